import { it } from 'vitest';
import { type PlateWords, TITLE_LENGTH } from '../../../src/core/plate/plate.ts';
import { expectRoom, layoutOf, SCREENS, SHEETS, THREE } from './room.ts';

/** As the longest day of the wave tells it, and a third longer: what another language may need. */
function longWords(day: string): PlateWords {
  const { title, sentence } = layoutOf(day).words;
  const longer = (text: string) => `${text} ${text.slice(0, Math.ceil(text.length / 3))}`;
  return { title: longer(title), sentence: longer(sentence) };
}

/** Laid out once a day, not once a page: they are the same on all. */
const LONG_WORDS = THREE.map((day) => [day, longWords(day)] as const);

it.each([...SCREENS, ...SHEETS])(
  'a plate has room for words a third longer and a code, and for the longest title: %s',
  (_, page) => {
    for (const [day, words] of LONG_WORDS) {
      expectRoom(layoutOf(day, { page, words, parts: { code: true } }));
    }
    const title = 'Wave '.repeat(TITLE_LENGTH / 5).trim();
    expectRoom(layoutOf('2022-01-05', { page, words: { title } }));
  },
);
