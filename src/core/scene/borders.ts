/** Shores and borders of a ground, alike before the map, on a plate and on paper. */
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
    'stroke-width': inUnits(0.6, style),
  });
}

export function borderNodes(lines: BorderLines, style: GroundStyle): readonly SvgNode[] {
  const { palette } = style;
  const line = (
    d: string,
    stroke: string,
    width: number,
    more: Readonly<Record<string, string>> = {},
  ) =>
    svg('path', {
      d,
      fill: 'none',
      stroke,
      'stroke-width': inUnits(width, style),
      'stroke-linejoin': 'round',
      ...more,
    });
  const dashes = { 'stroke-dasharray': `${inUnits(4, style)} ${inUnits(2.2, style)}` };
  return [
    line(lines.coast, palette.coast, 0.8),
    line(lines.country, palette.borderCountry, 0.9),
    line(lines.region, palette.borderRegion, 0.8, dashes),
    line(lines.home, palette.borderHome, 5, { 'stroke-opacity': '0.14' }),
    line(lines.home, palette.borderHome, 1.3),
  ];
}
