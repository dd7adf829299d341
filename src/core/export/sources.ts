/** The sources as CSL-JSON: items that Zotero and others read. */
import type { RawSource } from '../format/files.ts';
import type { CslItem } from './csl.ts';
import { inDigits } from '../words/pieces.ts';
import type { FilesLocale } from '../words/locale.ts';
import { general, type Loss } from './loss.ts';
import type { Subset } from './subset.ts';

/** The sources that the records cite, with the witnesses behind them; all of them without a filter. */
export function sourcesFor(
  { wave, records, filter }: Subset,
  sources: readonly RawSource[],
): readonly RawSource[] {
  if (filter === null) return sources;
  const cited = new Set(
    records.flatMap(({ accounts, spreadFrom, ends }) => [
      ...[...accounts, ...spreadFrom.flatMap((one) => one.accounts)].map(({ voice }) => voice),
      ...(ends.kind === 'open' ? ends.saidBy : []),
    ]),
  );
  const roots = [...cited].map((id) => wave.voices.get(id)?.witness ?? id);
  const wanted = new Set([...cited, ...roots]);
  return sources.filter(({ id }) => wanted.has(id));
}

/** The items with what a reader of them should know in a field of their own. */
export function cslItems(subset: Subset, sources: readonly RawSource[]): readonly CslItem[] {
  const { wave, filter, link } = subset;
  return sourcesFor(subset, sources).map((item) => ({
    ...item,
    custom: {
      ...item.custom,
      'tolqyn-data-version': wave.version,
      ...(filter && { 'tolqyn-filter': filter.words }),
      ...(link !== null && { 'tolqyn-link': link }),
    },
  }));
}

/** CSL-JSON as text. */
export function cslJson(subset: Subset, sources: readonly RawSource[]): string {
  return `${JSON.stringify(cslItems(subset, sources), null, 2)}\n`;
}

/** What a list of sources leaves out, whatever its format. */
export function sourcesLoss(locale: FilesLocale, { records }: Subset): readonly Loss[] {
  const accounts = records.reduce((sum, record) => sum + record.accounts.length, 0);
  return [general(locale.files['loss.sources.accounts'](inDigits(locale, accounts)))];
}

/** What BibTeX and RIS leave out of the sources. */
export function referencesLoss(locale: FilesLocale, subset: Subset): readonly Loss[] {
  const { files } = locale;
  return [
    ...sourcesLoss(locale, subset),
    general(files['loss.references.witness']()),
    general(files['loss.references.interviewers']()),
  ];
}

type People = RawSource['author'];

/** «Ainur Kurmanov; LeftEast» */
export function peopleIn(people: People): string | null {
  const names = (people ?? []).map(
    ({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(' '),
  );
  return names.length === 0 ? null : names.join('; ');
}
