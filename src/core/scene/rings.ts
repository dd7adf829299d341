/** Outlines as points: which side of one a point lies on, and the paths that they are written as. */
import type { Point } from './types.ts';

/** A line or a ring of points; a ring does not repeat its first point. */
export interface Chain {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** Even-odd rule: a ray to the east crosses the ring an odd number of times. Positions as in GeoJSON, or px. */
export function isInRing(ring: readonly (readonly number[])[], [x, y]: Point): boolean {
  let inside = false;
  let last = ring.at(-1);
  // A plain loop: label placement asks some ten thousand times for one plan.
  for (const at of ring) {
    const [ax = 0, ay = 0] = at;
    const [bx = 0, by = 0] = last ?? at;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    last = at;
  }
  return inside;
}

/** The same for an outline of several rings: holes and islands. */
export function isInRings(rings: readonly (readonly (readonly number[])[])[], at: Point): boolean {
  return rings.filter((ring) => isInRing(ring, at)).length % 2 === 1;
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
