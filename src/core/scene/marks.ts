/** Marks: how each sign looks in each state, and how marks stand in a row. Lengths in px. */
import type { MarkState } from '../frame/site-frame.ts';
import { type Sign, SIGNS } from '../format/vocabulary.ts';
import { type MarkSigns, signKey } from '../record/event.ts';
import { grown, shifted, union } from './boxes.ts';
import type { Palette } from './palette.ts';
import { closedDashes, evenDashes, openDashes } from './dashes.ts';
import {
  boxOfShape,
  halfOutline,
  halfPath,
  halfShapeOf,
  joinedPath,
  polygonOutline,
  polygonPath,
  type Shape,
  shapeOf,
} from './shapes.ts';
import { svg, type SvgNode } from './svg.ts';
import type { Box, DrawnMark, MarkLook, Point } from './types.ts';

export interface MarkOptions {
  /** A site, not a town: four corner brackets. */
  readonly site?: boolean;
  /** A new mark without its ring, where something else says that it is new. */
  readonly ringless?: boolean;
  /** A second ring, invisible until it is animated. */
  readonly pulse?: boolean;
}

const CASING = 1.6;
const GAP = 1.2;
const RING = { offset: 0.52, width: 2 } as const;
const BRACKET = { width: 1.5, arm: 3.4, offMark: 3.2, offRing: 3 } as const;
const SCALE: Readonly<Record<MarkState, number>> = {
  new: 1,
  continuing: 0.88,
  uncertain: 0.8,
  past: 0.8,
};
const OUTLINE = { uncertain: 1.5, past: 1.6 } as const;

/** A mark of half width `r` around (0, 0). */
export function markNode(
  look: MarkLook,
  r: number,
  palette: Palette,
  options: MarkOptions = {},
): SvgNode {
  const ring = hasRing(look, options);
  return svg('g', { class: 'mark', 'data-signs': signKey(look.signs), 'data-state': look.state }, [
    options.pulse && ring ? ringNode(look.signs, r, palette, 'pulse') : null,
    ring ? ringNode(look.signs, r, palette, 'ring') : null,
    ...bodyNodes(look, r, palette),
    options.site ? bracketsNode(look, r, palette, ring) : null,
  ]);
}

const hasRing = ({ state }: MarkLook, { ringless }: MarkOptions) =>
  state === 'new' && ringless !== true;

/** Outer box: casing, ring and brackets included. */
export function markBox(look: MarkLook, r: number, options: MarkOptions = {}): Box {
  const ring = hasRing(look, options);
  const outer = ring
    ? ringBox(look.signs, r, RING.width / 2)
    : bodyBox(look, r, edgeOf(look.state));
  if (!options.site) return outer;
  return union([outer, grown(bracketBox(look, r, ring), BRACKET.width / 2)]);
}

/** Centres of marks in a row, centred on the place: pitch 2 r + 5.5. */
export function rowOf(marks: readonly unknown[], r: number): readonly number[] {
  const pitch = 2 * r + 5.5;
  return marks.map((_, index) => (index - (marks.length - 1) / 2) * pitch);
}

/** Outer box of a whole row. */
export function rowBox(marks: readonly DrawnMark[], r: number, site = false): Box {
  const at = rowOf(marks, r);
  return union(
    marks.map((mark, index) =>
      shifted(markBox(mark, r, { site, ringless: mark.ringless }), [at[index] ?? 0, 0]),
    ),
  );
}

/** How far casing and outline reach beyond the outline of the shape. */
function edgeOf(state: MarkState): number {
  return state === 'past' || state === 'uncertain' ? OUTLINE[state] / 2 + CASING : CASING;
}

function bodyBox({ signs, state }: MarkLook, r: number, out: number): Box {
  return signsBox(signs, SCALE[state] * r, out);
}

function ringBox(signs: MarkSigns, r: number, out: number): Box {
  return signsBox(signs, r, RING.offset * r + out);
}

function signsBox(signs: MarkSigns, s: number, out: number): Box {
  const [first, second] = signs;
  if (second === undefined) return boxOfShape(shapeOf(first, s, out));
  const left = boxOfShape(halfShapeOf(first, s, out));
  const right = boxOfShape(halfShapeOf(second, s, out));
  return union([
    { ...left, right: 0 },
    { ...right, left: 0 },
  ]);
}

/** The middle of a mark's ring, from which it grows; `key` as its `data-signs` has it. */
export function middleOfMark(key: string, r: number): Point {
  const [first, second] = key
    .split('+')
    .flatMap((name) => SIGNS.find((sign) => sign === name) ?? []);
  if (first === undefined) return [0, 0];
  const { left, top, right, bottom } = ringBox(second ? [first, second] : [first], r, 0);
  return [(left + right) / 2, (top + bottom) / 2];
}

function ringNode(signs: MarkSigns, r: number, palette: Palette, name: 'ring' | 'pulse'): SvgNode {
  const out = RING.offset * r;
  const [first, second] = signs;
  const look = {
    class: name,
    fill: name === 'ring' ? palette.casing : 'none',
    stroke: palette.accent,
    'stroke-width': RING.width,
    opacity: name === 'pulse' ? 0 : undefined,
  };
  if (second === undefined) return shapeNode(shapeOf(first, r, out), look);
  const d = joinedPath(halfShapeOf(first, r, out), halfShapeOf(second, r, out));
  return svg('path', { d, ...look });
}

type Look = Readonly<Record<string, string | number | undefined>>;

function shapeNode(shape: Shape, look: Look): SvgNode {
  return shape.kind === 'circle'
    ? svg('circle', { r: fine(shape.radius), ...look })
    : svg('path', { d: polygonPath(shape), ...look });
}

/** A whole shape, or half of one. */
interface Piece {
  readonly sign: Sign;
  readonly shape: Shape;
  readonly side: 'whole' | 'left' | 'right';
}

function pieces({ signs, state }: MarkLook, r: number): readonly Piece[] {
  const s = SCALE[state] * r;
  const [first, second] = signs;
  if (second === undefined) return [{ sign: first, shape: shapeOf(first, s), side: 'whole' }];
  return [
    { sign: first, shape: halfShapeOf(first, s), side: 'left' },
    { sign: second, shape: halfShapeOf(second, s), side: 'right' },
  ];
}

function areaNode({ shape, side }: Piece, look: Look): SvgNode {
  if (side === 'whole') return shapeNode(shape, look);
  return svg('path', { d: halfPath(shape, side, GAP / 2), ...look });
}

/** Halves are open towards each other: two lines more between them would fill a small mark. */
function lineNode({ shape, side }: Piece, look: Look, dashed: boolean): SvgNode {
  if (side !== 'whole') {
    const { d, sides } = halfOutline(shape, side, GAP / 2);
    return svg('path', { d, ...look, ...(dashed ? openDashes(sides) : {}) });
  }
  if (!dashed) return shapeNode(shape, look);
  if (shape.kind === 'circle') {
    return shapeNode(shape, { ...look, ...evenDashes(2 * Math.PI * shape.radius) });
  }
  const { d, sides } = polygonOutline(shape);
  return svg('path', { d, ...look, ...closedDashes(sides) });
}

function bodyNodes(look: MarkLook, r: number, palette: Palette): readonly SvgNode[] {
  const all = pieces(look, r);
  const edge = {
    fill: palette.casing,
    stroke: palette.casing,
    'stroke-width': 2 * edgeOf(look.state),
  };
  return [
    ...all.map((piece) => areaNode(piece, edge)),
    ...all.map((piece) => faceNode(piece, look.state, palette)),
  ];
}

function faceNode(piece: Piece, state: MarkState, { signs, casing }: Palette): SvgNode {
  const colour = signs[piece.sign];
  if (state === 'new' || state === 'continuing') return areaNode(piece, { fill: colour });
  const line = { fill: casing, stroke: colour, 'stroke-width': OUTLINE[state] };
  return lineNode(piece, line, state === 'uncertain');
}

/** Brackets stand off the box of what is drawn: points and corners alike. */
function bracketBox(look: MarkLook, r: number, ring: boolean): Box {
  if (ring) return grown(ringBox(look.signs, r, RING.width / 2), BRACKET.offRing);
  const { state } = look;
  const ink = state === 'past' || state === 'uncertain' ? OUTLINE[state] / 2 : 0;
  return grown(bodyBox(look, r, ink), BRACKET.offMark);
}

function bracketsNode(look: MarkLook, r: number, palette: Palette, ring: boolean): SvgNode {
  const { left, top, right, bottom } = bracketBox(look, r, ring);
  const n = (value: number) => String(Math.round(value * 10) / 10 + 0);
  const { arm } = BRACKET;
  const corner = (x: number, y: number, dx: number, dy: number) =>
    `M${n(x + dx)} ${n(y)}H${n(x)}V${n(y + dy)}`;
  const d = [
    corner(left, top, arm, arm),
    corner(right, top, -arm, arm),
    corner(right, bottom, -arm, -arm),
    corner(left, bottom, arm, -arm),
  ].join('');
  return svg('path', {
    class: 'site',
    d,
    fill: 'none',
    stroke: palette.ink,
    'stroke-width': BRACKET.width,
  });
}

/** A mark on its own, for keys and lists: an `<svg>` of `size` px, the mark in its middle. */
export function markIcon(
  signs: MarkSigns,
  state: MarkState,
  size: number,
  palette: Palette,
  options: MarkOptions = {},
): SvgNode {
  const look: MarkLook = { signs, state };
  const r = iconRadius(look, size, options);
  const box = markBox(look, r, options);
  const shift = [-(box.left + box.right) / 2, -(box.top + box.bottom) / 2] as const;
  const mark = markNode(look, r, palette, options);
  return svg(
    'svg',
    {
      class: 'mark-icon',
      width: size,
      height: size,
      viewBox: `${-size / 2} ${-size / 2} ${size} ${size}`,
      overflow: 'visible',
      'aria-hidden': 'true',
    },
    [svg('g', { transform: `translate(${fine(shift[0])} ${fine(shift[1])})` }, [mark])],
  );
}

const fine = (value: number) => String(Math.round(value * 100) / 100 + 0);

/** The same for all signs of a state, so that a list is even; a ring or brackets are fitted in. */
function iconRadius(look: MarkLook, size: number, options: MarkOptions): number {
  const even = 0.42 * size;
  if (!hasRing(look, options) && !options.site) return even;
  const box = markBox(look, even, options);
  const reach = Math.max(box.right - box.left, box.bottom - box.top);
  return Math.min(even, (even * size) / reach);
}
