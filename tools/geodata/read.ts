/** Reads the files of the waves in `geodata/` from the disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { GeodataFile, GeodataFiles } from '../../src/core/format/decode.ts';
import type { Problem } from '../../src/core/base/problem.ts';

/** Which waves there are: folders relative to this file; a bare address opens the first. */
const WAVES = 'geodata/waves.json';

/** Where a wave is, relative to the project, and what an address calls it: the name of its folder. */
export interface WaveFolder {
  readonly id: string;
  readonly folder: string;
}

/**
 * The waves of a build, the one that a bare address opens first.
 * @param root the project's folder
 * @param file a list of waves; the environment's `WAVES` stands in for that of the project
 * @throws Error where the list cannot be read, is empty, or names what is no folder of its own
 */
export function wavesIn(
  root: string,
  file = process.env['WAVES'] ?? WAVES,
): readonly [WaveFolder, ...WaveFolder[]] {
  const listed: unknown = JSON.parse(readFileSync(join(root, file), 'utf8'));
  const folders: readonly unknown[] = Array.isArray(listed) ? listed : [];
  const [first, ...others] = folders.map((one) => {
    const id = typeof one === 'string' ? basename(one) : '';
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
      const rule = 'expected folders named with small letters, digits and single hyphens';
      throw new Error(`${file}: ${rule}; got ${JSON.stringify(one)}`);
    }
    return { id, folder: join(dirname(file), String(one)) };
  });
  if (!first) throw new Error(`${file}: expected a list of folders, the first to open`);
  const ids = [first, ...others].map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) < at);
  if (twice !== undefined) throw new Error(`${file}: expected each wave once; got ${twice} twice`);
  return [first, ...others];
}

export interface ReadGeodata {
  readonly files: GeodataFiles;
  readonly problems: readonly Problem[];
}

/**
 * Reads a wave; a file that is missing or is no JSON is a problem, and its value undefined.
 * @param root the project's folder
 * @param folder that of the wave in it; without one, that of the wave that opens
 */
export function readGeodata(root: string, folder = wavesIn(root)[0].folder): ReadGeodata {
  const problems: Problem[] = [];
  const read = (file: string) => readJson(root, `${folder}/${file}`, problems);
  const files: GeodataFiles = {
    wave: read('wave.json'),
    sources: read('sources.json'),
    vocabulary: read('vocabulary.json'),
    regions: read('regions.geojson'),
    cities: read('cities.geojson'),
    retired: read('retired-ids.json'),
    differences: read('differences.json'),
    outline: read('ground/outline.json'),
    records: recordFiles(join(root, folder)).map((name) => read(`records/${name}`)),
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
