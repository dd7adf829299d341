/** Outlines as points: which side of one a point lies on, and the paths that they are written as. */
import type { Point } from './types.ts';

/** A line or a ring of points; a ring does not repeat its first point. */
export interface Chain {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

type Ring = readonly (readonly number[])[];

/**
 * Which points of a level line are in an outline of rings: islands, and holes in them. Even-odd rule: a ray
 * to the east crosses them an odd number of times. Positions as in GeoJSON, or px.
 */
export function insideAt(rings: readonly Ring[], y: number): (x: number) => boolean {
  const crossings = rings.flatMap((ring) => crossingsOf(ring, y));
  return (x) => crossings.filter((at) => x < at).length % 2 === 1;
}

/** Whether a position is in a ring. */
export function isInRing(ring: Ring, [x, y]: Point): boolean {
  return insideAt([ring], y)(x);
}

/** Where a ring crosses a level line. */
function crossingsOf(ring: Ring, y: number): readonly number[] {
  const crossings: number[] = [];
  let last = ring.at(-1);
  for (const at of ring) {
    const [ax = 0, ay = 0] = at;
    const [bx = 0, by = 0] = last ?? at;
    if (ay > y !== by > y) crossings.push(((bx - ax) * (y - ay)) / (by - ay) + ax);
    last = at;
  }
  return crossings;
}

/** The lines of a relative path of whole numbers that has `m`, `l` and `z` alone. */
export function chainsOfPath(path: string): readonly Chain[] {
  let pen: Point = [0, 0];
  return (path.match(/m[^m]*/g) ?? []).map((part) => {
    const closed = part.endsWith('z');
    const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
    const points: Point[] = [];
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      pen = [pen[0] + (numbers[at] ?? 0), pen[1] + (numbers[at + 1] ?? 0)];
      points.push(pen);
    }
    // After «z» the pen is back where the line began (SVG 2, 9.3.4).
    if (closed) pen = points[0] ?? pen;
    return { points, closed };
  });
}
