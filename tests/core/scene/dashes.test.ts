import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedDashes, evenDashes, openDashes } from '../../../src/core/scene/dashes.ts';

const sides = fc.array(fc.double({ min: 3, max: 40, noNaN: true }), {
  minLength: 1,
  maxLength: 6,
});

const lengthsOf = (dashes: ReturnType<typeof evenDashes>) =>
  String(dashes['stroke-dasharray']).split(' ').map(Number);
const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0);

/** Whether the line is drawn at so many px from its start. */
function isDrawn(dashes: ReturnType<typeof evenDashes>, at: number): boolean {
  const lengths = lengthsOf(dashes);
  const even = lengths.length % 2 === 0 ? lengths : [...lengths, ...lengths];
  const offset = Number(dashes['stroke-dashoffset'] ?? 0) + at;
  let rest = offset - Math.floor(offset / sum(even)) * sum(even);
  for (const [index, length] of even.entries()) {
    if (rest < length) return index % 2 === 0;
    rest -= length;
  }
  return false;
}

describe('dashes', () => {
  it('fill a closed line with a whole number of them', () => {
    fc.assert(
      fc.property(sides, (all) => {
        expect(sum(lengthsOf(closedDashes(all)))).toBeCloseTo(sum(all), 1);
        const periods = sum(all) / sum(lengthsOf(evenDashes(sum(all))));
        expect(periods).toBeCloseTo(Math.round(periods), 1);
      }),
    );
  });

  it('bend round every corner of a closed line that begins in the middle of its last side', () => {
    fc.assert(
      fc.property(sides, (all) => {
        const dashes = closedDashes(all);
        let corner = (all.at(-1) ?? 0) / 2;
        for (const side of all) {
          for (const nearby of [-0.3, 0.3]) expect(isDrawn(dashes, corner + nearby)).toBe(true);
          corner += side;
        }
      }),
    );
  });

  it('stand at both ends of an open line, and at its corners', () => {
    fc.assert(
      fc.property(sides, (all) => {
        const dashes = openDashes(all);
        let corner = 0;
        expect(isDrawn(dashes, 0.3)).toBe(true);
        for (const side of all) {
          corner += side;
          expect(isDrawn(dashes, corner - 0.3)).toBe(true);
        }
      }),
    );
  });

  it('are as near to 2.4 and 1.8 as their side allows', () => {
    fc.assert(
      fc.property(fc.double({ min: 3, max: 80, noNaN: true }), (length) => {
        const [dash = 0, gap = 0] = lengthsOf(evenDashes(length));
        expect(dash / gap).toBeCloseTo(2.4 / 1.8, 1);
        expect(dash / 2.4).toBeGreaterThan(0.7);
        expect(dash / 2.4).toBeLessThan(1.42);
      }),
    );
  });
});
