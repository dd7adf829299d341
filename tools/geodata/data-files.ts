/** Every record, place and source as files under addresses of their own, and what the page says of them. */
import type { Companions } from '../../src/core/export/companions.ts';
import { FORMATS, makeFile } from '../../src/core/export/formats.ts';
import { schemaOrg, scriptJson } from '../../src/core/export/schema-org.ts';
import { wholeWave } from '../../src/core/export/subset.ts';
import type { Wave } from '../../src/core/format/wave.ts';
import { inLanguage } from '../../src/core/format/words.ts';
import type { Tag } from '../html.ts';
import { files } from '../../src/core/words/made/en/files.ts';
import { en } from '../../src/core/words/made/en/locale.ts';
import type { GeodataAssets } from './build.ts';

/** Files are in English, whatever the page. */
const FILES = { ...en, files };

interface DataFile {
  /** Beside the page. */
  readonly name: string;
  readonly format: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/**
 * The files of every format, unfiltered.
 * @param wave every record
 * @param site the address that the page will have, where it is known
 */
export function dataFiles(
  wave: Wave,
  assets: GeodataAssets,
  site: string | undefined,
): readonly DataFile[] {
  const companions = companionsIn(assets);
  const page = pageAt(site);
  const query = wave.isHome ? '' : `wave=${wave.id}&`;
  const subset = wholeWave(wave, page && `${page}?${query}v=${wave.version}`);
  const folder = wave.isHome ? 'data' : `data/${wave.id}`;
  return FORMATS.map((format) => {
    const { name, mediaType, bytes } = makeFile(FILES, format, subset, companions);
    return { name: `${folder}/${name}`, format: format.name(files), mediaType, bytes };
  });
}

/** The files beside the records, parsed. The build has just checked and written them. */
export function companionsIn({ sources, cities, regions }: GeodataAssets): Companions {
  return {
    sources: JSON.parse(sources) as Companions['sources'],
    cities: JSON.parse(cities) as Companions['cities'],
    regions: JSON.parse(regions) as Companions['regions'],
  };
}

/** The record set in the words of schema.org, with its files: a data block, which no browser runs. */
export function dataBlock(
  wave: Wave,
  all: readonly DataFile[],
  description: string,
  site: string | undefined,
): Tag {
  const page = pageAt(site);
  const title = inLanguage(wave.title, FILES.code);
  const distributions = all.map(({ name, format, mediaType, bytes }) => ({
    name: files['files.as']({ title, format }),
    address: `${page ?? './'}${name}`,
    mediaType,
    bytes: bytes.length,
  }));
  return {
    tag: 'script',
    attrs: { type: 'application/ld+json' },
    children: scriptJson(schemaOrg(FILES, wave, description, distributions, page)),
  };
}

const pageAt = (site: string | undefined) => (site ? new URL('./', site).href : null);
