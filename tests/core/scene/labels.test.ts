import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlap, shifted } from '../../../src/core/scene/boxes.ts';
import type { CityRequest, RegionRequest } from '../../../src/core/scene/candidates.ts';
import { type LabelInput, placeLabels } from '../../../src/core/scene/labels.ts';
import { type Curve, headBox } from '../../../src/core/scene/spread.ts';
import type { Box, LabelPlan, Point } from '../../../src/core/scene/types.ts';

const point: fc.Arbitrary<Point> = fc.tuple(fc.nat(400), fc.nat(300));

const city = fc
  .record({
    anchor: point,
    half: fc.integer({ min: 3, max: 30 }),
    count: fc.integer({ min: 0, max: 3 }),
    width: fc.integer({ min: 20, max: 90 }),
    side: fc.constantFrom('left', 'right', 'above', 'below', null),
    weight: fc.constantFrom(12, 100, 1000),
  })
  .map(({ half, ...rest }) => ({
    ...rest,
    row: { left: -half, top: -10, right: half, bottom: 8 },
    cap: 9,
    descent: 3,
  }));

const cities: fc.Arbitrary<readonly CityRequest[]> = fc
  .array(city, { maxLength: 14 })
  .map((all) => all.map((one, index) => ({ ...one, key: `place:${index}` })));

const regions: fc.Arbitrary<readonly RegionRequest[]> = fc
  .array(
    fc.record({ anchor: point, width: fc.integer({ min: 30, max: 90 }), marked: fc.boolean() }),
    {
      maxLength: 5,
    },
  )
  .map((all) =>
    all.map(({ anchor, width, marked }, index) => {
      const alone = { name: [], dateBeside: false, width: 12, height: 12, cost: 40 };
      return {
        key: `region:${index}`,
        anchor,
        row: marked ? { left: -6, top: -6, right: 6, bottom: 6 } : null,
        blocks: [
          { name: ['NAME'], dateBeside: false, width, height: 26, cost: 0 },
          ...(marked ? [alone] : []),
        ],
        inside: () => true,
        weight: 25,
      };
    }),
  );

const curves: fc.Arbitrary<readonly Curve[]> = fc.array(
  fc.record({ start: point, control: point, end: point }),
  { maxLength: 2 },
);

const input: fc.Arbitrary<LabelInput> = fc.record({
  labels: fc.constant('all' as const),
  cities,
  regions,
  curves,
  spreads: fc.constant([]),
  fixed: fc.constant([]),
  rows: fc.constant(new Map()),
  offsets: fc.constant(new Map()),
});

interface Stood {
  readonly key: string;
  readonly box: Box;
}

function candidate(
  { cities: towns, regions: oblasts }: LabelInput,
  plan: LabelPlan,
): readonly Stood[] {
  return [...towns, ...oblasts].flatMap(({ key, anchor }) => {
    const position = plan.positions.get(key);
    return position ? [{ key, box: shifted(position.box, anchor) }] : [];
  });
}

describe('labels', () => {
  test('no label overlaps a mark, its own included, an arrow head or another label', () => {
    fc.assert(
      fc.property(input, (one) => {
        const labels = candidate(one, placeLabels(one));
        const marks = one.cities.map(({ anchor, row }) => shifted(row, anchor));
        const obstacles = [...marks, ...one.curves.map(headBox)];
        labels.forEach(({ box }, index) => {
          expect(obstacles.filter((other) => overlap(box, other))).toEqual([]);
          expect(labels.slice(index + 1).filter((other) => overlap(box, other.box))).toEqual([]);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('the order of the input does not matter', () => {
    fc.assert(
      fc.property(input, (one) => {
        const back = {
          ...one,
          cities: [...one.cities].reverse(),
          regions: [...one.regions].reverse(),
          curves: [...one.curves].reverse(),
        };
        expect(placeLabels(back)).toEqual(placeLabels(one));
      }),
      { numRuns: 30 },
    );
  });

  test('every label is placed or said to be hidden', () => {
    fc.assert(
      fc.property(input, (one) => {
        const { positions, hidden } = placeLabels(one);
        for (const { key } of [...one.cities, ...one.regions]) {
          expect(positions.has(key) || hidden.includes(key)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('a lonely town is labelled on the side that is asked for, a row below', () => {
    const town = (more: Partial<CityRequest>): LabelInput => ({
      labels: 'all',
      cities: [
        {
          key: 'place:a',
          anchor: [0, 0],
          row: { left: -10, top: -10, right: 10, bottom: 10 },
          count: 1,
          width: 50,
          cap: 9,
          descent: 3,
          side: null,
          weight: 10,
          ...more,
        },
      ],
      regions: [],
      spreads: [],
      curves: [],
      fixed: [],
      rows: new Map(),
      offsets: new Map(),
    });
    const position = (more: Partial<CityRequest>) =>
      placeLabels(town(more)).positions.get('place:a')?.box;
    // 4 px from the outer edge of the marks.
    expect(position({})?.left).toBe(14);
    expect(position({ side: 'left' })?.right).toBe(-14);
    expect(position({ count: 2 })?.top).toBe(14);
    expect(position({ side: 'above', count: 2 })?.bottom).toBeLessThan(-10);
  });
});
