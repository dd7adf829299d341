/** What a reader takes away: records as they are told, and what every file has to say with them. */
import { slugOf } from '../slug.ts';
import type { WaveRecord } from '../dataset/record.ts';
import type { Wave } from '../dataset/wave.ts';
import { inLanguage, type Language } from '../dataset/words.ts';
import { filterInWords } from '../text/phrases.ts';
import { type AccordingTo, type Filter as Parts, narrow, tell } from '../told.ts';
import type { FilesLocale, Locale } from '../words/locale.ts';
import { asTold } from './as-told.ts';

export interface Take {
  readonly wave: Wave;
  /** In the order of the wave. */
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

/** Every record of the set. */
export function takeAll(wave: Wave, link: string | null): Take {
  return { wave, records: wave.records, filter: null, link };
}

/** The records that a filter shows, each with the accounts and readings of the chosen voice only. */
export function takeFiltered(
  locale: Locale,
  wave: Wave,
  { by, ...parts }: Omit<Filter, 'words'>,
  link: string | null,
): Take {
  const { kinds, actors, employers } = parts;
  const told = narrow(tell(wave, by), parts);
  const words = filterInWords(locale, wave, { by, kinds, actors, employers }, told.length);
  return {
    wave,
    records: told.map((one) => (by === null ? one.record : asTold(wave, one, by))),
    filter: { by, kinds, actors, employers, words },
    link,
  };
}

/** «Tolqyn: Kazakhstan, January 2022» */
export function titleOf(wave: Wave, language: Language = 'en'): string {
  return `Tolqyn: ${inLanguage(wave.title, language)}`;
}

/** What stands at the head of every file that has room for it. */
export function headOf(locale: FilesLocale, { wave, filter, link }: Take) {
  const { files } = locale;
  return {
    name: titleOf(wave),
    version: wave.version,
    license: wave.license.id,
    licenseUrl: wave.license.url,
    attribution: attributionOf(locale, wave),
    note: [files['files.quotations'](), ...(filter?.by ? [files['files.ownWords']()] : [])].join(
      ' ',
    ),
    filter,
    ...(link === null ? {} : { link }),
  };
}

/** «Tolqyn contributors: Tolqyn: Kazakhstan, January 2022, data version 1.0.0, CC BY 4.0» */
export function attributionOf({ files }: FilesLocale, wave: Wave): string {
  return files['files.attribution']({
    author: wave.author,
    title: titleOf(wave),
    version: wave.version,
    licence: wave.license.name,
  });
}

/** The name, version, filter, licence and link as lines of text, for formats that have comments only. */
export function headLines(locale: FilesLocale, take: Take): readonly string[] {
  const { filter, link, wave } = take;
  return [
    attributionOf(locale, wave),
    ...(filter ? [filter.words] : []),
    locale.files['files.quotations'](),
    ...(link === null ? [] : [link]),
  ];
}

/** An address inside the map; relative to the folder of the built files where the page's is not known. */
export function addressIn({ wave, link }: Pick<Take, 'wave' | 'link'>, query: string): string {
  const whole = wave.isHome ? query : `wave=${wave.id}&${query}`;
  return link === null ? `../?${whole}` : `${link.replace(/[?#].*$/s, '')}?${whole}`;
}

/** «tolqyn-kazakhstan-january-2022-1.0.0-filtered.geojson»; `part` tells files of one ending apart. */
export function fileNameOf({ wave, filter }: Take, ending: string, part = ''): string {
  const title = slugOf(titleOf(wave));
  const filtered = filter === null ? '' : '-filtered';
  return `${title}-${wave.version}${part === '' ? '' : `-${part}`}${filtered}.${ending}`;
}
