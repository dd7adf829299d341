/** A record's time as the `when` of GeoJSON-T and Linked Places. */
import { civilDate, type Day, formatDay } from '../time/day.ts';
import type { Ends, WaveRecord } from '../format/record.ts';
import { longDate, nightLong, publishedInWords } from '../words/dates.ts';
import type { FilesLocale, Locale } from '../words/locale.ts';
import { parseWhen, type When } from '../time/when.ts';

/** A bound of a timespan: `in` alone, or the earliest and the latest day it can be. */
export type Bound =
  { readonly in: string } | { readonly earliest: string; readonly latest?: string };

export interface PlacesWhen {
  readonly timespans: readonly { readonly start: Bound; readonly end?: Bound }[];
  readonly label: string;
  readonly certainty: 'certain' | 'less-certain' | 'uncertain';
}

/** The time of a record. A part of the day has no place in it but in the label. */
export function whenOf(locale: Locale, record: WaveRecord): PlacesWhen {
  const { when, ends } = record;
  const end = endOf(when, ends);
  return {
    timespans: [{ start: startOf(when), ...(end && { end }) }],
    label: labelOf(locale, record),
    certainty: certaintyOf(when),
  };
}

/** From one date to the other; without an end, from the one on and still so on the day of the borders. */
export function fromTo(
  locale: FilesLocale,
  from: When,
  to: When | null,
  bordersOf: Day,
): PlacesWhen {
  const { files } = locale;
  const end = to
    ? boundOf(plain(to.text), to.first, to.last)
    : { earliest: formatDay(bordersOf).slice(0, 7) };
  const first = publishedInWords(locale, from);
  return {
    timespans: [{ start: startOf(from), end }],
    label: to
      ? files['files.fromTo']({ first, last: publishedInWords(locale, to) })
      : files['files.fromOn']({ first }),
    certainty: certaintyOf(from),
  };
}

/** EDTF's qualifiers: «~» is less certain, «?» and «%» are uncertain. */
export function certaintyOf({ approximate, doubted }: When): PlacesWhen['certainty'] {
  return doubted ? 'uncertain' : approximate ? 'less-certain' : 'certain';
}

function startOf(when: When): Bound {
  if (when.shape !== 'span') return boundOf(plain(when.text), when.first, when.last);
  return boundOf(plain(when.text.split('/')[0] ?? ''), when.first, when.startsBy);
}

/** The end that the texts tell, or that lies in the date itself. */
function endOf(when: When, ends: Ends): Bound | null {
  switch (ends.kind) {
    case 'stated': {
      const { text, shape, endsFrom, first, last } = ends.when;
      return boundOf(plain(text), shape === 'span' ? endsFrom : first, last);
    }
    case 'open':
      return { earliest: formatDay(ends.until.first) };
    case 'not-recorded':
      return when.shape === 'span'
        ? boundOf(plain(when.text.split('/')[1] ?? ''), when.endsFrom, when.last)
        : null;
  }
}

/** The years, months and days that LPF allows, without a qualifier; null for any other EDTF text. */
function plain(text: string): string | null {
  const date = text.replace(/[?~%]$/, '');
  return /^\d{4}(-\d\d){0,2}$/.test(date) ? date : null;
}

function boundOf(text: string | null, first: Day, last: Day): Bound {
  // A plain date must mean just these days: a year that is one end of a span need not.
  const own = text === null ? null : parseWhen(text);
  if (text !== null && own?.first === first && own.last === last) return { in: text };
  return first === last
    ? { in: formatDay(first) }
    : { earliest: formatDay(first), latest: formatDay(last) };
}

/** «night of 3–4 January 2022», «some day from 3 January 2022 to 6 January 2022», «about 2011». */
export function labelOf(
  locale: Locale,
  { when, dayPart }: Pick<WaveRecord, 'when' | 'dayPart'>,
): string {
  const { text } = locale;
  const period = datesIn(locale, when, dayPart);
  const about = when.approximate ? text['when.about']({ period }) : period;
  return when.doubted ? text['when.perhaps']({ period: about }) : about;
}

function datesIn(locale: Locale, when: When, dayPart: WaveRecord['dayPart']): string {
  const { text } = locale;
  const { first, last, shape } = when;
  if (first === last) {
    if (dayPart === 'night') return nightLong(locale, first);
    const date = longDate(locale, first);
    return dayPart === null ? date : text['when.part']({ date, part: dayPart });
  }
  const bare = plain(when.text);
  if (bare !== null && bare.length < 8) return monthOrYear(locale, when, bare);
  const range = text['when.to']({ first: longDate(locale, first), last: longDate(locale, last) });
  return shape === 'span' ? range : text['when.someDay']({ range });
}

function monthOrYear(locale: Locale, when: When, bare: string): string {
  const whole = parseWhen(bare);
  return whole === null ? String(civilDate(when.first).year) : publishedInWords(locale, whole);
}
