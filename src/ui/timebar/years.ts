/**
 * The strip of years: records before the window, the window, records after it. Time runs evenly on
 * each side and inside the window, but not at one scale: the window is far wider than its share, and
 * a side is as wide as its months or years need. A side without records is not there.
 */
import {
  addDays,
  civilDate,
  type Day,
  type DayRange,
  dayOf,
  momentAtStep,
} from '../../core/time/day.ts';
import { longDate, monthInWords } from '../../core/words/dates.ts';
import type { AttributedRecord } from '../../core/record/perspective.ts';
import type { Locale, PageLocale } from '../../core/words/locale.ts';
import { windowHolding } from '../../core/time/windows.ts';
import { endOf, type Stretch } from './layout.ts';

/** A digit or letter of a label with its share of the space before it, px. */
const LETTER_WIDTH = 6;

/** A side of up to a year is ruled in months, a longer one in years. */
const LONGEST_MONTHS_DAYS = 366 + 31;
const MONTH_WIDTH = 120;
const YEAR_WIDTH = 64;
/** The widest that the sides and the window may be, in parts of the strip. */
const SHARES = { before: 0.5, window: 0.265, after: 0.235 };
const LEAST_WINDOW_WIDTH = 130;
const LEAST_LABEL_WIDTH = 44;
/** Side of the smallest target, and how near ticks may be before they share one. */
export const TARGET = 24;

interface YearLabel {
  readonly x: number;
  readonly text: string;
}

interface Tick {
  readonly attributed: AttributedRecord;
  /** The middle of the days on which it may begin. */
  readonly x: number;
  readonly range: Stretch;
}

/** One button: the ticks that are too near each other to be pressed apart. */
export interface Target extends Stretch {
  readonly ticks: readonly [Tick, ...Tick[]];
}

export interface Strip {
  readonly window: Stretch;
  /** From the first month or year to the last. */
  readonly line: Stretch;
  readonly labels: readonly YearLabel[];
  readonly ticks: readonly Tick[];
  readonly targets: readonly Target[];
  /** Where a stretch of days stands; beyond the ends of the strip, at its end. */
  readonly stretchOf: (range: DayRange) => Stretch;
}

interface Outside {
  readonly before: readonly AttributedRecord[];
  readonly after: readonly AttributedRecord[];
}

/** A side of the strip: days laid evenly along a stretch, and the days that its labels stand at. */
interface Side extends Stretch {
  readonly range: DayRange;
  readonly units: readonly { readonly day: Day; readonly text: string }[];
}

/**
 * The strip is laid out for `all`, so that a filter moves nothing; ticks are those `shown`. A voice may
 * date a record before or after all others, so both count for the ends.
 */
export function stripOf(
  locale: Locale,
  all: Outside,
  shown: Outside,
  window: DayRange,
  width: number,
): Strip {
  const before = [...all.before, ...shown.before];
  const after = [...all.after, ...shown.after];
  const first = before.map(({ span }) => span.startFirst).sort((a, b) => a - b)[0];
  const last = after.map(({ span }) => span.startLast).sort((a, b) => b - a)[0];
  const early = first === undefined ? null : momentAtStep(first).day;
  const late = last === undefined ? null : momentAtStep(last).day;
  // The first month or year is there from its beginning.
  const left = sideOf(
    locale,
    early === null ? null : startOfUnit(early, window),
    addDays(window.first, -1),
    0,
    width * SHARES.before,
  );
  const box: Stretch = {
    x: left ? endOf(left) : 0,
    width: Math.min(width, Math.max(LEAST_WINDOW_WIDTH, width * SHARES.window)),
  };
  const right = sideOf(locale, addDays(window.last, 1), late, endOf(box), width * SHARES.after);
  const ticks = [...ticksOn(left, shown.before), ...ticksOn(right, shown.after)].sort(
    (a, b) => a.x - b.x,
  );
  const end = right ? endOf(right) : endOf(box);
  return {
    window: box,
    line: { x: 0, width: end },
    labels: [...labelsOf(left, box.x), ...labelsOf(right, width)],
    ticks,
    targets: targetsOf(ticks, width),
    stretchOf: ({ first: from, last: to }) => {
      const x = placeOf(from, [left, { ...box, range: window }, right]);
      return { x, width: placeOf(to + 1, [left, { ...box, range: window }, right]) - x };
    },
  };
}

type Days = Stretch & { readonly range: DayRange };

/** Where a day begins on the sides and the window; the end of the last that comes before it. */
function placeOf(day: number, parts: readonly (Days | null)[]): number {
  const there = parts.flatMap((part) => part ?? []);
  const part = there.find(({ range }) => day <= range.last + 1) ?? there.at(-1);
  return part ? along(part, day) : 0;
}

function sideOf(
  locale: Locale,
  first: Day | null,
  last: Day | null,
  x: number,
  most: number,
): Side | null {
  if (first === null || last === null || first > last) return null;
  const byMonths = isByMonths(first, last);
  const units = byMonths ? monthsOf(locale, first, last) : yearsOf(first, last);
  const width = Math.min(most, units.length * (byMonths ? MONTH_WIDTH : YEAR_WIDTH));
  return { x, width, range: { first, last }, units };
}

function startOfUnit(day: Day, window: DayRange): Day {
  const { year, month } = civilDate(day);
  return dayOf(year, isByMonths(day, window.first) ? month : 1, 1) ?? day;
}

const isByMonths = (first: Day, last: Day) => last - first <= LONGEST_MONTHS_DAYS;

function monthsOf(locale: Locale, first: Day, last: Day) {
  const [from, to] = [civilDate(first), civilDate(last)];
  const count = (to.year - from.year) * 12 + to.month - from.month + 1;
  return Array.from({ length: count }, (_, index) => {
    const month = from.month - 1 + index;
    const day = dayOf(from.year + Math.floor(month / 12), (month % 12) + 1, 1) ?? first;
    return { day, text: monthInWords(locale, day) };
  });
}

function yearsOf(first: Day, last: Day) {
  const [from, to] = [civilDate(first).year, civilDate(last).year];
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const year = from + index;
    return { day: dayOf(year, 1, 1) ?? first, text: String(year) };
  });
}

function along({ x, width, range }: Days, day: number): number {
  const part = (day - range.first) / (range.last + 1 - range.first);
  return x + width * Math.min(1, Math.max(0, part));
}

/** As many labels as there is room for, evenly chosen. */
/** As many labels as have room beside each other, none of them beyond `end`; the first always. */
function labelsOf(side: Side | null, end: number): readonly YearLabel[] {
  if (!side) return [];
  const room =
    side.units[0] && side.units[0].text.length > 4 ? 2 * LEAST_LABEL_WIDTH : LEAST_LABEL_WIDTH;
  const every = Math.max(1, Math.ceil((side.units.length * room) / side.width));
  return side.units
    .filter((_, index) => index % every === 0)
    .map(({ day, text }) => ({ x: along(side, day), text }))
    .filter(({ x, text }, index) => index === 0 || x + text.length * LETTER_WIDTH <= end);
}

function ticksOn(side: Side | null, attributed: readonly AttributedRecord[]): readonly Tick[] {
  if (!side) return [];
  return attributed.map((one) => {
    const from = along(side, Math.floor(one.span.startFirst / 2));
    const to = along(side, Math.floor(one.span.startLast / 2) + 1);
    return { attributed: one, x: (from + to) / 2, range: { x: from, width: to - from } };
  });
}

/** Targets give way to those before them; those that the end of the strip leaves no room join the last. */
function targetsOf(ticks: readonly Tick[], end: number): readonly Target[] {
  const groups: [Tick, ...Tick[]][] = [];
  for (const tick of ticks) {
    const group = groups.at(-1);
    if (group && tick.x - group[0].x < TARGET) group.push(tick);
    else groups.push([tick]);
  }
  const targets: Target[] = [];
  for (const group of groups) {
    const before = targets.at(-1);
    const free = before ? before.x + before.width : 0;
    if (before && free + TARGET > end) {
      targets.pop();
      const ticksOfBoth = [...before.ticks, ...group] as const;
      targets.push({ x: before.x, width: end - before.x, ticks: ticksOfBoth });
      continue;
    }
    const x = Math.max(free, Math.min(group[0].x - TARGET / 2, end - TARGET));
    const last = group.at(-1) ?? group[0];
    const right = Math.min(end, Math.max(x + TARGET, last.x + TARGET / 4));
    targets.push({ x, width: right - x, ticks: group });
  }
  return targets;
}

/** «1–19 January 2022»; «28 December 2021 – 3 January 2022». */
export function windowInWords(locale: PageLocale, { first, last }: DayRange): string {
  const { page, monthsOf } = locale;
  const [from, to] = [civilDate(first), civilDate(last)];
  if (first === last) return longDate(locale, first);
  if (from.year !== to.year) {
    const dates = { first: longDate(locale, first), last: longDate(locale, last) };
    return page['time.datesOfYears'](dates);
  }
  const dates = {
    first: String(from.date),
    last: String(to.date),
    month: monthsOf[to.month - 1] ?? '',
    year: String(to.year),
  };
  if (from.month === to.month) return page['time.dates'](dates);
  return page['time.datesOfMonths']({ ...dates, monthFirst: monthsOf[from.month - 1] ?? '' });
}

/** A place that the window can be moved to, and the day it opens on there. */
export interface Stop {
  readonly window: DayRange;
  readonly day: Day;
}

/**
 * The windows with records, in order of time; where it stands now, and home, are among them. A record
 * of no certain week counts where its tick stands, in the middle of its range.
 */
export function stopsOf(
  attributed: readonly AttributedRecord[],
  now: Stop,
  home: Stop,
): readonly [Stop, ...Stop[]] {
  const stops = new Map<Day, Stop>();
  const days = attributed.map(({ span }) => {
    const { day: first } = momentAtStep(span.startFirst);
    const { day: last } = momentAtStep(span.startLast);
    return span.drawn ? first : addDays(first, Math.floor((last - first) / 2));
  });
  for (const day of days.sort((a, b) => a - b)) {
    const window = windowHolding(day, home.window);
    if (!stops.has(window.first)) stops.set(window.first, { window, day });
  }
  stops.set(home.window.first, home);
  stops.set(now.window.first, now);
  const [first = now, ...rest] = [...stops.values()].sort(
    (a, b) => a.window.first - b.window.first,
  );
  return [first, ...rest];
}

/** The stop whose window lies nearest to a point of a strip, by their middles. */
export function stopAt(
  x: number,
  strip: Pick<Strip, 'stretchOf'>,
  stops: readonly [Stop, ...Stop[]],
): Stop {
  const distance = ({ window }: Stop) => {
    const { x: from, width } = strip.stretchOf(window);
    return Math.abs(from + width / 2 - x);
  };
  return stops.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best));
}
