/** Dates in English words. Own tables, not Intl: a plate must have the same bytes everywhere. */
import { addDays, civilDate, type Day, type DayRange, type Moment } from '../day.ts';
import type { DayPart } from '../model.ts';
import { capitalised } from './words.ts';
import { isQualified, type Span, startDays } from '../presence.ts';
import type { When } from '../when.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** A table, not the first letters: «Sept», «Mai», «мая» are none. */
const SHORT_MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const SHORT_WEEKDAYS = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];

const monthName = (month: number) => MONTHS[month - 1] ?? '';
const shortMonth = (month: number) => SHORT_MONTHS[month - 1] ?? '';

/** «4 January 2022» */
export function longDate(day: Day): string {
  const { date, month, year } = civilDate(day);
  return `${date} ${monthName(month)} ${year}`;
}

/** «January 2022» */
export function monthInWords(day: Day): string {
  const { month, year } = civilDate(day);
  return `${monthName(month)} ${year}`;
}

/** «4 January» */
export function dateInYear(day: Day): string {
  const { date, month } = civilDate(day);
  return `${date} ${monthName(month)}`;
}

/** «4 Jan» */
export function shortDate(day: Day): string {
  const { date, month } = civilDate(day);
  return `${date} ${shortMonth(month)}`;
}

/** «Tuesday» */
export function weekdayName(day: Day): string {
  return WEEKDAYS[civilDate(day).weekday] ?? '';
}

/** «Tu» */
export function shortWeekday(day: Day): string {
  return SHORT_WEEKDAYS[civilDate(day).weekday] ?? '';
}

/** «Tuesday 4 January 2022», «Night of 3–4 January 2022». */
export function momentInWords(moment: Moment): string {
  return capitalised(momentInside(moment));
}

/** Inside a sentence or a title: «Tuesday 4 January 2022», «night of 3–4 January 2022». */
export function momentInside({ day, phase }: Moment): string {
  if (phase === 'day') return `${weekdayName(day)} ${longDate(day)}`;
  return `night of ${nightDates(day)} ${civilDate(day).year}`;
}

/** «Tuesday 4 January», «Night of 3–4 January». */
export function momentInYear({ day, phase }: Moment): string {
  return phase === 'day' ? `${weekdayName(day)} ${dateInYear(day)}` : `Night of ${nightDates(day)}`;
}

/** The two dates of the night that ends on a day: «3–4 January», «31 December–1 January». */
export function nightDates(day: Day): string {
  const before = civilDate(addDays(day, -1));
  const after = civilDate(day);
  if (before.month === after.month) return `${before.date}–${after.date} ${monthName(after.month)}`;
  return `${before.date} ${monthName(before.month)}–${after.date} ${monthName(after.month)}`;
}

/** First-reached days: «4 Jan», «3 or 4 Jan», «3–6 Jan», «31 Dec–2 Jan». */
export function shortRange(range: DayRange): string {
  return rangeEndingIn(range, shortDate(range.last));
}

/** A short range whose last day is written as `end`, with its month or without it. */
function rangeEndingIn({ first, last }: DayRange, end: string): string {
  if (first === last) return end;
  const [from, to] = [civilDate(first), civilDate(last)];
  if (from.month !== to.month) return `${shortDate(first)}–${end}`;
  const joint = last - first === 1 ? ' or ' : '–';
  return `${from.date}${joint}${end}`;
}

/** Ranges beside each other, a month said once: «2 Jan», «3 or 4». */
export function shortRanges(ranges: readonly DayRange[]): readonly string[] {
  return ranges.map((range, index) => {
    const before = ranges[index - 1];
    const isSame = before && civilDate(before.last).month === civilDate(range.first).month;
    return isSame ? rangeEndingIn(range, `${civilDate(range.last).date}`) : shortRange(range);
  });
}

/** «4 to 6 January», «1 December 2021 to 3 January 2022»; one day as «4 January». */
export function rangeInWords({ first, last }: DayRange): string {
  if (first === last) return dateInYear(first);
  const [from, to] = [civilDate(first), civilDate(last)];
  if (from.year !== to.year) return `${longDate(first)} to ${longDate(last)}`;
  if (from.month !== to.month) return `${dateInYear(first)} to ${dateInYear(last)}`;
  return `${from.date} to ${dateInYear(last)}`;
}

/** «4 to 6 January 2022», «December 2021», «2010 or 2011», «2000 to 2009»: a range with its year. */
export function rangeWithYear(range: DayRange): string {
  return wholeMonths(range)?.words ?? rangeAlways(range);
}

/** A range without its year where that goes without saying: inside the window. */
export function rangeBeside(range: DayRange, window: DayRange): string {
  return isWithin(range, window) ? rangeInWords(range) : rangeWithYear(range);
}

/**
 * The beginning of a span: «4 January», «night of 3–4 January», «some day from 4 to 6 January», «some
 * time in 2011», «about 1992». The year is left out inside the window, where it goes without saying.
 */
export function startInWords(span: Span, dayPart: DayPart | null, window: DayRange): string {
  return startAs(span, dayPart, window, 'night of');
}

/** The same inside a sentence, where a night has an article: «the night of 3–4 January». */
export function startInside(span: Span, dayPart: DayPart | null, window: DayRange): string {
  return startAs(span, dayPart, window, 'the night of');
}

type NightOf = 'night of' | 'the night of';

/** `nightOf` opens the words for a night that is certain, and first of several. */
function startAs(span: Span, dayPart: DayPart | null, window: DayRange, nightOf: NightOf): string {
  if (span.either.length > 0) {
    return span.either
      .map((one, index) =>
        startAs(one.span, one.dayPart, window, index === 0 ? nightOf : 'night of'),
      )
      .join(', or ');
  }
  const range = startDays(span);
  const whole = wholeStart(span, range);
  if (whole !== null) return whole;
  const isHome = isWithin(range, window);
  if (range.first !== range.last) return daysInWords(range, isHome);
  const dated = (words: string) => (isHome ? words : withYear(words, range));
  if (dayPart === 'night') {
    const opening = span.certain ? nightOf : 'about night of';
    return dated(`${opening} ${nightDates(range.first)}`);
  }
  const about = span.certain ? '' : 'about ';
  const part = dayPart === null || dayPart === 'day' ? '' : `, ${dayPart}`;
  return `${about}${dated(dateInYear(range.first))}${part}`;
}

/** «3 or 4 January», «some day from 3 to 6 January» */
function daysInWords(range: DayRange, isHome: boolean): string {
  if (range.last - range.first === 1) {
    const words = `${civilDate(range.first).date} or ${dateInYear(range.last)}`;
    return isHome ? words : withYear(words, range);
  }
  return `some day from ${isHome ? rangeInWords(range) : rangeAlways(range)}`;
}

/** The beginning where it is known to months or years. */
function wholeStart(span: Span, range: DayRange): string | null {
  const whole = wholeMonths(range);
  if (whole === null) return null;
  if (isQualified(span)) return `about ${whole.words}`;
  return `some time ${whole.isStretch ? 'from' : 'in'} ${whole.words}`;
}

/** Whole months or years in words, and whether these are two ends with «to» between them. */
interface Whole {
  readonly words: string;
  readonly isStretch: boolean;
}

/** «December 2021», «September to November 2021», «2011»; null where it is not made of whole months. */
function wholeMonths(range: DayRange): Whole | null {
  const [from, to] = [civilDate(range.first), civilDate(range.last)];
  if (from.date !== 1 || civilDate(addDays(range.last, 1)).date !== 1) return null;
  if (from.month === 1 && to.month === 12) return wholeYears(from.year, to.year);
  const end = monthInWords(range.last);
  if (from.year !== to.year) {
    return { words: `${monthInWords(range.first)} to ${end}`, isStretch: true };
  }
  return from.month === to.month
    ? { words: end, isStretch: false }
    : { words: `${monthName(from.month)} to ${end}`, isStretch: true };
}

function wholeYears(from: number, to: number): Whole {
  if (from === to) return { words: `${from}`, isStretch: false };
  return to - from === 1
    ? { words: `${from} or ${to}`, isStretch: false }
    : { words: `${from} to ${to}`, isStretch: true };
}

/** A range of days with its year, which a range over two years has at either end. */
function rangeAlways(range: DayRange): string {
  const isOneYear = civilDate(range.first).year === civilDate(range.last).year;
  return isOneYear ? withYear(rangeInWords(range), range) : rangeInWords(range);
}

/** Words that name no year, and the year of their last day. */
const withYear = (words: string, { last }: DayRange) => `${words} ${civilDate(last).year}`;

const isWithin = (range: DayRange, window: DayRange) =>
  range.first >= window.first && range.last <= window.last;

/** When a voice spoke, as precisely as is known: «7 January 2022», «January 2022», «perhaps 2023». */
export function publishedInWords(when: When): string {
  const { year } = civilDate(when.first);
  // EDTF level 1: «?» uncertain, «~» approximate, «%» both.
  const doubt = /[?~%]$/.exec(when.text)?.[0] ?? '';
  const date = when.text.slice(0, when.text.length - doubt.length);
  const words = { '?': 'perhaps ', '~': 'about ', '%': 'perhaps about ' }[doubt] ?? '';
  if (/^\d{4}$/.test(date)) return `${words}${year}`;
  if (/^\d{4}-\d\d$/.test(date)) return `${words}${monthInWords(when.first)}`;
  return `${words}${when.first === when.last ? longDate(when.first) : rangeInWords(when)}`;
}
