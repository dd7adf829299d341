import { it } from 'vitest';
import { daysIn, formatDay } from '../../../src/core/time/day.ts';
import { expectNumbers, expectRoom, layoutOf, SCREENS } from './room.ts';
import { DATASET } from './wave.ts';

const DAYS = daysIn(DATASET.window).map(formatDay);

it.each(SCREENS)(
  'a plate keeps every text on the page and off the others, and every number, on every day: %s',
  (_, page) => {
    for (const day of DAYS) {
      const layout = layoutOf(day, { page });
      expectRoom(layout);
      expectNumbers(layout);
    }
  },
);
