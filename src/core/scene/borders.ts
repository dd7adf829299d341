/** Shores, borders and other lines of a ground, alike before the map, on a plate and on paper. */
import type { LayerPath, LineStyle } from '../format/ground.ts';
import { type BorderKind, BORDERS, LAKE_SHORE } from './ground-style.ts';
import { svg, type SvgNode } from './svg.ts';
import { type GroundStyle, inUnits } from './tints.ts';

/** Path data of the outlines, by kind; a picture may leave some out. */
export type BorderLines = Readonly<Partial<Record<BorderKind, string>>>;

export function lakeNode(d: string, style: GroundStyle): SvgNode {
  const { palette } = style;
  return svg('path', {
    d,
    fill: palette.lake,
    stroke: palette.coast,
    'stroke-width': inUnits(LAKE_SHORE, style),
  });
}

/** The layers that the wave brings, in its order. */
export function layerNodes(layers: readonly LayerPath[], style: GroundStyle): readonly SvgNode[] {
  return layers.map(({ d, line }) => lineNode(d, line, style));
}

export function borderNodes(lines: BorderLines, style: GroundStyle): readonly SvgNode[] {
  return BORDERS.flatMap((border) => {
    const d = lines[border.kind];
    return d === undefined ? [] : [lineNode(d, border, style)];
  });
}

function lineNode(
  d: string,
  { colour, width, dashes, opacity }: LineStyle,
  style: GroundStyle,
): SvgNode {
  return svg('path', {
    d,
    fill: 'none',
    stroke: style.palette[colour],
    'stroke-width': inUnits(width, style),
    'stroke-linejoin': 'round',
    ...(dashes && { 'stroke-dasharray': dashes.map((px) => inUnits(px, style)).join(' ') }),
    // A share: as a number it would be rounded to a tenth.
    ...(opacity !== undefined && { 'stroke-opacity': String(opacity) }),
  });
}
