/** Calendar days and the two phases of a day. No clock, no time zone: a day is a day in the texts. */

declare const brand: unique symbol;

/** Whole days since 1970-01-01 in the proleptic Gregorian calendar. */
export type Day = number & { readonly [brand]: 'Day' };

/** A day has two phases: the night before it, and the day itself. */
export type Phase = 'night' | 'day';

/** A point of the wave's clock. The frame of phase `day` holds the night before it as well. */
export interface Moment {
  readonly day: Day;
  readonly phase: Phase;
}

const MS_PER_DAY = 86_400_000;

/** The day of a civil date, or null where there is no such date (30 February). `month` is 1–12. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const civil = new Date(0);
  // Not Date.UTC, which reads the years 0–99 as 1900–1999.
  civil.setUTCFullYear(year, month - 1, date);
  const same =
    civil.getUTCFullYear() === year &&
    civil.getUTCMonth() === month - 1 &&
    civil.getUTCDate() === date;
  // A Day from a number: the division is exact for a UTC midnight.
  return same ? ((civil.getTime() / MS_PER_DAY) as Day) : null;
}

/** Parses `YYYY-MM-DD`; null for anything else, impossible dates included. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

export interface CivilDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly date: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

/** Year, month, date and weekday of a day. */
export function civilDate(day: Day): CivilDate {
  const date = new Date(day * MS_PER_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    date: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** The day `count` days later (earlier where negative). */
export function addDays(day: Day, count: number): Day {
  return (day + count) as Day;
}

export interface DayRange {
  readonly first: Day;
  readonly last: Day;
}

/** Every day from first to last, both included. */
export function daysIn(range: DayRange): readonly Day[] {
  const length = Math.max(0, range.last - range.first + 1);
  return Array.from({ length }, (_, index) => addDays(range.first, index));
}

export function clampDay(day: Day, range: DayRange): Day {
  return day < range.first ? range.first : day > range.last ? range.last : day;
}

/** Steps of half a day since 1970: even is a night, odd the day that follows it. */
export function stepOf(moment: Moment): number {
  return moment.day * 2 + (moment.phase === 'day' ? 1 : 0);
}

export function momentAtStep(step: number): Moment {
  return { day: Math.floor(step / 2) as Day, phase: step % 2 === 0 ? 'night' : 'day' };
}
