/** The references as set text: three columns, as many as fit, the rest counted. Lengths in px. */
import { type Dataset, inLanguage, type Voice } from '../model.ts';
import type { Palette } from '../scene/palette.ts';
import type { Box } from '../scene/types.ts';
import { counted } from '../text/words.ts';
import { voiceInWords } from '../text/phrases.ts';
import {
  type Line,
  type Look,
  oneLine,
  type PlacedLine,
  placedLine,
  placeLines,
  type Run,
  wrap,
} from './flow.ts';
import { citedVoices, type PlateReference, sourcesInWords } from './references.ts';

const COLUMNS = 3;
const GUTTER = 28;
const INDENT = 22;
const LINE_HEIGHT = 18;
const SIZE = 13.6;
/** Of a reference that goes on in the next column, on either side. */
const LEAST_LINES = 2;
/** Between two references. */
const GAP = 5;
/** The heading over the columns. */
const HEADING = 26;

interface Item {
  readonly number: string | null;
  readonly lines: readonly Line[];
  readonly indent: number;
  readonly height: number;
}

export interface ReferenceInput {
  readonly dataset: Dataset;
  readonly palette: Palette;
  readonly references: readonly PlateReference[];
  /** Where the rest can be read. */
  readonly address: string;
  /** Width of all columns together. */
  readonly width: number;
}

/** References that fit a height, and how high they are. */
export interface FittedReferences {
  readonly shown: readonly PlateReference[];
  /** The first so many stand with the words of their text, the others with its name alone. */
  readonly worded: number;
  readonly height: number;
  readonly columns: readonly (readonly Item[])[];
}

/**
 * References for a height, in their order. Where room is short, words are left out from the end, down
 * to those of what is certain on the map; then whole references. Both are counted, with the address.
 */
export function fitReferences(input: ReferenceInput, most: number): FittedReferences {
  const count = input.references.length;
  const certain = input.references.filter(({ onMap, certain }) => onMap && certain).length;
  const set = setter(input);
  const fits = (shown: number, worded: number) => set(shown, worded).height <= most;
  let shown = count;
  while (shown > 0 && !fits(shown, Math.min(shown, certain))) shown -= 1;
  let worded = shown;
  while (worded > Math.min(shown, certain) && !fits(shown, worded)) worded -= 1;
  return set(shown, worded);
}

/** Sets so many references, so many of them with their words. */
function setter(input: ReferenceInput): (shown: number, worded: number) => FittedReferences {
  const items = input.references.map((one, at) => referenceItem(input, one, at + 1, true));
  const brief = input.references.map((one, at) => referenceItem(input, one, at + 1, false));
  return (count, worded) => {
    const shown = input.references.slice(0, count);
    const set = [...items.slice(0, worded), ...brief.slice(worded, count)];
    const columns = columnsOf([...set, ...tailItems(input, shown, worded)]);
    const height = columns.length === 0 ? 0 : HEADING + Math.max(...columns.map(heightOf));
    return { shown, worded, height, columns };
  };
}

const columnWidth = (width: number) => (width - (COLUMNS - 1) * GUTTER) / COLUMNS;

function heightOf(items: readonly Item[]): number {
  const gaps = Math.max(0, items.length - 1) * GAP;
  return items.reduce((sum, { height }) => sum + height, gaps);
}

/** The lowest columns that hold all items in order. */
function columnsOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const whole = heightOf(items);
  for (let most = whole / COLUMNS; most < whole; most += 2) {
    const columns = filled(items, most);
    if (columns.length <= COLUMNS) return columns;
  }
  return items.length > 0 ? [items] : [];
}

function filled(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  const columns: Item[][] = [[]];
  const place = (item: Item) => {
    const last = columns.at(-1) ?? [];
    const room = most - heightOf(last) - (last.length > 0 ? GAP : 0);
    if (item.height <= room) return void last.push(item);
    const [here, rest] = parted(item, Math.floor(room / LINE_HEIGHT));
    if (here) last.push(here);
    columns.push([rest]);
  };
  items.forEach(place);
  return columns;
}

/** An item over two columns: two lines at least on either side, or the whole of it in the next. */
function parted(item: Item, count: number): readonly [Item | null, Item] {
  const at = Math.min(count, item.lines.length - LEAST_LINES);
  if (at < LEAST_LINES) return [null, item];
  return [
    itemOf(item.number, item.lines.slice(0, at)),
    itemOf(null, item.lines.slice(at), item.indent),
  ];
}

function itemOf(
  number: string | null,
  lines: readonly Line[],
  indent = number === null ? 0 : INDENT,
): Item {
  return { number, lines, indent, height: lines.length * LINE_HEIGHT };
}

function referenceItem(
  input: ReferenceInput,
  reference: PlateReference,
  number: number,
  worded: boolean,
): Item {
  const runs = [...whatRuns(input, reference), ...sourceRuns(input, reference, worded)];
  return itemOf(String(number), wrap(runs, columnWidth(input.width) - INDENT));
}

function whatRuns({ palette }: ReferenceInput, reference: PlateReference): readonly Run[] {
  const look: Look = { face: 'sans-600', size: SIZE, fill: palette.ink };
  const difference = reference.difference === null ? '' : ` ${reference.difference}.`;
  const nowhere = reference.onMap ? '' : ' No place given.';
  return [{ text: `${reference.what}.${difference}${nowhere} `, look }];
}

function sourceRuns(
  { dataset, palette }: ReferenceInput,
  { quoted }: PlateReference,
  worded: boolean,
): readonly Run[] {
  const words: Look = { face: 'serif-400-italic', size: SIZE, fill: palette.ink };
  const look: Look = { face: 'sans-400', size: SIZE, fill: palette.ink2 };
  return quoted.flatMap(({ quote, accounts }, index): readonly Run[] => [
    ...(index > 0 ? [{ text: ' or ', look }] : []),
    ...(worded ? [{ text: `“${quote}” `, look: words }] : []),
    { text: sourcesInWords(dataset, accounts), look },
  ]);
}

/** What is left out, and which texts the short names mean. */
function tailItems(
  input: ReferenceInput,
  shown: readonly PlateReference[],
  worded: number,
): readonly Item[] {
  const { dataset, palette, address } = input;
  const width = columnWidth(input.width);
  const look: Look = { face: 'sans-400', size: SIZE, fill: palette.ink2 };
  const strong: Look = { face: 'sans-600', size: SIZE, fill: palette.ink };
  const missing = leftOut(input.references.length, shown.length, worded);
  const more = wrap(
    [
      { text: `${missing} at `, look: strong },
      { text: address, look, address: true },
    ],
    width - INDENT,
  );
  const sources = wrap([{ text: sourcesList(dataset, shown), look }], width);
  return [
    ...(missing === '' ? [] : [itemOf('+', more)]),
    ...(sources.length > 0 ? [itemOf(null, sources)] : []),
  ];
}

/** «12 more records, and the words of 9 to 21,»; empty where nothing is left out. */
function leftOut(all: number, shown: number, worded: number): string {
  const records = shown < all ? counted(all - shown, 'more record') : '';
  const range = shown - worded === 1 ? `${shown}` : `${worded + 1} to ${shown}`;
  if (worded === shown) return records;
  return records === '' ? `The words of ${range}` : `${records}, and the words of ${range},`;
}

/** Which texts the short names mean: «Interview with Ainur Kurmanov, 6 January 2022, in Solidarity.» */
function sourcesList(dataset: Dataset, shown: readonly PlateReference[]): string {
  return citedVoices(dataset, shown)
    .map((ids) => {
      const [first, ...others] = ids.flatMap((id) => dataset.voices.get(id) ?? []);
      if (!first) return '';
      return [voiceLine(first), ...others.map((one) => otherLine(one, first))].join('; ');
    })
    .map((line) => `${line}.`)
    .join(' ');
}

function voiceLine(voice: Voice): string {
  const name = inLanguage(voice.short, 'en');
  const label = voiceInWords(voice);
  const container = containerOf(voice);
  const where = container === '' || label.includes(container) ? '' : `, in ${container}`;
  return `${label.startsWith(name) ? '' : `${name}: `}${label}${where}`;
}

/** «other translation in Workers Voice» */
function otherLine(voice: Voice, base: Voice): string {
  const name = inLanguage(voice.short, 'en').slice(inLanguage(base.short, 'en').length + 2);
  const container = containerOf(voice);
  return container === '' ? name : `${name} in ${container}`;
}

function containerOf({ container }: Voice): string {
  return container ? inLanguage(container, 'en') : '';
}

/** The lines of fitted references, the heading first. */
export function placeReferences(
  fitted: FittedReferences,
  { width, palette }: ReferenceInput,
  { left, top }: Pick<Box, 'left' | 'top'>,
): readonly PlacedLine[] {
  if (fitted.columns.length === 0) return [];
  const heading = oneLine('Who says so', { face: 'sans-600', size: 15, fill: palette.ink });
  const step = columnWidth(width) + GUTTER;
  return [
    placedLine(heading, [left, top + 14]),
    ...fitted.columns.flatMap((items, index) =>
      placeColumn(items, left + index * step, top + HEADING, palette),
    ),
  ];
}

function placeColumn(
  items: readonly Item[],
  x: number,
  top: number,
  palette: Palette,
): readonly PlacedLine[] {
  let y = top;
  return items.flatMap((item) => {
    const here = y;
    y += item.height + GAP;
    const column = { top: here, lineHeight: LINE_HEIGHT };
    const look = { face: 'sans-500', size: SIZE, fill: palette.ink } as const;
    const number = item.number === null ? [] : [oneLine(item.number, look)];
    return [
      ...placeLines(number, { x, ...column }),
      ...placeLines(item.lines, { x: x + item.indent, ...column }),
    ];
  });
}
