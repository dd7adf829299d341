/** Several days on a page, at one scale and with one key; pages where one does not hold them. Lengths in px. */
import { type Day, daysIn, formatDay, type Moment } from '../day.ts';
import { type Frame, frameAt } from '../frame.ts';
import type { NonEmpty } from '../dataset/immutable.ts';
import type { Wave } from '../dataset/wave.ts';
import { waveClasses } from '../ramp.ts';
import { PLATE_PALETTE } from '../scene/palette.ts';
import { BAND_SIZES } from '../scene/sizes.ts';
import { px, svg, type SvgNode } from '../scene/svg.ts';
import { patternDefs } from '../scene/tints.ts';
import type { Box, Point } from '../scene/types.ts';
import type { PlateLocale } from '../words/locale.ts';
import { rangeWithYear } from '../text/dates.ts';
import { inWords } from '../text/words.ts';
import type { ToldRecord } from '../told.ts';
import {
  type Cell,
  cellAt,
  cellHeight,
  type CellSetting,
  cellStyle,
  sentenceLines,
  sharedGround,
} from './cell.ts';
import { footLayer, layer, pageNode, paperLayer } from './draw.ts';
import { lineNode, type PlacedLine } from './flow.ts';
import { footOf, witnessInWords } from './furniture.ts';
import type { PlateGround } from './ground-paths.ts';
import { type Legend, type LegendInput, legendOf } from './legend.ts';
import { type Sheet, sheetOf } from './page.ts';
import { fileNameOf, type Picture, type PlateWords } from './plate.ts';
import type { PlateReference } from './references.ts';
import { referencePages, referencesOfDays } from './sheet-references.ts';
import { type Framed, headCell, type Position } from './sheet-head.ts';

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

/** The days of the window on which something certainly begins. */
export function daysWithNews(wave: Wave, told: readonly ToldRecord[]): readonly Day[] {
  return daysIn(wave.window).filter(
    (day) => frameAt(wave, told, { day, phase: 'day' }).begun.length > 0,
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

function rangeOf({ moments }: Pick<ContactSheet, 'moments'>) {
  const days = moments.map(({ day }) => day);
  return { first: Math.min(...days) as Day, last: Math.max(...days) as Day };
}

/** Of a sheet without a title of its own. */
export function sheetTitle(
  locale: PlateLocale,
  sheet: Pick<ContactSheet, 'moments'>,
  { country }: Pick<Wave, 'country'>,
): string {
  return locale.plate['title.plate']({
    country: country.names[locale.code],
    moment: rangeWithYear(locale, rangeOf(sheet)),
  });
}

function sheetWords(
  locale: PlateLocale,
  sheet: ContactSheet,
  wave: Wave,
  frames: readonly Frame[],
): PlateWords {
  const { plate } = locale;
  const isByDay = frames.every(({ moment }) => moment.phase === 'day');
  const days = plate[isByDay ? 'plate.days' : 'plate.daysAndNights'](
    inWords(locale, frames.length),
  );
  return {
    title: sheetTitle(locale, sheet, wave),
    sentence: plate['plate.sheet']({ days, texts: witnessInWords(locale, sheet, wave) }),
    ...sheet.words,
  };
}

interface Common extends CellSetting {
  readonly sheet: Sheet;
  readonly words: PlateWords;
  readonly frames: NonEmpty<Frame<ToldRecord>>;
  readonly columns: number;
  readonly rows: number;
  readonly height: number;
}

/**
 * Lays a contact sheet out and draws its pages.
 * @param told the records as told and filtered
 */
export function layOutSheet(
  locale: PlateLocale,
  contact: ContactSheet,
  wave: Wave,
  told: readonly ToldRecord[],
  ground: PlateGround,
): SheetLayout {
  const common = commonOf(locale, contact, wave, told, ground);
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
  told: readonly ToldRecord[],
  ground: PlateGround,
): Common {
  const sheet = sheetOf(contact.how.page);
  const columns = Math.max(1, Math.floor((sheet.inner + GUTTER) / (LEAST_CELL + GUTTER)));
  const width = (sheet.inner - (columns - 1) * GUTTER) / columns;
  const frameOf = (moment: Moment) => frameAt(wave, told, moment);
  const [head, ...rest] = contact.moments;
  const frames: NonEmpty<Frame<ToldRecord>> = [frameOf(head), ...rest.map(frameOf)];
  const style = cellStyle(
    {
      palette: PLATE_PALETTE[contact.how.theme],
      classes: waveClasses(wave, told),
      bands: BAND_SIZES.sheet,
      scale: 1,
      idPrefix: 'sheet-',
    },
    width,
  );
  const lines = Math.max(...frames.map((one) => sentenceLines(locale, wave, one, width).length));
  const setting: CellSetting = {
    ...{ locale, picture: contact, wave, told, ground, style, width },
    sentenceLines: lines,
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
}: Framed & Pick<Common, 'frames'>): LegendInput {
  return { locale, wave, frames, style, type: sheet.type, width };
}

const topOf = ({ type }: Sheet) => type.margin * 0.8;

function roomFor(input: Framed & { readonly words: PlateWords }): number {
  return footFor(input, { count: 1, areSet: false }).edge - AIR - topOf(input.sheet);
}

function footFor(
  { locale, picture, wave, told, style, sheet, words }: Framed & { readonly words: PlateWords },
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
    shownCount: told.length,
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

function ruleAt({ style }: Framed, [x, y]: Point, width: number): SvgNode {
  const { ink } = style.palette;
  return svg('path', { d: `M${px(x)} ${px(y)}h${px(width)}`, stroke: ink, 'stroke-width': 1.5 });
}

const footSetting = ({ sheet, style: { palette }, picture }: Framed) => ({
  sheet,
  palette,
  address: picture.from.address,
});

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
    [...begun, ...goingOn, ...uncertain].map(({ id }) => id),
  );
  return new Set(ids).size;
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
