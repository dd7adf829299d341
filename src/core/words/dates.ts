/** Dates in words. Tables and messages of the language, not Intl: a plate must have the same bytes everywhere. */
import { addDays, civilDate, type Day, type DayRange, type Moment } from '../time/day.ts';
import type { DayPart } from '../format/record.ts';
import { isQualified, type Span, startDays } from '../record/presence.ts';
import type { When } from '../time/when.ts';
import type { Locale } from './locale.ts';
import { capitalised } from './pieces.ts';

/** The number of a day with its month in the form that follows it, and the year. */
function partsOf({ monthsOf }: Locale, day: Day) {
  const { date, month, year } = civilDate(day);
  return { date: String(date), month: monthsOf[month - 1] ?? '', year: String(year) };
}

const monthName = ({ months }: Locale, month: number) => months[month - 1] ?? '';

/** «4 January 2022» */
export function longDate(locale: Locale, day: Day): string {
  return locale.text['when.long'](partsOf(locale, day));
}

/** «January 2022» */
export function monthInWords(locale: Locale, day: Day): string {
  const { month, year } = civilDate(day);
  return locale.text['when.month']({ month: monthName(locale, month), year: String(year) });
}

/** «4 January» */
export function dateInYear(locale: Locale, day: Day): string {
  return locale.text['when.date'](partsOf(locale, day));
}

/** «4 Jan» */
export function shortDate({ text, shortMonths }: Locale, day: Day): string {
  const { date, month } = civilDate(day);
  return text['when.short']({ date: String(date), month: shortMonths[month - 1] ?? '' });
}

/** «Tuesday» */
export function weekdayName({ weekdays }: Locale, day: Day): string {
  return weekdays[civilDate(day).weekday] ?? '';
}

/** «Tu» */
export function shortWeekday({ shortWeekdays }: Locale, day: Day): string {
  return shortWeekdays[civilDate(day).weekday] ?? '';
}

/** «Tuesday 4 January 2022», «Night of 3–4 January 2022». */
export function momentInWords(locale: Locale, moment: Moment): string {
  return capitalised(momentInside(locale, moment));
}

/** Inside a sentence or a title: «Tuesday 4 January 2022», «night of 3–4 January 2022». */
export function momentInside(locale: Locale, { day, phase }: Moment): string {
  if (phase === 'night') return nightLong(locale, day);
  return locale.text['when.weekday']({
    weekday: weekdayName(locale, day),
    ...partsOf(locale, day),
  });
}

/** «Tuesday 4 January», «Night of 3–4 January». */
export function momentInYear(locale: Locale, { day, phase }: Moment): string {
  const { text } = locale;
  return capitalised(
    phase === 'night'
      ? text['when.night']({ dates: nightDates(locale, day) })
      : text['when.inYear']({ weekday: weekdayName(locale, day), ...partsOf(locale, day) }),
  );
}

/** «night of 3–4 January 2022» */
export function nightLong(locale: Locale, day: Day): string {
  const { year } = partsOf(locale, day);
  return locale.text['when.nightLong']({ dates: nightDates(locale, day), year });
}

/** The two dates of the night that ends on a day: «3–4 January», «31 December–1 January». */
export function nightDates({ text, monthsOf, monthsOfNight }: Locale, day: Day): string {
  const [before, after] = [civilDate(addDays(day, -1)), civilDate(day)];
  const dates = {
    first: String(before.date),
    last: String(after.date),
    month: monthsOfNight[after.month - 1] ?? '',
  };
  return before.month === after.month
    ? text['when.dates'](dates)
    : text['when.datesOfMonths']({ ...dates, monthFirst: monthsOf[before.month - 1] ?? '' });
}

/** First-reached days: «4 Jan», «3 or 4 Jan», «3–6 Jan», «31 Dec–2 Jan». */
export function shortRange(locale: Locale, range: DayRange): string {
  return rangeEndingIn(locale, range, shortDate(locale, range.last));
}

/** A short range whose last day is written as `end`, with its month or without it. */
function rangeEndingIn(locale: Locale, { first, last }: DayRange, end: string): string {
  const { text } = locale;
  if (first === last) return end;
  const [from, to] = [civilDate(first), civilDate(last)];
  if (from.month !== to.month) {
    return text['when.shortTo']({ first: shortDate(locale, first), last: end });
  }
  const parts = { first: String(from.date), last: end };
  return last - first === 1 ? text['when.shortOr'](parts) : text['when.shortTo'](parts);
}

/** Ranges beside each other, a month said once: «2 Jan», «3 or 4». */
export function shortRanges(locale: Locale, ranges: readonly DayRange[]): readonly string[] {
  return ranges.map((range, index) => {
    const before = ranges[index - 1];
    const isSame = before && civilDate(before.last).month === civilDate(range.first).month;
    return isSame
      ? rangeEndingIn(locale, range, String(civilDate(range.last).date))
      : shortRange(locale, range);
  });
}

/** «4 to 6 January», «1 December 2021 to 3 January 2022»; one day as «4 January». */
export function rangeInWords(locale: Locale, { first, last }: DayRange): string {
  const { text } = locale;
  if (first === last) return dateInYear(locale, first);
  const [from, to] = [civilDate(first), civilDate(last)];
  if (from.year !== to.year) return rangeAlways(locale, { first, last });
  if (from.month !== to.month) {
    return text['when.to']({ first: dateInYear(locale, first), last: dateInYear(locale, last) });
  }
  const { date, month } = partsOf(locale, last);
  return text['when.range']({ first: String(from.date), last: date, month });
}

/** «4 to 6 January 2022», «December 2021», «2010 or 2011», «2000 to 2009»: a range with its year. */
export function rangeWithYear(locale: Locale, range: DayRange): string {
  return wholeMonths(locale, range)?.words ?? rangeAlways(locale, range);
}

/** A range without its year where that goes without saying: inside the window. */
export function rangeBeside(locale: Locale, range: DayRange, window: DayRange): string {
  return isWithin(range, window) ? rangeInWords(locale, range) : rangeWithYear(locale, range);
}

/**
 * The beginning of a span: «4 January», «night of 3–4 January», «some day from 4 to 6 January», «some
 * time in 2011», «about 1992». The year is left out inside the window, where it goes without saying.
 */
export function startInWords(
  locale: Locale,
  span: Span,
  dayPart: DayPart | null,
  window: DayRange,
): string {
  return startAs(locale, span, dayPart, window, 'label');
}

/** The same inside a sentence, where a night may have an article: «the night of 3–4 January». */
export function startInside(
  locale: Locale,
  span: Span,
  dayPart: DayPart | null,
  window: DayRange,
): string {
  return startAs(locale, span, dayPart, window, 'inside');
}

/** Where the words stand. */
type Usage = 'label' | 'inside';

/** `standing` is that of a night which is certain, and of the first of several. */
function startAs(
  locale: Locale,
  span: Span,
  dayPart: DayPart | null,
  window: DayRange,
  usage: Usage,
): string {
  const { text } = locale;
  if (span.either.length > 0) {
    return span.either
      .map((one, index) =>
        startAs(locale, one.span, one.dayPart, window, index === 0 ? usage : 'label'),
      )
      .reduce((a, b) => text['when.orElse']({ a, b }));
  }
  const range = startDays(span);
  const whole = wholeStart(locale, span, range);
  if (whole !== null) return whole;
  const isHome = isWithin(range, window);
  if (range.first !== range.last) return daysInWords(locale, range, isHome);
  const about = (period: string) => (span.certain ? period : text['when.about']({ period }));
  if (dayPart === 'night') {
    return about(nightAs(locale, range.first, isHome, span.certain ? usage : 'label'));
  }
  const date = about((isHome ? dateInYear : longDate)(locale, range.first));
  return dayPart === null || dayPart === 'day' ? date : text['when.part']({ date, part: dayPart });
}

function nightAs(locale: Locale, day: Day, isHome: boolean, usage: Usage): string {
  const { text } = locale;
  const dates = nightDates(locale, day);
  const { year } = partsOf(locale, day);
  if (usage === 'label') {
    return isHome ? text['when.night']({ dates }) : text['when.nightLong']({ dates, year });
  }
  return isHome ? text['when.theNight']({ dates }) : text['when.theNightLong']({ dates, year });
}

/** «3 or 4 January», «some day from 3 to 6 January» */
function daysInWords(locale: Locale, range: DayRange, isHome: boolean): string {
  const { text } = locale;
  if (range.last - range.first === 1) {
    const { date: last, month, year } = partsOf(locale, range.last);
    const parts = { first: String(civilDate(range.first).date), last, month };
    return isHome ? text['when.either'](parts) : text['when.eitherLong']({ ...parts, year });
  }
  return text['when.someDay']({ range: (isHome ? rangeInWords : rangeAlways)(locale, range) });
}

/** The beginning where it is known to months or years. */
function wholeStart(locale: Locale, span: Span, range: DayRange): string | null {
  const { text } = locale;
  const whole = wholeMonths(locale, range);
  if (whole === null) return null;
  const { words, isStretch } = whole;
  if (isQualified(span)) return text['when.about']({ period: words });
  return isStretch
    ? text['when.someTimeFrom']({ range: words })
    : text['when.someTime']({ period: words });
}

/** Whole months or years in words, and whether these are two ends with all between them. */
interface Whole {
  readonly words: string;
  readonly isStretch: boolean;
}

/** «December 2021», «September to November 2021», «2011»; null where it is not made of whole months. */
function wholeMonths(locale: Locale, range: DayRange): Whole | null {
  const { text } = locale;
  const [from, to] = [civilDate(range.first), civilDate(range.last)];
  if (from.date !== 1 || civilDate(addDays(range.last, 1)).date !== 1) return null;
  if (from.month === 1 && to.month === 12) return wholeYears(locale, from.year, to.year);
  const last = monthInWords(locale, range.last);
  if (from.year !== to.year) {
    const words = text['when.to']({ first: monthInWords(locale, range.first), last });
    return { words, isStretch: true };
  }
  if (from.month === to.month) return { words: last, isStretch: false };
  const words = text['when.months']({
    monthFirst: monthName(locale, from.month),
    month: monthName(locale, to.month),
    year: String(to.year),
  });
  return { words, isStretch: true };
}

function wholeYears({ text }: Locale, from: number, to: number): Whole {
  const [first, last] = [String(from), String(to)];
  if (from === to) return { words: text['when.year']({ year: first }), isStretch: false };
  return to - from === 1
    ? { words: text['when.eitherYear']({ first, last }), isStretch: false }
    : { words: text['when.years']({ first, last }), isStretch: true };
}

/** A range of days with its year, which a range over two years has at either end. */
function rangeAlways(locale: Locale, { first, last }: DayRange): string {
  const { text } = locale;
  if (first === last) return longDate(locale, first);
  const [from, to] = [civilDate(first), civilDate(last)];
  if (from.year !== to.year) {
    return text['when.to']({ first: longDate(locale, first), last: longDate(locale, last) });
  }
  if (from.month !== to.month) {
    return text['when.to']({ first: dateInYear(locale, first), last: longDate(locale, last) });
  }
  const { date, month, year } = partsOf(locale, last);
  return text['when.rangeLong']({ first: String(from.date), last: date, month, year });
}

const isWithin = (range: DayRange, window: DayRange) =>
  range.first >= window.first && range.last <= window.last;

/** When a voice spoke, as precisely as is known: «7 January 2022», «January 2022», «perhaps 2023». */
export function publishedInWords(locale: Locale, when: When): string {
  const { text } = locale;
  // EDTF level 1: «?» uncertain, «~» approximate, «%» both.
  const doubt = /[?~%]$/.exec(when.text)?.[0] ?? '';
  const period = dateOf(locale, when, when.text.slice(0, when.text.length - doubt.length));
  const about = doubt === '~' || doubt === '%' ? text['when.about']({ period }) : period;
  return doubt === '?' || doubt === '%' ? text['when.perhaps']({ period: about }) : about;
}

/** A date as precise as its EDTF text. */
function dateOf(locale: Locale, when: When, text: string): string {
  const { year } = partsOf(locale, when.first);
  if (/^\d{4}$/.test(text)) return locale.text['when.year']({ year });
  if (/^\d{4}-\d\d$/.test(text)) return monthInWords(locale, when.first);
  return when.first === when.last ? longDate(locale, when.first) : rangeInWords(locale, when);
}
