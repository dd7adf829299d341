/** Outlines of blocks. The ends echo the marks, so that a column reads without its colours. */
import type { Sign } from '../format/vocabulary.ts';
import type { MarkSigns } from '../record/event.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Outline {
  readonly sign: Sign;
  /** SVG path data. */
  readonly d: string;
}

/** Between the halves of a block told both ways. */
const SPLIT = 1.2;

/** An end is at most as deep as this share of its block's width. */
const DEEPEST = 0.4;

/** One outline, or two halves where the accounts give two families. */
export function outlines(signs: MarkSigns, box: Box): readonly Outline[] {
  const [first, second] = signs;
  if (second === undefined)
    return [{ sign: first, d: path(first, box, { left: true, right: true }) }];
  const width = Math.max(0, box.width - SPLIT) / 2;
  const right = { ...box, x: box.x + box.width - width, width };
  return [
    { sign: first, d: path(first, { ...box, width }, { left: true }) },
    { sign: second, d: path(second, right, { right: true }) },
  ];
}

/** The box a little smaller all round, for an outline that is stroked. */
export function shrunk({ x, y, width, height }: Box, by: number): Box {
  return {
    x: x + by,
    y: y + by,
    width: Math.max(0, width - 2 * by),
    height: Math.max(0, height - 2 * by),
  };
}

interface Ends {
  readonly left?: boolean;
  readonly right?: boolean;
}

/** A half keeps only its outer end; the inner one is straight. */
function path(sign: Sign, box: Box, { left = false, right = false }: Ends): string {
  const { top, bottom } = heightsOf(sign, box);
  const depth = Math.min(depthOf(sign) * box.height, box.width * DEEPEST);
  const from = `M${px(box.x + (left ? inAt(sign, 'bottom') * depth : 0))} ${px(bottom)}`;
  const [x0, x1] = [box.x, box.x + box.width];
  const up = left ? edge(sign, x0, depth, bottom, top) : ` V${px(top)}`;
  const across = ` H${px(x1 - (right ? inAt(sign, 'top') * depth : 0))}`;
  const down = right ? edge(sign, x1, -depth, top, bottom) : ` V${px(bottom)}`;
  return `${from}${up}${across}${down} Z`;
}

function heightsOf(sign: Sign, { y, height }: Box) {
  // A context block is a low bar in the middle of its row.
  const off = sign === 'context' ? height * 0.2 : 0;
  return { top: y + off, bottom: y + height - off };
}

/** How deep an end goes, in heights of the block. */
function depthOf(sign: Sign): number {
  switch (sign) {
    case 'force':
    case 'refusal':
      return 0.8;
    case 'state':
      return 0.65;
    case 'street':
      return 0.5;
    case 'labour':
    case 'context':
      return 0;
  }
}

/** Whether the end of a block stands in from its box at a corner: 1 or 0. */
function inAt(sign: Sign, corner: 'top' | 'bottom'): 0 | 1 {
  if (sign === 'force') return corner === 'top' ? 1 : 0;
  if (sign === 'refusal') return corner === 'bottom' ? 1 : 0;
  return sign === 'state' || sign === 'street' ? 1 : 0;
}

/** An end from one horizontal to the other; `inwards` leads from its outermost point into the block. */
function edge(sign: Sign, x: number, inwards: number, from: number, to: number): string {
  const upwards = to < from;
  const target = x + inAt(sign, upwards ? 'top' : 'bottom') * inwards;
  if (sign === 'street') {
    const [rx, ry] = [Math.abs(inwards), Math.abs(from - to) / 2];
    return ` A${px(rx)} ${px(ry)} 0 0 1 ${px(target)} ${px(to)}`;
  }
  const point = sign === 'state' ? ` L${px(x)} ${px((from + to) / 2)}` : '';
  return `${point} L${px(target)} ${px(to)}`;
}

const px = (value: number) => String(Math.round(value * 100) / 100);
