/** Several days on a page, at one scale and with one key; pages where one does not hold them. Lengths in px. */
import type { Moment } from '../time/day.ts';
import { type Frame, frameAt } from '../frame/frame.ts';
import type { NonEmpty } from '../format/immutable.ts';
import type { Wave } from '../format/wave.ts';
import { waveClasses } from '../frame/ramp.ts';
import { PLATE_PALETTE } from '../scene/palette.ts';
import { BAND_SIZES } from '../scene/sizes.ts';
import { px, svg, type SvgNode } from '../scene/svg.ts';
import { patternDefs } from '../scene/tints.ts';
import type { Box, Point } from '../scene/types.ts';
import type { PlateLocale } from '../words/locale.ts';
import type { AttributedRecord } from '../record/perspective.ts';
import {
  type Cell,
  cellAt,
  cellHeight,
  type CellSetting,
  cellStyle,
  linesBelowDate,
  sharedGround,
} from './cell.ts';
import { footLayer, layer, pageNode, paperLayer } from './draw.ts';
import { lineNode, type PlacedLine } from './flow.ts';
import { footOf } from './furniture.ts';
import type { PlateGround } from './ground-paths.ts';
import { type Legend, type LegendInput, legendOf } from './legend.ts';
import { type Sheet, sheetOf } from './page.ts';
import type { PlateWords } from './plate.ts';
import type { PlateReference } from './references.ts';
import { type ContactSheet, sheetWords } from './sheet.ts';
import { referencePages, referencesOfDays } from './sheet-references.ts';
import { type CellOnSheet, headCell, type Position } from './sheet-head.ts';

const GUTTER = 24;
const ROW_GAP = 12;
/** No cell is narrower, and columns are as many as have at least this width. */
const LEAST_CELL = 300;
const AIR = 10;

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

/** A page of references: its lines, and the page drawn. */
export interface ReferencePage {
  readonly lines: readonly PlacedLine[];
  readonly foot: readonly PlacedLine[];
  readonly footRule: number;
  readonly sheet: Sheet;
  readonly node: SvgNode;
}

export interface SheetLayout {
  /** The pages with days. */
  readonly pages: NonEmpty<SheetPage>;
  /** The pages after them: who says so. */
  readonly references: readonly ReferencePage[];
  /** All that the days cite, in order, whether or not there are pages for it. */
  readonly cited: readonly PlateReference[];
  readonly words: PlateWords;
}

interface Common extends CellSetting {
  readonly sheet: Sheet;
  readonly words: PlateWords;
  readonly frames: NonEmpty<Frame<AttributedRecord>>;
  readonly columns: number;
  readonly rows: number;
  readonly height: number;
}

/**
 * Lays a contact sheet out and draws its pages.
 * @param attributed the records as told and filtered
 */
export function layOutSheet(
  locale: PlateLocale,
  contact: ContactSheet,
  wave: Wave,
  attributed: readonly AttributedRecord[],
  ground: PlateGround,
): SheetLayout {
  const common = commonOf(locale, contact, wave, attributed, ground);
  const shared = sharedGround(common);
  // The first cell of a page is its head, the last its key.
  const perPage = Math.max(1, common.columns * common.rows - 2);
  const [first, ...others] = chunks(common.frames, perPage);
  const cited = referencesOfDays(locale, wave, common.frames, contact.how.language);
  const references = contact.how.parts.references ? referencesOn(common, cited) : [];
  const count = 1 + others.length + references.length;
  const page = (frames: readonly Frame[], at: number) =>
    pageOf(common, shared, frames, { at, count });
  return {
    words: common.words,
    pages: [page(first ?? [], 0), ...others.map((frames, index) => page(frames, index + 1))],
    references,
    cited,
  };
}

function referencesOn(
  common: Common,
  references: readonly PlateReference[],
): readonly ReferencePage[] {
  const { locale, wave, sheet, style, picture, words } = common;
  const { palette } = style;
  const foot = footFor(common, { count: recordCount(common), areSet: true });
  const lists = referencePages({
    locale,
    wave,
    references,
    sheet,
    palette,
    address: picture.from.address,
    top: topOf(sheet) + AIR,
    bottom: foot.edge - AIR,
  });
  return lists.map((lines) => ({
    lines,
    foot: foot.lines,
    footRule: foot.edge,
    sheet,
    node: pageNode(picture.how.page, words, [
      paperLayer(sheet, common.style.palette),
      layer('references', [
        ruleAt(common, [sheet.left, topOf(sheet)], sheet.inner),
        ...lines.map(lineNode),
      ]),
      footLayer(foot, footSetting(common)),
    ]),
  }));
}

function commonOf(
  locale: PlateLocale,
  contact: ContactSheet,
  wave: Wave,
  attributed: readonly AttributedRecord[],
  ground: PlateGround,
): Common {
  const sheet = sheetOf(contact.how.page);
  const columns = Math.max(1, Math.floor((sheet.inner + GUTTER) / (LEAST_CELL + GUTTER)));
  const width = (sheet.inner - (columns - 1) * GUTTER) / columns;
  const frameOf = (moment: Moment) => frameAt(wave, attributed, moment);
  const [head, ...rest] = contact.moments;
  const frames: NonEmpty<Frame<AttributedRecord>> = [frameOf(head), ...rest.map(frameOf)];
  const style = cellStyle(
    {
      palette: PLATE_PALETTE[contact.how.theme],
      classes: waveClasses(wave, attributed),
      bands: BAND_SIZES.sheet,
      scale: 1,
      idPrefix: 'sheet-',
    },
    width,
  );
  const lines = Math.max(...frames.map((one) => linesBelowDate(locale, wave, one, width)));
  const setting: CellSetting = {
    ...{ locale, picture: contact, wave, attributed, ground, style, width },
    linesBelowDate: lines,
  };
  const key = legendOf(legendInput({ ...setting, sheet, frames }), [0, 0]);
  const words = sheetWords(locale, contact, wave, frames);
  const title = headCell({ ...setting, sheet, words }, { at: 0, count: 9 }, [0, 0], 0);
  const height = Math.max(cellHeight(width, lines), key.height + AIR, title.least);
  const room = roomFor({ ...setting, sheet, words });
  const rows = Math.max(1, Math.floor((room + ROW_GAP) / (height + ROW_GAP)));
  return { ...setting, sheet, words, frames, columns, rows, height };
}

function legendInput({
  locale,
  wave,
  style,
  sheet,
  width,
  frames,
}: CellOnSheet & Pick<Common, 'frames'>): LegendInput {
  return { locale, wave, frames, style, type: sheet.type, width };
}

const topOf = ({ type }: Sheet) => type.margin * 0.8;

function roomFor(input: CellOnSheet & { readonly words: PlateWords }): number {
  return footFor(input, { count: 1, areSet: false }).edge - AIR - topOf(input.sheet);
}

function footFor(
  {
    locale,
    picture,
    wave,
    attributed,
    style,
    sheet,
    words,
  }: CellOnSheet & { readonly words: PlateWords },
  cited: { readonly count: number; readonly areSet: boolean },
) {
  return footOf({
    locale,
    plate: picture,
    wave,
    frame: null,
    palette: style.palette,
    words,
    sheet,
    shownCount: attributed.length,
    cited,
  });
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
  const foot = footFor(common, { count: recordCount(common), areSet: false });
  const node = pageNode(picture.how.page, words, [
    shared.defs,
    svg('defs', {}, keyPatterns(common)),
    paperLayer(sheet, common.style.palette),
    layer('head', [ruleAt(common, corner(0), width), ...head.nodes, ...head.lines.map(lineNode)]),
    layer(
      'days',
      cells.map((cell) => cell.node),
    ),
    layer('key', [ruleAt(common, [keyX, keyY], width), ...key.nodes, ...key.lines.map(lineNode)]),
    footLayer(foot, footSetting(common)),
  ]);
  const { lines: footLines, edge, code } = foot;
  return { cells, head: head.lines, key, foot: footLines, footRule: edge, sheet, code, node };
}

function ruleAt({ style }: CellOnSheet, [x, y]: Point, width: number): SvgNode {
  const { ink } = style.palette;
  return svg('path', { d: `M${px(x)} ${px(y)}h${px(width)}`, stroke: ink, 'stroke-width': 1.5 });
}

const footSetting = ({ sheet, style: { palette }, picture }: CellOnSheet) => ({
  sheet,
  palette,
  address: picture.from.address,
});

/** What the swatches of the key are filled with. */
function keyPatterns({ frames, style }: Common): readonly SvgNode[] {
  const regions = frames.flatMap((frame) => [...frame.regions.values()]);
  return patternDefs(
    regions.map(({ firstOccurrence }) => firstOccurrence),
    regions.flatMap(({ band }) => band ?? []),
    style,
  );
}

/** Records of any of the days. */
function recordCount({ frames }: Common): number {
  const ids = frames.flatMap(({ begun, goingOn, uncertain }) =>
    [...begun, ...goingOn, ...uncertain].map(({ id }) => id),
  );
  return new Set(ids).size;
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
