/** When the wave first reached a region: the day of its first labour or street record. */
import { type DayRange, type Moment, momentAtStep, stepOf } from '../time/day.ts';
import type { WaveEvent } from '../record/event.ts';
import { keptForBoth } from '../base/kept.ts';
import type { Ref } from '../format/ref.ts';
import type { Wave } from '../format/wave.ts';
import { isQualified } from '../record/presence.ts';

export interface FirstOccurrence {
  /** Earliest and latest day that the first record can have. */
  readonly range: DayRange;
  /** It is certain at the moment asked for: the latest possible day has come. */
  readonly certainNow: boolean;
}

/** When the wave comes somewhere; in half-day steps. */
export interface Beginning {
  /** The earliest step at which the first record can begin. */
  readonly first: number;
  /** The latest one, of records whose day and place are sure where there is any. */
  readonly last: number;
  readonly isSure: boolean;
}

/**
 * Regions reached up to a moment; one that cannot have been reached yet is absent. Only records that
 * begin inside the window count: 2011 does not make the wave of 2022.
 */
export function firstOccurrences(
  wave: Wave,
  events: readonly WaveEvent[],
  moment: Moment,
): ReadonlyMap<string, FirstOccurrence> {
  return upTo(regionBeginnings(wave, events), moment);
}

/** First-reached ranges of the whole wave, for tags and for the key. */
export function firstOccurrenceRanges(
  wave: Wave,
  events: readonly WaveEvent[],
): ReadonlyMap<string, DayRange> {
  return rangesOf(firstOccurrences(wave, events, endOf(wave)));
}

/** The same for places: the first labour or street record at the place itself. */
export function firstPlaces(
  wave: Wave,
  events: readonly WaveEvent[],
): ReadonlyMap<string, DayRange> {
  const placesOf = ({ where }: WaveEvent) =>
    where.filter((ref) => ref.kind === 'place').map((ref) => ref.id);
  return rangesOf(upTo(beginnings(wave, events, placesOf), endOf(wave)));
}

/** When the wave comes to each region that it comes to, whatever the moment. */
export const regionBeginnings = keptForBoth((wave: Wave, events: readonly WaveEvent[]) =>
  beginnings(wave, events, ({ where }) => regionsOf(wave, where)),
);

/** What is known of a beginning at a step; null where it cannot have been yet. */
export function occurrenceAt(
  { first, last, isSure }: Beginning,
  step: number,
): FirstOccurrence | null {
  if (first > step) return null;
  const range = { first: momentAtStep(first).day, last: momentAtStep(last).day };
  return { range, certainNow: isSure && last <= step };
}

const endOf = (wave: Wave): Moment => ({ day: wave.window.last, phase: 'day' });

const rangesOf = (firstOccurrence: ReadonlyMap<string, FirstOccurrence>) =>
  new Map([...firstOccurrence].map(([id, { range }]) => [id, range]));

function upTo(
  begun: ReadonlyMap<string, Beginning>,
  moment: Moment,
): ReadonlyMap<string, FirstOccurrence> {
  const step = stepOf(moment);
  const found = new Map<string, FirstOccurrence>();
  for (const [id, beginning] of begun) {
    const firstOccurrence = occurrenceAt(beginning, step);
    if (firstOccurrence) found.set(id, firstOccurrence);
  }
  return found;
}

function beginnings(
  wave: Wave,
  events: readonly WaveEvent[],
  keysOf: (one: WaveEvent) => Iterable<string>,
): ReadonlyMap<string, Beginning> {
  const begun = new Map<string, Beginning>();
  for (const one of events) {
    if (!isOccurrence(one) || one.span.startFirst < wave.window.first * 2) continue;
    for (const key of keysOf(one)) begun.set(key, earlier(begun.get(key), one));
  }
  return begun;
}

/** A sure record says what is the latest day, whatever unsure ones say; among equals the earliest does. */
function earlier(before: Beginning | undefined, { span, undecided }: WaveEvent): Beginning {
  const isSure = !isQualified(span) && !undecided.includes('where');
  const own = { first: span.startFirst, last: span.startLast, isSure };
  if (!before) return own;
  const first = Math.min(before.first, own.first);
  if (before.isSure !== isSure) return { ...(isSure ? own : before), first };
  return { first, last: Math.min(before.last, own.last), isSure };
}

/** Whether a record carries the wave to where it is: labour or street, dated closely enough. */
export function isOccurrence({ span, signs }: WaveEvent): boolean {
  return span.drawn && signs.some((sign) => sign === 'labour' || sign === 'street');
}

/** The regions that a set of references touches. A city that is a region is its own. */
export function regionsOf(wave: Wave, where: readonly Ref[]): ReadonlySet<string> {
  return new Set(
    where.flatMap((ref) => {
      if (ref.kind === 'region') return [ref.id];
      return (ref.kind === 'place' ? wave.places.get(ref.id)?.region : null) ?? [];
    }),
  );
}
