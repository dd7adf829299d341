/** The outlines of the signs, around (0, 0). All are convex and symmetric about the vertical axis. */
import type { Sign } from '../format/vocabulary.ts';
import type { Box, Point } from './types.ts';

/** A circle, or the right half of a polygon: the middle of its top, its corners downwards, its bottom. */
export type Shape =
  | { readonly kind: 'circle'; readonly radius: number }
  | {
      readonly kind: 'polygon';
      readonly top: number;
      readonly corners: readonly Point[];
      readonly bottom: number;
    };

const SIN_60 = 0.8660254037844386;
const SQRT_2 = 1.4142135623730951;

/** The outline of a sign whose half width is `s` px, moved outwards by `out` px on every side. */
export function shapeOf(sign: Sign, s: number, out = 0): Shape {
  switch (sign) {
    case 'labour':
      return bar(0.9 * s + out, 0.9 * s + out);
    case 'street':
      return { kind: 'circle', radius: s + out };
    // The radius of a corner grows twice as fast as that of a side.
    case 'force':
      return triangle(1.28 * s + 2 * out, 1, 0);
    case 'refusal':
      return triangle(1.28 * s + 2 * out, -1, 0);
    case 'state':
      return diamond(1.22 * s + out * SQRT_2);
    case 'context':
      return bar(1.04 * s + out, 0.57 * s + out);
  }
}

/** The same for a half of a mark told both ways: every shape 1.92 s high, the bar flat as ever. */
export function halfShapeOf(sign: Sign, s: number, out = 0): Shape {
  const half = 0.96 * s;
  switch (sign) {
    case 'labour':
      return bar(half + out, half + out);
    case 'street':
      return { kind: 'circle', radius: half + out };
    case 'force':
      return triangle(1.28 * s + 2 * out, 1, 0.32 * s);
    case 'refusal':
      return triangle(1.28 * s + 2 * out, -1, -0.32 * s);
    case 'state':
      return diamond(half + out * SQRT_2);
    case 'context':
      return bar(half + out, 0.57 * s + out);
  }
}

function bar(x: number, y: number): Shape {
  const corners: readonly Point[] = [
    [x, -y],
    [x, y],
  ];
  return { kind: 'polygon', top: -y, corners, bottom: y };
}

function diamond(half: number): Shape {
  return { kind: 'polygon', top: -half, corners: [[half, 0]], bottom: half };
}

/** `up` is 1 for a point upwards, −1 downwards; the centroid is at (0, `y`). */
function triangle(radius: number, up: 1 | -1, y: number): Shape {
  const base = y + (up * radius) / 2;
  const point = y - up * radius;
  return {
    kind: 'polygon',
    top: Math.min(base, point),
    corners: [[radius * SIN_60, base]],
    bottom: Math.max(base, point),
  };
}

export function boxOfShape(shape: Shape): Box {
  if (shape.kind === 'circle') {
    const { radius } = shape;
    return { left: -radius, top: -radius, right: radius, bottom: radius };
  }
  const right = Math.max(...shape.corners.map(([x]) => x));
  return { left: -right, top: shape.top, right, bottom: shape.bottom };
}

type Polygon = Shape & { readonly kind: 'polygon' };

/** Path data of a polygon; a circle is better a `<circle>` (two rounded arcs make an egg). */
export function polygonPath(shape: Polygon): string {
  return `M${cornersOf(shape).map(pair).join('L')}Z`;
}

/** All corners, clockwise from the top. */
function cornersOf(shape: Polygon): readonly Point[] {
  const right = rim(shape, 0);
  const left = right
    .slice(1, -1)
    .map(([x, y]): Point => [-x, y])
    .reverse();
  return distinct([...right, ...left]);
}

/** A line to be dashed: its path data, and how long its sides are, from corner to corner. */
export interface Outline {
  readonly d: string;
  readonly sides: readonly number[];
}

/** The outline of a polygon; it begins in the middle of the last side, where a seam is not seen. */
export function polygonOutline(shape: Polygon): Outline {
  const corners = cornersOf(shape);
  const [first = [0, 0], last = [0, 0]] = [corners[0], corners.at(-1)];
  const middle: Point = [(first[0] + last[0]) / 2, (first[1] + last[1]) / 2];
  const d = `M${[middle, ...corners].map(pair).join('L')}Z`;
  return { d, sides: corners.map((at, index) => distance(at, corners[index + 1] ?? first)) };
}

/** The outline of one side of a shape, open where `cut` px beside the axis are taken away. */
export function halfOutline(shape: Shape, side: 'left' | 'right', cut: number): Outline {
  const d = halfPath(shape, side, cut).slice(0, -1);
  if (shape.kind === 'circle') {
    const angle = 2 * Math.acos(Math.min(1, cut / shape.radius));
    return { d, sides: [angle * shape.radius] };
  }
  const corners = distinct(rim(shape, cut));
  return { d, sides: corners.slice(1).map((at, index) => distance(at, corners[index] ?? at)) };
}

function distance([x0, y0]: Point, [x1, y1]: Point): number {
  return Math.sqrt((x1 - x0) ** 2 + (y1 - y0) ** 2);
}

/** Path data of what is left of one side of a shape when `cut` px beside the axis are taken away. */
export function halfPath(shape: Shape, side: 'left' | 'right', cut: number): string {
  const flip = side === 'left' ? -1 : 1;
  if (shape.kind === 'circle') {
    const [chord, radius] = [chordOf(shape.radius, cut), shape.radius];
    const [top, bottom] = [pair([flip * cut, -chord]), pair([flip * cut, chord])];
    return `M${top}A${num(radius)} ${num(radius)} 0 0 ${flip === 1 ? 1 : 0} ${bottom}Z`;
  }
  return `M${distinct(rim(shape, cut).map(([x, y]): Point => [flip * x, y]))
    .map(pair)
    .join('L')}Z`;
}

/** Path data of the outline of two halves joined at the axis. */
export function joinedPath(left: Shape, right: Shape): string {
  return `M${downwards(right, 1)}L${upwards(left)}Z`;
}

function downwards(shape: Shape, flip: 1 | -1): string {
  if (shape.kind === 'polygon') {
    return distinct(rim(shape, 0).map(([x, y]): Point => [flip * x, y]))
      .map(pair)
      .join('L');
  }
  const r = num(shape.radius);
  return `0 ${num(-shape.radius)}A${r} ${r} 0 0 ${flip === 1 ? 1 : 0} 0 ${r}`;
}

function upwards(shape: Shape): string {
  if (shape.kind === 'polygon') {
    return distinct(
      rim(shape, 0)
        .map(([x, y]): Point => [-x, y])
        .reverse(),
    )
      .map(pair)
      .join('L');
  }
  const r = num(shape.radius);
  return `0 ${r}A${r} ${r} 0 0 1 0 ${num(-shape.radius)}`;
}

/** The right half from top to bottom, without the strip of `cut` px beside the axis. */
function rim(shape: Polygon, cut: number): readonly Point[] {
  const first = shape.corners[0] ?? [0, shape.top];
  const last = shape.corners.at(-1) ?? [0, shape.bottom];
  const at = (middle: number, [x, y]: Point): Point => [
    cut,
    x === 0 ? middle : middle + ((y - middle) * cut) / x,
  ];
  return [at(shape.top, first), ...shape.corners, at(shape.bottom, last)];
}

function chordOf(radius: number, cut: number): number {
  return Math.sqrt(Math.max(0, radius * radius - cut * cut));
}

/** Without points on a straight line between their neighbours, which would only add bytes. */
function distinct(points: readonly Point[]): readonly Point[] {
  return points.filter(([x, y], i) => {
    const before = points.at(i - 1) ?? [x, y];
    const after = points[(i + 1) % points.length] ?? [x, y];
    const cross = (x - before[0]) * (after[1] - y) - (y - before[1]) * (after[0] - x);
    return Math.abs(cross) > 1e-9;
  });
}

const pair = ([x, y]: Point) => `${num(x)} ${num(y)}`;

/** Hundredths, for marks of a few px that are shown four times as large; never −0. */
function num(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}
