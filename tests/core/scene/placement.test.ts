import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlap } from '../../../src/core/scene/boxes.ts';
import { placeItems, type PlacementItem } from '../../../src/core/scene/placement.ts';
import type { Box } from '../../../src/core/scene/types.ts';

const box: fc.Arbitrary<Box> = fc
  .tuple(fc.nat(120), fc.nat(120), fc.integer({ min: 4, max: 40 }), fc.integer({ min: 4, max: 20 }))
  .map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }));

const items: fc.Arbitrary<readonly PlacementItem[]> = fc
  .array(
    fc.record({
      weight: fc.constantFrom(20, 100, 1000),
      clearance: fc.constantFrom(0, 2, 6),
      boxes: fc.array(box, { minLength: 1, maxLength: 5 }),
    }),
    { maxLength: 10 },
  )
  .map((all) =>
    all.map(({ weight, clearance, boxes }, index) => ({
      key: `item-${index}`,
      weight,
      clearance,
      candidates: boxes.map((one, cost) => ({ boxes: [one], cost })),
    })),
  );

function placedBoxes(all: readonly PlacementItem[], obstacles: readonly Box[]) {
  const chosen = placeItems(all, obstacles);
  return all.flatMap((item) => {
    const candidate = item.candidates[chosen.get(item.key) ?? -1];
    return candidate ? [{ item, box: candidate.boxes[0] as Box }] : [];
  });
}

describe('placement', () => {
  test('no label overlaps an obstacle or another label, clearance included', () => {
    fc.assert(
      fc.property(items, fc.array(box, { maxLength: 6 }), (all, obstacles) => {
        const placed = placedBoxes(all, obstacles);
        placed.forEach((one, index) => {
          expect(obstacles.some((other) => overlap(one.box, other, one.item.clearance))).toBe(
            false,
          );
          for (const other of placed.slice(index + 1)) {
            const gap = Math.max(one.item.clearance, other.item.clearance);
            expect(overlap(one.box, other.box, gap)).toBe(false);
          }
        });
      }),
    );
  });

  test('a label is left out only where each of its places is taken', () => {
    fc.assert(
      fc.property(items, fc.array(box, { maxLength: 6 }), (all, obstacles) => {
        const placed = placedBoxes(all, obstacles);
        const hidden = all.filter((item) => !placed.some((one) => one.item === item));
        for (const item of hidden) {
          for (const { boxes } of item.candidates) {
            const [own] = boxes;
            const isTaken =
              own !== undefined &&
              (obstacles.some((other) => overlap(own, other, item.clearance)) ||
                placed.some((one) =>
                  overlap(own, one.box, Math.max(item.clearance, one.item.clearance)),
                ));
            expect(isTaken).toBe(true);
          }
        }
      }),
    );
  });

  test('the order of the items does not matter', () => {
    fc.assert(
      fc.property(items, fc.array(box, { maxLength: 6 }), fc.gen(), (all, obstacles, gen) => {
        const shuffled = gen(fc.shuffledSubarray, [...all], {
          minLength: all.length,
          maxLength: all.length,
        });
        const sorted = (map: ReadonlyMap<string, number>) => [...map].sort();
        expect(sorted(placeItems(shuffled, obstacles))).toEqual(sorted(placeItems(all, obstacles)));
      }),
    );
  });

  test('a dearer label moves a cheaper one out of its only place', () => {
    const at = (left: number): Box => ({ left, top: 0, right: left + 10, bottom: 10 });
    const chosen = placeItems(
      [
        {
          key: 'first',
          weight: 100,
          clearance: 0,
          candidates: [
            { boxes: [at(0)], cost: 0 },
            { boxes: [at(20)], cost: 1 },
          ],
        },
        { key: 'second', weight: 50, clearance: 0, candidates: [{ boxes: [at(0)], cost: 0 }] },
      ],
      [],
    );
    expect([...chosen].sort()).toEqual([
      ['first', 1],
      ['second', 0],
    ]);
  });
});
