/** A laid-out plate as SVG: the same layout has the same bytes. */
import { borderNodes, lakeNode } from '../scene/borders.ts';
import { boxPath } from '../scene/boxes.ts';
import { paintScene } from '../scene/painter.ts';
import { px, svg, type SvgNode } from '../scene/svg.ts';
import { type GroundStyle, regionNodes } from '../scene/tints.ts';
import type { Box } from '../scene/types.ts';
import { lineNode } from './flow.ts';
import type { GroundPaths } from './ground-paths.ts';
import type { PlateLayout, PlateMap } from './layout.ts';
import { PAGE } from './plate.ts';

/** From the neat line to the thin line outside it. */
const OUTER = 3;

/** The whole page; title and description are for readers who hear it. */
export function drawPlate(layout: PlateLayout): SvgNode {
  const { palette, words, text, map, keyNodes, footRule, plate } = layout;
  const { width, height } = plate.how;
  const lines = [...text.head, ...text.key, ...text.references, ...text.foot];
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': 'plate-title plate-desc',
    },
    [
      svg('title', { id: 'plate-title' }, [words.title]),
      svg('desc', { id: 'plate-desc' }, [words.sentence]),
      svg('rect', { width, height, fill: palette.paper }),
      mapNode(map),
      svg('g', { class: 'key' }, keyNodes),
      svg('path', {
        d: `M${PAGE.margin} ${px(footRule)}H${width - PAGE.margin}`,
        stroke: palette.rule2,
        'stroke-width': 1,
      }),
      svg('g', { class: 'text' }, lines.map(lineNode)),
    ],
  );
}

function mapNode(map: PlateMap): SvgNode {
  const { box, style, ground, scene, scale, labels } = map;
  const clip = `${style.idPrefix}frame`;
  const inside = svg('g', { 'clip-path': `url(#${clip})` }, [
    svg('path', { d: boxPath(box), fill: style.palette.sea }),
    svg('path', { d: ground.land, fill: style.palette.landout }),
    svg('path', {
      d: ground.graticule,
      fill: 'none',
      stroke: style.palette.borderCountry,
      'stroke-width': 0.6,
      'stroke-opacity': '0.55',
    }),
    ...regionNodes(map.ground.regions, map.frame, map.style),
    ...waterNodes(ground, style),
    ...borderNodes(ground.borders, style),
    svg('g', { class: 'ground-names' }, labels.map(lineNode)),
    paintScene(scene),
    svg('g', { class: 'scale' }, [scale.node, ...scale.lines.map(lineNode)]),
  ]);
  return svg('g', { class: 'map' }, [
    svg('defs', {}, [svg('clipPath', { id: clip }, [svg('path', { d: boxPath(box) })])]),
    inside,
    ...neatLines(box, style),
  ]);
}

function waterNodes({ lakes, rivers }: GroundPaths, style: GroundStyle): readonly SvgNode[] {
  const { palette } = style;
  return [
    lakeNode(lakes, style),
    svg('path', {
      d: rivers,
      fill: 'none',
      stroke: palette.river,
      'stroke-width': 0.9,
      'stroke-opacity': '0.6',
      'stroke-linejoin': 'round',
      'stroke-linecap': 'round',
    }),
  ];
}

/** A printed atlas's frame: a neat line round the map, a thin one outside it. */
function neatLines(box: Box, { palette }: GroundStyle): readonly SvgNode[] {
  const { left, top, right, bottom } = box;
  const outer = {
    left: left - OUTER - 0.5,
    top: top - OUTER - 0.5,
    right: right + OUTER + 0.5,
    bottom: bottom + OUTER + 0.5,
  };
  const line = (d: string, width: number) =>
    svg('path', { d, fill: 'none', stroke: palette.ink, 'stroke-width': width });
  return [line(boxPath(box), 1.5), line(boxPath(outer), 1)];
}
