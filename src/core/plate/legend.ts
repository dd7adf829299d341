/** The key of a plate: just what the plate shows. Lengths in px. */
import { type Frame } from '../frame/frame.ts';
import { type Band, MARK_STATES, type MarkState } from '../frame/site-frame.ts';
import { isNoTown } from '../format/gazetteer.ts';
import type { NonEmpty } from '../format/immutable.ts';
import { type Sign, SIGNS, type Vocabulary } from '../format/vocabulary.ts';
import type { Wave } from '../format/wave.ts';
import { inLanguage, type Words } from '../format/words.ts';
import type { FirstOccurrence } from '../frame/first-occurrence.ts';
import { markNode } from '../scene/marks.ts';
import { classesOf, rampColours } from '../scene/palette.ts';
import { bandSwatch, dotSwatch, spreadSwatch, tintSwatch } from '../scene/swatches.ts';
import { svg, type SvgNode } from '../scene/svg.ts';
import type { GroundStyle } from '../scene/tints.ts';
import type { DrawnMark, Point } from '../scene/types.ts';
import { shortRanges } from '../words/dates.ts';
import { stateInWords } from '../scene/wording.ts';
import type { PlateLocale } from '../words/locale.ts';
import { countInWords } from '../words/phrases.ts';
import { regionsInWords } from '../words/regions.ts';
import { capitalised } from '../words/pieces.ts';
import type { MarkSigns } from '../record/event.ts';
import type { PageType } from './page.ts';
import { type TextStyle, oneLine, type PlacedLine, placedLine, placeLines, wrap } from './flow.ts';

const RAMP = { top: 22, height: 13 } as const;
const ROWS_TOP = 88;
const ROW = 25;
const LINE_HEIGHT = 17;
/** Half width of a mark; where a label begins; how wide a column of labels is at least. */
const R = 7;
const LABEL = 30;
const COLUMN = 120;
/** The ramp is no wider on a wide key. */
const WIDEST_RAMP = 420;
/** A piece of a region: for tints and bands. */
const SWATCH = { width: 22, height: 14 } as const;

export interface LegendInput {
  readonly locale: PlateLocale;
  readonly wave: Wave;
  /** One day, or those that share the key. */
  readonly frames: NonEmpty<Frame>;
  readonly style: GroundStyle;
  readonly type: PageType;
  readonly width: number;
}

export interface Legend {
  readonly lines: readonly PlacedLine[];
  readonly nodes: readonly SvgNode[];
  readonly height: number;
}

interface Entry {
  readonly label: string;
  /** Around the middle of its swatch. */
  readonly swatch: readonly SvgNode[];
}

/** The key with its upper left corner at a point. */
export function legendOf(input: LegendInput, at: Point): Legend {
  const { style, type, width } = input;
  const textStyle: TextStyle = { face: 'sans-400', size: type.text.size, fill: style.palette.ink2 };
  const lists = entryLists(input, Math.floor(width / COLUMN));
  const step = width / lists.length;
  const columns = lists.map((entries, index) =>
    placeEntries(entries, [at[0] + index * step, at[1] + ROWS_TOP], step, textStyle),
  );
  const ramp = rampOf(input, at, textStyle);
  return {
    lines: [...headings(input, at), ...ramp.lines, ...columns.flatMap(({ lines }) => lines)],
    nodes: [...ramp.nodes, ...columns.flatMap(({ nodes }) => nodes)],
    height: ROWS_TOP + Math.max(...columns.map(({ height }) => height)),
  };
}

/** Kinds beside states; on a wide key all of them in one order. */
function entryLists(input: LegendInput, count: number): readonly (readonly Entry[])[] {
  const [left, right] = [leftEntries(input), rightEntries(input)];
  if (count <= 2) return [left, right];
  const all = [...left, ...right];
  const rows = Math.ceil(all.length / count);
  return Array.from({ length: count }, (_, index) => all.slice(index * rows, (index + 1) * rows));
}

/** What is certain and what is possible are both said; of several days each says its own. */
function headings(input: LegendInput, [x, y]: Point): readonly PlacedLine[] {
  const { locale, wave, frames, style, type } = input;
  const { plate, text } = locale;
  const strong: TextStyle = { face: 'sans-600', size: type.heading, fill: style.palette.ink };
  const quiet: TextStyle = { face: 'sans-400', size: type.text.size, fill: style.palette.ink2 };
  const first = placedLine(oneLine(text['key.firstReached'](), strong), [x, y + 14]);
  const heading = (words: string) => placedLine(oneLine(words, strong), [x, y + 76]);
  const [frame, ...others] = frames;
  if (others.length > 0) return [first, heading(plate['key.eachDay']())];
  const firstOccurrence = regionsInWords(locale, wave, frame.regionCount);
  const places = countInWords(locale, frame.placeCount, locale.text['count.places']);
  const right = x + rampWidth(input);
  return [
    first,
    placedLine(oneLine(firstOccurrence, quiet), [right, y + 14], 'end'),
    heading(text['key.thisMoment']({ phase: frame.moment.phase })),
    placedLine(oneLine(places, quiet), [right, y + 76], 'end'),
  ];
}

const rampWidth = ({ width }: LegendInput) => Math.min(width, WIDEST_RAMP);

/** Px of the field of what is not named. */
const LEAST_LAST = 76;

/** The classes of first days, and what the texts have not named. */
function rampOf(input: LegendInput, [x, y]: Point, textStyle: TextStyle) {
  const { palette, classes } = input.style;
  const colours = [...rampColours(palette, classes), palette.t0];
  const notNamed = oneLine(input.locale.text['region.notNamed'](), textStyle);
  const ranges = shortRanges(input.locale, classes).map((range) => oneLine(range, textStyle));
  const labels = [...ranges, notNamed];
  // The last label is the longest: the others share what its field leaves.
  const last = Math.max(LEAST_LAST, notNamed.width + 2);
  const width = classes.length > 0 ? (rampWidth(input) - last) / classes.length : 0;
  const top = y + RAMP.top;
  const nodes = colours.map((fill, index) =>
    svg('rect', {
      x: x + index * width,
      y: top,
      width: index === classes.length ? last : width,
      height: RAMP.height,
      fill,
      stroke: palette.borderRegion,
      'stroke-width': 1,
    }),
  );
  const lines = labels.map((label, index) =>
    placedLine(label, [x + index * width + 1, top + RAMP.height + 15]),
  );
  return { nodes, lines };
}

function placeEntries(
  entries: readonly Entry[],
  [x, y]: Point,
  width: number,
  textStyle: TextStyle,
): Legend {
  const lines: PlacedLine[] = [];
  const nodes: SvgNode[] = [];
  let top = y;
  for (const { label, swatch } of entries) {
    const text = wrap([{ text: label, textStyle }], width - LABEL - 4);
    const height = Math.max(ROW, text.length * LINE_HEIGHT + 4);
    const first = top + (height - text.length * LINE_HEIGHT) / 2;
    lines.push(...placeLines(text, { x: x + LABEL, top: first, lineHeight: LINE_HEIGHT }));
    nodes.push(svg('g', { transform: `translate(${x + 11} ${top + height / 2})` }, swatch));
    top += height;
  }
  return { lines, nodes, height: top - y };
}

function marksOf({ frames }: LegendInput): readonly DrawnMark[] {
  const sites = frames.flatMap(({ places, regions }) => [...places.values(), ...regions.values()]);
  return sites.flatMap(({ marks }) => marks.map((mark) => ({ ...mark, ringless: false })));
}

/** Kinds of marks, then what is drawn on a region. */
function leftEntries(input: LegendInput): readonly Entry[] {
  const { locale, frames, style } = input;
  const { plate } = locale;
  const marks = marksOf(input);
  const single = SIGNS.filter((sign) => marks.some(({ signs }) => signs.includes(sign)));
  const pair = marks.find(({ signs }) => signs.length === 2);
  const regions = frames.flatMap((frame) => [...frame.regions.values()]);
  // A new band shows its hatch best.
  const banded =
    regions.find(({ band }) => band?.state === 'new') ?? regions.find(({ band }) => band !== null);
  const striped = regions.find(
    ({ firstOccurrence }) => firstOccurrence && isStriped(firstOccurrence, style),
  );
  return [
    ...single.map((sign) => markEntry(signName(input, sign), [sign], 'continuing', input)),
    ...(pair ? [markEntry(locale.text['key.bothWays'](), pair.signs, 'continuing', input)] : []),
    ...(banded?.band ? [bandEntry(input, banded.band, banded.firstOccurrence)] : []),
    ...(striped
      ? [
          {
            label: plate['key.oneOfTwo'](),
            swatch: tintSwatch(striped.firstOccurrence, SWATCH, style),
          },
        ]
      : []),
  ];
}

function isStriped(firstOccurrence: FirstOccurrence, { classes }: GroundStyle): boolean {
  const [first, last] = classesOf(firstOccurrence, classes);
  return first !== last && first >= 0;
}

/** States of marks, then what else stands on the map. */
function rightEntries(input: LegendInput): readonly Entry[] {
  const { locale, wave, frames, style } = input;
  const { plate } = locale;
  const { palette } = style;
  const spreads = frames.flatMap((frame) => frame.spreads);
  const places = frames.flatMap((frame) => [...frame.places.values()]);
  const marks = marksOf(input);
  const states = MARK_STATES.filter((state) => marks.some((mark) => mark.state === state));
  const dayless = spreads.some(({ spread }) => spread.day === null);
  const dated = spreads.some(({ spread }) => spread.day !== null);
  const site = places.find(({ id }) => {
    const place = wave.places.get(id);
    return place !== undefined && isNoTown(place);
  });
  const siteSigns = site?.marks[0]?.signs;
  const hasDots = frames.some((frame) => frame.places.size < wave.places.size);
  const stateSigns = (state: MarkState) => marks.find((mark) => mark.state === state)?.signs;
  return [
    ...states.map((state) =>
      markEntry(stateName(locale, state, frames), stateSigns(state) ?? ['street'], state, input),
    ),
    ...(siteSigns ? [markEntry(plate['key.site'](), siteSigns, 'continuing', input, true)] : []),
    ...(dated ? [{ label: plate['key.spread'](), swatch: [spreadSwatch(palette, true)] }] : []),
    ...(dayless
      ? [{ label: plate['key.spreadNoDay'](), swatch: [spreadSwatch(palette, false)] }]
      : []),
    ...(hasDots ? [{ label: plate['key.noRecord'](), swatch: [dotSwatch(palette)] }] : []),
  ];
}

/** A family has its name; refusal that of the first kind that is drawn so. */
function signWords({ families, kinds }: Vocabulary, sign: Sign): Words {
  const kind = [...kinds.values()].find((term) => term.sign === sign);
  return sign === 'refusal' ? (kind?.label ?? families.force) : families[sign];
}

function signName({ locale, wave: { vocabulary } }: LegendInput, sign: Sign): string {
  const words = signWords(vocabulary, sign);
  return capitalised(inLanguage(words, locale.code));
}

function stateName(
  locale: PlateLocale,
  state: MarkState,
  [{ moment }, ...others]: NonEmpty<Frame>,
): string {
  return state !== 'new' || others.length > 0
    ? capitalised(stateInWords(locale, state))
    : locale.plate['key.newNow']({ phase: moment.phase });
}

function markEntry(
  label: string,
  signs: MarkSigns,
  state: MarkState,
  { style }: LegendInput,
  site = false,
): Entry {
  const r = site ? R - 1 : R;
  return { label, swatch: [markNode({ signs, state }, r, style.palette, { site })] };
}

function bandEntry(
  { locale, style }: LegendInput,
  band: Band,
  firstOccurrence: FirstOccurrence | null,
): Entry {
  return {
    label: locale.plate['key.wholeRegion'](),
    swatch: bandSwatch(band, firstOccurrence, SWATCH, style),
  };
}
