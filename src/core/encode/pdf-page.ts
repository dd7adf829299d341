/** The nodes of a page, drawn one after the other. */
import type { SvgNode } from '../scene/svg.ts';
import { type Matrix, parseTransform } from './matrix.ts';
import { paintPath } from './pdf-paint.ts';
import { drawText, type TextPaper, type TextState } from './pdf-text.ts';
import { pathOf } from './shape-path.ts';
import { idIn, inherit, linkedNode, numberOf, textOf } from './style.ts';

/**
 * Draws a node and all in it. Clips and masks are taken as outlines: our masks hold white shapes only.
 * @throws Error for a tag that it does not know: nothing is left out in silence
 */
export function drawNode(node: SvgNode, from: TextState, paper: TextPaper): void {
  const { pdf } = paper;
  const state = enter(node, from);
  if (state.alpha === 0) return;
  pdf.save();
  const transform = textOf(node, 'transform');
  if (transform !== null) pdf.transform(...parseTransform(transform));
  clipTo(node, paper);
  drawInside(node, state, paper);
  pdf.restore();
}

function enter(node: SvgNode, from: TextState): TextState {
  return {
    style: inherit(from.style, node),
    alpha: from.alpha * numberOf(node.attrs, 'opacity', 1),
    href: node.tag === 'a' ? textOf(node, 'href') : from.href,
    inFigure: from.inFigure || node.attrs['class'] === 'map',
  };
}

function drawInside(node: SvgNode, state: TextState, paper: TextPaper): void {
  switch (node.tag) {
    case 'a':
    case 'g':
      for (const child of asOne(node)) drawNode(child, state, paper);
      return;
    case 'svg':
      drawNested(node, state, paper);
      return;
    case 'path':
    case 'rect':
    case 'circle':
    case 'line':
      paper.tags.drawing();
      paintPath(pathOf(node), state.style, state.alpha, paper);
      return;
    case 'text':
      drawText(node, state, paper);
      return;
    case 'use':
      drawUse(node, state, paper);
      return;
    case 'clipPath':
    case 'defs':
    case 'desc':
    case 'mask':
    case 'metadata':
    case 'pattern':
    case 'title':
      return;
    default:
      throw new Error(`<${node.tag}>: expected a tag that a PDF page is drawn of`);
  }
}

const elementsOf = (node: SvgNode) =>
  node.children.filter((child): child is SvgNode => typeof child !== 'string');

/** Strokes that are let through together are one path: where they meet, nothing shows twice. */
function asOne(node: SvgNode): readonly SvgNode[] {
  const children = elementsOf(node);
  const [first, ...rest] = children;
  if (!first || rest.length === 0 || node.attrs['opacity'] === undefined) return children;
  const look = lookOf(first);
  const alike = children.every((child) => child.tag === 'path' && lookOf(child) === look);
  if (!alike) return children;
  const d = children.map(pathOf).join('');
  return [{ ...first, attrs: { ...first.attrs, d } }];
}

function lookOf({ attrs }: SvgNode): string {
  return JSON.stringify(Object.entries(attrs).filter(([name]) => name !== 'd' && name !== 'class'));
}

function drawUse(node: SvgNode, state: TextState, paper: TextPaper): void {
  const href = textOf(node, 'href');
  const used = linkedNode(href, paper.nodes);
  if (!used) throw new Error(`<use>: expected ${href ?? 'an id'}, got none`);
  paper.pdf.save().transform(1, 0, 0, 1, numberOf(node.attrs, 'x'), numberOf(node.attrs, 'y'));
  drawNode(used, state, paper);
  paper.pdf.restore();
}

function drawNested(node: SvgNode, state: TextState, paper: TextPaper): void {
  const { pdf } = paper;
  const number = (name: string, otherwise?: number) => numberOf(node.attrs, name, otherwise);
  const box = viewBox(node);
  const [width, height] = [number('width', box.width), number('height', box.height)];
  pdf.transform(1, 0, 0, 1, number('x'), number('y'));
  if (textOf(node, 'overflow') !== 'visible') pdf.path(`M0 0H${width}V${height}H0Z`).clip();
  pdf.transform(...fit(box, width, height));
  for (const child of elementsOf(node)) drawNode(child, state, paper);
}

interface ViewBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The view box, or the size where there is none. */
export function viewBox(node: SvgNode): ViewBox {
  const [x = 0, y = 0, width, height] = (textOf(node, 'viewBox') ?? '').split(/[\s,]+/).map(Number);
  return {
    x: Number.isFinite(x) ? x : 0,
    y,
    width: width ?? numberOf(node.attrs, 'width'),
    height: height ?? numberOf(node.attrs, 'height'),
  };
}

/** As large as fits, in the middle. */
export function fit({ x, y, ...box }: ViewBox, width: number, height: number): Matrix {
  const scale = Math.min(width / box.width, height / box.height);
  const [left, top] = [(width - scale * box.width) / 2, (height - scale * box.height) / 2];
  return [scale, 0, 0, scale, left - scale * x, top - scale * y];
}

function clipTo(node: SvgNode, { pdf, nodes }: TextPaper): void {
  for (const name of ['clip-path', 'mask']) {
    const reference = textOf(node, name);
    if (reference === null) continue;
    const outline = nodes.get(idIn(reference) ?? '');
    if (!outline) throw new Error(`${name}: expected ${reference}, got none`);
    // Shapes that do not overlap: one path of all of them is their union.
    pdf.path(elementsOf(outline).map(pathOf).join('')).clip();
  }
}
