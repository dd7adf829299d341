/** Shores and borders of a ground, alike before the map, on a plate and on paper. */
import { LAKE_SHORE, LINES, type LineStyle } from './ground-style.ts';
import { svg, type SvgNode } from './svg.ts';
import { type GroundStyle, inUnits } from './tints.ts';

/** Path data of the lines, by kind. */
export type BorderLines = Readonly<Record<'coast' | 'country' | 'region' | 'home', string>>;

export function lakeNode(d: string, style: GroundStyle): SvgNode {
  const { palette } = style;
  return svg('path', {
    d,
    fill: palette.lake,
    stroke: palette.coast,
    'stroke-width': inUnits(LAKE_SHORE, style),
  });
}

export function borderNodes(lines: BorderLines, style: GroundStyle): readonly SvgNode[] {
  const { palette } = style;
  const line = (d: string, { colour, width, dashes, opacity }: LineStyle) =>
    svg('path', {
      d,
      fill: 'none',
      stroke: palette[colour],
      'stroke-width': inUnits(width, style),
      'stroke-linejoin': 'round',
      ...(dashes && { 'stroke-dasharray': dashes.map((px) => inUnits(px, style)).join(' ') }),
      // A share: as a number it would be rounded to a tenth.
      ...(opacity !== undefined && { 'stroke-opacity': String(opacity) }),
    });
  return [
    line(lines.coast, LINES.coast),
    line(lines.country, LINES.country),
    line(lines.region, LINES.region),
    line(lines.home, LINES.homeGlow),
    line(lines.home, LINES.home),
  ];
}
