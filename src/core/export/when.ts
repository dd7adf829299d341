/** A record's time as the `when` of GeoJSON-T and Linked Places. */
import { civilDate, type Day, formatDay } from '../day.ts';
import type { Ends, WaveRecord } from '../model.ts';
import { longDate, nightDates, publishedInWords } from '../text/dates.ts';
import { parseWhen, type When } from '../when.ts';

/** A bound of a timespan: `in` alone, or the earliest and the latest day it can be. */
export type Bound =
  { readonly in: string } | { readonly earliest: string; readonly latest?: string };

export interface PlacesWhen {
  readonly timespans: readonly { readonly start: Bound; readonly end?: Bound }[];
  readonly label: string;
  readonly certainty: 'certain' | 'less-certain' | 'uncertain';
}

/** The time of a record. A part of the day has no place in it but in the label. */
export function whenOf(record: WaveRecord): PlacesWhen {
  const { when, ends } = record;
  const end = endOf(when, ends);
  return {
    timespans: [{ start: startOf(when), ...(end && { end }) }],
    label: labelOf(record),
    certainty: certaintyOf(when),
  };
}

/** From one date to the other; without an end, from the one on and still so on the day of the borders. */
export function fromTo(from: When, to: When | null, bordersOf: Day): PlacesWhen {
  const end = to
    ? boundOf(plain(to.text), to.first, to.last)
    : { earliest: formatDay(bordersOf).slice(0, 7) };
  const until = to ? `to ${publishedInWords(to)}` : 'on';
  return {
    timespans: [{ start: startOf(from), end }],
    label: `from ${publishedInWords(from)} ${until}`,
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
export function labelOf({ when, dayPart }: Pick<WaveRecord, 'when' | 'dayPart'>): string {
  const doubt = [...(when.doubted ? ['perhaps'] : []), ...(when.approximate ? ['about'] : [])];
  return [...doubt, datesIn(when, dayPart)].join(' ');
}

function datesIn(when: When, dayPart: WaveRecord['dayPart']): string {
  const { first, last, shape } = when;
  if (first === last) {
    if (dayPart === 'night') return `night of ${nightDates(first)} ${civilDate(first).year}`;
    return dayPart === null ? longDate(first) : `${longDate(first)}, ${dayPart}`;
  }
  const bare = plain(when.text);
  if (bare !== null && bare.length < 8) return monthOrYear(when, bare);
  const range = `${longDate(first)} to ${longDate(last)}`;
  return shape === 'span' ? range : `some day from ${range}`;
}

function monthOrYear(when: When, bare: string): string {
  const whole = parseWhen(bare);
  return whole === null ? String(civilDate(when.first).year) : publishedInWords(whole);
}
