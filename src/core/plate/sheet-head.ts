/** The first cell of a contact sheet: what it is, the window as blocks, the scale of its maps. Lengths in px. */
import type { Point } from '../scene/types.ts';
import { digits } from '../words/pieces.ts';
import { type CellSetting, mapBoxOf } from './cell.ts';
import { balanced, type TextStyle, placeLines, wrap } from './flow.ts';
import type { Furniture } from './furniture.ts';
import type { Sheet } from './page.ts';
import type { PlateWords } from './plate.ts';
import { plateProjection } from './projection.ts';
import { type PlacedScale, placeScale } from './scale.ts';
import { type SmallHistogram, smallHistogram } from './small-histogram.ts';

/** Below the rule over a cell. */
const AIR = 10;
export type CellOnSheet = CellSetting & { readonly sheet: Sheet };

/** Of a page among all pages, from 0. */
export interface Position {
  readonly at: number;
  readonly count: number;
}

const HISTOGRAM = { least: 36, most: 110 } as const;
const SCALE = 42;
/** The type of the head, smaller than a plate's: it stands in a cell. */
const HEAD = { title: 0.76, sentence: 0.84 } as const;

interface HeadInput extends CellOnSheet {
  readonly words: PlateWords;
}

/** With its upper left corner at a point; `least` is the height that it needs, whatever it gets. */
export interface HeadCell extends SmallHistogram {
  readonly least: number;
}

/** Title, what it shows, the window as blocks and the scale of all maps, in a cell of a height. */
export function headCell(
  input: HeadInput,
  position: Position,
  [x, y]: Point,
  height: number,
): HeadCell {
  const { wave, attributed, style, width } = input;
  const words = headWords(input, position, [x, y + AIR]);
  const top = words.edge + 8;
  const bottom = Math.max(
    top + HISTOGRAM.least,
    Math.min(y + height - SCALE, top + HISTOGRAM.most),
  );
  const box = { left: x, top, right: x + width, bottom };
  const days = smallHistogram(attributed, wave.window, box, style.palette);
  const scale = scaleAt(input, [x, bottom]);
  return {
    least: top - y + HISTOGRAM.least + SCALE,
    nodes: [...days.nodes, scale.node],
    lines: [...words.lines, ...days.lines, ...scale.lines],
  };
}

/** Title, sentence, then data version and page. */
function headWords(input: HeadInput, { at, count }: Position, [x, top]: Point): Furniture {
  const { locale, picture, style, sheet, width, words } = input;
  const { ink, ink2 } = style.palette;
  const { title, sentence, note } = sheet.type;
  const { plate } = locale;
  const [n, all] = [digits(locale, at + 1), digits(locale, count)];
  const source = plate['plate.source']({ version: picture.from.dataVersion });
  const version = count > 1 ? `${source} · ${plate['plate.page']({ n, all })}` : source;
  const titleLook: TextStyle = { face: 'serif-600', size: title.size * HEAD.title, fill: ink };
  const plain: TextStyle = { face: 'serif-400', size: sentence.size * HEAD.sentence, fill: ink };
  const quiet: TextStyle = { face: 'sans-400', size: note.size, fill: ink2 };
  const heights = {
    title: title.lineHeight * HEAD.title,
    sentence: sentence.lineHeight * HEAD.sentence,
  };
  const titleLines = balanced([{ text: words.title, textStyle: titleLook }], width);
  const said = wrap([{ text: words.sentence, textStyle: plain }], width);
  const versionLines = wrap([{ text: version, textStyle: quiet }], width);
  const below = top + titleLines.length * heights.title + 4;
  const end = below + said.length * heights.sentence + 4;
  return {
    lines: [
      ...placeLines(titleLines, { x, top, lineHeight: heights.title }),
      ...placeLines(said, { x, top: below, lineHeight: heights.sentence }),
      ...placeLines(versionLines, { x, top: end, lineHeight: note.lineHeight }),
    ],
    edge: end + versionLines.length * note.lineHeight,
  };
}

/** Of all maps: they are of one size. */
function scaleAt(
  { locale, wave, picture, ground, style, width }: CellOnSheet,
  [left, top]: Point,
): PlacedScale {
  const projection = plateProjection(
    wave.projection,
    ground.regions,
    mapBoxOf(width),
    picture.what.view,
  );
  const frame = { left, top, right: left + width, bottom: top + SCALE };
  return placeScale(locale, projection, frame, style.palette, 'left');
}
