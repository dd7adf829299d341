/** A path that a text runs along, walked by length. In px. */

interface Position {
  readonly x: number;
  readonly y: number;
  /** Radians, clockwise from the x axis. */
  readonly angle: number;
}

export interface Walk {
  readonly length: number;
  /** Null before the beginning and behind the end. */
  at(distance: number): Position | null;
}

type Point = readonly [number, number];

/** Pieces of a curve: chords of a few px, a pixel of which is far below what an eye sees. */
const PIECES = 256;

/** @throws Error for path data other than absolute M, L and Q: texts run along no other paths */
export function walkAlong(d: string): Walk {
  const points = pointsOf(d);
  const reached = [0];
  points.slice(1).forEach(([x, y], index) => {
    const [x0, y0] = points[index] ?? [x, y];
    reached.push((reached.at(-1) ?? 0) + Math.hypot(x - x0, y - y0));
  });
  const length = reached.at(-1) ?? 0;
  return {
    length,
    at(distance) {
      if (distance < 0 || distance > length) return null;
      const next = Math.max(
        1,
        reached.findIndex((one) => one >= distance),
      );
      const [from, to] = [points[next - 1], points[next]];
      if (!from || !to) return null;
      const start = reached[next - 1] ?? 0;
      const share = (distance - start) / Math.max((reached[next] ?? 0) - start, 1e-9);
      const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
      return { x: from[0] + share * dx, y: from[1] + share * dy, angle: Math.atan2(dy, dx) };
    },
  };
}

function pointsOf(d: string): readonly Point[] {
  const points: Point[] = [];
  for (const [, letter = '', values = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (values.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers;
    const [x0, y0] = points.at(-1) ?? [x1, y1];
    if (letter === 'M' || letter === 'L') points.push([x1, y1]);
    else if (letter === 'Q') {
      for (let index = 1; index <= PIECES; index += 1) {
        const t = index / PIECES;
        const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
        points.push([p * x0 + q * x1 + r * x2, p * y0 + q * y1 + r * y2]);
      }
    } else throw new Error(`path of a text: expected M, L or Q, got ${letter}`);
  }
  return points;
}
