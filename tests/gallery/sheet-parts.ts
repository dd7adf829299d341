/** What the parts of the sheet share: cells, captions, moves. Lengths in px. */
import type { Palette } from '../../src/core/scene/palette.ts';
import { svg, type SvgNode } from '../../src/core/scene/svg.ts';
import { textNode } from '../../src/core/scene/text.ts';
import type { Point } from '../../src/core/scene/types.ts';

export function moved([x, y]: Point, children: readonly (SvgNode | null)[]): SvgNode {
  return svg('g', { transform: `translate(${x} ${y})` }, children);
}

export function caption(text: string, at: Point, palette: Palette): SvgNode {
  return textNode(text, at, 'start', { face: 'sans-400', size: 13, fill: palette.ink2 });
}

export function heading(text: string, at: Point, palette: Palette): SvgNode {
  return textNode(text, at, 'start', { face: 'serif-600', size: 18, fill: palette.ink });
}

export function ground(width: number, height: number, fill: string): SvgNode {
  return svg('rect', { width, height, fill });
}
