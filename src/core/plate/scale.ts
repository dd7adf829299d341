/** The scale bar of a plate, lower right in the frame. Lengths in px. */
import { grown, union } from '../scene/boxes.ts';
import type { Palette } from '../scene/palette.ts';
import { svg, type SvgNode } from '../scene/svg.ts';
import type { Box } from '../scene/types.ts';
import type { Locale } from '../words/locale.ts';
import { type TextStyle, oneLine, type PlacedLine, placedLine } from './flow.ts';
import { type PlateProjection, scaleBar } from './projection.ts';

const LONGEST = 180;
const INSET = { left: 4, right: 44, bottom: 24 } as const;
const TICK = 5;

export interface PlacedScale {
  readonly lines: readonly PlacedLine[];
  readonly node: SvgNode;
  readonly box: Box;
}

/** Nought, half and whole, in km true for the middle of the map; in a lower corner of a frame. */
export function placeScale(
  locale: Locale,
  projection: PlateProjection,
  frame: Box,
  palette: Palette,
  side: 'left' | 'right' = 'right',
): PlacedScale {
  const { km, widthPx } = scaleBar(projection, LONGEST);
  const right = side === 'right' ? frame.right - INSET.right : frame.left + INSET.left + widthPx;
  const y = frame.bottom - INSET.bottom;
  const left = right - widthPx;
  const textStyle: TextStyle = { face: 'sans-400', size: 12.6, fill: palette.ink };
  const label = (text: string, share: number) =>
    placedLine(oneLine(text, textStyle), [left + share * widthPx, y - 9], 'middle');
  const lines = [
    label('0', 0),
    label(String(km / 2), 0.5),
    label(locale.text['unit.km']({ n: String(km) }), 1),
  ];
  const [x0, x1, x2] = [left, left + widthPx / 2, right].map((x) => Math.round(x * 10) / 10);
  const node = svg('path', {
    d: `M${x0} ${y - TICK}V${y}H${x2}V${y - TICK}M${x1} ${y}V${y - TICK}`,
    fill: 'none',
    stroke: palette.ink,
    'stroke-width': 1,
  });
  const bar = { left, top: y - TICK, right, bottom: y + 1 };
  return { lines, node, box: grown(union([bar, ...lines.map(({ box }) => box)]), 4) };
}
