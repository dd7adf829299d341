/** What stands beside the records in a download: the app's own files, fetched once. */
import type { Companions } from '../../core/export/companions.ts';
import type { Wave } from '../../core/format/wave.ts';
import { filesOf } from '../../state/wave-files.ts';
import { FileFailed, keep } from '../shared/own-files.ts';

/** @throws FileFailed where one of them cannot be loaded */
export async function loadCompanions(wave: Wave): Promise<Companions> {
  const own = filesOf(wave);
  const [sources, cities, regions] = await Promise.all([
    file<Companions['sources']>(own.sources, Array.isArray),
    file<Companions['cities']>(own.cities, isCollection),
    file<Companions['regions']>(own.regions, isCollection),
  ]);
  return { sources, cities, regions };
}

/** Our own files are checked when they are built; this tells them from a server's error page. */
async function file<T>(url: string, isOurs: (value: unknown) => boolean): Promise<T> {
  const value = await keep<unknown>(url, (response) => response.json());
  if (!isOurs(value)) throw new FileFailed(`${url}: expected a file of ours`);
  return value as T;
}

const isCollection = (value: unknown) =>
  typeof value === 'object' && value !== null && 'features' in value;
