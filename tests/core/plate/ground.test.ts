import { geoDistance } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundPaths } from '../../../src/core/plate/ground-paths.ts';
import { plateProjection, scaleBar } from '../../../src/core/plate/projection.ts';
import type { Chain } from '../../../src/core/scene/rings.ts';
import { simplify } from '../../../src/core/scene/simplify.ts';
import type { Point } from '../../../src/core/scene/types.ts';
import { drawPlate } from '../../../src/core/plate/draw.ts';
import { PLATE_PALETTE } from '../../../src/core/scene/palette.ts';
import { svgText } from '../../../src/core/scene/svg.ts';
import { GROUND, layoutOf } from './wave.ts';

const CONIC = { parallels: [43, 52.5], meridian: 67.2, latitude: 47.8 } as const;
const FRAME = { left: 56, top: 176, right: 1544, bottom: 866 };
const projection = plateProjection(CONIC, GROUND.regions, FRAME);

const area = (points: readonly Point[]) =>
  Math.abs(
    points.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = points[(at + 1) % points.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0),
  ) / 2;

describe('the projection of a plate', () => {
  it('fits the country into the frame', () => {
    const points = GROUND.regions.features.flatMap(({ geometry }) =>
      projection.chainsOf(geometry).flatMap(({ points: all }) => all),
    );
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    expect(Math.min(...xs)).toBeGreaterThan(FRAME.left + 20);
    expect(Math.max(...xs)).toBeLessThan(FRAME.right - 20);
    expect(Math.min(...ys)).toBeCloseTo(FRAME.top + 26, 0);
    expect(Math.max(...ys)).toBeCloseTo(FRAME.bottom - 26, 0);
  });

  it('draws areas true: an oblast is as large as its km² say', () => {
    const sizes = GROUND.regions.features
      .filter(({ properties }) => properties?.kind === 'oblast')
      .map(({ geometry, properties }) => {
        const px = projection.chainsOf(geometry).reduce((sum, one) => sum + area(one.points), 0);
        return px / Number(properties?.km2);
      });
    const mean = sizes.reduce((sum, one) => sum + one, 0) / sizes.length;
    // Oblasts round a city have its disc as a hole, which the sum counts twice.
    for (const size of sizes) expect(Math.abs(size / mean - 1)).toBeLessThan(0.05);
  });

  it('has a scale bar that is true in the middle', () => {
    const { km, widthPx } = scaleBar(projection, 180);
    expect(widthPx).toBeLessThanOrEqual(180);
    expect(km).toBe(400);
    const west = projection.project([66, 48]);
    const east = projection.project([68, 48]);
    const measured = (geoDistance([66, 48], [68, 48]) * 6371.0088) / (east[0] - west[0]);
    expect(Math.abs(km / widthPx / measured - 1)).toBeLessThan(0.02);
  });
});

describe('thinned outlines', () => {
  const two: readonly Chain[] = [
    {
      closed: true,
      points: [
        [0, 0],
        [10, 0],
        [10.1, 3],
        [9.95, 6],
        [10, 10],
        [0, 10],
      ],
    },
    {
      closed: true,
      points: [
        [20, 0],
        [20, 10],
        [10, 10],
        [9.95, 6],
        [10.1, 3],
        [10, 0],
      ],
    },
  ];

  it('share the border they shared', () => {
    const [left, right] = simplify(two, 0.2);
    const key = ([x, y]: Point) => `${x},${y}`;
    const both = new Set(right?.points.map(key));
    const shared = left?.points.map(key).filter((one) => both.has(one));
    expect(shared).toEqual(['10,0', '10,10']);
  });

  it('keep what is larger than the tolerance, and lose nothing at none', () => {
    expect(simplify(two, 0.05).map(({ points }) => points.length)).toEqual([6, 6]);
    expect(simplify(two, 0).map(({ points }) => points.length)).toEqual([6, 6]);
  });

  it('have the same points from either side, wherever a ring begins', () => {
    const step = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: -20, max: 20 }));
    const border = fc.array(step, { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(border, fc.nat(40), (steps, turn) => {
        let [x, y] = [0, 0];
        const line = steps.map(([dx, dy]): Point => [(x += dx / 10), (y += dy / 10)]);
        const end = line.at(-1) ?? [0, 0];
        const above: Point[] = [...line, [end[0], 50], [0, 50]];
        const below: Point[] = [...line].reverse();
        below.push([0, -50], [end[0], -50]);
        const at = turn % above.length;
        const turned = [...above.slice(at), ...above.slice(0, at)];
        const [one, other] = simplify(
          [turned, below].map((points) => ({ points, closed: true })),
          0.5,
        );
        const onLine = (points: readonly Point[] = []) =>
          points
            .filter(([, py]) => Math.abs(py) < 49)
            .map(([px, py]) => `${px} ${py}`)
            .sort();
        expect(onLine(one?.points)).toEqual(onLine(other?.points));
      }),
    );
  });

  it('leave neighbouring oblasts without a gap', () => {
    const { regions } = groundPaths(GROUND, plateProjection(CONIC, GROUND.regions, FRAME), 'en');
    expect(regions.size).toBe(17);
    const corners = [...regions.values()].map((path) => path.length);
    expect(Math.min(...corners)).toBeGreaterThan(20);
    // The whole is the sum of its parts: areas of the thinned oblasts against the thinned country.
    const parts = [...regions.values()].reduce((sum, path) => sum + areaOf(path), 0);
    const whole = GROUND.regions.features.reduce(
      (sum, { geometry }) =>
        sum + projection.chainsOf(geometry).reduce((all, one) => all + signed(one.points), 0),
      0,
    );
    expect(Math.abs(parts / Math.abs(whole) - 1)).toBeLessThan(0.001);
  });
});

describe('the lines that a wave brings', () => {
  const line = { colour: 'borderCountry', width: 1.4, dashes: [5, 3] } as const;
  const lines = {
    type: 'FeatureCollection' as const,
    features: [
      {
        type: 'Feature' as const,
        properties: {},
        // Through the middle of the country, and far out of it.
        geometry: {
          type: 'LineString' as const,
          coordinates: [
            [60, 48],
            [70, 48],
            [170, 60],
          ],
        },
      },
    ],
  };
  const ground = { ...GROUND, layers: [{ line, lines }] };

  it('are on a plate as they are on the map: over the rivers, below the borders', () => {
    const [path] = groundPaths(ground, projection, 'en').layers;
    const text = svgText(drawPlate(layoutOf('2022-01-04', {}, ground)));
    const drawn = `stroke="${PLATE_PALETTE.light[line.colour]}" stroke-width="1.4"`;
    expect(path?.d).toMatch(/^M[\d. l-]+$/);
    expect(text.split(drawn)).toHaveLength(2);
    expect(text.indexOf(drawn)).toBeGreaterThan(
      text.indexOf(`stroke="${PLATE_PALETTE.light.river}"`),
    );
    expect(text.indexOf(drawn)).toBeLessThan(text.indexOf('id="layer-borders"'));
    expect(text).toContain('stroke-dasharray="5 3"');
  });
});

function signed(points: readonly Point[]): number {
  return (
    points.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = points[(at + 1) % points.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0) / 2
  );
}

/** Area of relative path data: holes run the other way and are taken off. */
function areaOf(path: string): number {
  const rings = path.split('z').filter((part) => part !== '');
  return Math.abs(
    rings.reduce((sum, part) => {
      const numbers = (part.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      const points: Point[] = [];
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        points.push([(x += numbers[i] ?? 0), (y += numbers[i + 1] ?? 0)]);
      }
      return sum + signed(points);
    }, 0),
  );
}
