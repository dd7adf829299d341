/** The records as tables: one thing a row, ids to join by. `tables-read.ts` reads them back. */
import { formatDay } from '../time/day.ts';
import {
  type Account,
  DAY_PARTS,
  type Figure,
  type Inference,
  type Spread,
  type WaveRecord,
} from '../format/record.ts';
import { formatRef, type Ref } from '../format/ref.ts';
import { everyKind, FAMILIES, familyOf } from '../format/vocabulary.ts';
import type { Wave } from '../format/wave.ts';
import { whereInWords } from '../words/phrases.ts';
import { witnessesOf } from '../record/perspective.ts';
import {
  type Column,
  edtf,
  type ForeignKey,
  REQUIRED,
  type Worksheet,
  worksheetOf,
  type Table,
  text,
  typed,
  words,
} from './table.ts';
import type { Subset } from './subset.ts';

/** A part of a record, with its number in it. */
interface Part<T> {
  readonly record: string;
  /** From 1. */
  readonly no: number;
  readonly item: T;
}

type AccountRow = Part<Account> & { readonly spread: number | null };
type FigureRow = Part<Figure> & { readonly account: number | null };

const TO_RECORD: ForeignKey = {
  fields: ['record_id'],
  reference: { resource: 'records', fields: ['id'] },
};

const KEY = [
  text<Part<unknown>>('record_id', 'The record', ({ record }) => record, REQUIRED),
  typed<Part<unknown>>('integer', 'no', 'Number in the record, from 1', ({ no }) => no, REQUIRED),
];

const refs = (where: readonly Ref[] | undefined) => where?.map(formatRef) ?? null;

/** The tables of records and of their parts. */
export function recordTables(subset: Subset): readonly Worksheet[] {
  const accounts = subset.records.flatMap(accountRows);
  return [
    worksheetOf(recordTable(subset)),
    worksheetOf(accountTable(subset.wave, accounts)),
    worksheetOf(figureTable(figureRows(subset.records, accounts))),
    worksheetOf(spreadTable(partsOf(subset.records, ({ spreadFrom }) => spreadFrom))),
    worksheetOf(inferenceTable(partsOf(subset.records, ({ inferred }) => inferred))),
  ];
}

function partsOf<T>(
  records: readonly WaveRecord[],
  get: (record: WaveRecord) => readonly T[],
): readonly Part<T>[] {
  return records.flatMap((record) =>
    get(record).map((item, index) => ({ record: record.id, no: index + 1, item })),
  );
}

/** A record's own accounts, then those of its spreads, numbered through. */
function accountRows({ id, accounts, spreadFrom }: WaveRecord): readonly AccountRow[] {
  return [
    ...accounts.map((item) => ({ item, spread: null })),
    ...spreadFrom.flatMap((spread, index) =>
      spread.accounts.map((item) => ({ item, spread: index + 1 })),
    ),
  ].map((row, index) => ({ record: id, no: index + 1, ...row }));
}

/** The records' own figures, then those that an account states differently. */
function figureRows(
  records: readonly WaveRecord[],
  accounts: readonly AccountRow[],
): readonly FigureRow[] {
  const own = records.flatMap(({ id, figures }) =>
    figures.map((item) => ({ record: id, account: null, item })),
  );
  const stated = accounts.flatMap(({ record, no, item: { asserts } }) =>
    (asserts.figures ?? []).map((item) => ({ record, account: no, item })),
  );
  const counts = new Map<string, number>();
  return [...own, ...stated].map((row) => {
    const no = (counts.get(row.record) ?? 0) + 1;
    counts.set(row.record, no);
    return { ...row, no };
  });
}

function recordTable({ wave, records }: Subset): Table<WaveRecord> {
  return {
    name: 'records',
    description: 'One thing that happened: one kind, one time, one set of places.',
    primaryKey: ['id'],
    foreignKeys: [],
    rows: records,
    columns: [
      text('id', 'Stable id', ({ id }) => id, { required: true, unique: true }),
      ...words<WaveRecord>('title', 'Title', ({ title }) => title, REQUIRED),
      text('kind', 'Kind', ({ kind }) => kind, {
        required: true,
        enum: everyKind(wave.vocabulary),
      }),
      text('family', 'Family of the kind', ({ kind }) => familyOf(wave.vocabulary, kind), {
        enum: FAMILIES,
      }),
      edtf('date_edtf', 'When it began', ({ when }) => when.text, REQUIRED),
      ...timeColumns(),
      typed('list', 'places', 'References to places', ({ where }) => refs(where), REQUIRED),
      ...termColumns(wave),
      ...words<WaveRecord>('summary', 'What happened', ({ summary }) => summary, REQUIRED),
      ...words<WaveRecord>(
        'reading',
        'Why this reading, where accounts differ',
        ({ reading }) => reading,
      ),
      typed('list', 'undecided', 'Fields that nothing decides', ({ undecided }) => undecided),
    ],
  };
}

function timeColumns() {
  const openEnd = ({ ends }: WaveRecord) => (ends.kind === 'open' ? ends.saidBy : null);
  return [
    text<WaveRecord>('first_day', 'First possible day', ({ when }) => formatDay(when.first)),
    text<WaveRecord>('last_day', 'Last possible day', ({ when }) => formatDay(when.last)),
    text<WaveRecord>('day_part', 'Part of the day', ({ dayPart }) => dayPart, { enum: DAY_PARTS }),
    text<WaveRecord>('ends', 'What the texts tell of the end', ({ ends }) => ends.kind, {
      required: true,
      enum: ['stated', 'open', 'not-recorded'],
    }),
    edtf<WaveRecord>('ends_edtf', 'The end, where it is stated', ({ ends }) =>
      ends.kind === 'stated' ? ends.when.text : null,
    ),
    typed<WaveRecord>('list', 'ends_said_by', 'Voices that say it goes on', openEnd),
  ];
}

function termColumns(wave: Wave) {
  return [
    text<WaveRecord>('places_in_words', 'The places in words', ({ where }) =>
      whereInWords(wave, where, 'en'),
    ),
    typed<WaveRecord>('list', 'actors', 'Who took part', ({ actors }) => actors),
    typed<WaveRecord>('list', 'employers', 'Employers', ({ employers }) => employers),
    typed<WaveRecord>('list', 'demands', 'Demands', ({ demands }) => demands),
    typed<WaveRecord>(
      'integer',
      'witnesses',
      'Witnesses; translations of one text are one',
      ({ accounts }) => witnessesOf(wave, accounts).size,
    ),
  ];
}

/** Where in the text it stands: one of the four. */
const LOCATORS: readonly Column<AccountRow>[] = [
  typed(
    'integer',
    'paragraph',
    'Paragraph of the text, from 1',
    ({ item: { at } }) => (at.kind === 'paragraph' ? at.paragraph : null),
    { minimum: 1 },
  ),
  text('page', 'Page, as printed', ({ item: { at } }) => (at.kind === 'page' ? at.page : null)),
  typed(
    'integer',
    'row',
    'Row of the table, from 1',
    ({ item: { at } }) => (at.kind === 'row' ? at.row : null),
    { minimum: 1 },
  ),
  text('url', 'Address', ({ item: { at } }) => (at.kind === 'address' ? at.url : null)),
];

function accountTable(wave: Wave, rows: readonly AccountRow[]): Table<AccountRow> {
  const asserts = ({ item }: AccountRow) => item.asserts;
  return {
    name: 'accounts',
    description: 'One voice in one text; asserts_… is what it states differently from the record.',
    primaryKey: ['record_id', 'no'],
    foreignKeys: [
      TO_RECORD,
      { fields: ['source'], reference: { resource: 'sources', fields: ['id'] } },
    ],
    rows,
    columns: [
      ...KEY,
      typed('integer', 'spread_no', 'The spread that it tells of', ({ spread }) => spread),
      text('source', 'The voice', ({ item }) => item.voice, REQUIRED),
      ...LOCATORS,
      text('quote', 'At most 12 words, verbatim', ({ item }) => item.quote),
      text('speaker', 'Who speaks', ({ item }) => item.speaker),
      edtf('asserts_date_edtf', 'When it began', (row) => asserts(row).when?.text ?? null),
      text('asserts_day_part', 'Part of the day; none: it gives none', (row) => dayPart(row), {
        enum: [...DAY_PARTS, 'none'],
      }),
      text('asserts_kind', 'Kind', (row) => asserts(row).kind ?? null, {
        enum: everyKind(wave.vocabulary),
      }),
      typed('list', 'asserts_places', 'Places', (row) => refs(asserts(row).where)),
      typed('list', 'asserts_actors', 'Who took part; none: it does not say', (row) =>
        asserts(row).actors === null ? ['none'] : (asserts(row).actors ?? null),
      ),
      typed(
        'boolean',
        'asserts_figures',
        'It has figures of its own; false: it gives none',
        (row) => (asserts(row).figures === undefined ? null : asserts(row).figures !== null),
      ),
      ...words<AccountRow>('asserts_wording', 'Its own words', (row) => asserts(row).wording),
    ],
  };
}

function dayPart({ item: { asserts } }: AccountRow): string | null {
  return asserts.dayPart === null ? 'none' : (asserts.dayPart ?? null);
}

function figureTable(rows: readonly FigureRow[]): Table<FigureRow> {
  return {
    name: 'figures',
    description: 'A figure of the record, or of one account where account_no is given.',
    primaryKey: ['record_id', 'no'],
    foreignKeys: [TO_RECORD],
    rows,
    columns: [
      ...KEY,
      typed('integer', 'account_no', 'The account that states it', ({ account }) => account),
      text('counted', 'What is counted', ({ item }) => item.of, REQUIRED),
      typed('number', 'low', 'At least', ({ item }) => item.low, REQUIRED),
      typed('number', 'high', 'At most', ({ item }) => item.high, REQUIRED),
      ...words<FigureRow>('counted_by', 'Who counted', ({ item }) => item.countedBy, REQUIRED),
      edtf('counted_on_edtf', 'When it was counted', ({ item }) => item.countedOn?.text ?? null),
      ...words<FigureRow>('note', 'What the number covers', ({ item }) => item.note),
    ],
  };
}

function spreadTable(rows: readonly Part<Spread>[]): Table<Part<Spread>> {
  return {
    name: 'spreads',
    description: 'A text says that it spread from one place to another.',
    primaryKey: ['record_id', 'no'],
    foreignKeys: [TO_RECORD],
    rows,
    columns: [
      ...KEY,
      text('from_place', 'From', ({ item }) => formatRef(item.from), REQUIRED),
      text('to_place', 'To', ({ item }) => formatRef(item.to), REQUIRED),
      edtf('day_edtf', 'The day; empty: none is given', ({ item }) => item.day?.text ?? null),
      text('words', 'The words of the text', ({ item }) => item.words, REQUIRED),
    ],
  };
}

function inferenceTable(rows: readonly Part<Inference>[]): Table<Part<Inference>> {
  return {
    name: 'inferences',
    description: 'What no text states outright, and the reason.',
    primaryKey: ['record_id', 'no'],
    foreignKeys: [TO_RECORD],
    rows,
    columns: [
      ...KEY,
      text('field', 'The field of the record', ({ item }) => item.field, REQUIRED),
      ...words<Part<Inference>>('reason', 'The reason', ({ item }) => item.reason, REQUIRED),
    ],
  };
}
