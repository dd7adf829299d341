/** Scenes as lines of text: what is read in a review when a mark, a state, a label or a place changes. */
import { momentAtStep, type Moment, stepOf } from '../src/core/time/day.ts';
import { histogram } from '../src/core/frame/histogram.ts';
import type { Wave } from '../src/core/format/wave.ts';
import { type Palette, PALETTE } from '../src/core/scene/palette.ts';
import { format, px, svg, type SvgNode, svgText } from '../src/core/scene/svg.ts';
import type { Box, Scene, SceneGroup } from '../src/core/scene/types.ts';
import { momentInWords } from '../src/core/words/dates.ts';
import type { Picture } from './picture.ts';
import { en } from './english.ts';

/** Every node of a drawing that fits, in document order. */
export function nodesIn(node: SvgNode, fits: (node: SvgNode) => boolean): readonly SvgNode[] {
  const below = node.children.flatMap((child) =>
    typeof child === 'string' ? [] : nodesIn(child, fits),
  );
  return fits(node) ? [node, ...below] : below;
}

const isClass = (name: string) => (node: SvgNode) => node.attrs.class === name;

/** Every day of the window, and every night with records of its own. */
export function momentsOf(wave: Wave, { attributed }: Picture): readonly Moment[] {
  return histogram(attributed, wave.window).flatMap(({ day, night }) => {
    const step = stepOf({ day, phase: 'day' });
    return [...(night.length > 0 ? [momentAtStep(step - 1)] : []), momentAtStep(step)];
  });
}

/** The whole wave: first what holds all along, then what each moment shows. */
export function waveInLines(wave: Wave, picture: Picture): string {
  let before = '';
  const parts = momentsOf(wave, picture).map((moment) => {
    const scene = picture.sceneOf(moment);
    const bands = [...picture.frameOf(moment).regions.values()].flatMap(({ id, band }) =>
      band ? [`band ${id}: ${band.signs.join('+')} ${band.state}`] : [],
    );
    const lines = scene.groups.flatMap((group) => groupInLine(group));
    const text = [...lines, ...bands].join('\n');
    const isSame = text === before;
    before = text;
    return `## ${momentInWords(en, moment)}\n${isSame ? 'as before' : text}`;
  });
  return [planInLines(picture), ...parts, ''].join('\n\n');
}

function planInLines({ camera, plan }: Picture): string {
  const keys = [...new Set([...plan.positions.keys(), ...plan.rows.keys()])].sort();
  const lines = keys.map((key) => {
    const spot = plan.positions.get(key);
    const row = plan.rows.get(key);
    return [
      key,
      ...(row ? [`room ${boxInWords(row)}`] : []),
      ...(spot ? [`label ${boxInWords(spot.box)} from ${pair(spot.at)}`] : ['no label']),
    ].join('; ');
  });
  const [lng, lat] = camera.center;
  return [
    '## For the whole wave',
    `camera ${lng.toFixed(3)} ${lat.toFixed(3)}, zoom ${camera.zoom.toFixed(3)}`,
    `hidden: ${plan.hidden.join(' ') || 'none'}`,
    ...lines,
  ].join('\n');
}

/** Nothing for a town without a record, or an oblast that nothing was told of up to now. */
function groupInLine(group: SceneGroup): readonly string[] {
  if (group.kind === 'dot') return [];
  const marks = nodesIn(group.node, isClass('marks')).flatMap(({ children }) =>
    children.flatMap((child) => (typeof child === 'string' ? [] : markInWords(child))),
  );
  const texts = nodesIn(group.node, ({ tag }) => tag === 'text').map(textInWords);
  const isQuiet =
    group.kind === 'region' && marks.length === 0 && / not named /.test(texts.at(-1) ?? '');
  if (isQuiet) return [];
  return [[`${group.key} at ${pair(group.at)}`, ...marks, ...texts].join('; ')];
}

/** «labour+street new, ring, at −9 0» */
function markInWords(placed: SvgNode): readonly string[] {
  const at = /translate\((.*)\)/.exec(String(placed.attrs.transform))?.[1] ?? '';
  return nodesIn(placed, isClass('mark')).map((mark) =>
    [
      `${mark.attrs['data-signs']} ${mark.attrs['data-state']}`,
      ...['ring', 'site'].filter((name) => nodesIn(mark, isClass(name)).length > 0),
      `at ${at}`,
    ].join(', '),
  );
}

/** «“Almaty” 600 13 ink at 0 23» */
function textInWords({ attrs, children }: SvgNode): string {
  const words = children.map((child) => (typeof child === 'string' ? child : contentOf(child)));
  const fill = tokenOf(String(attrs.fill), PALETTE.light);
  const at = 'x' in attrs ? ` at ${px(Number(attrs.x))} ${px(Number(attrs.y))}` : ' on its line';
  const size = px(Number(attrs['font-size']));
  return ` ${words.join('')} ${attrs['font-weight']} ${size} ${fill}${at}`.trim();
}

const contentOf = (node: SvgNode): string =>
  node.children.map((child) => (typeof child === 'string' ? child : contentOf(child))).join('');

function tokenOf(colour: string, palette: Palette): string {
  return Object.entries(palette).find(([, value]) => value === colour)?.[0] ?? colour;
}

const pair = ([x, y]: readonly [number, number]) => `${px(x)} ${px(y)}`;
const boxInWords = ({ left, top, right, bottom }: Box) =>
  [left, top, right, bottom].map(px).join(' ');

/** A scene as an SVG document that opens by itself, one element a line. */
export function sceneDocument({ groups }: Scene, { window, camera }: Picture): string {
  const { width, height } = window;
  const nodes = groups.map(({ at, node }) =>
    svg('g', { transform: `translate(${pair(at)})` }, [node]),
  );
  const zoom = camera.zoom.toFixed(3);
  const xmlns = 'http://www.w3.org/2000/svg';
  return `${inLines(svg('svg', { xmlns, width, height, 'data-zoom': zoom }, nodes)).join('\n')}\n`;
}

/** One element a line; a text with what is in it is one line. */
export function inLines(node: SvgNode, indent = ''): readonly string[] {
  const inner = node.children.filter((child) => typeof child !== 'string');
  if (inner.length === 0 || node.tag === 'text') return [indent + svgText(node)];
  const attrs = Object.entries(node.attrs).map(([name, value]) => ` ${name}="${format(value)}"`);
  return [
    `${indent}<${node.tag}${attrs.join('')}>`,
    ...inner.flatMap((child) => inLines(child, `${indent} `)),
    `${indent}</${node.tag}>`,
  ];
}
