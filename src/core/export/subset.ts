/** What a reader takes away: records as they are told, and what every file has to say with them. */
import { slugOf } from '../base/slug.ts';
import type { WaveRecord } from '../format/record.ts';
import type { Wave } from '../format/wave.ts';
import type { Language } from '../base/languages.ts';
import { inLanguage } from '../format/words.ts';
import { filterInWords } from '../words/phrases.ts';
import {
  type Perspective,
  type Filter as Parts,
  narrow,
  attribute,
} from '../record/perspective.ts';
import type { FilesLocale, Locale } from '../words/locale.ts';
import { asAttributed } from './as-attributed.ts';

export interface Subset {
  readonly wave: Wave;
  /** In the order of the wave. */
  readonly records: readonly WaveRecord[];
  /** null: every record, with all its accounts. */
  readonly filter: Filter | null;
  /** Reopens what the reader saw; null where the address of the page is not known (at build). */
  readonly link: string | null;
}

export interface Filter extends Parts {
  readonly perspective: Perspective;
  /** «According to Statement: 12 of 31 records» */
  readonly words: string;
}

/** One file, or several that go into one archive. */
export type Content =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'files'; readonly files: Readonly<Record<string, string>> };

/** Every record of the set. */
export function wholeWave(wave: Wave, link: string | null): Subset {
  return { wave, records: wave.records, filter: null, link };
}

/** The records that a filter shows, each with the accounts and readings of the chosen voice only. */
export function filteredSubset(
  locale: Locale,
  wave: Wave,
  { perspective, ...parts }: Omit<Filter, 'words'>,
  link: string | null,
): Subset {
  const { kinds, actors, employers } = parts;
  const attributed = narrow(attribute(wave, perspective), parts);
  const words = filterInWords(
    locale,
    wave,
    { perspective, kinds, actors, employers },
    attributed.length,
  );
  return {
    wave,
    records: attributed.map((one) =>
      perspective === null ? one.record : asAttributed(wave, one, perspective),
    ),
    filter: { perspective, kinds, actors, employers, words },
    link,
  };
}

/** «Tolqyn: Kazakhstan, January 2022» */
export function titleOf(wave: Wave, language: Language = 'en'): string {
  return `Tolqyn: ${inLanguage(wave.title, language)}`;
}

/** What stands at the head of every file that has room for it. */
export function headOf(locale: FilesLocale, { wave, filter, link }: Subset) {
  const { files } = locale;
  return {
    name: titleOf(wave),
    version: wave.version,
    license: wave.license.id,
    licenseUrl: wave.license.url,
    attribution: attributionOf(locale, wave),
    note: [
      files['files.quotations'](),
      ...(filter?.perspective ? [files['files.ownWords']()] : []),
    ].join(' '),
    filter: filter && filed(filter),
    ...(link === null ? {} : { link }),
  };
}

/** A filter under the names that files have for it, which are those of the address. */
const filed = ({ perspective: by, ...rest }: Filter) => ({ by, ...rest });

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
export function headLines(locale: FilesLocale, subset: Subset): readonly string[] {
  const { filter, link, wave } = subset;
  return [
    attributionOf(locale, wave),
    ...(filter ? [filter.words] : []),
    locale.files['files.quotations'](),
    ...(link === null ? [] : [link]),
  ];
}

/** An address inside the map; relative to the folder of the built files where the page's is not known. */
export function addressIn({ wave, link }: Pick<Subset, 'wave' | 'link'>, query: string): string {
  const whole = wave.isHome ? query : `wave=${wave.id}&${query}`;
  return link === null ? `../?${whole}` : `${link.replace(/[?#].*$/s, '')}?${whole}`;
}

/** «tolqyn-kazakhstan-january-2022-1.0.0-filtered.geojson»; `part` tells files of one ending apart. */
export function fileNameOf({ wave, filter }: Subset, ending: string, part = ''): string {
  const title = slugOf(titleOf(wave));
  const filtered = filter === null ? '' : '-filtered';
  return `${title}-${wave.version}${part === '' ? '' : `-${part}`}${filtered}.${ending}`;
}
