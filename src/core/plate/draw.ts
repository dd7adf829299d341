/** A laid-out plate as SVG: the same layout has the same bytes. */
import { borderNodes, lakeNode, layerNodes } from '../scene/borders.ts';
import { boxPath } from '../scene/boxes.ts';
import { RIVER } from '../scene/ground-style.ts';
import { paintScene } from '../scene/painter.ts';
import { type Palette, PALETTE } from '../scene/palette.ts';
import { px, svg, type SvgNode } from '../scene/svg.ts';
import { type GroundStyle, regionNodes } from '../scene/tints.ts';
import type { Box, SceneGroup } from '../scene/types.ts';
import { lineNode } from './flow.ts';
import type { Foot } from './furniture.ts';
import type { GroundPaths } from './ground-paths.ts';
import type { PlateLayout } from './layout.ts';
import { isSpread, type PlateMap } from './map.ts';
import { endSize, type Page, type Sheet } from './page.ts';
import type { PlateWords } from './plate.ts';
import { qrNode } from './qr.ts';

/** From the neat line to the thin line outside it. */
const OUTER = 3;

/** The whole page; title and description are for readers who hear it. */
export function drawPlate(layout: PlateLayout): SvgNode {
  const { palette, words, text, map, keyNodes, footRule, sheet, code } = layout;
  return pageNode(layout.plate.how.page, words, [
    paperLayer(sheet, palette),
    layer('map', mapLayers(map)),
    layer('key', [...keyNodes, ...text.key.map(lineNode)]),
    layer('head', text.head.map(lineNode)),
    layer('references', text.references.map(lineNode)),
    footLayer(
      { lines: text.foot, edge: footRule, code },
      { sheet, palette, address: layout.plate.from.address },
    ),
  ]);
}

export function paperLayer({ width, height }: Sheet, { paper }: Palette): SvgNode {
  return layer('paper', [svg('rect', { width, height, fill: paper })]);
}

interface FootSetting {
  readonly sheet: Sheet;
  readonly palette: Palette;
  readonly address: string;
}

/** The foot below its line, with the code where there is one. */
export function footLayer(
  { lines, edge, code }: Foot,
  { sheet, palette, address }: FootSetting,
): SvgNode {
  const rule = svg('path', {
    d: `M${px(sheet.left)} ${px(edge)}H${px(sheet.right)}`,
    stroke: palette.rule2,
    'stroke-width': 1,
  });
  return layer('foot', [rule, ...lines.map(lineNode), ...codeNodes(address, code)]);
}

/** A page as a document of its size. */
export function pageNode(
  page: Page,
  { title, sentence }: PlateWords,
  children: readonly SvgNode[],
): SvgNode {
  const [width, height] = endSize(page);
  const unit = page.unit === 'mm' ? 'mm' : '';
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:inkscape': 'http://www.inkscape.org/namespaces/inkscape',
      width: `${width}${unit}`,
      height: `${height}${unit}`,
      viewBox: `0 0 ${px(page.width)} ${px(page.height)}`,
      role: 'img',
      'aria-labelledby': 'plate-title plate-desc',
    },
    [
      svg('title', { id: 'plate-title' }, [title]),
      svg('desc', { id: 'plate-desc' }, [sentence]),
      ...children,
    ],
  );
}

/** The link as a code, dark on light in every theme: many readers know it that way alone. */
function codeNodes(address: string, box: Box | null): readonly SvgNode[] {
  if (!box) return [];
  const { ink, paper } = PALETTE.light;
  const at = [box.left, box.top] as const;
  return [qrNode(address, at, box.right - box.left, { dark: ink, light: paper })];
}

/** A group that drawing programs list by its name. */
export function layer(name: string, children: readonly SvgNode[]): SvgNode {
  const named = { 'inkscape:groupmode': 'layer', 'inkscape:label': name };
  return svg('g', { id: `layer-${name}`, class: name, ...named }, children);
}

/** The map by its layers, from the ground up. */
function mapLayers(map: PlateMap): readonly SvgNode[] {
  const { box, ground, scene, scale, labels, input } = map;
  const { style, frame } = input;
  const { palette } = style;
  const clip = `${style.idPrefix}frame`;
  const insideMap = (name: string, children: readonly SvgNode[]) =>
    layer(name, [svg('g', { 'clip-path': `url(#${clip})` }, children)]);
  const [lines, sites] = [isSpread, (one: SceneGroup) => !isSpread(one)].map((test) => ({
    groups: scene.groups.filter(test),
  }));
  return [
    svg('defs', {}, [svg('clipPath', { id: clip }, [svg('path', { d: boxPath(box) })])]),
    insideMap('land', [
      svg('path', { d: boxPath(box), fill: palette.sea }),
      svg('path', { d: ground.land, fill: palette.landout }),
    ]),
    ...(input.hasGraticule ? [insideMap('graticule', [graticuleNode(ground, style)])] : []),
    insideMap('regions', regionNodes(ground.regions, frame, style)),
    insideMap('water', waterNodes(ground, style)),
    insideMap('borders', borderNodes(ground.borders, style)),
    ...(labels.length > 0 ? [layer('ground-names', labels.map(lineNode))] : []),
    ...(lines && lines.groups.length > 0 ? [insideMap('spread', [paintScene(lines)])] : []),
    ...(sites ? [layer('marks', [paintScene(sites)])] : []),
    ...(scale ? [layer('scale', [scale.node, ...scale.lines.map(lineNode)])] : []),
    layer('frame', neatLines(box, style)),
  ];
}

function graticuleNode({ graticule }: GroundPaths, { palette }: GroundStyle): SvgNode {
  return svg('path', {
    d: graticule,
    fill: 'none',
    stroke: palette.borderCountry,
    'stroke-width': 0.6,
    'stroke-opacity': '0.55',
  });
}

/** Lakes, rivers, and the layers that the wave brings. */
export function waterNodes(
  { lakes, rivers, layers }: GroundPaths,
  style: GroundStyle,
): readonly SvgNode[] {
  const { palette } = style;
  return [
    lakeNode(lakes, style),
    svg('path', {
      d: rivers,
      fill: 'none',
      stroke: palette[RIVER.colour],
      'stroke-width': RIVER.width,
      'stroke-opacity': String(RIVER.opacity),
      'stroke-linejoin': 'round',
      'stroke-linecap': 'round',
    }),
    ...layerNodes(layers, style),
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
