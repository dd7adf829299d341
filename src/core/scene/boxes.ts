/** Rectangles in px. */
import { px } from './svg.ts';
import type { Box, Point } from './types.ts';

export const EMPTY: Box = { left: 0, top: 0, right: 0, bottom: 0 };

/** The box that holds all; a point at the origin where there are none. */
export function union(boxes: readonly Box[]): Box {
  let all = boxes[0] ?? EMPTY;
  // A plain loop: label placement asks some ten thousand times for one plan.
  for (const { left, top, right, bottom } of boxes) {
    if (left >= all.left && top >= all.top && right <= all.right && bottom <= all.bottom) continue;
    all = {
      left: Math.min(all.left, left),
      top: Math.min(all.top, top),
      right: Math.max(all.right, right),
      bottom: Math.max(all.bottom, bottom),
    };
  }
  return all;
}

export function shifted(box: Box, [dx, dy]: Point): Box {
  return {
    left: box.left + dx,
    top: box.top + dy,
    right: box.right + dx,
    bottom: box.bottom + dy,
  };
}

/** Larger by `by` px on every side. */
export function grown(box: Box, by: number): Box {
  return {
    left: box.left - by,
    top: box.top - by,
    right: box.right + by,
    bottom: box.bottom + by,
  };
}

/** Whether two boxes share some area, or would if they came `gap` px nearer. */
export function overlap(a: Box, b: Box, gap = 0): boolean {
  return (
    a.left < b.right + gap &&
    b.left < a.right + gap &&
    a.top < b.bottom + gap &&
    b.top < a.bottom + gap
  );
}

/** Square px that two boxes share. */
export function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}

export function holds(box: Box, [x, y]: Point): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** A box of a width and a height around a centre. */
export function around([x, y]: Point, width: number, height: number): Box {
  return {
    left: x - width / 2,
    top: y - height / 2,
    right: x + width / 2,
    bottom: y + height / 2,
  };
}

/** Wider than any label. */
const BEYOND = 400;

/** What lies outside a box, and in its outermost `rim` px: four boxes to keep labels off. */
export function edgesOf({ left, top, right, bottom }: Box, rim: number): readonly Box[] {
  const [west, north] = [left - BEYOND, top - BEYOND];
  const [east, south] = [right + BEYOND, bottom + BEYOND];
  return [
    { left: west, top: north, right: left + rim, bottom: south },
    { left: right - rim, top: north, right: east, bottom: south },
    { left: west, top: north, right: east, bottom: top + rim },
    { left: west, top: bottom - rim, right: east, bottom: south },
  ];
}

/** The box as path data. */
export function boxPath({ left, top, right, bottom }: Box): string {
  return `M${px(left)} ${px(top)}H${px(right)}V${px(bottom)}H${px(left)}Z`;
}
