/** Reads the files of `geodata/` from the disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeodataFile, GeodataFiles } from '../../src/core/dataset/decode.ts';
import type { Problem } from '../../src/core/problem.ts';

export interface ReadGeodata {
  readonly files: GeodataFiles;
  readonly problems: readonly Problem[];
}

/**
 * Reads a wave; a file that is missing or is no JSON is a problem, and its value undefined.
 * @param root the folder that holds `geodata/`
 */
export function readGeodata(root: string): ReadGeodata {
  const problems: Problem[] = [];
  const read = (file: string) => readJson(root, `geodata/${file}`, problems);
  const files: GeodataFiles = {
    wave: read('wave.json'),
    sources: read('sources.json'),
    vocabulary: read('vocabulary.json'),
    regions: read('regions.geojson'),
    cities: read('cities.geojson'),
    retired: read('retired-ids.json'),
    differences: read('differences.json'),
    records: recordFiles(root).map((name) => read(`records/${name}`)),
  };
  return { files, problems };
}

function recordFiles(root: string): readonly string[] {
  return readdirSync(join(root, 'geodata', 'records'))
    .filter((name) => name.endsWith('.json'))
    .sort();
}

function readJson(root: string, file: string, problems: Problem[]): GeodataFile {
  try {
    const value: unknown = JSON.parse(readFileSync(join(root, file), 'utf8'));
    return { file, value };
  } catch (error) {
    const got = error instanceof Error ? error.message.replaceAll(root, '') : String(error);
    const expected = 'a file that can be read as JSON';
    problems.push({ file, path: '(whole file)', expected, got, severity: 'error' });
    return { file, value: undefined };
  }
}
