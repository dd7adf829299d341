/** Reads the files of the waves in `geodata/` from the disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { FILE_NAMES, RECORDS, type Texts } from '../../src/core/format/decode-wave.ts';

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

/**
 * The texts of the files of a wave, those that are there.
 * @param root the project's folder
 * @param folder that of the wave in it; without one, that of the wave that opens
 */
export function readTexts(root: string, folder = wavesIn(root)[0].folder): Texts {
  const path = (name: string) => join(root, folder, name);
  const records = readdirSync(path(RECORDS)).filter((name) => name.endsWith('.json'));
  const names = [...Object.values(FILE_NAMES), ...records.map((name) => `${RECORDS}${name}`)];
  const there = names.filter((name) => existsSync(path(name)));
  return new Map(there.map((name) => [name, readFileSync(path(name), 'utf8')]));
}
