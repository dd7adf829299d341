/** The coarse outlines of the opening ground as polygons: which region a point lies in. */
import type { CoarseRegions } from '../format/ground.ts';
import type { Bounds } from '../format/schema-parts.ts';
import { fromMercator } from './mercator.ts';
import type { Contains } from './contains.ts';
import { chainsOfPath, insideAt } from './rings.ts';

const ringsOf = (path: string) => chainsOfPath(path).map(({ points }) => points);

/** Which points of a level line, in Mercator world units of 0–1, lie in a region. */
export function regionFinder(coarse: CoarseRegions): Contains {
  const rings = new Map(
    Object.entries(coarse.regions).map(([id, path]) => [id, ringsOf(path)] as const),
  );
  const [left = 0, top = 0] = coarse.origin;
  return (region, y) => {
    const isInside = insideAt(rings.get(region) ?? [], y * coarse.unitsPerWorld - top);
    return (x) => isInside(x * coarse.unitsPerWorld - left);
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
