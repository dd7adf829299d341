/** When a record is there: certainly, perhaps, or not; in half-day steps (`stepOf`). */
import { type DayRange, type Moment, momentAtStep, stepOf } from '../time/day.ts';
import type { NonEmpty } from '../format/immutable.ts';
import type { DayPart, Ends } from '../format/record.ts';
import type { When } from '../time/when.ts';

export type Presence = 'no' | 'maybe' | 'yes';

/** A range longer than this is no mark: it stands under «not dated to the day». */
export const LONGEST_DRAWN_RANGE_DAYS = 7;

/** Half-day steps, both ends included in each range. */
export interface Span {
  /** Earliest and latest step of the beginning; equal where it is dated to the step. */
  readonly startFirst: number;
  readonly startLast: number;
  /**
   * Until here certainly, once begun; after `endLast` certainly not. It lies before `startFirst` where
   * the date is qualified («about», doubted): then no step is certain.
   */
  readonly endFirst: number;
  readonly endLast: number;
  /** The beginning is dated to one day, without doubt. */
  readonly certain: boolean;
  /** The beginning is known closely enough to be drawn on the map. */
  readonly drawn: boolean;
  /** Readings between which nothing decides; the range is that of all of them. Empty: one reading. */
  readonly either: readonly TimeReading[];
}

/** One of the times that undecided accounts give. */
export interface TimeReading {
  readonly span: Span;
  readonly dayPart: DayPart | null;
}

const night = (day: number) => day * 2;
const noon = (day: number) => day * 2 + 1;

/** The span of a record read as beginning on `when`, in the night if `dayPart` says so. */
export function spanOf(when: When, dayPart: DayPart | null, ends: Ends): Span {
  const begin = dayPart === 'night' ? night : noon;
  const qualified = when.approximate || when.doubted;
  const startFirst = begin(when.first);
  const startLast = begin(when.startsBy);
  const certain = startFirst === startLast && !qualified;
  const drawn = when.startsBy - when.first < LONGEST_DRAWN_RANGE_DAYS;
  const [endFirst, endLast] = endOf(ends, when);
  return {
    startFirst,
    startLast,
    endFirst: qualified ? startFirst - 1 : endFirst,
    endLast,
    certain,
    drawn,
    either: [],
  };
}

/** The span of a record of which the texts leave open which of these times it had. */
export function eitherOf(readings: NonEmpty<TimeReading>): Span {
  const spans = readings.map(({ span }) => span);
  const [only] = spans;
  if (only && spans.length === 1) return only;
  return {
    startFirst: Math.min(...spans.map(({ startFirst }) => startFirst)),
    startLast: Math.max(...spans.map(({ startLast }) => startLast)),
    endFirst: Math.min(...spans.map(({ endFirst }) => endFirst)),
    endLast: Math.max(...spans.map(({ endLast }) => endLast)),
    certain: false,
    drawn: spans.every(({ drawn }) => drawn),
    either: readings,
  };
}

/** Whether it can begin at a half-day step: a night in nights only, a day in days only. */
export function canBeginAt(span: Span, step: number): boolean {
  if (span.either.length > 0) return span.either.some((one) => canBeginAt(one.span, step));
  const { startFirst, startLast } = span;
  return step >= startFirst && step <= startLast && (step - startFirst) % 2 === 0;
}

/** The first and last step it can end on; never before its own days, where a record is always there. */
function endOf(ends: Ends, when: When): readonly [number, number] {
  const ownFirst = noon(Math.max(when.startsBy, when.endsFrom));
  const ownLast = noon(when.last);
  switch (ends.kind) {
    case 'not-recorded':
      return [ownFirst, ownLast];
    case 'open':
      return [Math.max(ownFirst, noon(ends.until.first)), Math.max(ownLast, noon(ends.until.last))];
    case 'stated':
      return [
        Math.max(ownFirst, noon(ends.when.endsFrom)),
        Math.max(ownLast, noon(ends.when.last)),
      ];
  }
}

/** Whether its date is qualified («about», or doubted): it may be there, it is never certain. */
export function isQualified(span: Span): boolean {
  return span.endFirst < span.startFirst;
}

/** Whether the record is there at a moment. A day's frame holds the night before it. */
export function presence(span: Span, moment: Moment): Presence {
  const step = stepOf(moment);
  if (!span.drawn || step < span.startFirst || step > span.endLast) return 'no';
  if (span.either.length > 0 && span.either.every((one) => presence(one.span, moment) === 'no')) {
    return 'no';
  }
  if (!span.certain && step <= frameEnd(span.startLast)) return 'maybe';
  return step <= span.endFirst ? 'yes' : 'maybe';
}

/** Whether it certainly begins within the frame of the moment. */
export function beginsIn(span: Span, moment: Moment): boolean {
  const { startFirst } = span;
  const isWithin = startFirst >= frameStart(moment) && startFirst <= stepOf(moment);
  return span.certain && span.drawn && isWithin;
}

/**
 * Every step from which on presence, beginning or past may be otherwise than at the step before; none
 * where it is not drawn, since nothing of it ever is.
 */
export function changesOf(span: Span): readonly number[] {
  if (!span.drawn) return [];
  const { startFirst, startLast, endFirst, endLast, either } = span;
  const ends = [frameEnd(startFirst), frameEnd(startLast), endFirst, endLast];
  return [
    startFirst,
    ...ends.map((step) => step + 1),
    ...either.flatMap((one) => changesOf(one.span)),
  ];
}

/** The first step of the moment's frame: a day's frame holds the night before it. */
export function frameStart(moment: Moment): number {
  return moment.phase === 'day' ? stepOf(moment) - 1 : stepOf(moment);
}

/** The days on which it can begin. */
export function startDays({ startFirst, startLast }: Span): DayRange {
  return { first: momentAtStep(startFirst).day, last: momentAtStep(startLast).day };
}

/** Whether it was there before the moment and is no more. */
export function isPast(span: Span, moment: Moment): boolean {
  return span.drawn && span.endLast < stepOf(moment);
}

/** The last step of the day that a step belongs to: a night's record stays through its day. */
function frameEnd(step: number): number {
  return step % 2 === 0 ? step + 1 : step;
}
