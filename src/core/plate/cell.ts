/** One day of a contact sheet: date, count, sentence and a small map. Lengths in px of the page. */
import type { Frame } from '../frame/frame.ts';
import type { Wave } from '../format/wave.ts';
import { borderNodes } from '../scene/borders.ts';
import { boxPath } from '../scene/boxes.ts';
import { paintScene } from '../scene/painter.ts';
import { bandSizesOf, pictureSizes } from '../scene/sizes.ts';
import { px, svg, type SvgNode } from '../scene/svg.ts';
import { type GroundStyle, regionNodes } from '../scene/tints.ts';
import type { Box, Point } from '../scene/types.ts';
import { momentInYear } from '../words/dates.ts';
import { countInWords } from '../words/phrases.ts';
import type { PlateLocale } from '../words/locale.ts';
import { daySentence } from '../words/sentence.ts';
import type { AttributedRecord } from '../record/perspective.ts';
import { NOTHING } from '../view/view.ts';
import { waterNodes } from './draw.ts';
import {
  type Line,
  type TextStyle,
  lineNode,
  oneLine,
  type PlacedLine,
  placeLines,
  wrap,
} from './flow.ts';
import { groundPaths, type GroundPaths, type PlateGround } from './ground-paths.ts';
import { isSpread, planMap, type PlannedMap } from './map.ts';
import type { Picture } from './plate.ts';
import { plateProjection } from './projection.ts';

/** From the rule above a cell to its date, its sentence and its map. */
const DATE = { top: 6, size: 17, lineHeight: 22 } as const;
const SENTENCE = { size: 12.4, lineHeight: 15.6 } as const;
/** Between date and count. */
const HEAD_GAP = 6;
const MAP_GAP = 6;
/** Height of a map by its width. */
const CELL_SHAPE = 0.462;
/** On a small map lines are thinner. */
const THINNER = 1.9;

/** What all cells of a sheet share. */
export interface CellSetting {
  readonly locale: PlateLocale;
  readonly picture: Picture;
  readonly wave: Wave;
  readonly attributed: readonly AttributedRecord[];
  readonly ground: PlateGround;
  readonly style: GroundStyle;
  /** Of a cell and its map. */
  readonly width: number;
  /** Lines that the day with the most words needs below its date. */
  readonly linesBelowDate: number;
}

export const mapBoxOf = (width: number): Box => ({
  left: 0,
  top: 0,
  right: width,
  bottom: width * CELL_SHAPE,
});

export const cellStyle = (style: GroundStyle, width: number): GroundStyle => ({
  ...style,
  bands: bandSizesOf(width),
});

/** Where the map of a cell begins. */
const mapTop = (lines: number) =>
  DATE.top + DATE.lineHeight + lines * SENTENCE.lineHeight + MAP_GAP;

export const cellHeight = (width: number, lines: number) => mapTop(lines) + width * CELL_SHAPE;

interface DayWords {
  readonly date: Line;
  readonly count: Line;
  readonly sentence: readonly Line[];
  /** Date and count stand in one line, where a cell has the width for both. */
  readonly isHeadOneLine: boolean;
}

/** What a cell of a width says of a day: date, count of its records, the day in words. */
function dayWords(
  locale: PlateLocale,
  wave: Wave,
  frame: Frame,
  { width, ink, ink2 }: { readonly width: number; readonly ink: string; readonly ink2: string },
): DayWords {
  const certain = frame.begun.length + frame.goingOn.length;
  const possible = certain + frame.uncertain.length;
  const counted = countInWords(locale, { certain, possible }, locale.text['count.records']);
  const plain: TextStyle = { face: 'sans-400', size: SENTENCE.size, fill: ink2 };
  const date = oneLine(momentInYear(locale, frame.moment), {
    face: 'serif-600',
    size: DATE.size,
    fill: ink,
  });
  const count = oneLine(counted, { face: 'sans-400', size: 12.6, fill: ink2 });
  return {
    date,
    count,
    sentence: wrap([{ text: daySentence(locale, wave, frame), textStyle: plain }], width),
    isHeadOneLine: date.width + HEAD_GAP + count.width <= width,
  };
}

/** Lines below the date of a day in a cell of a width. */
export function linesBelowDate(
  locale: PlateLocale,
  wave: Wave,
  frame: Frame,
  width: number,
): number {
  const { sentence, isHeadOneLine } = dayWords(locale, wave, frame, { width, ink: '', ink2: '' });
  return sentence.length + (isHeadOneLine ? 0 : 1);
}

/** The ground of a cell, drawn once and used by all. */
export interface SharedGround {
  readonly paths: GroundPaths;
  readonly defs: SvgNode;
}

const [UNDER, OVER, CLIP] = ['cell-under', 'cell-over', 'cell-frame'];

export function sharedGround({ wave, picture, ground, style, width }: CellSetting): SharedGround {
  const box = mapBoxOf(width);
  const projection = plateProjection(wave.projection, ground.regions, box, picture.what.view);
  const paths = groundPaths(ground, projection, picture.how.language);
  const thin = { ...style, scale: THINNER };
  return {
    paths,
    defs: svg('defs', {}, [
      svg('clipPath', { id: CLIP }, [svg('path', { d: boxPath(box) })]),
      svg('g', { id: UNDER }, [
        svg('path', { d: boxPath(box), fill: style.palette.sea }),
        svg('path', { d: paths.land, fill: style.palette.landout }),
      ]),
      svg('g', { id: OVER }, [...waterNodes(paths, thin), ...borderNodes(paths.borders, thin)]),
    ]),
  };
}

export interface Cell {
  readonly frame: Frame;
  readonly lines: readonly PlacedLine[];
  readonly map: PlannedMap;
  /** Upper left corner of the map. */
  readonly mapAt: Point;
  readonly node: SvgNode;
}

/** The cell with its upper left corner at a point; `prefix` is set before its ids. */
export function cellAt(
  setting: CellSetting,
  shared: SharedGround,
  frame: Frame,
  [x, y]: Point,
  prefix: string,
): Cell {
  const { width } = setting;
  const style = { ...setting.style, idPrefix: prefix };
  const map = planCell(setting, frame, style);
  const lines = wordsOf(setting, frame, [x, y]);
  const mapAt: Point = [x, y + mapTop(setting.linesBelowDate)];
  const rule = svg('path', {
    d: `M${px(x)} ${px(y)}H${px(x + width)}`,
    stroke: style.palette.ink,
    'stroke-width': 1.5,
  });
  const node = svg('g', { id: `${prefix}day` }, [
    rule,
    ...lines.map(lineNode),
    svg(
      'g',
      { class: 'map', transform: `translate(${px(mapAt[0])} ${px(mapAt[1])})` },
      mapNodes(map, shared),
    ),
  ]);
  return { frame, lines, map, mapAt, node };
}

function planCell(setting: CellSetting, frame: Frame, style: GroundStyle): PlannedMap {
  const { locale, picture, wave, attributed, ground, width } = setting;
  return planMap(
    {
      locale,
      wave,
      attributed,
      frame,
      ground,
      style,
      sizes: pictureSizes(width),
      language: picture.how.language,
      labels: 'new',
      selection: NOTHING,
      view: picture.what.view,
      references: new Map(),
      hasNames: false,
      hasScale: false,
      hasGraticule: false,
    },
    mapBoxOf(width),
  );
}

function mapNodes({ input, scene }: PlannedMap, { paths }: SharedGround): readonly SvgNode[] {
  const clipped = { 'clip-path': `url(#${CLIP})` };
  const lines = scene.groups.filter(isSpread);
  const sites = scene.groups.filter((one) => !isSpread(one));
  return [
    svg('g', clipped, [
      svg('use', { href: `#${UNDER}` }),
      ...regionNodes(paths.regions, input.frame, input.style),
      svg('use', { href: `#${OVER}` }),
      paintScene({ groups: lines }),
    ]),
    paintScene({ groups: sites }),
  ];
}

/** The date with the count of its records, and the day in words. */
function wordsOf(setting: CellSetting, frame: Frame, [x, y]: Point): readonly PlacedLine[] {
  const { locale, wave, style, width } = setting;
  const { ink, ink2 } = style.palette;
  const words = dayWords(locale, wave, frame, { width, ink, ink2 });
  const { date, count, sentence, isHeadOneLine } = words;
  const head = { top: y + DATE.top, lineHeight: DATE.lineHeight };
  const below = { x, top: head.top + head.lineHeight, lineHeight: SENTENCE.lineHeight };
  if (!isHeadOneLine) {
    return [...placeLines([date], { x, ...head }), ...placeLines([count, ...sentence], below)];
  }
  return [
    ...placeLines([date], { x, ...head }),
    ...placeLines([count], { x: x + width, ...head, anchor: 'end' }),
    ...placeLines(sentence, below),
  ];
}
