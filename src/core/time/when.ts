/**
 * What one source lets us say about one date: a subset of EDTF (Library of Congress, 2019).
 * Level 0 dates and intervals, level 1 qualifiers and unspecified digits, level 2 one-of ranges.
 */
import { type Day, type DayRange, dayOf, formatDay } from './day.ts';

/** A parsed EDTF date. */
export interface When {
  /** The EDTF text, verbatim. */
  readonly text: string;
  /** Earliest day it can mean. */
  readonly first: Day;
  /** Latest day it can mean. */
  readonly last: Day;
  /** Latest day it can begin: `last`, unless it is a span. */
  readonly startsBy: Day;
  /** Earliest day it can end: `first`, unless it is a span. */
  readonly endsFrom: Day;
  /** `span`: it lasted over the whole range. `oneOf`: some one day in it. */
  readonly shape: 'day' | 'oneOf' | 'span';
  /** Qualified with `~` or `%`: the source says «about». */
  readonly approximate: boolean;
  /** Qualified with `?` or `%`: we doubt the source. */
  readonly doubted: boolean;
}

const FORMS =
  'YYYY, YYYY-MM or YYYY-MM-DD; last digits X, or ?, ~ or % behind it; [A..B] for one day of a range of plain dates; A/B for a span';

/** What every text of the subset looks like; not every text that looks so is a date. */
export const WHEN_PATTERN = '\\[[0-9-]+\\.\\.[0-9-]+\\]|[0-9X-]+[?~%]?(/[0-9X-]+[?~%]?)?';

/** The rule that {@link parseWhen} enforces, for messages. */
export const WHEN_RULE = `an EDTF date: ${FORMS}`;

/** Parses an EDTF text of the subset; null for anything else, impossible or reversed dates included. */
export function parseWhen(text: string): When | null {
  const oneOf = /^\[([\d-]+)\.\.([\d-]+)\]$/.exec(text);
  if (oneOf) return between(text, 'oneOf', oneOf[1], oneOf[2]);
  const span = /^([^/]+)\/([^/]+)$/.exec(text);
  if (span) return between(text, 'span', span[1], span[2]);
  const simple = parseSimple(text);
  if (!simple) return null;
  const shape = simple.first === simple.last ? 'day' : 'oneOf';
  return { text, shape, startsBy: simple.last, endsFrom: simple.first, ...simple };
}

/** The latest of several dates: not before the latest `first`, not after the latest `last`. */
export function latestOf(dates: readonly When[]): When | null {
  const [one, ...others] = dates;
  return others.reduce<When | null>((latest, date) => latest && later(latest, date), one ?? null);
}

function later(a: When, b: When): When | null {
  if (a.first >= b.first && a.last >= b.last) return a;
  if (b.first >= a.first && b.last >= a.last) return b;
  const [first, last] = a.first > b.first ? [a.first, b.last] : [b.first, a.last];
  return parseWhen(`[${formatDay(first)}..${formatDay(last)}]`);
}

interface SimpleDate extends DayRange {
  readonly approximate: boolean;
  readonly doubted: boolean;
}

function between(
  text: string,
  shape: 'oneOf' | 'span',
  from: string | undefined,
  to: string | undefined,
): When | null {
  const start = parseSimple(from ?? '');
  const end = parseSimple(to ?? '');
  if (!start || !end || end.last < start.first) return null;
  const { first } = start;
  const { last } = end;
  const lasts = shape === 'span';
  return {
    text,
    shape: first === last ? 'day' : shape,
    first,
    last,
    startsBy: lasts && start.last < last ? start.last : last,
    endsFrom: lasts && end.first > first ? end.first : first,
    approximate: start.approximate || end.approximate,
    doubted: start.doubted || end.doubted,
  };
}

function parseSimple(text: string): SimpleDate | null {
  const match = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|\dX|XX))?(?:-(\d\d|\dX|XX))?([?~%])?$/.exec(text);
  // As in the standard, unknown digits take no qualifier.
  if (!match || /X.*[?~%]/.test(text)) return null;
  const [, year = '', month, date, qualifier] = match;
  const range = rangeOf(year, month, date);
  if (!range) return null;
  return {
    ...range,
    approximate: qualifier === '~' || qualifier === '%',
    doubted: qualifier === '?' || qualifier === '%',
  };
}

/** First and last existing day that the digits allow. */
function rangeOf(year: string, month?: string, date?: string): DayRange | null {
  const months = allowed(month, 1, 12);
  const years = allowed(year, 0, 9999);
  const first = firstFound(years, (y) => daysOfYear(y, months, date)[0]);
  const last = firstFound([...years].reverse(), (y) => daysOfYear(y, months, date).at(-1));
  return first === undefined || last === undefined ? null : { first, last };
}

function firstFound<T, R>(items: readonly T[], get: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = get(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function daysOfYear(year: number, months: readonly number[], date?: string): Day[] {
  return months.flatMap((month) =>
    allowed(date, 1, 31).flatMap((d) => {
      const day = dayOf(year, month, d);
      return day === null ? [] : [day];
    }),
  );
}

/** The numbers in low..high that fit the digits, X standing for any; all where no digits are given. */
function allowed(digits: string | undefined, low: number, high: number): readonly number[] {
  const width = digits?.length ?? 0;
  const fits = (n: number) =>
    digits === undefined ||
    [...String(n).padStart(width, '0')].every((c, i) => digits[i] === 'X' || digits[i] === c);
  if (digits !== undefined && !digits.includes('X')) {
    const n = Number(digits);
    return n >= low && n <= high ? [n] : [];
  }
  return Array.from({ length: high - low + 1 }, (_, i) => low + i).filter(fits);
}
