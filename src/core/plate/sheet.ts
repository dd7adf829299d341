/** A contact sheet as a value: days on one sheet, and what it is called. */
import { type Frame, frameAt } from '../frame/frame.ts';
import type { NonEmpty } from '../format/immutable.ts';
import type { Wave } from '../format/wave.ts';
import type { AttributedRecord } from '../record/perspective.ts';
import { type Day, daysIn, formatDay, type Moment } from '../time/day.ts';
import { rangeWithYear } from '../words/dates.ts';
import type { PlateLocale } from '../words/locale.ts';
import { inWords } from '../words/pieces.ts';
import { witnessInWords } from './furniture.ts';
import { fileNameOf, type Picture, type PlateWords } from './plate.ts';

/** Moments in the order of its cells. */
export interface ContactSheet extends Picture {
  readonly moments: NonEmpty<Moment>;
}

/** The days of the window on which something certainly begins. */
export function daysWithNews(wave: Wave, attributed: readonly AttributedRecord[]): readonly Day[] {
  return daysIn(wave.window).filter(
    (day) => frameAt(wave, attributed, { day, phase: 'day' }).begun.length > 0,
  );
}

/** From its first and last day. */
export function sheetFileName(sheet: ContactSheet): string {
  const { first, last } = rangeOf(sheet);
  return fileNameOf(sheet, [formatDay(first), 'to', formatDay(last)]);
}

/** The days of a sheet, as an interval of EDTF. */
export function sheetShows(sheet: ContactSheet): string {
  const { first, last } = rangeOf(sheet);
  return `${formatDay(first)}/${formatDay(last)}`;
}

function rangeOf({ moments }: Pick<ContactSheet, 'moments'>) {
  const days = moments.map(({ day }) => day);
  return { first: Math.min(...days) as Day, last: Math.max(...days) as Day };
}

/** Of a sheet without a title of its own. */
export function sheetTitle(
  locale: PlateLocale,
  sheet: Pick<ContactSheet, 'moments'>,
  { country }: Pick<Wave, 'country'>,
): string {
  return locale.plate['title.plate']({
    country: country.names[locale.code],
    moment: rangeWithYear(locale, rangeOf(sheet)),
  });
}

/** What a sheet says over its days, unless the reader has words of her own. */
export function sheetWords(
  locale: PlateLocale,
  sheet: ContactSheet,
  wave: Wave,
  frames: readonly Frame[],
): PlateWords {
  const { plate } = locale;
  const isByDay = frames.every(({ moment }) => moment.phase === 'day');
  const days = plate[isByDay ? 'plate.days' : 'plate.daysAndNights'](
    inWords(locale, frames.length),
  );
  return {
    title: sheetTitle(locale, sheet, wave),
    sentence: plate['plate.sheet']({ days, texts: witnessInWords(locale, sheet, wave) }),
    ...sheet.words,
  };
}
