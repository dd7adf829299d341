/** Records: what happened, and who says so. `geodata/README.md` says the same for editors. */
import * as v from 'valibot';
import type { When } from '../time/when.ts';
import type { Immutable } from './immutable.ts';
import { ref, refs } from './ref.ts';
import {
  code,
  count,
  meaning,
  paragraph,
  row,
  slug,
  some,
  text,
  url,
  voiceId,
  when,
} from './schema-parts.ts';
import { words } from './words.ts';

/** In the order of time: a night comes before its day. */
export const DAY_PARTS = ['night', 'morning', 'day', 'evening'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

/** Fields of a record between whose readings nothing decides. */
export const UNDECIDABLE = [
  'when',
  'kind',
  'where',
  'actors',
  'figures',
  'sequence',
  'wording',
] as const;
export type Undecidable = (typeof UNDECIDABLE)[number];

const figure = v.strictObject({
  /** Id in the vocabulary: killed, arrested, laid off. */
  of: slug,
  low: count,
  high: count,
  countedBy: words,
  /** When it was counted, where the text says so; else it is as old as the voice that gives it. */
  countedOn: v.exactOptional(when),
  /** What the number covers: «a litre, up from 60». */
  note: v.exactOptional(words),
});
const figures = v.array(figure);
export type RawFigure = Immutable<v.InferInput<typeof figure>>;
export type Figure = Immutable<v.InferOutput<typeof figure>>;

/** What an account states differently from the record's reading. Absent means: as the record. */
const asserts = v.strictObject({
  when: v.exactOptional(when),
  /** null: this account gives no part of the day. */
  dayPart: v.exactOptional(v.nullable(v.picklist(DAY_PARTS))),
  kind: v.exactOptional(slug),
  where: v.exactOptional(refs),
  /** null: this account does not say who. */
  actors: v.exactOptional(
    v.nullable(v.pipe(v.array(slug), v.minLength(1, 'at least one actor, or null'))),
  ),
  /** null: this account gives no figure. */
  figures: v.exactOptional(v.nullable(figures)),
  wording: v.exactOptional(words),
});
export type Asserts = Immutable<v.InferOutput<typeof asserts>>;

/** Where an account stands is one of four; a paragraph goes with the words that stand there. */
const LOCATORS = ['paragraph', 'page', 'row', 'URL'] as const;
const account = v.pipe(
  v.strictObject({
    source: voiceId,
    /** 1-based over the non-blank lines of the text. */
    paragraph: v.exactOptional(paragraph),
    /** As it is printed: «3», «iv», «12–13». */
    page: v.exactOptional(text),
    /** 1-based over the rows of a table, its head aside. */
    row: v.exactOptional(row),
    URL: v.exactOptional(url),
    /** Verbatim, at most 12 words; absent where a page, a row or an address stands alone. */
    quote: v.exactOptional(text),
    speaker: v.exactOptional(text),
    asserts: v.exactOptional(asserts),
  }),
  v.check(
    (one) => LOCATORS.filter((key) => one[key] !== undefined).length === 1,
    `one of ${LOCATORS.join(', ')}, where the account stands`,
  ),
  v.check(
    ({ paragraph, quote }) => paragraph === undefined || quote !== undefined,
    'the words that stand in the paragraph: «quote»',
  ),
  v.transform(({ source, quote = null, speaker = null, asserts = {}, ...at }) => ({
    voice: source,
    at: locatorOf(at),
    quote,
    speaker,
    asserts,
  })),
);
export type RawAccount = Immutable<v.InferInput<typeof account>>;
export type Account = Immutable<v.InferOutput<typeof account>>;
const accounts = some(account, 'at least one account');

/** Where in the text of its voice an account stands. */
export type Locator = Immutable<ReturnType<typeof locatorOf>>;

interface Locators {
  readonly paragraph?: number;
  readonly page?: string;
  readonly row?: number;
  readonly URL?: string;
}

function locatorOf({ paragraph, page, row, URL: url = '' }: Locators) {
  if (paragraph !== undefined) return { kind: 'paragraph' as const, paragraph };
  if (page !== undefined) return { kind: 'page' as const, page };
  if (row !== undefined) return { kind: 'row' as const, row };
  return { kind: 'address' as const, url };
}

const openEnd = v.strictObject({
  kind: v.literal('open'),
  saidBy: some(voiceId, 'at least one voice that says so'),
});
const ends = v.variant('kind', [
  v.strictObject({ kind: v.literal('stated'), when }),
  openEnd,
  v.strictObject({ kind: v.literal('not-recorded') }),
]);
type FiledEnds = Immutable<v.InferOutput<typeof ends>>;
type OpenEnd = Immutable<v.InferOutput<typeof openEnd>>;
export type Ends =
  | Exclude<FiledEnds, OpenEnd>
  /** The voices `saidBy` say that it goes on; `until` is the date of the latest of them. */
  | (OpenEnd & { readonly until: When });

/** A text says that it spread from one place to another. */
const spread = v.strictObject({
  from: ref,
  to: ref,
  /** null: the text gives no day. */
  day: v.nullable(when),
  /** The text's own words, to be set on the line. */
  words: text,
  accounts,
});
export type RawSpread = Immutable<v.InferInput<typeof spread>>;
export type Spread = Immutable<v.InferOutput<typeof spread>>;

/** Fields that a record can have without a text that states them outright. */
export const INFERABLE = [
  'when',
  'dayPart',
  'ends',
  'kind',
  'where',
  'actors',
  'employers',
  'demands',
  'figures',
  'spreadFrom',
] as const;

const inferable = v.pipe(
  code,
  meaning(
    (name) => INFERABLE.find((field) => field === name) ?? null,
    'the name of a field of the record',
  ),
);
const inference = v.strictObject({ field: inferable, reason: words });
export type Inference = Immutable<v.InferOutput<typeof inference>>;

export const recordEntries = {
  id: slug,
  /** What kind of thing it is: an id of the vocabulary. */
  kind: slug,
  when,
  dayPart: v.exactOptional(v.picklist(DAY_PARTS)),
  ends,
  where: refs,
  actors: v.exactOptional(v.array(slug)),
  employers: v.exactOptional(v.array(slug)),
  demands: v.exactOptional(v.array(slug)),
  figures: v.exactOptional(figures),
  spreadFrom: v.exactOptional(v.array(spread)),
  title: words,
  summary: words,
  inferred: v.exactOptional(v.array(inference)),
  /** Why this reading was chosen where accounts differ. */
  reading: v.exactOptional(words),
  /** What the texts leave open: none of the readings is chosen, and all are drawn. */
  undecided: v.exactOptional(
    v.pipe(v.array(v.picklist(UNDECIDABLE)), v.minLength(1, 'at least one field')),
  ),
  accounts,
};

/** One record of `geodata/<wave>/records/*.json`; a point that came with it is a place by now. */
export const RecordSchema = v.pipe(
  v.strictObject(recordEntries),
  v.transform(({ dayPart = null, reading = null, ...rest }) => ({
    ...rest,
    dayPart,
    reading,
    actors: rest.actors ?? [],
    employers: rest.employers ?? [],
    demands: rest.demands ?? [],
    figures: rest.figures ?? [],
    spreadFrom: rest.spreadFrom ?? [],
    inferred: rest.inferred ?? [],
    undecided: rest.undecided ?? [],
  })),
);
export type RawRecord = Immutable<v.InferInput<typeof RecordSchema>>;
export type FiledRecord = Immutable<v.InferOutput<typeof RecordSchema>>;

/** One thing that happened: one kind, one time, one set of places that the texts put together. */
export interface WaveRecord extends Omit<FiledRecord, 'ends'> {
  readonly ends: Ends;
}

/** `geodata/<wave>/retired-ids.json`: retired record id to the id that took its place. */
export const RetiredSchema = v.record(slug, slug);
