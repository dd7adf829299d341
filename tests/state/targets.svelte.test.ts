import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, shifted } from '../../src/core/scene/boxes.ts';
import type { Box, Point } from '../../src/core/scene/types.ts';
import { grownTo, targetOf } from '../../src/ui/map/targets.ts';

const around = (half: number): Box => ({ left: -half, top: -half, right: half, bottom: half });
const standing = (x: number, y: number, half: number) => ({
  at: [x, y] as Point,
  box: around(half),
});

describe('the target of a mark', () => {
  it('is as large as a finger needs where there is room', () => {
    expect(targetOf(standing(0, 0, 5), [standing(90, 0, 5)], 44)).toEqual(around(22));
    expect(grownTo(44, around(30))).toEqual(around(30));
  });

  it('gives way on the side of a neighbour, and on no other', () => {
    const target = targetOf(standing(0, 0, 5), [standing(0, 20, 5)], 44);
    expect(target).toEqual({ ...around(22), bottom: 15 });
  });

  it('never lies over marks that its own marks do not overlap, and always covers its own', () => {
    const one = fc
      .tuple(
        fc.integer({ min: 0, max: 80 }),
        fc.integer({ min: 0, max: 80 }),
        fc.integer({ min: 2, max: 20 }),
      )
      .map(([x, y, half]) => standing(x, y, half));
    fc.assert(
      fc.property(one, fc.array(one, { maxLength: 5 }), (own, others) => {
        const target = shifted(targetOf(own, others, 44), own.at);
        const marks = shifted(own.box, own.at);
        expect(target.left <= marks.left && target.right >= marks.right).toBe(true);
        expect(target.top <= marks.top && target.bottom >= marks.bottom).toBe(true);
        for (const other of others) {
          const box = shifted(other.box, other.at);
          if (!overlap(marks, box)) expect(overlap(target, box)).toBe(false);
        }
      }),
    );
  });
});
