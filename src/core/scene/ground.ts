/** The ground of the opening view: what the map will show, before the map is there. */
import type { Frame } from '../frame/frame.ts';
import { borderNodes, lakeNode, layerNodes } from './borders.ts';
import type { CoarseGround } from '../format/ground.ts';
import { type Viewport, worldOrigin, worldSize } from './mercator.ts';
import { svg, type SvgNode } from './svg.ts';
import { type GroundStyle, precise, regionNodes } from './tints.ts';

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
      lakeNode(coarse.lakes, style),
      ...layerNodes(coarse.layers, style),
      ...borderNodes(coarse.lines, style),
    ]),
  ]);
}
