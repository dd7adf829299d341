/** Reads the files of the waves in `geodata/` from the disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeodataFile, GeodataFiles } from '../../src/core/dataset/decode.ts';
import type { Problem } from '../../src/core/problem.ts';

/** Which waves there are, by the names of their folders; a bare address opens the first. */
const WAVES = 'geodata/waves.json';

/**
 * The folder of the wave that a bare address opens, relative to the project: `geodata/<wave>`.
 * @param root the folder that holds `geodata/`
 * @throws Error where `geodata/waves.json` cannot be read, or names no wave
 */
export function openingWave(root: string): string {
  const waves: unknown = JSON.parse(readFileSync(join(root, WAVES), 'utf8'));
  const first: unknown = Array.isArray(waves) ? waves[0] : undefined;
  if (typeof first === 'string' && /^[a-z0-9-]+$/.test(first)) return `geodata/${first}`;
  throw new Error(`${WAVES}: expected a list of folders in geodata, the first to open`);
}

export interface ReadGeodata {
  readonly files: GeodataFiles;
  readonly problems: readonly Problem[];
}

/**
 * Reads a wave; a file that is missing or is no JSON is a problem, and its value undefined.
 * @param root the project's folder
 * @param wave the folder of the wave in it; without one, that of the wave that opens
 */
export function readGeodata(root: string, wave = openingWave(root)): ReadGeodata {
  const problems: Problem[] = [];
  const read = (file: string) => readJson(root, `${wave}/${file}`, problems);
  const files: GeodataFiles = {
    wave: read('wave.json'),
    sources: read('sources.json'),
    vocabulary: read('vocabulary.json'),
    regions: read('regions.geojson'),
    cities: read('cities.geojson'),
    retired: read('retired-ids.json'),
    differences: read('differences.json'),
    records: recordFiles(join(root, wave)).map((name) => read(`records/${name}`)),
  };
  return { files, problems };
}

function recordFiles(folder: string): readonly string[] {
  return readdirSync(join(folder, 'records'))
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
