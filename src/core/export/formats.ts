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
import { type Content, fileNameOf, headLines, type Take } from './take.ts';

export interface Format {
  readonly id: string;
  readonly name: string;
  /** What it is for, one line. */
  readonly use: string;
  readonly ending: string;
  /** Tells files of one ending apart; empty where there is only one. */
  readonly part: string;
  readonly mediaType: string;
  /** Whether a filter of records narrows it. */
  readonly narrows: boolean;
  readonly make: (take: Take, companions: Companions) => Content;
  readonly loss: (take: Take, companions: Companions) => readonly Loss[];
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
    name: 'GeoJSON',
    use: 'Records with time and citations, for QGIS, web maps and scripts.',
    ending: 'geojson',
    part: '',
    mediaType: 'application/geo+json',
    narrows: true,
    make: (take) => text(geoJson(take)),
    loss: geoJsonLoss,
  },
  {
    id: 'tables',
    name: 'CSV tables',
    use: 'Records, accounts, places and sources as a Data Package, for spreadsheets, R and databases.',
    ending: 'zip',
    part: '',
    mediaType: 'application/zip',
    narrows: true,
    make: (take, companions) => ({ kind: 'files', files: dataPackage(take, companions) }),
    loss: dataPackageLoss,
  },
  {
    id: 'acled',
    name: 'ACLED columns',
    use: 'A CSV row a day and place, to lay beside an export of ACLED.',
    ending: 'csv',
    part: 'acled',
    mediaType: 'text/csv',
    narrows: true,
    make: (take) => text(acledCsv(take)),
    loss: acledLoss,
  },
];

const PLACES: Format = {
  id: 'places',
  name: 'Linked Places',
  use: 'Towns and regions, for gazetteers such as the World Historical Gazetteer.',
  ending: 'lpf.json',
  part: 'places',
  mediaType: 'application/geo+json',
  narrows: false,
  make: (take, companions) => text(linkedPlaces(take, companions)),
  loss: linkedPlacesLoss,
};

const SOURCES: readonly Format[] = [
  {
    id: 'csl',
    name: 'CSL-JSON',
    use: 'The sources, whole, for Zotero and Pandoc.',
    ending: 'json',
    part: 'sources',
    mediaType: 'application/vnd.citationstyles.csl+json',
    narrows: true,
    make: (take, { sources }) => text(cslJson(take, sources)),
    loss: sourcesLoss,
  },
  {
    id: 'bibtex',
    name: 'BibTeX',
    use: 'The sources, for LaTeX and JabRef.',
    ending: 'bib',
    part: 'sources',
    mediaType: 'application/x-bibtex',
    narrows: true,
    make: (take, { sources }) => text(bibTex(cslItems(take, sources), headLines(take))),
    loss: referencesLoss,
  },
  {
    id: 'ris',
    name: 'RIS',
    use: 'The sources, for EndNote, Mendeley and library catalogues.',
    ending: 'ris',
    part: 'sources',
    mediaType: 'application/x-research-info-systems',
    narrows: true,
    make: (take, { sources }) => text(ris(cslItems(take, sources), headLines(take).join(' '))),
    loss: referencesLoss,
  },
];

export const FORMATS: readonly Format[] = [...RECORDS, PLACES, ...SOURCES];

/** The file of a format. A file that a filter does not narrow does not say that it is filtered. */
export function makeFile(format: Format, take: Take, companions: Companions): MadeFile {
  const { ending, part, mediaType, narrows } = format;
  const name = fileNameOf(narrows ? take : { ...take, filter: null }, ending, part);
  return { name, mediaType, bytes: bytesOf(format.make(take, companions)) };
}
