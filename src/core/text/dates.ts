/** Dates in English words. Own tables, not Intl: a plate must have the same bytes everywhere. */
import { addDays, civilDate, type Day, type DayRange, type Moment } from '../day.ts';
import type { DayPart } from '../model.ts';
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
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const monthName = (month: number) => MONTHS[month - 1] ?? '';
const shortMonth = (month: number) => monthName(month).slice(0, 3);

/** «4 January 2022» */
export function longDate(day: Day): string {
  const { date, month, year } = civilDate(day);
  return `${date} ${monthName(month)} ${year}`;
}

/** «January 2022» */
export function monthWithYear(day: Day): string {
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
  return weekdayName(day).slice(0, 2);
}

/** «Tuesday 4 January 2022», «Night of 3–4 January 2022». */
export function momentInWords({ day, phase }: Moment): string {
  if (phase === 'day') return `${weekdayName(day)} ${longDate(day)}`;
  return `Night of ${nightDates(day)} ${civilDate(day).year}`;
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
export function shortRange({ first, last }: DayRange): string {
  if (first === last) return shortDate(first);
  const [from, to] = [civilDate(first), civilDate(last)];
  if (from.month !== to.month) return `${shortDate(first)}–${shortDate(last)}`;
  const joint = last - first === 1 ? ' or ' : '–';
  return `${from.date}${joint}${shortDate(last)}`;
}

/** Ranges beside each other, a month said once: «2 Jan», «3 or 4». */
export function shortRanges(ranges: readonly DayRange[]): readonly string[] {
  return ranges.map((range, index) => {
    const before = ranges[index - 1];
    const isSame = before && civilDate(before.last).month === civilDate(range.first).month;
    return isSame ? shortRange(range).replace(/ \D+$/, '') : shortRange(range);
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
  return wholeMonths(range) ?? withYear(rangeInWords(range), range);
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
  if (span.either.length > 0) {
    return span.either.map((one) => startInWords(one.span, one.dayPart, window)).join(', or ');
  }
  const range = startDays(span);
  const whole = wholeStart(span, range);
  if (whole !== null) return whole;
  const dated = (words: string) => (isWithin(range, window) ? words : withYear(words, range));
  if (range.first !== range.last) return dated(daysInWords(range));
  const about = span.certain ? '' : 'about ';
  if (dayPart === 'night') return dated(`${about}night of ${nightDates(range.first)}`);
  const part = dayPart === null || dayPart === 'day' ? '' : `, ${dayPart}`;
  return `${about}${dated(dateInYear(range.first))}${part}`;
}

/** «3 or 4 January», «some day from 3 to 6 January» */
function daysInWords(range: DayRange): string {
  return range.last - range.first === 1
    ? `${civilDate(range.first).date} or ${dateInYear(range.last)}`
    : `some day from ${rangeInWords(range)}`;
}

/** The beginning where it is known to months or years. */
function wholeStart(span: Span, range: DayRange): string | null {
  const whole = wholeMonths(range);
  if (whole === null) return null;
  if (isQualified(span)) return `about ${whole}`;
  return `some time ${whole.includes(' to ') ? 'from' : 'in'} ${whole}`;
}

/** «December 2021», «September to November 2021», «2011»; null where it is not made of whole months. */
function wholeMonths(range: DayRange): string | null {
  const [from, to] = [civilDate(range.first), civilDate(range.last)];
  if (from.date !== 1 || civilDate(addDays(range.last, 1)).date !== 1) return null;
  if (from.month === 1 && to.month === 12) return wholeYears(from.year, to.year);
  const end = `${monthName(to.month)} ${to.year}`;
  if (from.year !== to.year) return `${monthName(from.month)} ${from.year} to ${end}`;
  return from.month === to.month ? end : `${monthName(from.month)} to ${end}`;
}

function wholeYears(from: number, to: number): string {
  if (from === to) return `${from}`;
  return to - from === 1 ? `${from} or ${to}` : `${from} to ${to}`;
}

/** The words, and the year of their last day if they do not name it. */
function withYear(words: string, { last }: DayRange): string {
  const year = `${civilDate(last).year}`;
  return words.includes(year) ? words : `${words} ${year}`;
}

const isWithin = (range: DayRange, window: DayRange) =>
  range.first >= window.first && range.last <= window.last;

/** When a voice spoke, as precisely as is known: «7 January 2022», «January 2022», «perhaps 2023». */
export function publishedInWords(when: When): string {
  const { year, month } = civilDate(when.first);
  // EDTF level 1: «?» uncertain, «~» approximate, «%» both.
  const doubt = /[?~%]$/.exec(when.text)?.[0] ?? '';
  const date = when.text.slice(0, when.text.length - doubt.length);
  const words = { '?': 'perhaps ', '~': 'about ', '%': 'perhaps about ' }[doubt] ?? '';
  if (/^\d{4}$/.test(date)) return `${words}${year}`;
  if (/^\d{4}-\d\d$/.test(date)) return `${words}${monthName(month)} ${year}`;
  return `${words}${when.first === when.last ? longDate(when.first) : rangeInWords(when)}`;
}
