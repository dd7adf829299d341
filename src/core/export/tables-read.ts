/** Reads the project's own tables back. Nothing but the files is needed. */
import { openRecord } from '../format/open.ts';
import type { WaveRecord } from '../format/record.ts';
import { parseWhen } from '../time/when.ts';
import { readCsv } from './csv.ts';
import { knownIn } from './known.ts';
import { wordsFrom } from './words.ts';

type Row = Readonly<Record<string, string>>;

/** Rows of the tables that hang on records, by record. */
interface Parts {
  readonly accounts: Grouped;
  readonly figures: Grouped;
  readonly spreads: Grouped;
  readonly inferences: Grouped;
}

type Grouped = ReadonlyMap<string, readonly Row[]>;

/**
 * The records of the tables that `dataPackage` wrote, by the names of their files.
 * @throws an Error that says where, what was expected and what came, where a table is missing or damaged
 */
export function readTables(files: Readonly<Record<string, string>>): readonly WaveRecord[] {
  const table = (name: string): readonly Row[] => {
    const text = files[`${name}.csv`];
    if (text === undefined) throw new Error(`tables: expected a file ${name}.csv; got none`);
    return readCsv(text);
  };
  const grouped = (name: string) => byRecord(table(name));
  const parts: Parts = {
    accounts: grouped('accounts'),
    figures: grouped('figures'),
    spreads: grouped('spreads'),
    inferences: grouped('inferences'),
  };
  const raws = table('records').map((row) => rawOf(row, parts));
  const sources = table('sources').map((row) => ({
    id: cell(row, 'id'),
    published: parseWhen(cell(row, 'spoken_edtf')),
  }));
  const known = knownIn(raws, sources);
  return raws.map((raw, index) => openRecord(known, raw, `records[${String(index)}]`));
}

function byRecord(rows: readonly Row[]): Grouped {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const id = cell(row, 'record_id');
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  return groups;
}

function rawOf(row: Row, parts: Parts): object {
  const id = cell(row, 'id');
  const of = (group: Grouped) => group.get(id) ?? [];
  const figures = of(parts.figures);
  const accounts = of(parts.accounts);
  const own = (spread: string | null) =>
    accounts
      .filter((account) => given(account, 'spread_no') === spread)
      .map((account) => accountOf(account, figures));
  return {
    id,
    kind: cell(row, 'kind'),
    when: cell(row, 'date_edtf'),
    ...field('dayPart', given(row, 'day_part')),
    ends: endsOf(row),
    where: listOf(row, 'places'),
    actors: listOf(row, 'actors'),
    employers: listOf(row, 'employers'),
    demands: listOf(row, 'demands'),
    figures: figures.filter((figure) => given(figure, 'account_no') === null).map(figureOf),
    spreadFrom: of(parts.spreads).map((spread) => ({
      from: cell(spread, 'from_place'),
      to: cell(spread, 'to_place'),
      day: given(spread, 'day_edtf'),
      words: cell(spread, 'words'),
      accounts: own(cell(spread, 'no')),
    })),
    title: wordsOf(row, 'title'),
    summary: wordsOf(row, 'summary'),
    inferred: of(parts.inferences).map((one) => ({
      field: cell(one, 'field'),
      reason: wordsOf(one, 'reason'),
    })),
    ...field('reading', wordsOf(row, 'reading') ?? null),
    ...filled('undecided', listOf(row, 'undecided')),
    accounts: own(null),
  };
}

function endsOf(row: Row): object {
  const when = given(row, 'ends_edtf');
  const saidBy = listOf(row, 'ends_said_by');
  return {
    kind: cell(row, 'ends'),
    ...field('when', when),
    ...filled('saidBy', saidBy),
  };
}

function accountOf(row: Row, figures: readonly Row[]): object {
  const dayPart = given(row, 'asserts_day_part');
  const where = listOf(row, 'asserts_places');
  const stated = figures.filter((figure) => given(figure, 'account_no') === cell(row, 'no'));
  return {
    source: cell(row, 'source'),
    ...numberField('paragraph', given(row, 'paragraph')),
    ...field('page', given(row, 'page')),
    ...numberField('row', given(row, 'row')),
    ...field('URL', given(row, 'url')),
    ...field('quote', given(row, 'quote')),
    ...field('speaker', given(row, 'speaker')),
    asserts: {
      ...field('when', given(row, 'asserts_date_edtf')),
      ...(dayPart === null ? {} : { dayPart: dayPart === 'none' ? null : dayPart }),
      ...field('kind', given(row, 'asserts_kind')),
      ...filled('where', where),
      ...actorsOf(listOf(row, 'asserts_actors')),
      ...figuresOf(given(row, 'asserts_figures'), stated),
      ...field('wording', wordsOf(row, 'asserts_wording') ?? null),
    },
  };
}

const numberField = (key: string, text: string | null) =>
  field(key, text === null ? null : Number(text));

/** A list, or no field at all where it is empty. */
const filled = (key: string, items: readonly string[]) =>
  field(key, items.length === 0 ? null : items);

/** Absent: as the record; none: the account does not say who. */
function actorsOf(asserts: readonly string[]): object {
  if (asserts.length === 0) return {};
  return { actors: asserts[0] === 'none' ? null : asserts };
}

/** Absent: as the record; false: the account gives none. */
function figuresOf(asserts: string | null, stated: readonly Row[]): object {
  if (asserts === null) return {};
  return { figures: asserts === 'false' ? null : stated.map(figureOf) };
}

function figureOf(row: Row): object {
  return {
    of: cell(row, 'counted'),
    low: Number(cell(row, 'low')),
    high: Number(cell(row, 'high')),
    countedBy: wordsOf(row, 'counted_by'),
    ...field('countedOn', given(row, 'counted_on_edtf')),
    ...field('note', wordsOf(row, 'note') ?? null),
  };
}

function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`tables: expected a column ${column}; got none`);
  return value;
}

/** The cell; null where it is empty. */
function given(row: Row, column: string): string | null {
  return cell(row, column) || null;
}

const listOf = (row: Row, column: string) => given(row, column)?.split(';') ?? [];
const wordsOf = (row: Row, name: string) => wordsFrom(name, (column) => given(row, column));

function field(name: string, value: unknown): object {
  return value === null ? {} : { [name]: value };
}
