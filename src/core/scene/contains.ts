/** Which region a point lies in, asked many times over. */
import type { Point } from './types.ts';

/**
 * Which points of a level line are in a region, in px of a projection: asked by line, then by point. Label
 * placement asks some ten thousand times for one plan, for points of a few lines: an outline is walked
 * once a line.
 */
export type Contains = (region: string, y: number) => (x: number) => boolean;

/** Px of a cell whose points count as equally inside or outside. */
const CELL = 8;

/** Whether a point is in a region, to the nearest cell. */
export function remembered(contains: Contains): (region: string, at: Point) => boolean {
  const known = new Map<string, Map<number, (x: number) => boolean>>();
  return (region, [x, y]) => {
    const lines = known.get(region) ?? new Map<number, (x: number) => boolean>();
    known.set(region, lines);
    const line = Math.round(y / CELL) * CELL;
    const isInside = lines.get(line) ?? contains(region, line);
    lines.set(line, isInside);
    return isInside(Math.round(x / CELL) * CELL);
  };
}
