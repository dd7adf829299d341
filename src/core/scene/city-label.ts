/** The name of a place: its weight says whether the place is new. Everything is around its anchor. */
import type { PlaceFrame } from '../frame/site-frame.ts';
import { capHeight, type Face, textWidth } from './metrics.ts';
import type { Palette } from './palette.ts';
import { referencesWidth } from './region-block.ts';
import { svg, type SvgNode } from './svg.ts';
import { type Halo, referenceNodes, textNode, type TextStyle } from './text.ts';
import type { Box, LabelSet, LabelPosition, Point, Sizes, TextAnchor } from './types.ts';

export interface DrawnLabel {
  readonly node: SvgNode;
  readonly box: Box;
}

interface TownLabel {
  readonly name: string;
  readonly position: LabelPosition | undefined;
  readonly labels: LabelSet;
  /** Widest marks of the place: where the plan has no spot, the chosen name stands right of them. */
  readonly box: Box;
  readonly sizes: Sizes;
  readonly palette: Palette;
  readonly chosen: boolean;
  /** On a tint where only `ink` is legible. */
  readonly deep: boolean;
}

interface CityLabel extends TownLabel {
  readonly here: PlaceFrame;
  readonly numbers: readonly number[];
}

/** Round the letters of a chosen name, px; the small marks of an oblast stand on its upper edge. */
const CHOSEN_PADDING = { x: 7, y: 4 } as const;

/** The name of a place with marks; null where it has no room or the picture does not name it. */
export function cityLabel(label: CityLabel): DrawnLabel | null {
  const { here, sizes, palette } = label;
  const isThere = here.marks.some(({ state }) => state === 'new' || state === 'continuing');
  const named = { all: true, places: isThere, new: here.isNew }[label.labels];
  const face: Face = here.isNew ? 'sans-700' : isThere ? 'sans-600' : 'sans-400';
  const size = sizes.cityLabel + (here.isNew ? 0.5 : 0);
  const fill = isThere || label.deep ? palette.ink : palette.ink2;
  return named || label.chosen ? townLabel(label, { face, size, fill }, label.numbers) : null;
}

/** The name of a town without a record, smaller. */
export function dotLabel(label: TownLabel): DrawnLabel | null {
  const { sizes, palette } = label;
  const fill = label.deep ? palette.ink : palette.ink2;
  const style: TextStyle = { face: 'sans-400', size: sizes.dotLabel, fill };
  return label.labels === 'all' || label.chosen ? townLabel(label, style, []) : null;
}

function townLabel(
  label: TownLabel,
  style: TextStyle,
  numbers: readonly number[],
): DrawnLabel | null {
  const stand = standOf(label);
  if (!stand) return null;
  const { palette, chosen } = label;
  const size = label.sizes.reference;
  const width = textWidth(label.name, style.face, style.size) + referencesWidth(numbers, size);
  const box = textBox(stand, width, capHeight(style.face, style.size), style.size);
  const look: TextStyle = chosen
    ? { ...style, fill: palette.paper }
    : { ...style, halo: cityHalo(palette) };
  const more = referenceNodes(numbers, size, chosen ? palette.paper : palette.ink);
  const text = textNode(label.name, stand.at, stand.anchor, look, more);
  const ground = chosen ? [chosenGround(box, palette)] : [];
  return { box, node: svg('g', { class: 'label' }, [...ground, text]) };
}

interface Stand {
  readonly at: Point;
  readonly anchor: TextAnchor;
}

function standOf({ position, chosen, box, sizes }: TownLabel): Stand | null {
  if (position?.kind === 'city') return position;
  const level = capHeight('sans-600', sizes.cityLabel) / 2;
  return chosen ? { at: [box.right + CHOSEN_PADDING.x + 2, level], anchor: 'start' } : null;
}

function textBox({ at: [x, y], anchor }: Stand, width: number, cap: number, size: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, top: y - cap, right: left + width, bottom: y + size * 0.2 };
}

function cityHalo(palette: Palette): Halo {
  return { colour: palette.halo, width: 3.2, opacity: 0.92 };
}

/** The ink rectangle below a chosen label. */
export function chosenGround({ left, top, right, bottom }: Box, palette: Palette): SvgNode {
  return svg('rect', {
    class: 'chosen',
    x: left - CHOSEN_PADDING.x,
    y: top - CHOSEN_PADDING.y,
    width: right - left + 2 * CHOSEN_PADDING.x,
    height: bottom - top + 2 * CHOSEN_PADDING.y,
    fill: palette.ink,
  });
}
