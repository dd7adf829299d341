/** The formats in which records, places and sources can be taken away: one list for panel and build. */
import { acledCsv, acledLoss } from './acled.ts';
import { bytesOf } from './archive.ts';
import { bibTex } from './bibtex.ts';
import type { Companions } from './companions.ts';
import { dataPackage, dataPackageLoss } from './data-package.ts';
import { geoJson, geoJsonLoss } from './geojson.ts';
import { linkedPlaces, linkedPlacesLoss } from './linked-places.ts';
import type { Loss } from './loss.ts';
import { ris } from './ris.ts';
import { cslItems, cslJson, referencesLoss, sourcesLoss } from './sources.ts';
import type { FilesLocale } from '../words/locale.ts';
import type { FilesMessages } from '../words/made/messages.ts';
import { type Content, fileNameOf, headLines, type Subset } from './subset.ts';

export interface Format {
  readonly id: string;
  readonly name: (files: FilesMessages) => string;
  /** What it is for, one line. */
  readonly use: (files: FilesMessages) => string;
  readonly ending: string;
  /** Tells files of one ending apart; empty where there is only one. */
  readonly part: string;
  readonly mediaType: string;
  /** Whether a filter of records narrows it. */
  readonly narrows: boolean;
  readonly make: (locale: FilesLocale, subset: Subset, companions: Companions) => Content;
  readonly loss: (locale: FilesLocale, subset: Subset, companions: Companions) => readonly Loss[];
}

export interface MadeFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const text = (value: string): Content => ({ kind: 'text', text: value });

const RECORDS: readonly Format[] = [
  {
    id: 'geojson',
    name: () => 'GeoJSON',
    use: (files) => files['use.geojson'](),
    ending: 'geojson',
    part: '',
    mediaType: 'application/geo+json',
    narrows: true,
    make: (locale, subset) => text(geoJson(locale, subset)),
    loss: geoJsonLoss,
  },
  {
    id: 'tables',
    name: (files) => files['name.tables'](),
    use: (files) => files['use.tables'](),
    ending: 'zip',
    part: '',
    mediaType: 'application/zip',
    narrows: true,
    make: (locale, subset, companions) => ({
      kind: 'files',
      files: dataPackage(locale, subset, companions),
    }),
    loss: dataPackageLoss,
  },
  {
    id: 'acled',
    name: (files) => files['name.acled'](),
    use: (files) => files['use.acled'](),
    ending: 'csv',
    part: 'acled',
    mediaType: 'text/csv',
    narrows: true,
    make: (_locale, subset) => text(acledCsv(subset)),
    loss: acledLoss,
  },
];

const PLACES: Format = {
  id: 'places',
  name: () => 'Linked Places',
  use: (files) => files['use.places'](),
  ending: 'lpf.json',
  part: 'places',
  mediaType: 'application/geo+json',
  narrows: false,
  make: (locale, subset, companions) => text(linkedPlaces(locale, subset, companions)),
  loss: linkedPlacesLoss,
};

const SOURCES: readonly Format[] = [
  {
    id: 'csl',
    name: () => 'CSL-JSON',
    use: (files) => files['use.csl'](),
    ending: 'json',
    part: 'sources',
    mediaType: 'application/vnd.citationstyles.csl+json',
    narrows: true,
    make: (_locale, subset, { sources }) => text(cslJson(subset, sources)),
    loss: sourcesLoss,
  },
  {
    id: 'bibtex',
    name: () => 'BibTeX',
    use: (files) => files['use.bibtex'](),
    ending: 'bib',
    part: 'sources',
    mediaType: 'application/x-bibtex',
    narrows: true,
    make: (locale, subset, { sources }) =>
      text(bibTex(cslItems(subset, sources), headLines(locale, subset))),
    loss: referencesLoss,
  },
  {
    id: 'ris',
    name: () => 'RIS',
    use: (files) => files['use.ris'](),
    ending: 'ris',
    part: 'sources',
    mediaType: 'application/x-research-info-systems',
    narrows: true,
    make: (locale, subset, { sources }) =>
      text(ris(cslItems(subset, sources), headLines(locale, subset).join(' '))),
    loss: referencesLoss,
  },
];

export const FORMATS: readonly Format[] = [...RECORDS, PLACES, ...SOURCES];

/** The file of a format. A file that a filter does not narrow does not say that it is filtered. */
export function makeFile(
  locale: FilesLocale,
  format: Format,
  subset: Subset,
  companions: Companions,
): MadeFile {
  const { ending, part, mediaType, narrows } = format;
  const name = fileNameOf(narrows ? subset : { ...subset, filter: null }, ending, part);
  return { name, mediaType, bytes: bytesOf(format.make(locale, subset, companions)) };
}
