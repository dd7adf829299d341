/** Pieces of the ground for keys, drawn around (0, 0) as the map draws the whole. Lengths in px. */
import type { Band } from '../frame/site-frame.ts';
import type { FirstOccurrence } from '../frame/first-occurrence.ts';
import { boxPath, grown } from './boxes.ts';
import type { Palette } from './palette.ts';
import { DOT_RADIUS } from './plan.ts';
import { svg, type SvgNode } from './svg.ts';
import { bandNode, type GroundStyle, maskNode, tintNode, tintPaint } from './tints.ts';
import type { Box } from './types.ts';

export interface SwatchSize {
  readonly width: number;
  readonly height: number;
}

const piece = ({ width, height }: SwatchSize): Box => ({
  left: -width / 2,
  top: -height / 2,
  right: width / 2,
  bottom: height / 2,
});

/** A piece of a region in the tint of its first day. */
export function tintSwatch(
  firstOccurrence: FirstOccurrence | null,
  size: SwatchSize,
  style: GroundStyle,
): readonly SvgNode[] {
  return [tintNode(boxPath(piece(size)), firstOccurrence, style), frameNode(size, style.palette)];
}

/** A piece of a region with a band along its edge; the id of its mask is its own. */
export function bandSwatch(
  band: Band,
  firstOccurrence: FirstOccurrence | null,
  size: SwatchSize,
  style: GroundStyle,
): readonly SvgNode[] {
  const path = boxPath(piece(size));
  const maskId = `${style.idPrefix}mask-key`;
  const ground = tintPaint(firstOccurrence, style);
  return [
    svg('defs', {}, [maskNode(maskId, path)]),
    tintNode(path, firstOccurrence, style),
    bandNode({ path, band, ground, maskId }, style),
    frameNode(size, style.palette),
  ];
}

function frameNode(size: SwatchSize, { borderRegion }: Palette): SvgNode {
  const d = boxPath(grown(piece(size), 0.5));
  return svg('path', { d, fill: 'none', stroke: borderRegion, 'stroke-width': 1 });
}

/** A stretch of a spread line. */
export function spreadSwatch({ ink }: Palette, hasDay: boolean): SvgNode {
  return svg('path', {
    d: 'M-12 0H12',
    fill: 'none',
    stroke: ink,
    'stroke-width': hasDay ? 1.7 : 1.4,
    'stroke-dasharray': hasDay ? undefined : '6 4.5',
  });
}

/** A town without a record. */
export function dotSwatch({ casing, ink3 }: Palette): SvgNode {
  return svg('circle', { r: DOT_RADIUS, fill: casing, stroke: ink3, 'stroke-width': 1 });
}

/** A swatch on its own: an `<svg>` with the patterns that it uses, its middle in the middle. */
export function swatchIcon(
  nodes: readonly SvgNode[],
  { width, height }: SwatchSize,
  defs: readonly SvgNode[] = [],
): SvgNode {
  const viewBox = `${-width / 2} ${-height / 2} ${width} ${height}`;
  return svg('svg', { width, height, viewBox, overflow: 'visible', 'aria-hidden': 'true' }, [
    svg('defs', {}, defs),
    ...nodes,
  ]);
}
