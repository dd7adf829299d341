import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isolated, shortened } from '../../../src/core/base/foreign.ts';

const CONTROLS = '\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069';
const turned = fc.string({ unit: fc.constantFrom(...CONTROLS, 'a', 'ж', ' '), maxLength: 12 });

/** How many isolates are open after each character; a closing one without an opening makes it less. */
function depths(text: string): readonly number[] {
  let depth = 0;
  return [...text].map((character) => {
    if (/[\u2066-\u2068]/.test(character)) depth += 1;
    if (character === '\u2069') depth -= 1;
    return depth;
  });
}

describe('a text of others', () => {
  test('stands in one isolate that nothing in it leaves before the end', () => {
    fc.assert(
      fc.property(turned, (text) => {
        fc.pre([...text].some((character) => CONTROLS.includes(character)));
        const levels = depths(isolated(text));
        expect(levels.at(-1)).toBe(0);
        expect(Math.min(...levels.slice(0, -1))).toBeGreaterThan(0);
        expect(isolated(text)).toContain(text);
      }),
    );
  });

  test('without marks of direction is as it was, in whatever script', () => {
    for (const text of ['Oral', 'Орал', 'أورال', 'zero\u200Bwidth', '']) {
      expect(isolated(text)).toBe(text);
    }
  });

  test('is cut at a whole character, with a sign that it is', () => {
    expect(shortened('🌊🌊🌊', 2)).toBe('🌊🌊…');
    expect(shortened('🌊🌊🌊', 3)).toBe('🌊🌊🌊');
  });
});
