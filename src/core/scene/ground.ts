/** The ground of the opening view: what the map will show, before the map is there. */
import type { Frame } from '../frame.ts';
import type { CoarseGround } from './coarse.ts';
import { type Viewport, worldOrigin, worldSize } from './mercator.ts';
import { svg, type SvgNode } from './svg.ts';
import { type GroundStyle, inUnits, precise, regionNodes } from './tints.ts';

export interface OpeningInput extends Omit<GroundStyle, 'scale'>, Viewport {
  readonly coarse: CoarseGround;
  readonly frame: Frame;
  /** What regions leave inside their bands, in the units of the ground: draws bands as areas. */
  readonly inner?: Readonly<Record<string, string>>;
}

/** Sea, land, tints, bands, lakes and borders, in px of the window; the paths stay as they are. */
export function openingGround(input: OpeningInput): SvgNode {
  const { coarse, camera, width, height, palette } = input;
  const scale = worldSize(camera.zoom) / coarse.unitsPerWorld;
  const [left, top] = worldOrigin(camera, width, height);
  const [x = 0, y = 0] = coarse.origin;
  const [across = 0, down = 0] = coarse.size;
  const style: GroundStyle = { ...input, scale };
  const place = `translate(${precise(left + x * scale)} ${precise(top + y * scale)})`;
  return svg('g', { class: 'ground' }, [
    svg('rect', { width, height, fill: palette.landout }),
    svg('g', { transform: `${place} scale(${precise(scale)})` }, [
      svg('rect', { width: across, height: down, fill: palette.sea }),
      svg('path', { d: coarse.land, fill: palette.landout }),
      ...regionNodes(Object.entries(coarse.regions), input.frame, style, input.inner),
      svg('path', {
        d: coarse.lakes,
        fill: palette.lake,
        stroke: palette.coast,
        'stroke-width': inUnits(0.6, style),
      }),
      ...borderNodes(coarse, style),
    ]),
  ]);
}

function borderNodes({ lines }: CoarseGround, style: GroundStyle): readonly SvgNode[] {
  const { palette } = style;
  const line = (
    d: string,
    stroke: string,
    width: number,
    more: Record<string, string | number> = {},
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
    line(lines.oblast, palette.borderOblast, 0.8, dashes),
    line(lines.kz, palette.borderKz, 5, { 'stroke-opacity': '0.14' }),
    line(lines.kz, palette.borderKz, 1.3),
  ];
}
