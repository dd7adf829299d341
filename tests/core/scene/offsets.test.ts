import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnchoredRow, FARTHEST_OFFSET, offsetsOf } from '../../../src/core/scene/offsets.ts';

const row = (key: string, x: number, y: number, half: number): AnchoredRow => ({
  key,
  anchor: [x, y],
  row: { left: -half, top: -8, right: half, bottom: 8 },
});

describe('rows of near neighbours', () => {
  it('part until they no longer meet', () => {
    const offsets = offsetsOf([row('aktau', 0, 0, 27), row('zhanaozen', 40, 6, 27)]);
    const [west = 0, east = 0] = [offsets.get('aktau'), offsets.get('zhanaozen')];
    expect(west).toBe(-east);
    expect(0 + 27 + west).toBeLessThanOrEqual(40 - 27 + east);
  });

  it('stay where they are when nothing overlaps', () => {
    expect(offsetsOf([row('a', 0, 0, 10), row('b', 40, 0, 10), row('c', 5, 60, 10)]).size).toBe(0);
  });

  it('never stand far from their place, and do not depend on the order of the input', () => {
    const rows = fc.uniqueArray(
      fc
        .tuple(
          fc.integer({ min: 0, max: 99 }),
          fc.integer({ min: 0, max: 200 }),
          fc.integer({ min: 0, max: 60 }),
          fc.integer({ min: 4, max: 40 }),
        )
        .map(([id, x, y, half]) => row(String(id), x, y, half)),
      { selector: ({ key }) => key, maxLength: 8 },
    );
    fc.assert(
      fc.property(rows, (all) => {
        const offsets = offsetsOf(all);
        for (const nudge of offsets.values()) {
          expect(Math.abs(nudge)).toBeLessThanOrEqual(FARTHEST_OFFSET);
        }
        expect(offsetsOf([...all].reverse())).toEqual(offsets);
      }),
    );
  });
});
