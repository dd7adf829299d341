/** The window of the time bar: it opens on the wave, and moves by its own length to any other record. */
import { addDays, type Day, type DayRange } from './day.ts';
import type { Wave } from './dataset/wave.ts';

/** The window that holds a day: the home window, or one that lies whole window lengths away from it. */
export function windowHolding(day: Day, home: DayRange): DayRange {
  const length = home.last - home.first + 1;
  const shift = Math.floor((day - home.first) / length) * length;
  return { first: addDays(home.first, shift), last: addDays(home.last, shift) };
}

/** The days that windows with anything in them cover: from the earliest record to the latest. */
export function coveredDays({ records, window }: Wave): DayRange {
  const firsts = records.map(({ when }) => when.first);
  const lasts = records.map(({ when }) => when.last);
  const first = firsts.reduce((a, b) => (b < a ? b : a), window.first);
  const last = lasts.reduce((a, b) => (b > a ? b : a), window.last);
  return { first: windowHolding(first, window).first, last: windowHolding(last, window).last };
}
