/** The records as the rows of a table: what its columns say, and in which order the rows stand. */
import { disagreementsOf } from '../record/disagreement.ts';
import { kindName } from '../format/vocabulary.ts';
import type { Wave } from '../format/wave.ts';
import type { Language } from '../base/languages.ts';
import { inLanguage, type Words } from '../format/words.ts';
import { byAlphabet } from '../words/order.ts';
import { startWithYear, whereInWords } from '../words/phrases.ts';
import { either } from '../words/pieces.ts';
import { type AttributedRecord, witnessesOf } from '../record/perspective.ts';
import type { Locale } from '../words/locale.ts';

export const COLUMNS = ['when', 'what', 'kind', 'where', 'who', 'witnesses', 'differs'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Row extends Readonly<Record<Exclude<Column, 'witnesses'>, string>> {
  readonly attributed: AttributedRecord;
  readonly witnesses: number;
}

export interface TableOrder {
  readonly column: Column;
  readonly descending: boolean;
}

/** A row for every record, in their order, names in a language; words that the texts do not give are empty. */
export function rowsOf(
  locale: Locale,
  wave: Wave,
  attributed: readonly AttributedRecord[],
  language: Language,
): readonly Row[] {
  const { text, code } = locale;
  const { vocabulary } = wave;
  const named = (ids: readonly string[], of: Readonly<Record<string, Words>>) =>
    ids.flatMap((id) => (of[id] ? [inLanguage(of[id], language)] : []));
  return attributed.map((one) => {
    const { record } = one;
    return {
      attributed: one,
      when: startWithYear(locale, one),
      what: inLanguage(record.title, code),
      kind: either(
        locale,
        one.kinds.map((kind) => kindName(vocabulary, kind, language)),
      ),
      where: whereInWords(wave, one.where, language),
      who: [
        ...named(one.actors, vocabulary.actors),
        ...named(record.employers, vocabulary.employers),
      ].join('; '),
      witnesses: witnessesOf(wave, one.accounts).size,
      differs: disagreementsOf(one)
        .map(({ field }) => text['differ.column']({ field }))
        .join(', '),
    };
  });
}

/** The rows in an order, words by the alphabet of their language; equal ones keep theirs, and what is empty stands last in both directions. */
export function sortedRows(
  rows: readonly Row[],
  { column, descending }: TableOrder,
  language: Language,
): readonly Row[] {
  const compare = comparing(column, language);
  const sign = descending ? -1 : 1;
  return rows.toSorted(
    (a, b) => Number(a[column] === '') - Number(b[column] === '') || sign * compare(a, b),
  );
}

function comparing(column: Column, language: Language): (a: Row, b: Row) => number {
  const compare = byAlphabet(language);
  switch (column) {
    case 'when':
      // Months and years stand where their first day does, behind what begins on that day for certain.
      return ({ attributed: { span: a } }, { attributed: { span: b } }) =>
        a.startFirst - b.startFirst || a.startLast - b.startLast;
    case 'witnesses':
      return (a, b) => a.witnesses - b.witnesses;
    case 'what':
    case 'kind':
    case 'where':
    case 'who':
    case 'differs':
      return (a, b) => compare(a[column], b[column]);
  }
}

/** The order after a press on a header: another column from its beginning, the same one turned round. */
export function pressed(order: TableOrder, column: Column): TableOrder {
  return { column, descending: order.column === column && !order.descending };
}
