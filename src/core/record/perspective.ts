/**
 * The wave as somebody tells it: records narrowed to the accounts of «according to», each with the
 * readings those accounts support, then filtered by kind. Everything drawn or counted starts here.
 */
import type { NonEmpty } from '../format/immutable.ts';
import type { Account, Ends, Figure, Spread, WaveRecord } from '../format/record.ts';
import { type Ref, formatRef } from '../format/ref.ts';
import { type Kind, SIGNS, termOf } from '../format/vocabulary.ts';
import type { Wave } from '../format/wave.ts';
import { type EventSpread, type MarkSigns, spreadKey, type WaveEvent } from './event.ts';
import { keptFor, keptForBoth } from '../base/kept.ts';
import { eitherOf, type Span, spanOf } from './presence.ts';
import { actorsIn, timeOf, undecidedAmong, valueOf } from './readings.ts';
import { latestOf, type When } from '../time/when.ts';

/** null: all texts together; else the id of a voice or of a witness. */
export type Perspective = string | null;

/** null: every kind. */
export type KindFilter = ReadonlySet<Kind> | null;

/**
 * An event with the accounts that tell it. Its kinds are those that the accounts give, the record's
 * reading first where it is among them; what they leave undecided has each of its readings drawn.
 */
export interface AttributedRecord extends WaveEvent {
  readonly record: WaveRecord;
  /** The readings that the span is made of. */
  readonly when: When;
  readonly ends: Ends;
  /** Everybody whom these accounts name, by ids of the vocabulary. */
  readonly actors: readonly string[];
  readonly figures: readonly Figure[];
  readonly accounts: NonEmpty<Account>;
  /** Those that give the region or the country of the record's places: less exact, not different. */
  readonly wider: ReadonlySet<Account>;
  /** Where the tellers say it spread from. */
  readonly spreads: readonly (Spread & EventSpread)[];
}

/**
 * Records as a perspective tells them, in the order of the wave; those it does not tell are left out. The
 * same list for the same wave, so that what is made from it is made once.
 */
export function attribute(wave: Wave, perspective: Perspective): readonly AttributedRecord[] {
  const lists = attributedLists(wave);
  const attributed = lists.get(perspective) ?? attributedIn(wave, perspective);
  lists.set(perspective, attributed);
  return attributed;
}

const attributedLists = keptFor((_: Wave) => new Map<Perspective, readonly AttributedRecord[]>());

function attributedIn(wave: Wave, perspective: Perspective): readonly AttributedRecord[] {
  return wave.records.flatMap((record) => {
    const accounts = record.accounts.filter((account) => isBy(wave, account, perspective));
    const [first, ...rest] = accounts;
    return first ? [attributedBy(wave, record, [first, ...rest], perspective)] : [];
  });
}

/** Those of the events that show one of the kinds. */
export function filterKinds<E extends WaveEvent>(
  events: readonly E[],
  kinds: KindFilter,
): readonly E[] {
  return kinds === null
    ? events
    : events.filter((one) => one.kinds.some((kind) => kinds.has(kind)));
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
export function narrow(
  attributed: readonly AttributedRecord[],
  filter: Filter,
): readonly AttributedRecord[] {
  const { kinds, actors, employers } = filter;
  const isOf = (wanted: readonly string[] | null, ids: readonly string[]) =>
    wanted === null || ids.some((id) => wanted.includes(id));
  const left = filterKinds(attributed, kinds && new Set(kinds));
  if (actors === null && employers === null) return left;
  return left.filter((one) => isOf(actors, one.actors) && isOf(employers, one.record.employers));
}

/** How many of the told records name each actor or employer, the most frequent first. */
export function namedIn(
  attributed: readonly AttributedRecord[],
  part: 'actors' | 'employers',
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of attributed) {
    const ids = part === 'actors' ? one.actors : one.record.employers;
    for (const id of new Set(ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

/** Whether an account is of this voice, or of this witness. */
export function isBy(wave: Wave, account: Account, perspective: Perspective): boolean {
  return perspective === null || isVoiceBy(wave, account.voice, perspective);
}

function isVoiceBy(wave: Wave, voice: string, perspective: string): boolean {
  return voice === perspective || wave.voices.get(voice)?.witness === perspective;
}

/**
 * The witnesses behind the accounts of one record: translations of one statement are one witness, and
 * who leans on another that tells of it is no second one.
 */
export const witnessesOf = keptForBoth(
  (wave: Wave, accounts: readonly Account[]): ReadonlySet<string> => {
    const witnesses = new Set(accounts.map((account) => witnessOf(wave, account)));
    for (const witness of [...witnesses].reverse()) {
      const own = accounts.filter((account) => witnessOf(wave, account) === witness);
      const others = new Set([...witnesses].filter((one) => one !== witness));
      if (own.every(({ voice }) => leansOnAny(wave, voice, others))) witnesses.delete(witness);
    }
    return witnesses;
  },
);

/** Whether a voice leans on one of these witnesses. */
function leansOnAny(wave: Wave, voice: string, witnesses: ReadonlySet<string>): boolean {
  return (wave.voices.get(voice)?.leansOn ?? []).some((tie) =>
    witnesses.has(wave.voices.get(tie.voice)?.witness ?? tie.voice),
  );
}

/** The witnesses behind several records. */
export function witnessesOfAll(
  wave: Wave,
  attributed: readonly AttributedRecord[],
): ReadonlySet<string> {
  return new Set(attributed.flatMap(({ accounts }) => [...witnessesOf(wave, accounts)]));
}

/** The witness whose word an account is. */
export function witnessOf(wave: Wave, { voice }: Account): string {
  return wave.voices.get(voice)?.witness ?? voice;
}

function attributedBy(
  wave: Wave,
  record: WaveRecord,
  accounts: NonEmpty<Account>,
  perspective: Perspective,
): AttributedRecord {
  const when = agreed(perspective, accounts, (account) => account.asserts.when) ?? record.when;
  const part = agreed(perspective, accounts, (account) => account.asserts.dayPart);
  const dayPart = part === undefined ? record.dayPart : part;
  const kinds = kindsOf(record, accounts);
  const ends = endsBy(wave, record.ends, perspective);
  const undecided = undecidedAmong(record, accounts);
  return {
    id: record.id,
    label: record.title,
    record,
    kinds,
    signs: signsOf(wave, kinds),
    span: undecided.includes('when')
      ? openSpan(record, accounts, ends)
      : spanOf(when, dayPart, ends),
    when,
    ends,
    dayPart,
    where: undecided.includes('where')
      ? everywhere(record, accounts)
      : (agreed(perspective, accounts, (account) => account.asserts.where) ?? record.where),
    actors: actorsIn(record, accounts),
    figures: figuresBy(record, accounts, perspective),
    accounts,
    wider: new Set(accounts.filter((account) => isWider(wave, record, account))),
    undecided,
    spreads: record.spreadFrom.flatMap((spread, index) =>
      spread.accounts.some((account) => isBy(wave, account, perspective))
        ? [{ ...spread, key: spreadKey(record.id, index) }]
        : [],
    ),
  };
}

/** Whether every place that an account gives is one of the record's, or the region or country of one. */
function isWider({ places }: Wave, { where }: WaveRecord, { asserts }: Account): boolean {
  const contains = (outer: Ref) => (inner: Ref) =>
    formatRef(outer) === formatRef(inner) ||
    outer.kind === 'country' ||
    (outer.kind === 'region' &&
      inner.kind === 'place' &&
      places.get(inner.id)?.region === outer.id);
  return asserts.where?.every((ref) => where.some(contains(ref))) ?? false;
}

function figuresBy(
  record: WaveRecord,
  accounts: readonly Account[],
  perspective: Perspective,
): readonly Figure[] {
  const figures = agreed(perspective, accounts, (account) => account.asserts.figures);
  return figures === undefined ? record.figures : (figures ?? []);
}

/** The span of every time that the accounts give. */
function openSpan(record: WaveRecord, accounts: NonEmpty<Account>, ends: Ends): Span {
  const [first, ...rest] = distinct(accounts, (account) => valueOf(record, 'time', account));
  const reading = (account: Account) => {
    const { when, dayPart } = timeOf(record, account);
    return { span: spanOf(when, dayPart, ends), dayPart };
  };
  return eitherOf([reading(first), ...rest.map(reading)]);
}

/** Every place that the accounts give. */
function everywhere(record: WaveRecord, accounts: NonEmpty<Account>): NonEmpty<Ref> {
  const all = accounts.map(({ asserts }) => asserts.where ?? record.where);
  const [first, ...rest] = all;
  return first ? distinct([...first, ...rest.flat()], formatRef) : record.where;
}

/** The first of those that are alike. */
function distinct<T>(items: NonEmpty<T>, keyOf: (item: T) => string): NonEmpty<T> {
  const [first, ...rest] = items;
  const keys = new Set([keyOf(first)]);
  return [first, ...rest.filter((item) => !keys.has(keyOf(item)) && keys.add(keyOf(item)))];
}

/**
 * What the chosen voice says in place of the record's reading. With all texts the reading stands; a
 * witness whose translations differ does not replace it either.
 */
export function agreed<T>(
  perspective: Perspective,
  accounts: readonly Account[],
  get: (account: Account) => T | undefined,
): T | undefined {
  if (perspective === null) return undefined;
  const values = accounts.map(get);
  const first = values[0];
  return first !== undefined && values.every((value) => same(value, first)) ? first : undefined;
}

/** An open end is open only as far as the chosen voices say so. */
function endsBy(wave: Wave, ends: Ends, perspective: Perspective): Ends {
  if (perspective === null || ends.kind !== 'open') return ends;
  const [first, ...rest] = ends.saidBy.filter((voice) => isVoiceBy(wave, voice, perspective));
  if (first === undefined) return { kind: 'not-recorded' };
  const saidBy = [first, ...rest] as const;
  const until = latestOf(saidBy.flatMap((voice) => wave.voices.get(voice)?.published ?? []));
  return until ? { ...ends, until, saidBy } : { kind: 'not-recorded' };
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function kindsOf(record: WaveRecord, accounts: NonEmpty<Account>): NonEmpty<Kind> {
  const stated = accounts.map((account) => account.asserts.kind ?? record.kind);
  const kinds = new Set(stated.includes(record.kind) ? [record.kind, ...stated] : stated);
  const [first = record.kind, ...rest] = kinds;
  return [first, ...rest];
}

function signsOf({ vocabulary }: Wave, kinds: NonEmpty<Kind>): MarkSigns {
  const signOf = (kind: Kind) => termOf(vocabulary, kind).sign;
  // Two at most, the record's reading among them: its kind stands first.
  const [first, second] = [...new Set(kinds.map(signOf))]
    .slice(0, 2)
    .sort((a, b) => SIGNS.indexOf(a) - SIGNS.indexOf(b));
  const sign = first ?? signOf(kinds[0]);
  return second === undefined ? [sign] : [sign, second];
}
