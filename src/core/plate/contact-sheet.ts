/** Several days on a page, at one scale and with one key; pages where one does not hold them. Lengths in px. */
import { type Day, daysIn, formatDay, type Moment } from '../day.ts';
import { type Frame, frameAt } from '../frame.ts';
import type { Dataset, NonEmpty } from '../model.ts';
import { waveClasses } from '../ramp.ts';
import { PLATE_PALETTE } from '../scene/palette.ts';
import { BAND_SIZES } from '../scene/sizes.ts';
import { px, svg, type SvgNode } from '../scene/svg.ts';
import { patternDefs } from '../scene/tints.ts';
import type { Box, Point } from '../scene/types.ts';
import { rangeWithYear } from '../text/dates.ts';
import { countedInWords } from '../text/words.ts';
import type { ToldRecord } from '../told.ts';
import {
  type Cell,
  cellAt,
  cellHeight,
  type CellSetting,
  cellStyle,
  mapBoxOf,
  sentenceLines,
  sharedGround,
} from './cell.ts';
import { codeNodes, layer, pageNode } from './draw.ts';
import { balanced, lineNode, type Look, type PlacedLine, placeLines, wrap } from './flow.ts';
import { footOf, witnessInWords } from './furniture.ts';
import type { PlateGround } from './ground-paths.ts';
import { type Legend, type LegendInput, legendOf } from './legend.ts';
import { type Sheet, sheetOf } from './page.ts';
import { fileNameOf, type Picture, type PlateWords } from './plate.ts';
import { plateProjection } from './projection.ts';
import { type PlacedScale, placeScale } from './scale.ts';
import { smallHistogram } from './small-histogram.ts';

const GUTTER = 24;
const ROW_GAP = 12;
/** No cell is narrower, and columns are as many as have at least this width. */
const LEAST_CELL = 300;
const AIR = 10;

export interface ContactSheet extends Picture {
  readonly moments: NonEmpty<Moment>;
}

/** A page by its parts, for whoever looks for overlaps. */
export interface SheetPage {
  readonly cells: readonly Cell[];
  readonly head: readonly PlacedLine[];
  readonly key: Legend;
  readonly foot: readonly PlacedLine[];
  readonly footRule: number;
  readonly sheet: Sheet;
  readonly code: Box | null;
  readonly node: SvgNode;
}

export interface SheetLayout {
  readonly pages: NonEmpty<SheetPage>;
  readonly words: PlateWords;
}

/** The days of the window on which something certainly begins. */
export function daysWithNews(dataset: Dataset, told: readonly ToldRecord[]): readonly Day[] {
  return daysIn(dataset.window).filter(
    (day) => frameAt(dataset, told, { day, phase: 'day' }).begun.length > 0,
  );
}

export function sheetFileName(sheet: ContactSheet): string {
  const { first, last } = rangeOf(sheet);
  return fileNameOf(sheet, [formatDay(first), 'to', formatDay(last)]);
}

/** The days of a sheet, as an interval of EDTF. */
export function sheetShows(sheet: ContactSheet): string {
  const { first, last } = rangeOf(sheet);
  return `${formatDay(first)}/${formatDay(last)}`;
}

function rangeOf({ moments }: ContactSheet) {
  const days = moments.map(({ day }) => day);
  return { first: Math.min(...days) as Day, last: Math.max(...days) as Day };
}

function sheetWords(sheet: ContactSheet, dataset: Dataset, frames: readonly Frame[]): PlateWords {
  const isByDay = frames.every(({ moment }) => moment.phase === 'day');
  const [one, many] = isByDay ? ['day', 'days'] : ['day or night', 'days and nights'];
  const count = countedInWords(frames.length, one, many);
  const texts = witnessInWords(sheet, dataset);
  return {
    title: `Kazakhstan, ${rangeWithYear(rangeOf(sheet))}`,
    sentence: `Strikes, rallies and what met them on ${count}, according to ${texts}. Tint: day first reached; ring: new.`,
    ...sheet.words,
  };
}

interface Common extends CellSetting {
  readonly sheet: Sheet;
  readonly words: PlateWords;
  readonly frames: NonEmpty<Frame>;
  readonly columns: number;
  readonly rows: number;
  readonly height: number;
}

/**
 * Lays a contact sheet out and draws its pages.
 * @param told the records as told and filtered
 */
export function layOutSheet(
  contact: ContactSheet,
  dataset: Dataset,
  told: readonly ToldRecord[],
  ground: PlateGround,
): SheetLayout {
  const common = commonOf(contact, dataset, told, ground);
  const shared = sharedGround(common);
  // The first cell of a page is its head, the last its key.
  const perPage = Math.max(1, common.columns * common.rows - 2);
  const [first, ...others] = chunks(common.frames, perPage);
  const count = 1 + others.length;
  const page = (frames: readonly Frame[], at: number) =>
    pageOf(common, shared, frames, { at, count });
  return {
    words: common.words,
    pages: [page(first ?? [], 0), ...others.map((frames, index) => page(frames, index + 1))],
  };
}

function commonOf(
  contact: ContactSheet,
  dataset: Dataset,
  told: readonly ToldRecord[],
  ground: PlateGround,
): Common {
  const sheet = sheetOf(contact.how.page);
  const columns = Math.max(1, Math.floor((sheet.inner + GUTTER) / (LEAST_CELL + GUTTER)));
  const width = (sheet.inner - (columns - 1) * GUTTER) / columns;
  const frameOf = (moment: Moment) => frameAt(dataset, told, moment);
  const [head, ...rest] = contact.moments;
  const frames: NonEmpty<Frame> = [frameOf(head), ...rest.map(frameOf)];
  const style = cellStyle(
    {
      palette: PLATE_PALETTE[contact.how.theme],
      classes: waveClasses(dataset, told),
      bands: BAND_SIZES.sheet,
      scale: 1,
      idPrefix: 'sheet-',
    },
    width,
  );
  const lines = Math.max(...frames.map((one) => sentenceLines(dataset, one, width).length));
  const setting = { picture: contact, dataset, told, ground, style, width, sentenceLines: lines };
  const key = legendOf(legendInput({ ...setting, sheet, frames }), [0, 0]);
  const words = sheetWords(contact, dataset, frames);
  const title = headCell({ ...setting, sheet, words }, { at: 0, count: 9 }, [0, 0], 0);
  const height = Math.max(cellHeight(width, lines), key.height + AIR, title.least);
  const room = roomFor({ ...setting, sheet, words });
  const rows = Math.max(1, Math.floor((room + ROW_GAP) / (height + ROW_GAP)));
  return { ...setting, sheet, words, frames, columns, rows, height };
}

type Framed = CellSetting & { readonly sheet: Sheet };

function legendInput({
  dataset,
  style,
  sheet,
  width,
  frames,
}: Framed & Pick<Common, 'frames'>): LegendInput {
  return { dataset, frames, style, type: sheet.type, width };
}

const topOf = ({ type }: Sheet) => type.margin * 0.8;

function roomFor(input: Framed & { readonly words: PlateWords }): number {
  return footFor(input, 1).edge - AIR - topOf(input.sheet);
}

function footFor(
  { picture, dataset, told, style, sheet, words }: Framed & { readonly words: PlateWords },
  count: number,
) {
  return footOf({
    plate: picture,
    dataset,
    frame: null,
    palette: style.palette,
    words,
    sheet,
    shownCount: told.length,
    cited: { count, areSet: false },
  });
}

interface Position {
  readonly at: number;
  readonly count: number;
}

function pageOf(
  common: Common,
  shared: ReturnType<typeof sharedGround>,
  frames: readonly Frame[],
  position: Position,
): SheetPage {
  const { sheet, columns, width, height, words, picture } = common;
  const corner = (slot: number): Point => [
    sheet.left + (slot % columns) * (width + GUTTER),
    topOf(sheet) + Math.floor(slot / columns) * (height + ROW_GAP),
  ];
  const cells = frames.map((frame, index) =>
    cellAt(common, shared, frame, corner(index + 1), `day${position.at}-${index}-`),
  );
  const head = headCell(common, position, corner(0), height);
  const [keyX, keyY] = corner(frames.length + 1);
  const key = legendOf(legendInput(common), [keyX, keyY + AIR]);
  const foot = footFor(common, recordCount(common));
  const { palette } = common.style;
  const line = ([x, y]: Point) =>
    svg('path', { d: `M${px(x)} ${px(y)}h${px(width)}`, stroke: palette.ink, 'stroke-width': 1.5 });
  const footRule = svg('path', {
    d: `M${px(sheet.left)} ${px(foot.edge)}H${px(sheet.right)}`,
    stroke: palette.rule2,
    'stroke-width': 1,
  });
  const node = pageNode(picture.how.page, words, [
    shared.defs,
    svg('defs', {}, keyPatterns(common)),
    layer('paper', [
      svg('rect', { width: sheet.width, height: sheet.height, fill: palette.paper }),
    ]),
    layer('head', [line(corner(0)), ...head.nodes, ...head.lines.map(lineNode)]),
    layer(
      'days',
      cells.map((cell) => cell.node),
    ),
    layer('key', [line([keyX, keyY]), ...key.nodes, ...key.lines.map(lineNode)]),
    layer('foot', [
      footRule,
      ...foot.lines.map(lineNode),
      ...codeNodes(picture.from.address, foot.code),
    ]),
  ]);
  const { lines: footLines, edge, code } = foot;
  return { cells, head: head.lines, key, foot: footLines, footRule: edge, sheet, code, node };
}

/** What the swatches of the key are filled with. */
function keyPatterns({ frames, style }: Common): readonly SvgNode[] {
  const regions = frames.flatMap((frame) => [...frame.regions.values()]);
  return patternDefs(
    regions.map(({ reached }) => reached),
    regions.flatMap(({ band }) => band ?? []),
    style,
  );
}

/** Records of any of the days. */
function recordCount({ frames }: Common): number {
  const ids = frames.flatMap(({ begun, goingOn, uncertain }) =>
    [...begun, ...goingOn, ...uncertain].map(({ record }) => record.id),
  );
  return new Set(ids).size;
}

const HISTOGRAM = { least: 36, most: 110 } as const;
const SCALE = 42;
/** The type of the head, smaller than a plate's: it stands in a cell. */
const HEAD = { title: 0.76, sentence: 0.84 } as const;

/** Title, what it shows, the window as blocks and the scale of all maps, in a cell of a height. */
function headCell(
  input: Framed & { readonly words: PlateWords },
  { at, count }: Position,
  [x, y]: Point,
  height: number,
) {
  const { picture, dataset, told, style, sheet, width, words, ground } = input;
  const { palette } = style;
  const { title, sentence, note } = sheet.type;
  const strong: Look = { face: 'serif-600', size: title.size * HEAD.title, fill: palette.ink };
  const plain: Look = { face: 'serif-400', size: sentence.size * HEAD.sentence, fill: palette.ink };
  const quiet: Look = { face: 'sans-400', size: note.size, fill: palette.ink2 };
  const version = `Tolqyn, data version ${picture.from.dataVersion}${count > 1 ? ` · page ${at + 1} of ${count}` : ''}`;
  const titleLines = balanced([{ text: words.title, look: strong }], width);
  const said = wrap([{ text: words.sentence, look: plain }], width);
  const below = y + AIR + titleLines.length * title.lineHeight * HEAD.title;
  const end = below + 4 + said.length * sentence.lineHeight * HEAD.sentence;
  const versionLines = wrap([{ text: version, look: quiet }], width);
  const noteTop = end + 4;
  const top = noteTop + versionLines.length * note.lineHeight + 8;
  const bottom = Math.max(
    top + HISTOGRAM.least,
    Math.min(y + height - SCALE, top + HISTOGRAM.most),
  );
  const box = { left: x, top, right: x + width, bottom };
  const days = smallHistogram(told, dataset.window, box, palette);
  const scale = sheetScale(input, [x, bottom]);
  return {
    least: top - y + HISTOGRAM.least + SCALE,
    nodes: [...days.nodes, scale.node],
    lines: [
      ...placeLines(titleLines, { x, top: y + AIR, lineHeight: title.lineHeight * HEAD.title }),
      ...placeLines(said, { x, top: below + 4, lineHeight: sentence.lineHeight * HEAD.sentence }),
      ...placeLines(versionLines, { x, top: noteTop, lineHeight: note.lineHeight }),
      ...days.lines,
      ...scale.lines,
    ],
  };

  function sheetScale({ picture: { what } }: Framed, [left, from]: Point): PlacedScale {
    const map = mapBoxOf(width);
    const projection = plateProjection(ground.regions, map, what.view);
    return placeScale(
      projection,
      { left, top: from, right: left, bottom: from + SCALE },
      palette,
      'left',
    );
  }
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
