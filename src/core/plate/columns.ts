/** The references as set text: as many as fit some columns, the rest counted. Lengths in px. */
import type { Voice } from '../format/voice.ts';
import type { Wave } from '../format/wave.ts';
import type { Palette } from '../scene/palette.ts';
import type { Point } from '../scene/types.ts';
import type { PlateLocale } from '../words/locale.ts';
import { inDigits } from '../words/pieces.ts';
import {
  type Line,
  type TextStyle,
  oneLine,
  type PlacedLine,
  placedLine,
  placeLines,
  type Run,
  wrap,
} from './flow.ts';
import type { PageType } from './page.ts';
import {
  citedSources,
  citedVoices,
  containerOf,
  type PlateReference,
  type PlateReferences,
  voiceLine,
} from './references.ts';

const INDENT = 22;
/** Of a reference that goes on in the next column, on either side. */
const LEAST_LINES = 2;
/** Between two references. */
const GAP = 5;
/** The heading over the first columns. */
const HEADING = 26;
/** Px by which the foot of the columns is lowered to find the least. */
const STEP = 3;

interface Item {
  readonly number: string | null;
  readonly lines: readonly Line[];
  readonly indent: number;
}

export interface ReferenceInput extends PlateReferences {
  readonly locale: PlateLocale;
  readonly wave: Wave;
  readonly palette: Palette;
  readonly type: PageType;
  /** Where the rest can be read. */
  readonly address: string;
  /** Width of one column. */
  readonly width: number;
  /** The number of the first reference. */
  readonly first: number;
}

/** Columns by their upper left corners, in reading order, and the line that none may go below. */
export interface ColumnRoom {
  readonly tops: readonly Point[];
  readonly bottom: number;
}

/** The first `shown` references, of which the first `worded` have the words of their text. */
export interface Fit {
  readonly shown: number;
  readonly worded: number;
}

export interface ReferenceSetter {
  /**
   * How many fit, in their order. Where room is short, words are left out from the end, down to those
   * of what is certain on the map; then whole references. Both are counted, with the address.
   */
  readonly fit: (room: ColumnRoom) => Fit;
  readonly fits: (fit: Fit, room: ColumnRoom) => boolean;
  /** The lines, the heading first, in columns as even as can be. */
  readonly place: (fit: Fit, room: ColumnRoom) => readonly PlacedLine[];
}

interface Filled {
  readonly at: Point;
  readonly items: readonly Item[];
}

export function setReferences(input: ReferenceInput): ReferenceSetter {
  const { references } = input;
  const count = references.length;
  const certain = references.filter(({ onMap, certain }) => onMap && certain).length;
  const full = references.map((one, at) => referenceItem(input, one, at + input.first, true));
  const brief = references.map((one, at) => referenceItem(input, one, at + input.first, false));
  // Many heights are tried with one fit, and the lines of its tail are dear.
  const known = new Map<string, readonly Item[]>();
  const itemsOf = ({ shown, worded }: Fit) => {
    const key = `${shown}/${worded}`;
    const items = known.get(key) ?? [
      ...full.slice(0, worded),
      ...brief.slice(worded, shown),
      ...tailItems(input, { shown, worded }),
    ];
    known.set(key, items);
    return items;
  };
  const filledTo = (fit: Fit, room: ColumnRoom) => filled(itemsOf(fit), room, input.type);
  const fits = (fit: Fit, room: ColumnRoom) => filledTo(fit, usable(room, input)) !== null;
  return {
    fits,
    fit: (room) => {
      let shown = count;
      while (shown > 0 && !fits({ shown, worded: Math.min(shown, certain) }, room)) shown -= 1;
      let worded = shown;
      while (worded > Math.min(shown, certain) && !fits({ shown, worded }, room)) worded -= 1;
      return { shown, worded };
    },
    place: (fit, room) => {
      const here = usable(room, input);
      return placed(
        input,
        evenly((bottom) => filledTo(fit, { ...here, bottom }), here),
      );
    },
  };
}

/** Without the columns that have no room for a heading and one reference. */
function usable({ tops, bottom }: ColumnRoom, { type }: ReferenceInput): ColumnRoom {
  const least = HEADING + LEAST_LINES * type.text.lineHeight;
  return { tops: tops.filter(([, y]) => bottom - y >= least), bottom };
}

/** The filling with the highest foot. */
function evenly(
  filledTo: (bottom: number) => readonly Filled[] | null,
  { tops, bottom }: ColumnRoom,
): readonly Filled[] {
  for (let foot = Math.min(...tops.map(([, y]) => y)); foot < bottom; foot += STEP) {
    const columns = filledTo(foot);
    if (columns) return columns;
  }
  return filledTo(bottom) ?? [];
}

/** Items down the columns; null where these cannot hold them. */
function filled(
  items: readonly Item[],
  { tops, bottom }: ColumnRoom,
  type: PageType,
): readonly Filled[] | null {
  const { lineHeight } = type.text;
  const columns: Filled[] = [];
  let rest = items;
  for (const at of underHeading(tops)) {
    let [y, here] = [at[1], [] as Item[]];
    while (rest[0]) {
      const [item, ...others] = rest;
      const top = here.length > 0 ? y + GAP : y;
      const lines = Math.floor((bottom - top) / lineHeight);
      if (item.lines.length <= lines) {
        here = [...here, item];
        y = top + item.lines.length * lineHeight;
        rest = others;
        continue;
      }
      const [first, second] = parted(item, lines);
      if (first) here = [...here, first];
      rest = [second, ...others];
      break;
    }
    columns.push({ at, items: here });
  }
  return rest.length > 0 ? null : columns;
}

/** The columns level with the first begin below its heading. */
function underHeading(tops: readonly Point[]): readonly Point[] {
  const level = tops[0]?.[1];
  return tops.map(([x, y]): Point => [x, y === level ? y + HEADING : y]);
}

/** An item over two columns: two lines at least on either side, or the whole of it in the next. */
function parted(item: Item, count: number): readonly [Item | null, Item] {
  const at = Math.min(count, item.lines.length - LEAST_LINES);
  if (at < LEAST_LINES) return [null, item];
  return [
    { ...item, lines: item.lines.slice(0, at) },
    { ...item, number: null, lines: item.lines.slice(at) },
  ];
}

function itemOf(number: string | null, lines: readonly Line[]): Item {
  return { number, lines, indent: number === null ? 0 : INDENT };
}

function referenceItem(
  input: ReferenceInput,
  reference: PlateReference,
  number: number,
  worded: boolean,
): Item {
  const runs = [...whatRuns(input, reference), ...sourceRuns(input, reference, worded)];
  return itemOf(String(number), wrap(runs, input.width - INDENT));
}

function whatRuns(
  { locale, palette, type }: ReferenceInput,
  reference: PlateReference,
): readonly Run[] {
  const textStyle: TextStyle = { face: 'sans-600', size: type.text.size, fill: palette.ink };
  const difference = reference.difference === null ? '' : ` ${reference.difference}.`;
  const nowhere = reference.onMap ? '' : ` ${locale.plate['plate.noPlace']()}`;
  return [{ text: `${reference.what}.${difference}${nowhere} `, textStyle }];
}

function sourceRuns(
  { locale, wave, palette, type: { text } }: ReferenceInput,
  { quoted }: PlateReference,
  worded: boolean,
): readonly Run[] {
  const words: TextStyle = { face: 'serif-400-italic', size: text.size, fill: palette.ink };
  const textStyle: TextStyle = { face: 'sans-400', size: text.size, fill: palette.ink2 };
  return quoted.flatMap(({ quote, accounts }, index): readonly Run[] => [
    ...(index > 0 ? [{ text: locale.plate['plate.or'](), textStyle }] : []),
    ...(worded && quote !== null ? [{ text: `“${quote}” `, textStyle: words }] : []),
    ...citedSources(locale, wave, accounts).flatMap(({ text, url }, at): readonly Run[] => [
      ...(at > 0 ? [{ text: '; ', textStyle }] : []),
      { text, textStyle, ...(url === null ? {} : { href: url }) },
    ]),
  ]);
}

/** What is left out, and which texts the short names mean. */
function tailItems(input: ReferenceInput, { shown, worded }: Fit): readonly Item[] {
  const { locale, wave, palette, address, width } = input;
  const { size } = input.type.text;
  const textStyle: TextStyle = { face: 'sans-400', size, fill: palette.ink2 };
  const strong: TextStyle = { face: 'sans-600', size, fill: palette.ink };
  const missing = leftOut(input, { shown, worded });
  const more = wrap(
    [
      { text: locale.plate['plate.moreAt']({ missing }), textStyle: strong },
      { text: address, textStyle, address: true, href: address },
    ],
    width - INDENT,
  );
  const sources = wrap(
    [{ text: sourcesList(locale, wave, input.references.slice(0, shown)), textStyle }],
    width,
  );
  return [
    ...(missing === '' ? [] : [itemOf('+', more)]),
    ...(sources.length > 0 ? [itemOf(null, sources)] : []),
  ];
}

/** «12 more records, and the words of 9 to 21,»; empty where nothing is left out. */
function leftOut(input: ReferenceInput, { shown, worded }: Fit): string {
  const { locale, references, elsewhere } = input;
  const { plate } = locale;
  const left = references.length - shown;
  const records = [
    left > 0 ? plate['plate.more'](inDigits(locale, left)) : '',
    elsewhere > 0 ? plate['plate.outside'](inDigits(locale, elsewhere)) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
  if (worded === shown) return records;
  const [first, last] = [String(worded + 1), String(shown)];
  const range = shown - worded === 1 ? last : plate['plate.range']({ first, last });
  return records === ''
    ? plate['plate.wordsOf']({ range })
    : plate['plate.andWordsOf']({ records, range });
}

/** Which texts the short names mean: «Interview with Ainur Kurmanov, 6 January 2022, in Solidarity.» */
function sourcesList(locale: PlateLocale, wave: Wave, shown: readonly PlateReference[]): string {
  return citedVoices(wave, shown)
    .map((ids) => {
      const [first, ...others] = ids.flatMap((id) => wave.voices.get(id) ?? []);
      if (!first) return '';
      const more = others.map((one) => otherLine(locale, one, first));
      return [voiceLine(locale, first), ...more].join('; ');
    })
    .map((line) => `${line}.`)
    .join(' ');
}

/** «other translation in Workers Voice»: a second voice of a witness; «original», where it translates none. */
function otherLine(locale: PlateLocale, voice: Voice, first: Voice): string {
  const { plate } = locale;
  const translation = first.translationOf === null ? 'translation' : 'another';
  const which = voice.translationOf === null ? 'original' : translation;
  const container = containerOf(locale, voice);
  const name = plate['plate.version']({ which });
  return container === '' ? name : plate['plate.versionIn']({ name, container });
}

function placed(input: ReferenceInput, columns: readonly Filled[]): readonly PlacedLine[] {
  const [first] = columns;
  if (!first || columns.every(({ items }) => items.length === 0)) return [];
  const textStyle: TextStyle = {
    face: 'sans-600',
    size: input.type.heading,
    fill: input.palette.ink,
  };
  const [x, y] = first.at;
  return [
    placedLine(oneLine(input.locale.plate['plate.whoSaysSo'](), textStyle), [x, y - HEADING + 14]),
    ...columns.flatMap((column) => placeColumn(column, input)),
  ];
}

function placeColumn(
  { at: [x, top], items }: Filled,
  { palette, type: { text } }: ReferenceInput,
): readonly PlacedLine[] {
  const textStyle = { face: 'sans-500', size: text.size, fill: palette.ink } as const;
  let y = top;
  return items.flatMap((item) => {
    const column = { top: y, lineHeight: text.lineHeight };
    y += item.lines.length * text.lineHeight + GAP;
    const number = item.number === null ? [] : [oneLine(item.number, textStyle)];
    return [
      ...placeLines(number, { x, ...column }),
      ...placeLines(item.lines, { x: x + item.indent, ...column }),
    ];
  });
}
