/** Where a mark can be pressed: as large as a finger needs, but never over another mark. Px. */
import { overlap, shifted } from '../../core/scene/boxes.ts';
import type { Box, Point } from '../../core/scene/types.ts';

/** The box around its anchor, grown evenly until no side is shorter than `least`. */
export function grownTo(least: number, { left, top, right, bottom }: Box): Box {
  const growX = Math.max(0, least - (right - left)) / 2;
  const growY = Math.max(0, least - (bottom - top)) / 2;
  return { left: left - growX, top: top - growY, right: right + growX, bottom: bottom + growY };
}

interface Standing {
  readonly at: Point;
  readonly box: Box;
}

/**
 * The target of one mark among others, relative to its anchor. Where it would lie over another's
 * marks it gives way on the side that costs it least; its own marks it always covers.
 */
export function targetOf(own: Standing, others: readonly Standing[], least: number): Box {
  const marks = shifted(own.box, own.at);
  let target = shifted(grownTo(least, own.box), own.at);
  for (const other of others) {
    const box = shifted(other.box, other.at);
    if (overlap(target, box) && !overlap(marks, box)) target = without(target, marks, box);
  }
  return shifted(target, [-own.at[0], -own.at[1]]);
}

/** The largest part of a target that holds its marks and keeps off a box. */
function without(target: Box, marks: Box, box: Box): Box {
  const parts: readonly Box[] = [
    { ...target, right: Math.min(target.right, box.left) },
    { ...target, left: Math.max(target.left, box.right) },
    { ...target, bottom: Math.min(target.bottom, box.top) },
    { ...target, top: Math.max(target.top, box.bottom) },
  ];
  const area = ({ left, top, right, bottom }: Box) => (right - left) * (bottom - top);
  const holdsMarks = (part: Box) =>
    part.left <= marks.left &&
    part.right >= marks.right &&
    part.top <= marks.top &&
    part.bottom >= marks.bottom;
  return parts.filter(holdsMarks).reduce((a, b) => (area(b) > area(a) ? b : a), marks);
}
