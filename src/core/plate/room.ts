/** How map, key and references share a page: the higher the map, the fewer references. Lengths in px. */
import type { Frame } from '../frame/frame.ts';
import type { Wave } from '../format/wave.ts';
import type { GroundStyle } from '../scene/tints.ts';
import type { Box, Point } from '../scene/types.ts';
import type { AttributedRecord } from '../record/perspective.ts';
import type { PlateLocale } from '../words/locale.ts';
import { type Arrangement, arrangementOf, type Edges } from './arrangement.ts';
import { type ColumnRoom, type Fit, setReferences } from './columns.ts';
import type { PlacedLine } from './flow.ts';
import { type Foot, footOf, type Furniture } from './furniture.ts';
import type { PlateGround } from './ground-paths.ts';
import { type Legend, type LegendInput, legendOf } from './legend.ts';
import { isOnMap } from './map.ts';
import type { Sheet } from './page.ts';
import type { Plate, PlateWords } from './plate.ts';
import { type PlateReferences, referencesOf } from './references.ts';

/** Between the neat line and the text above and below, the outer line included. */
const AIR = { above: 10, below: 20, foot: 12 } as const;
/** Of the frame, outside the map. */
const OUTER_LINE = 4;
/** Px by which the map grows into what the words leave. */
const STEP = 6;
const NO_FIT: Fit = { shown: 0, worded: 0 };

export interface Ingredients {
  readonly locale: PlateLocale;
  readonly plate: Plate;
  readonly wave: Wave;
  readonly attributed: readonly AttributedRecord[];
  readonly frame: Frame<AttributedRecord>;
  readonly style: GroundStyle;
  readonly ground: PlateGround;
  readonly sheet: Sheet;
  readonly words: PlateWords;
  readonly arrangement: Arrangement;
  readonly head: Furniture;
}

/** What a page has room for when the map has some height. */
export interface Room {
  readonly cited: PlateReferences;
  readonly foot: Foot;
  readonly fitAt: (height: number) => Fit;
  /** The highest map, from a least one on, that leaves the page what fits. */
  readonly heightFrom: (least: number, fit: Fit) => number;
  readonly keyAt: (height: number) => Legend | null;
  readonly linesAt: (height: number) => readonly PlacedLine[];
}

export function mapBox({ sheet, arrangement, head }: Ingredients, height: number): Box {
  const top = head.edge + AIR.above;
  return { left: sheet.left, top, right: sheet.left + arrangement.mapWidth, bottom: top + height };
}

/** The references of what a map of some height shows. */
export function citedAt(all: Ingredients, height: number): PlateReferences {
  const { locale, plate, wave, frame, ground } = all;
  const sees = isOnMap({ wave, ground, view: plate.what.view }, mapBox(all, height));
  return referencesOf(locale, wave, frame, plate.how.language, sees);
}

export function roomFor(all: Ingredients, cited: PlateReferences): Room {
  const { locale, plate, wave, arrangement, style, sheet } = all;
  const { parts } = plate.how;
  const setter = setReferences({
    ...cited,
    locale,
    wave,
    palette: style.palette,
    type: sheet.type,
    address: plate.from.address,
    width: arrangement.columnWidth,
    first: 1,
  });
  const foot = footFor(all, cited);
  const key = keyOf(all);
  const columnsAt = (height: number): ColumnRoom => {
    const edges = edgesAt(all, foot, height);
    return { tops: arrangement.tops(edges, key.height), bottom: edges.bottom };
  };
  const fitAt = (height: number) => (parts.references ? setter.fit(columnsAt(height)) : NO_FIT);
  const holds = (height: number, fit: Fit) =>
    hasRoomForKey(all, foot, key.height, height) &&
    (!parts.references || setter.fits(fit, columnsAt(height)));
  return {
    cited,
    foot,
    fitAt,
    heightFrom: (least, fit) => {
      let height = least;
      const isTooHigh = () => !hasRoomForKey(all, foot, key.height, height);
      while (height > arrangement.floor && isTooHigh()) height -= STEP;
      while (height + STEP <= arrangement.highest && holds(height + STEP, fit)) height += STEP;
      return holds(arrangement.highest, fit) ? arrangement.highest : height;
    },
    keyAt: (height) => key.at(arrangement.keyAt(edgesAt(all, foot, height))),
    linesAt: (height) => (parts.references ? setter.place(fitAt(height), columnsAt(height)) : []),
  };
}

/** The same page without its key where not even the lowest map leaves it room: the foot counts instead. */
export function withRoomForKey(all: Ingredients): Ingredients {
  const { plate, sheet, arrangement } = all;
  const foot = footFor(all, citedAt(all, arrangement.lowest));
  const { height } = keyOf(all);
  if (!plate.how.parts.key || hasRoomForKey(all, foot, height, arrangement.floor)) return all;
  const parts = { ...plate.how.parts, key: false };
  return {
    ...all,
    plate: { ...plate, how: { ...plate.how, parts } },
    arrangement: arrangementOf(sheet, parts),
  };
}

function edgesAt(all: Ingredients, foot: Foot, height: number): Edges {
  const { top, bottom } = mapBox(all, height);
  return { top, below: bottom + AIR.below, bottom: foot.edge - AIR.foot };
}

/** Whether map and key stand above the foot; a key without height is none. */
function hasRoomForKey(all: Ingredients, foot: Foot, keyHeight: number, height: number): boolean {
  const edges = edgesAt(all, foot, height);
  const [, top] = all.arrangement.keyAt(edges);
  const mapBottom = edges.below - AIR.below + OUTER_LINE;
  return mapBottom <= edges.bottom && (keyHeight === 0 || top + keyHeight <= edges.bottom);
}

/** The key at a corner, and how high it is; none where the plate goes without. */
function keyOf({ locale, plate, wave, frame, style, sheet, arrangement }: Ingredients) {
  if (!plate.how.parts.key) return { height: 0, at: () => null };
  const input: LegendInput = {
    locale,
    wave,
    frames: [frame],
    style,
    type: sheet.type,
    width: arrangement.keyWidth,
  };
  return { height: legendOf(input, [0, 0]).height, at: (at: Point) => legendOf(input, at) };
}

function footFor(all: Ingredients, { references, elsewhere }: PlateReferences): Foot {
  const { locale, plate, wave, frame, style, words, sheet, attributed } = all;
  return footOf({
    locale,
    plate,
    wave,
    frame,
    palette: style.palette,
    words,
    sheet,
    shownCount: attributed.length,
    cited: {
      count: references.length + elsewhere,
      areSet: plate.how.parts.references,
    },
  });
}
