import { it } from 'vitest';
import { expectNumbers, expectRoom, layoutOf, SHEETS, THREE } from './room.ts';

it.each(SHEETS)(
  'a plate keeps every text on the page and off the others on paper: %s',
  (_, page) => {
    for (const day of THREE) {
      const layout = layoutOf(day, { page });
      expectRoom(layout);
      expectNumbers(layout);
    }
  },
);
