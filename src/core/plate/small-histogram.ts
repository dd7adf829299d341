/** The days of a window as columns of blocks, one block a record: for the head of a contact sheet. Lengths in px. */
import { civilDate, type DayRange } from '../time/day.ts';
import { type Block, type Column, histogram } from '../frame/histogram.ts';
import { outlines } from '../scene/block-shapes.ts';
import type { Palette } from '../scene/palette.ts';
import { svg, type SvgNode } from '../scene/svg.ts';
import type { Box } from '../scene/types.ts';
import type { WaveEvent } from '../record/event.ts';
import { type TextStyle, oneLine, type PlacedLine, placedLine } from './flow.ts';

/** For the dates below the columns. */
const DATES = 18;
/** Between two columns, as a share of one. */
const GAP = 0.28;
/** A block is no higher, however few there are. */
const HIGHEST = 5;
/** Opacity of what may have been. */
const PALE = '0.3';

export interface SmallHistogram {
  readonly nodes: readonly SvgNode[];
  readonly lines: readonly PlacedLine[];
}

/** Nights stand with their days: a picture of two weeks has no room for both. */
export function smallHistogram(
  attributed: readonly WaveEvent[],
  window: DayRange,
  box: Box,
  palette: Palette,
): SmallHistogram {
  const columns = histogram(attributed, window);
  const floor = box.bottom - DATES;
  const most = Math.max(1, ...columns.map((column) => blocksOf(column).length));
  const height = Math.min(HIGHEST, (floor - box.top) / most);
  const step = (box.right - box.left) / columns.length;
  const nodes = columns.flatMap((column, index) =>
    blocksOf(column).flatMap((block, at) => {
      const [x, y] = [box.left + index * step + (step * GAP) / 2, floor - (at + 1) * height];
      return blockNodes(block, { x, y, width: step * (1 - GAP), height: height * 0.86 }, palette);
    }),
  );
  const axis = svg('path', {
    d: `M${box.left} ${Math.round(floor)}H${box.right}`,
    stroke: palette.ink,
    'stroke-width': 1,
  });
  return { nodes: [...nodes, axis], lines: dateLines(columns, box, palette) };
}

/** From below upwards: what is certain, then what may have been. */
function blocksOf({ night, dayTime }: Column): readonly Block[] {
  return [...night, ...dayTime].sort((a, b) => Number(a.uncertain) - Number(b.uncertain));
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function blockNodes({ signs, uncertain }: Block, place: Place, palette: Palette) {
  return outlines(signs, place).map(({ sign, d }) =>
    svg('path', { d, fill: palette.signs[sign], 'fill-opacity': uncertain ? PALE : undefined }),
  );
}

/** As many dates as find room, the first among them. */
function dateLines(columns: readonly Column[], box: Box, palette: Palette): readonly PlacedLine[] {
  const textStyle: TextStyle = { face: 'sans-400', size: 11, fill: palette.ink2 };
  const step = (box.right - box.left) / columns.length;
  const every = Math.ceil(18 / step);
  return columns.flatMap(({ day }, index) =>
    index % every === 0
      ? [
          placedLine(
            oneLine(String(civilDate(day).date), textStyle),
            [box.left + (index + 0.5) * step, box.bottom - 4],
            'middle',
          ),
        ]
      : [],
  );
}
