/** Rows of marks of near neighbours: pushed apart along the parallel, each by half of what they overlap. */
import type { Box, Point } from './types.ts';

/** A row of marks around its place. */
export interface AnchoredRow {
  readonly key: string;
  /** Px of the place. */
  readonly anchor: Point;
  readonly row: Box;
}

/** The farthest that a row may stand from its place, in px: less than the width of two marks. */
export const FARTHEST_OFFSET = 14;
/** Px between two rows that were pushed apart. */
const GAP = 1;
const PASSES = 4;

/** Px to the right for each row that gives way; rows that need not are absent. */
export function offsetsOf(rows: readonly AnchoredRow[]): ReadonlyMap<string, number> {
  const sorted = [...rows].sort((a, b) => a.anchor[0] - b.anchor[0] || (a.key < b.key ? -1 : 1));
  const offsets = new Map<string, number>();
  for (let pass = 0; pass < PASSES; pass += 1) {
    sorted.forEach((west, index) => {
      for (const east of sorted.slice(index + 1)) part(west, east, offsets);
    });
  }
  return offsets;
}

function part(west: AnchoredRow, east: AnchoredRow, offsets: Map<string, number>): void {
  if (!meetsInHeight(west, east)) return;
  const at = ({ key }: AnchoredRow) => offsets.get(key) ?? 0;
  const right = west.anchor[0] + west.row.right + at(west);
  const left = east.anchor[0] + east.row.left + at(east);
  const overlap = right + GAP - left;
  if (overlap <= 0) return;
  offsets.set(west.key, Math.max(-FARTHEST_OFFSET, at(west) - overlap / 2));
  offsets.set(east.key, Math.min(FARTHEST_OFFSET, at(east) + overlap / 2));
}

function meetsInHeight(a: AnchoredRow, b: AnchoredRow): boolean {
  return (
    a.anchor[1] + a.row.top < b.anchor[1] + b.row.bottom &&
    b.anchor[1] + b.row.top < a.anchor[1] + a.row.bottom
  );
}
