/** Dates in English words. Own tables, not Intl: a plate must have the same bytes everywhere. */
import { addDays, civilDate, type Day, type DayRange, type Moment } from '../day.ts';
import type { DayPart } from '../model.ts';
import { type Span, startDays } from '../presence.ts';
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

/** The beginning of a span: «4 January», «night of 3–4 January», «some day from 4 to 6 January». */
export function startInWords(span: Span, dayPart: DayPart | null): string {
  const range = startDays(span);
  if (range.first !== range.last) {
    return range.last - range.first === 1
      ? `${civilDate(range.first).date} or ${dateInYear(range.last)}`
      : `some day from ${rangeInWords(range)}`;
  }
  const about = span.certain ? '' : 'about ';
  if (dayPart === 'night') return `${about}night of ${nightDates(range.first)}`;
  const part = dayPart === null || dayPart === 'day' ? '' : `, ${dayPart}`;
  return `${about}${dateInYear(range.first)}${part}`;
}

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
