/**
 * The wave as somebody tells it: records narrowed to the accounts of «according to», each with the
 * readings those accounts support, then filtered by kind. Everything drawn or counted starts here.
 */
import {
  type Account,
  type Dataset,
  type DayPart,
  type Ends,
  type Kind,
  type NonEmpty,
  type Ref,
  type Sign,
  SIGNS,
  type Spread,
  type WaveRecord,
  signOf,
} from './model.ts';
import { type Span, spanOf } from './presence.ts';
import { latestOf, type When } from './when.ts';

/** null: all texts together; else the id of a voice or of a witness. */
export type AccordingTo = string | null;

/** null: every kind. */
export type KindFilter = ReadonlySet<Kind> | null;

/** One sign, or two where the accounts give two families («told both ways»). */
export type MarkSigns = readonly [Sign] | readonly [Sign, Sign];

export interface ToldRecord {
  readonly record: WaveRecord;
  /** The kinds that the accounts give, the record's reading first where it is among them. */
  readonly kinds: NonEmpty<Kind>;
  readonly signs: MarkSigns;
  readonly span: Span;
  /** The readings that the span is made of. */
  readonly when: When;
  readonly ends: Ends;
  readonly dayPart: DayPart | null;
  readonly where: NonEmpty<Ref>;
  readonly accounts: NonEmpty<Account>;
  /** Where the tellers say it spread from. */
  readonly spreads: readonly Spread[];
}

/** Records as `by` tells them, in the order of the dataset; those it does not tell are left out. */
export function tell(dataset: Dataset, by: AccordingTo): readonly ToldRecord[] {
  return dataset.records.flatMap((record) => {
    const accounts = record.accounts.filter((account) => isBy(dataset, account, by));
    const [first, ...rest] = accounts;
    return first ? [toldBy(dataset, record, [first, ...rest], by)] : [];
  });
}

/** Those of the told records that show one of the kinds. */
export function filterKinds(told: readonly ToldRecord[], kinds: KindFilter): readonly ToldRecord[] {
  return kinds === null ? told : told.filter((one) => one.kinds.some((kind) => kinds.has(kind)));
}

/** Whether a record is told of this place, region or country itself. */
export function isAt({ where }: ToldRecord, { kind, id }: Ref): boolean {
  return where.some((ref) => ref.kind === kind && ref.id === id);
}

/** What a reader wants to see of what is told; null is all of it. */
export interface Filter {
  readonly kinds: readonly Kind[] | null;
  /** Who did it, by ids of the vocabulary. */
  readonly actors: readonly string[] | null;
  /** Whose employees or works it is about, by ids of the vocabulary. */
  readonly employers: readonly string[] | null;
}

export const NO_FILTER: Filter = { kinds: null, actors: null, employers: null };

/** Those of the told records that show one of the kinds, one of the actors and one of the employers. */
export function narrow(told: readonly ToldRecord[], filter: Filter): readonly ToldRecord[] {
  const { kinds, actors, employers } = filter;
  const isOf = (wanted: readonly string[] | null, ids: readonly string[]) =>
    wanted === null || ids.some((id) => wanted.includes(id));
  const left = filterKinds(told, kinds && new Set(kinds));
  if (actors === null && employers === null) return left;
  return left.filter(
    ({ record }) => isOf(actors, record.actors) && isOf(employers, record.employers),
  );
}

/** How many of the told records name each actor or employer, the most frequent first. */
export function namedIn(
  told: readonly ToldRecord[],
  part: 'actors' | 'employers',
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { record } of told) {
    for (const id of new Set(record[part])) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

/** Whether an account is of this voice, or of this witness. */
export function isBy(dataset: Dataset, account: Account, by: AccordingTo): boolean {
  return by === null || isVoiceBy(dataset, account.voice, by);
}

function isVoiceBy(dataset: Dataset, voice: string, by: string): boolean {
  return voice === by || dataset.voices.get(voice)?.witness === by;
}

/** The witnesses behind some accounts: translations of one statement are one witness. */
export function witnessesOf(dataset: Dataset, accounts: readonly Account[]): ReadonlySet<string> {
  return new Set(accounts.map((account) => witnessOf(dataset, account)));
}

/** The witness whose word an account is. */
export function witnessOf(dataset: Dataset, { voice }: Account): string {
  return dataset.voices.get(voice)?.witness ?? voice;
}

function toldBy(
  dataset: Dataset,
  record: WaveRecord,
  accounts: NonEmpty<Account>,
  by: AccordingTo,
): ToldRecord {
  const when = agreed(by, accounts, (account) => account.asserts.when) ?? record.when;
  const part = agreed(by, accounts, (account) => account.asserts.dayPart);
  const dayPart = part === undefined ? record.dayPart : part;
  const kinds = kindsOf(record, accounts);
  const ends = endsBy(dataset, record.ends, by);
  return {
    record,
    kinds,
    signs: signsOf(kinds),
    span: spanOf(when, dayPart, ends),
    when,
    ends,
    dayPart,
    where: agreed(by, accounts, (account) => account.asserts.where) ?? record.where,
    accounts,
    spreads: record.spreadFrom.filter((spread) =>
      spread.accounts.some((account) => isBy(dataset, account, by)),
    ),
  };
}

/**
 * What the chosen voice says in place of the record's reading. With all texts the reading stands; a
 * witness whose translations differ does not replace it either.
 */
function agreed<T>(
  by: AccordingTo,
  accounts: readonly Account[],
  get: (account: Account) => T | undefined,
): T | undefined {
  if (by === null) return undefined;
  const values = accounts.map(get);
  const first = values[0];
  return first !== undefined && values.every((value) => same(value, first)) ? first : undefined;
}

/** An open end is open only as far as the chosen voices say so. */
function endsBy(dataset: Dataset, ends: Ends, by: AccordingTo): Ends {
  if (by === null || ends.kind !== 'open') return ends;
  const [first, ...rest] = ends.saidBy.filter((voice) => isVoiceBy(dataset, voice, by));
  if (first === undefined) return { kind: 'not-recorded' };
  const saidBy = [first, ...rest] as const;
  const until = latestOf(saidBy.flatMap((voice) => dataset.voices.get(voice)?.published ?? []));
  return until ? { ...ends, until, saidBy } : { kind: 'not-recorded' };
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function kindsOf(record: WaveRecord, accounts: NonEmpty<Account>): NonEmpty<Kind> {
  const stated = accounts.map((account) => account.asserts.kind ?? record.kind);
  const kinds = new Set(stated.includes(record.kind) ? [record.kind, ...stated] : stated);
  const [first = record.kind, ...rest] = kinds;
  return [first, ...rest];
}

function signsOf(kinds: NonEmpty<Kind>): MarkSigns {
  // Two at most, the record's reading among them: its kind stands first.
  const [first, second] = [...new Set(kinds.map(signOf))]
    .slice(0, 2)
    .sort((a, b) => SIGNS.indexOf(a) - SIGNS.indexOf(b));
  const sign = first ?? signOf(kinds[0]);
  return second === undefined ? [sign] : [sign, second];
}

/** A stable key of a mark or a block: `labour`, `labour+street`. */
export function signKey(signs: MarkSigns): string {
  return signs.join('+');
}

/** Order of marks in a row and of blocks in a column: a pair stands right after its first sign. */
export function compareSigns(a: MarkSigns, b: MarkSigns): number {
  return (
    SIGNS.indexOf(a[0]) - SIGNS.indexOf(b[0]) ||
    a.length - b.length ||
    signKey(a).localeCompare(signKey(b), 'en')
  );
}
