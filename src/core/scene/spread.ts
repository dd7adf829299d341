/** Spread lines: one quadratic curve from anchor to anchor, in px, clear of the marks at both ends. */
import { around, grown, holds, shifted, union } from './boxes.ts';
import type { Palette } from './palette.ts';
import { px, svg, type SvgNode } from './svg.ts';
import type { Box, Point } from './types.ts';

/** A quadratic Bézier curve. */
export interface Curve {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

/** Px between a line and the marks at its ends. */
const CLEAR = 5;
const SHORTEST = 14;
/** Length of the wings of a head. */
export const HEAD = 9;
/** Half the angle of the head: 28°. */
const HEAD_COS = 0.883;
const HEAD_SIN = 0.469;
const HALO = { width: 4.4, opacity: 0.75 } as const;
export const HIT_WIDTH = 16;
const SAMPLES = 64;

/**
 * The curve from one anchor to another, trimmed at the boxes around them; null where they are so near
 * that nothing is left. It bends to the right of its way: eastwards sags south.
 */
export function spreadCurve(from: Point, to: Point, clearFrom: Box, clearTo: Box): Curve | null {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.sqrt(dx * dx + dy * dy);
  if (length < SHORTEST) return null;
  const bend = Math.max(0.22 * length, Math.min(0.44 * length, 44));
  const control: Point = [
    (from[0] + to[0]) / 2 - (dy / length) * bend,
    (from[1] + to[1]) / 2 + (dx / length) * bend,
  ];
  const whole: Curve = { start: from, control, end: to };
  const first = leaves(whole, grown(shifted(clearFrom, from), CLEAR), 0, 1);
  const last = leaves(whole, grown(shifted(clearTo, to), CLEAR), 1, -1);
  const part = first < last ? between(whole, first, last) : null;
  return part && lengthOf(part) >= SHORTEST ? part : null;
}

/** The parameter at which a curve, followed from one end, leaves a box for good. */
function leaves(curve: Curve, box: Box, start: 0 | 1, way: 1 | -1): number {
  const at = (index: number) => start + (way * index) / SAMPLES;
  let index = SAMPLES;
  while (index >= 0 && !holds(box, pointAt(curve, at(index)))) index -= 1;
  if (index < 0 || index === SAMPLES) return at(Math.max(index, 0));
  let [inside, outside] = [at(index), at(index + 1)];
  for (let step = 0; step < 8; step += 1) {
    const middle = (inside + outside) / 2;
    if (holds(box, pointAt(curve, middle))) inside = middle;
    else outside = middle;
  }
  return outside;
}

export function pointAt({ start, control, end }: Curve, t: number): Point {
  const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
  return [a * start[0] + b * control[0] + c * end[0], a * start[1] + b * control[1] + c * end[1]];
}

/** The part of a curve between two parameters: its blossom. */
function between(curve: Curve, t0: number, t1: number): Curve {
  const blossom = (axis: 0 | 1) =>
    (1 - t0) * (1 - t1) * curve.start[axis] +
    (t0 * (1 - t1) + t1 * (1 - t0)) * curve.control[axis] +
    t0 * t1 * curve.end[axis];
  return {
    start: pointAt(curve, t0),
    control: [blossom(0), blossom(1)],
    end: pointAt(curve, t1),
  };
}

/** The first share of a curve, 0–1, from its origin on. */
export const drawnPart = (curve: Curve, share: number): Curve => between(curve, 0, share);

/** Points along a curve, ends included. */
export function samplesOf(curve: Curve, count = SAMPLES): readonly Point[] {
  return Array.from({ length: count + 1 }, (_, index) => pointAt(curve, index / count));
}

export function lengthOf(curve: Curve): number {
  let length = 0;
  let before = curve.start;
  for (const point of samplesOf(curve)) {
    length += distance(before, point);
    before = point;
  }
  return length;
}

function distance(a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  return Math.sqrt(dx * dx + dy * dy);
}

/** The two wings of the open arrow head, and the tip between them. */
function headOf({ control, end }: Curve): readonly [Point, Point, Point] {
  const length = Math.max(distance(control, end), 1e-6);
  const [ux, uy] = [(control[0] - end[0]) / length, (control[1] - end[1]) / length];
  const wing = (side: 1 | -1): Point => [
    end[0] + HEAD * (ux * HEAD_COS - side * uy * HEAD_SIN),
    end[1] + HEAD * (uy * HEAD_COS + side * ux * HEAD_SIN),
  ];
  return [wing(1), end, wing(-1)];
}

/** The arrow head with its halo: no label may stand there. */
export function headBox(curve: Curve): Box {
  return grown(union(headOf(curve).map((point) => around(point, 0, 0))), HALO.width / 2);
}

/** Small boxes along the line, about 8 px apart: labels had better keep off them. */
export function lineBoxes(curve: Curve): readonly Box[] {
  const count = Math.max(2, Math.round(lengthOf(curve) / 8));
  return samplesOf(curve, count).map((point) => around(point, 8, 8));
}

/** The curve in reading direction, from left to right. */
export function readingWay(curve: Curve): Curve {
  const { start, control, end } = curve;
  return start[0] <= end[0] ? curve : { start: end, control, end: start };
}

export function movedCurve({ start, control, end }: Curve, [dx, dy]: Point): Curve {
  const move = ([x, y]: Point): Point => [x + dx, y + dy];
  return { start: move(start), control: move(control), end: move(end) };
}

/** Path data of the line alone, for drawing it anew while the map zooms. */
export function curvePath({ start, control, end }: Curve): string {
  return `M${pair(start)}Q${pair(control)} ${pair(end)}`;
}

/** Path data of the arrow head. */
export function headPath(curve: Curve): string {
  return `M${headOf(curve).map(pair).join('L')}`;
}

const pair = ([x, y]: Point) => `${px(x)} ${px(y)}`;

export interface SpreadLook {
  /** The text gives a day: solid. Else dashed. */
  readonly hasDay: boolean;
  /** A wide, invisible target for the pointer. */
  readonly live: boolean;
}

/** Halo, line and head; classes `halo`, `line`, `head` and `hit` name the paths. */
export function spreadNode(curve: Curve, look: SpreadLook, palette: Palette): SvgNode {
  const line = curvePath(curve);
  const head = headPath(curve);
  const rounded = { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;
  const halo = { ...rounded, stroke: palette.halo, 'stroke-width': HALO.width };
  const ink = { ...rounded, stroke: palette.ink, 'stroke-width': look.hasDay ? 1.7 : 1.4 };
  const dashes = look.hasDay ? {} : { 'stroke-dasharray': '6 4.5', 'stroke-linecap': 'butt' };
  return svg('g', { class: 'spread' }, [
    svg('g', { class: 'halo', opacity: String(HALO.opacity) }, [
      svg('path', { class: 'line', d: line, ...halo }),
      svg('path', { class: 'head', d: head, ...halo }),
    ]),
    svg('path', { class: 'line', d: line, ...ink, ...dashes }),
    svg('path', { class: 'head', d: head, ...ink, 'stroke-width': 1.7 }),
    look.live ? hitNode(line) : null,
  ]);
}

function hitNode(d: string): SvgNode {
  return svg('path', {
    class: 'line hit',
    d,
    fill: 'none',
    stroke: '#000',
    'stroke-opacity': 0,
    'stroke-width': HIT_WIDTH,
    'pointer-events': 'stroke',
  });
}
