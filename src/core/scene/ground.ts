/** The ground of the opening view: what the map will show, before the map is there. */
import type { Frame } from '../frame.ts';
import type { Camera } from '../view.ts';
import type { CoarseGround } from './coarse.ts';
import {
  bandNode,
  clipNode,
  type GroundStyle,
  inUnits,
  patternDefs,
  precise,
  tintNode,
  tintPaint,
} from './tints.ts';
import { worldOrigin, worldSize } from './mercator.ts';
import { svg, type SvgNode } from './svg.ts';

export interface OpeningInput extends Omit<GroundStyle, 'scale'> {
  readonly coarse: CoarseGround;
  readonly frame: Frame;
  readonly camera: Camera;
  /** Px of the window. */
  readonly width: number;
  readonly height: number;
}

/** Sea, land, tints, bands, lakes and borders, in px of the window; the paths stay as they are. */
export function openingGround(input: OpeningInput): SvgNode {
  const { coarse, camera, width, height, palette } = input;
  const scale = worldSize(camera.zoom) / coarse.unitsPerWorld;
  const [left, top] = worldOrigin(camera, width, height);
  const [x = 0, y = 0] = coarse.origin;
  const style: GroundStyle = { ...input, scale };
  const place = `translate(${precise(left + x * scale)} ${precise(top + y * scale)})`;
  return svg('g', { class: 'ground' }, [
    svg('rect', { width, height, fill: palette.sea }),
    svg('g', { transform: `${place} scale(${precise(scale)})` }, [
      svg('path', { d: coarse.land, fill: palette.landout }),
      ...regionNodes(input, style),
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

function regionNodes({ coarse, frame }: OpeningInput, style: GroundStyle): readonly SvgNode[] {
  const regions = Object.entries(coarse.regions).map(([id, path]) => {
    const here = frame.regions.get(id);
    const clipId = `${style.idPrefix}clip-${id}`;
    return { path, clipId, reached: here?.reached ?? null, band: here?.band ?? null };
  });
  const banded = regions.flatMap(({ band, ...rest }) => (band ? [{ ...rest, band }] : []));
  const defs = [
    ...patternDefs(
      regions.map(({ reached }) => reached),
      banded.map(({ band }) => band),
      style,
    ),
    ...banded.map(({ clipId, path }) => clipNode(clipId, path)),
  ];
  return [
    svg('defs', {}, defs),
    ...regions.map(({ path, reached }) => tintNode(path, reached, style)),
    ...banded.map((one) => bandNode({ ...one, ground: tintPaint(one.reached, style) }, style)),
  ];
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
