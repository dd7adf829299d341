/** Which region a point lies in, asked many times over. */
import type { Point } from './types.ts';

/** Whether a point, in px of a projection, is in a region. */
export type Contains = (region: string, at: Point) => boolean;

/** Px of a cell whose points count as equally inside or outside. */
const CELL = 8;

/** An outline has hundreds of corners: each cell is looked up once. */
export function remembered(contains: Contains): Contains {
  const known = new Map<string, Map<number, boolean>>();
  return (region, [x, y]) => {
    const [column, line] = [Math.round(x / CELL), Math.round(y / CELL)];
    const cells = known.get(region) ?? new Map<number, boolean>();
    known.set(region, cells);
    // One number for both: the world has at most 2¹⁴ cells across at the largest zoom.
    const key = column * 2 ** 20 + line;
    const answer = cells.get(key) ?? contains(region, [column * CELL, line * CELL]);
    cells.set(key, answer);
    return answer;
  };
}
