/** Head and foot of a plate: what it shows, on whose word, made from what. Lengths in px. */
import type { Frame } from '../frame/frame.ts';
import type { Conic } from '../format/setting.ts';
import type { Wave } from '../format/wave.ts';
import { inLanguage } from '../format/words.ts';
import { isCityRegion } from '../record/regions.ts';
import type { Palette } from '../scene/palette.ts';
import type { Box } from '../scene/types.ts';
import type { PlateLocale } from '../words/locale.ts';
import { longDate } from '../words/dates.ts';
import { countInWords, filterInWords } from '../words/phrases.ts';
import { regionNouns, regionsInWords } from '../words/regions.ts';
import { capitalised, digits, inDigits, inWords, list } from '../words/pieces.ts';
import {
  balanced,
  type TextStyle,
  oneLine,
  type PlacedLine,
  placeLines,
  type Run,
  wrap,
} from './flow.ts';
import type { Sheet } from './page.ts';
import type { Picture, PlateWords } from './plate.ts';

/** Between the title and the product, the two halves of a foot, the foot and its code. */
const GAPS = { product: 48, foot: 40, code: 16 } as const;
/** From the foot to the line above it. */
const RULE = 8;

/** Lines with the edge that the map keeps off. */
export interface Furniture {
  readonly lines: readonly PlacedLine[];
  readonly edge: number;
}

export interface HeadInput {
  readonly locale: PlateLocale;
  readonly plate: Picture;
  readonly wave: Wave;
  readonly palette: Palette;
  readonly words: PlateWords;
  readonly sheet: Sheet;
}

export interface FootInput extends HeadInput {
  /** Of one day; the counts of several stand with each. */
  readonly frame: Frame | null;
  /** Records that are shown, of all days. */
  readonly shownCount: number;
  /** Records of this day, and whether the page has references of them. */
  readonly cited: { readonly count: number; readonly areSet: boolean };
}

/** Title and sentence at the left, product and voice at the right or above; `edge` is below them. */
export function headOf(input: HeadInput): Furniture {
  const { sheet } = input;
  if (sheet.isNarrow) {
    const product = productAbove(input);
    const words = wordsOf(input, product.edge + 2, sheet.inner);
    return { lines: [...product.lines, ...words.lines], edge: words.edge };
  }
  const product = productBeside(input);
  const width = sheet.inner - sheet.type.product.width - GAPS.product;
  const words = wordsOf(input, sheet.type.title.top, width);
  return {
    lines: [...words.lines, ...product.lines],
    edge: Math.max(words.edge, product.edge),
  };
}

function wordsOf(
  { palette, words, sheet, plate }: HeadInput,
  top: number,
  width: number,
): Furniture {
  const { title, sentence } = sheet.type;
  const strong: TextStyle = {
    face: 'serif-600',
    size: title.size,
    fill: palette.ink,
    tracking: -0.012,
  };
  const plain: TextStyle = { face: 'serif-400', size: sentence.size, fill: palette.ink };
  const titleLines = balanced([{ text: words.title, textStyle: strong }], width);
  const attributed = plate.how.parts.sentence
    ? balanced([{ text: words.sentence, textStyle: plain }], width)
    : [];
  const below = top + titleLines.length * title.lineHeight + 4;
  return {
    lines: [
      ...placeLines(titleLines, { x: sheet.left, top, lineHeight: title.lineHeight }),
      ...placeLines(attributed, { x: sheet.left, top: below, lineHeight: sentence.lineHeight }),
    ],
    edge: below + attributed.length * sentence.lineHeight,
  };
}

function productBeside({ locale, plate, wave, palette, sheet }: HeadInput): Furniture {
  const { product, note, title } = sheet.type;
  const name: TextStyle = {
    face: 'serif-600',
    size: product.size,
    fill: palette.ink,
    tracking: 0.01,
  };
  const quiet: TextStyle = { face: 'sans-400', size: note.size, fill: palette.ink2 };
  const line = (text: string) => balanced([{ text, textStyle: quiet }], product.width);
  const said = [
    ...line(accordingTo(locale, plate, wave)),
    ...line(locale.text['data.version']({ version: plate.from.dataVersion })),
  ];
  const top = title.top + title.lineHeight / 5;
  const below = { top: top + product.lineHeight, lineHeight: note.lineHeight };
  const column = { x: sheet.right, anchor: 'end' } as const;
  return {
    lines: [
      ...placeLines([oneLine('Tolqyn', name)], { ...column, top, lineHeight: product.lineHeight }),
      ...placeLines(said, { ...column, ...below }),
    ],
    edge: below.top + said.length * below.lineHeight,
  };
}

/** All in one line where it fits. */
function productAbove({ locale, plate, wave, palette, sheet }: HeadInput): Furniture {
  const { product, note, title } = sheet.type;
  const name: TextStyle = { face: 'serif-600', size: note.size, fill: palette.ink, tracking: 0.01 };
  const quiet: TextStyle = { face: 'sans-400', size: note.size, fill: palette.ink2 };
  const version = locale.text['data.version']({ version: plate.from.dataVersion });
  const said = `${accordingTo(locale, plate, wave)} · ${version}`;
  const lines = wrap(
    [
      { text: 'Tolqyn ', textStyle: name },
      { text: ` ${said}`, textStyle: quiet },
    ],
    sheet.inner,
  );
  const { lineHeight } = product;
  return {
    lines: placeLines(lines, { x: sheet.left, top: title.top, lineHeight }),
    edge: title.top + lines.length * lineHeight,
  };
}

const accordingTo = (locale: PlateLocale, plate: Picture, wave: Wave) =>
  locale.plate['plate.by']({ texts: witnessInWords(locale, plate, wave) });

/** «two texts»; with «according to» the whole name of the voice. */
export function witnessInWords(
  locale: PlateLocale,
  { what: { perspective } }: Picture,
  wave: Wave,
): string {
  const voice = perspective === null ? undefined : wave.voices.get(perspective);
  if (voice) return inLanguage(voice.label, locale.code);
  // Only texts that records are read from: a text not yet read says nothing.
  const voices = new Set(wave.records.flatMap(({ accounts }) => accounts.map((one) => one.voice)));
  const texts = new Set([...voices].flatMap((id) => wave.voices.get(id)?.text ?? []));
  return locale.plate['plate.countTexts'](inWords(locale, texts.size));
}

/** A foot with the place of its QR code. */
export interface Foot extends Furniture {
  readonly code: Box | null;
}

/** What is shown, who made the ground and where this is from; the code at the right of it. */
export function footOf(input: FootInput): Foot {
  const { palette, plate, sheet } = input;
  const { foot, code } = sheet.type;
  const textStyle: TextStyle = { face: 'sans-400', size: foot.size, fill: palette.ink2 };
  const bottom = sheet.height - foot.bottom;
  const side = plate.how.parts.code ? code : 0;
  const right = sheet.right - (side === 0 ? 0 : side + GAPS.code);
  const [note, made] = [[{ text: noteInWords(input), textStyle }], madeRuns(input, textStyle)];
  const set = (lowest: number) => {
    const space = { left: sheet.left, right, bottom: lowest };
    return sheet.isNarrow
      ? stacked([note, ...made], space, foot.lineHeight)
      : halves(note, made, space, foot.lineHeight);
  };
  const highest = Math.min(bottom - side, set(bottom).top);
  // Beside a code that is higher than itself the text begins at the top.
  const lines = set(bottom - (set(bottom).top - highest));
  return {
    lines: lines.lines,
    edge: highest - RULE,
    code:
      side === 0
        ? null
        : { left: sheet.right - side, top: bottom - side, right: sheet.right, bottom },
  };
}

type Space = Pick<Box, 'left' | 'right' | 'bottom'>;

function halves(
  note: readonly Run[],
  made: readonly (readonly Run[])[],
  { left, right, bottom }: Space,
  lineHeight: number,
) {
  const half = (right - left - GAPS.foot) / 2;
  const [here, there] = [wrap(note, half), made.flatMap((runs) => wrap(runs, half))];
  const top = bottom - Math.max(here.length, there.length) * lineHeight;
  return {
    top,
    lines: [
      ...placeLines(here, { x: left, top, lineHeight }),
      ...placeLines(there, { x: right, top, lineHeight, anchor: 'end' }),
    ],
  };
}

function stacked(
  all: readonly (readonly Run[])[],
  { left, right, bottom }: Space,
  lineHeight: number,
) {
  const lines = all.flatMap((runs) => wrap(runs, right - left));
  const top = bottom - lines.length * lineHeight;
  return { top, lines: placeLines(lines, { x: left, top, lineHeight }) };
}

/** Who made the ground; software, data and the link. */
function madeRuns(
  { locale, plate: { from }, wave }: FootInput,
  textStyle: TextStyle,
): readonly (readonly Run[])[] {
  const credits = wave.credits.flatMap(({ text, url }, index): readonly Run[] => [
    ...(index > 0 ? [{ text: ' · ', textStyle }] : []),
    { text, textStyle, href: url },
  ]);
  return [
    credits,
    [
      {
        text: locale.plate['plate.made']({
          licence: wave.license.name,
          software: from.softwareVersion,
          data: from.dataVersion,
        }),
        textStyle,
      },
      { text: from.address, textStyle, address: true, href: from.address },
    ],
  ];
}

function noteInWords(input: FootInput): string {
  const { locale, plate, wave, shownCount } = input;
  const { perspective, kinds, actors, employers } = plate.what;
  const isWhole = [perspective, kinds, actors, employers].every((part) => part === null);
  const filter = filterInWords(locale, wave, plate.what, shownCount);
  return [
    isWhole ? locale.plate['plate.shownAll']() : locale.plate['plate.shown']({ filter }),
    ...countsInWords(input),
    regionsAsOn(locale, wave),
    projectionInWords(locale, wave.projection),
    ...(input.cited.areSet && hasParagraphs(wave) ? [locale.plate['plate.paragraphs']()] : []),
  ].join(' ');
}

/** Whether a reader finds accounts by paragraphs, in some text at least. */
const hasParagraphs = ({ records }: Wave) =>
  records.some(({ accounts }) => accounts.some(({ at }) => at.kind === 'paragraph'));

/** «Oblasts as on 1 January 2022; cities of Almaty and Shymkent schematic.» */
function regionsAsOn(locale: PlateLocale, wave: Wave): string {
  const schematic = [...wave.regions.values()].filter((region) => region.schematic);
  const regions = {
    noun: capitalised(regionNouns(locale, wave).many),
    date: longDate(locale, wave.bordersOf),
  };
  if (schematic.length === 0) return locale.plate['plate.regions'](regions);
  const areCities = schematic.every((region) => isCityRegion(wave, region));
  const names = list(
    locale,
    schematic.map(({ short }) => inLanguage(short, locale.code)),
  );
  const what = areCities ? 'cities' : 'outlines';
  return locale.plate['plate.regionsSchematic']({ ...regions, what, names });
}

function projectionInWords(locale: PlateLocale, { parallels: [first, second] }: Conic): string {
  const parallel = (latitude: number) =>
    locale.plate['plate.parallel']({
      degrees: digits(locale, Math.abs(latitude)),
      half: latitude < 0 ? 'south' : 'north',
    });
  return locale.plate['plate.projection']({ first: parallel(first), second: parallel(second) });
}

/** What the key and the references say where they are on the page. */
function countsInWords({ locale, plate, wave, frame, cited }: FootInput): readonly string[] {
  const said = locale.plate;
  return [
    ...(plate.how.parts.key || frame === null ? [] : [frameCounts(locale, wave, frame)]),
    ...(plate.what.view && plate.how.parts.key ? [said['plate.wholeCountry']()] : []),
    ...(cited.areSet || cited.count === 0
      ? []
      : [said['plate.atLink'](inDigits(locale, cited.count))]),
  ];
}

function frameCounts(locale: PlateLocale, wave: Wave, frame: Frame): string {
  return locale.plate['plate.counts']({
    places: countInWords(locale, frame.placeCount, locale.text['count.places']),
    regions: regionsInWords(locale, wave, frame.regionCount),
  });
}
