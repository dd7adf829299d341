/** What a reader takes away: records as they are told, and what every file has to say with them. */
import { type Dataset, inLanguage, type WaveRecord } from '../model.ts';
import { filterInWords } from '../text/phrases.ts';
import { type AccordingTo, type Filter as Parts, narrow, tell } from '../told.ts';
import { asTold } from './as-told.ts';

export interface Take {
  readonly dataset: Dataset;
  /** In the order of the dataset. */
  readonly records: readonly WaveRecord[];
  /** null: every record, with all its accounts. */
  readonly filter: Filter | null;
  /** Reopens what the reader saw; null where the address of the page is not known (at build). */
  readonly link: string | null;
}

export interface Filter extends Parts {
  readonly by: AccordingTo;
  /** «According to Statement: 12 of 31 records» */
  readonly words: string;
}

/** One file, or several that go into one archive. */
export type Content =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'files'; readonly files: Readonly<Record<string, string>> };

export const LICENCE = {
  /** SPDX. */
  id: 'CC-BY-4.0',
  /** As it is said in running text. */
  name: 'CC BY 4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

const QUOTATIONS = 'Quotations belong to their authors and are quoted as evidence.';

/** Every record of the set. */
export function takeAll(dataset: Dataset, link: string | null): Take {
  return { dataset, records: dataset.records, filter: null, link };
}

/** The records that a filter shows, each with the accounts and readings of the chosen voice only. */
export function takeFiltered(
  dataset: Dataset,
  { by, ...parts }: Omit<Filter, 'words'>,
  link: string | null,
): Take {
  const { kinds, actors, employers } = parts;
  const told = narrow(tell(dataset, by), parts);
  const words = filterInWords(dataset, { by, kinds, actors, employers }, told.length);
  return {
    dataset,
    records: told.map((one) => (by === null ? one.record : asTold(dataset, one, by))),
    filter: { by, kinds, actors, employers, words },
    link,
  };
}

/** «Tolqyn: Kazakhstan, January 2022» */
export function titleOf(dataset: Dataset): string {
  return `Tolqyn: ${inLanguage(dataset.title, 'en')}`;
}

/** What stands at the head of every file that has room for it. */
export function headOf({ dataset, filter, link }: Take) {
  return {
    name: titleOf(dataset),
    version: dataset.version,
    license: LICENCE.id,
    licenseUrl: LICENCE.url,
    attribution: attributionOf(dataset),
    note: [QUOTATIONS, ...(filter?.by ? [OWN_WORDS] : [])].join(' '),
    filter,
    ...(link === null ? {} : { link }),
  };
}

const OWN_WORDS =
  'Only the accounts of the chosen voice are here; titles and summaries are the project’s own, written from all texts.';

/** «Tolqyn contributors: Tolqyn: Kazakhstan, January 2022, data version 1.0.0, CC BY 4.0» */
export function attributionOf(dataset: Dataset): string {
  return `Tolqyn contributors: ${titleOf(dataset)}, data version ${dataset.version}, CC BY 4.0`;
}

/** The name, version, filter, licence and link as lines of text, for formats that have comments only. */
export function headLines(take: Take): readonly string[] {
  const { filter, link, dataset } = take;
  return [
    attributionOf(dataset),
    ...(filter ? [filter.words] : []),
    QUOTATIONS,
    ...(link === null ? [] : [link]),
  ];
}

/** An address inside the map; relative to the folder of the built files where the page's is not known. */
export function addressIn({ link }: Pick<Take, 'link'>, query: string): string {
  return link === null ? `../?${query}` : `${link.replace(/[?#].*$/s, '')}?${query}`;
}

/** «tolqyn-kazakhstan-january-2022-1.0.0-filtered.geojson»; `part` tells files of one ending apart. */
export function fileNameOf({ dataset, filter }: Take, ending: string, part = ''): string {
  const title = slug(titleOf(dataset));
  const filtered = filter === null ? '' : '-filtered';
  return `${title}-${dataset.version}${part === '' ? '' : `-${part}`}${filtered}.${ending}`;
}

/** Small letters of Latin script, digits and single hyphens. */
export function slug(text: string): string {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'wave'
  );
}
