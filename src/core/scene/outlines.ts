/** The coarse outlines of the opening ground as polygons: which region a point lies in. */
import { type Bounds, fromMercator } from './mercator.ts';
import type { Point } from './types.ts';

/** The part of `assets/opening-ground.json` that outlines need. */
export interface CoarseRegions {
  /** Units in the width of the Mercator world. */
  readonly unitsPerWorld: number;
  /** Where the paths begin, in units from the north-west corner of the world. */
  readonly origin: readonly number[];
  /** Relative paths of straight lines: `m`, `l` and `z` alone. */
  readonly regions: Readonly<Record<string, string>>;
}

type Ring = readonly Point[];

/** Answers whether a point, in Mercator world units of 0–1, lies in a region. */
export function regionFinder(coarse: CoarseRegions): (region: string, at: Point) => boolean {
  const rings = new Map(
    Object.entries(coarse.regions).map(([id, path]) => [id, ringsOf(path)] as const),
  );
  const [left = 0, top = 0] = coarse.origin;
  return (region, [x, y]) => {
    const point: Point = [x * coarse.unitsPerWorld - left, y * coarse.unitsPerWorld - top];
    const crossings = (rings.get(region) ?? []).filter((ring) => isInside(ring, point)).length;
    return crossings % 2 === 1;
  };
}

/** How far each region reaches. */
export function regionBounds(coarse: CoarseRegions): ReadonlyMap<string, Bounds> {
  const [left = 0, top = 0] = coarse.origin;
  const inDegrees = (x: number, y: number) =>
    fromMercator([(left + x) / coarse.unitsPerWorld, (top + y) / coarse.unitsPerWorld]);
  return new Map(
    Object.entries(coarse.regions).map(([id, path]) => {
      const corners = ringsOf(path).flat();
      const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
      const [west, north] = inDegrees(Math.min(...xs), Math.min(...ys));
      const [east, south] = inDegrees(Math.max(...xs), Math.max(...ys));
      return [id, { west, south, east, north }];
    }),
  );
}

/** Rings of a relative path of straight lines; a new ring begins where the last one closed. */
function ringsOf(path: string): readonly Ring[] {
  let [x, y] = [0, 0];
  return path
    .split(/z/)
    .filter((part) => part !== '')
    .map((part) => {
      const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
      const ring: Point[] = [];
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        x += numbers[i] ?? 0;
        y += numbers[i + 1] ?? 0;
        ring.push([x, y]);
      }
      // After «z» the pen is back where the ring began (SVG 2, 9.3.4).
      [x, y] = ring[0] ?? [x, y];
      return ring;
    });
}

/** Even-odd rule: a ray to the east crosses the ring an odd number of times. */
function isInside(ring: Ring, [x, y]: Point): boolean {
  let inside = false;
  let last = ring.at(-1);
  // A plain loop: label placement asks some ten thousand times for one plan.
  for (const at of ring) {
    if (last && at[1] > y !== last[1] > y) {
      const crossing = ((last[0] - at[0]) * (y - at[1])) / (last[1] - at[1]) + at[0];
      if (x < crossing) inside = !inside;
    }
    last = at;
  }
  return inside;
}
