/** The blocks of the histogram: which stand where, how high, and how many records one stands for. */
import type { Block, Column } from '../../core/frame/histogram.ts';
import { type MarkSigns, signKey } from '../../core/record/event.ts';
import { inDigits } from '../../core/words/pieces.ts';
import type { PageLocale } from '../../core/words/locale.ts';
import type { ColumnBox, Stretch } from './layout.ts';

export const FULL_HEIGHT = 5.4;
const LEAST_HEIGHT = 3;
export const GAP = 1.5;
/** Heights are worked out from row counts and back: a hair below a whole row is that row. */
const ROUNDING = 1e-6;

interface Scale {
  /** Height of a block. */
  readonly height: number;
  /** Records that a whole block stands for; a narrower block stands for fewer, by its width. */
  readonly perBlock: number;
}

/** A block, or the part of one that looks alike. */
export interface Piece {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** null: filtered out, only its outline stays. */
  readonly signs: MarkSigns | null;
  readonly uncertain: boolean;
  /** Not among what was searched for: it stands back. */
  readonly recedes: boolean;
}

/** A line under the part of a block that stands for a selected record. */
interface Underline extends Stretch {
  readonly key: string;
  readonly y: number;
}

/** What the blocks of a row are drawn as. */
interface Row {
  readonly pieces: readonly Piece[];
  readonly underlines: readonly Underline[];
}

/** A dashed line round blocks of uncertain days, as SVG path data. */
interface Outline {
  readonly key: string;
  readonly d: string;
}

export interface Stacks extends Row {
  readonly outlines: readonly Outline[];
}

/** A block as all texts together have it, and as it is shown. */
interface Entry {
  readonly all: Block;
  readonly shown: Block | null;
}

/** One record's share of a block. */
interface Cell {
  readonly record: string;
  readonly shown: Block | null;
}

/** The scale on which the highest column fits. Taken from all records, it holds under any filter. */
export function scaleOf(columns: readonly Column[], plotHeight: number): Scale {
  const stacks = columns.flatMap(({ night, dayTime }) => [night, dayTime]);
  const most = Math.floor((plotHeight + GAP) / (LEAST_HEIGHT + GAP));
  const highest = Math.max(1, ...stacks.map((blocks) => blocks.length));
  const rowsWith = (perBlock: number) =>
    Math.max(1, ...stacks.map((blocks) => rowsOf(asCells(blocks), perBlock).length));
  let perBlock = 1;
  while (perBlock < highest && rowsWith(perBlock) > most) perBlock += 1;
  const height = Math.min(FULL_HEIGHT, (plotHeight + GAP) / rowsWith(perBlock) - GAP);
  return { height, perBlock };
}

const asCells = (blocks: readonly Block[]) => blocks.map((all) => ({ all, shown: all }));

/**
 * Rows of a stack from below: records that look alike share a block, up to `perBlock` of them, and
 * uncertain ones a row whatever they look like.
 */
function rowsOf(entries: readonly Entry[], perBlock: number): readonly (readonly Entry[])[] {
  const rows: Entry[][] = [];
  const open = new Map<string, Entry[]>();
  for (const entry of entries) {
    const look = groupKeyOf(entry.all);
    const row = open.get(look);
    if (row && row.length < perBlock) {
      row.push(entry);
    } else {
      const fresh = [entry];
      open.set(look, fresh);
      rows.push(fresh);
    }
  }
  return rows;
}

const groupKeyOf = ({ signs, uncertain }: Block) => (uncertain ? '?' : signKey(signs));

/**
 * Every block in its place. Blocks of `all` keep theirs under a filter; what a voice tells of another
 * day or kind than all texts together stands above them.
 */
export function stackBlocks(
  all: readonly Column[],
  shown: readonly Column[],
  boxes: readonly ColumnBox[],
  plotHeight: number,
  selected: ReadonlySet<string>,
  found: ReadonlySet<string> | null = null,
): Stacks {
  const scale = scaleOf(all, plotHeight);
  const stack = (key: string, every: Blocks, some: Blocks, place: Stretch) =>
    fittingRows(entriesOf(every, some), scale, plotHeight).map((row, index) => {
      const y = plotHeight - index * (scale.height + GAP) - scale.height;
      const cells = row.map(({ all: block, shown }) => ({ record: block.record, shown }));
      return layRow(`${key}${String(index)}`, cells, { place, y, scale, selected, found });
    });
  const stacks = boxes.flatMap(({ day, night, dayTime }, index) => [
    stack(`${day}n`, all[index]?.night, shown[index]?.night, inset(night, 9)),
    stack(`${day}d`, all[index]?.dayTime, shown[index]?.dayTime, inset(dayTime, 30)),
  ]);
  const pieces = stacks.map((rows) => rows.flatMap((row) => row.pieces));
  return {
    pieces: pieces.flat(),
    outlines: pieces.flatMap((some) => outlineOf(some.filter(({ uncertain }) => uncertain))),
    underlines: stacks.flat().flatMap(({ underlines }) => underlines),
  };
}

/** One outline round the uncertain blocks of a stack; its top row may be shorter than the others. */
function outlineOf(pieces: readonly Piece[]): readonly Outline[] {
  const [first] = pieces;
  if (!first) return [];
  const endOf = (some: readonly Piece[]) => Math.max(...some.map(({ x, width }) => x + width));
  const top = Math.min(...pieces.map(({ y }) => y));
  const left = Math.min(...pieces.map(({ x }) => x));
  const bottom = Math.max(...pieces.map(({ y, height }) => y + height));
  const step = top + first.height + GAP / 2;
  const [right, topRight] = [endOf(pieces), endOf(pieces.filter(({ y }) => y === top))];
  const hasStep = topRight < right && step < bottom;
  const corners = [
    [left, bottom],
    [left, top],
    [hasStep ? topRight : right, top],
    ...(hasStep ? [[topRight, step] as const, [right, step] as const] : []),
    [right, bottom],
  ] as const;
  const d = corners.map(([x, y]) => `${px(x)} ${px(y)}`).join('L');
  return [{ key: first.key, d: `M${d}Z` }];
}

const px = (value: number) => String(Math.round(value * 100) / 100);

type Blocks = readonly Block[] | undefined;

/**
 * A voice may tell of a day what the others tell of another: such a column can outgrow the scale, and
 * gives up outlines, the uppermost first, for what is told.
 */
function fittingRows(entries: readonly Entry[], scale: Scale, plotHeight: number) {
  const most = Math.floor((plotHeight + GAP) / (scale.height + GAP) + ROUNDING);
  const left = [...entries];
  for (;;) {
    const rows = rowsOf(left, scale.perBlock);
    const ghost = left.findLastIndex(({ shown }) => shown === null);
    if (rows.length <= most || ghost === -1) return rows;
    left.splice(ghost, 1);
  }
}

/** Px: a narrower block would not be seen, so it stands out of a narrow column on both sides. */
const LEAST_WIDTH = 3;

/** A block stands a thirtieth of a day, or a ninth of a night, off its column's edges. */
function inset({ x, width }: Stretch, part: number): Stretch {
  const inside = Math.max(LEAST_WIDTH, width - (2 * width) / part);
  return { x: x + (width - inside) / 2, width: inside };
}

function entriesOf(every: Blocks = [], some: Blocks = []): readonly Entry[] {
  const known = new Set(every.map(({ record }) => record));
  const byRecord = new Map(some.map((block) => [block.record, block]));
  return [
    ...every.map((all) => ({ all, shown: byRecord.get(all.record) ?? null })),
    ...asCells(some.filter(({ record }) => !known.has(record))),
  ];
}

interface RowPlace {
  readonly place: Stretch;
  readonly y: number;
  readonly scale: Scale;
  readonly selected: ReadonlySet<string>;
  readonly found: ReadonlySet<string> | null;
}

function layRow(
  key: string,
  cells: readonly Cell[],
  { place, y, scale, selected, found }: RowPlace,
): Row {
  const share = place.width / scale.perBlock;
  const at = (index: number) => place.x + index * share;
  const pieces: Piece[] = [];
  cells.forEach(({ record, shown }, index) => {
    const last = pieces.at(-1);
    const look = {
      signs: shown?.signs ?? null,
      uncertain: shown?.uncertain ?? false,
      recedes: shown !== null && found !== null && !found.has(record),
    };
    if (last && isAlike(last, look)) {
      pieces[pieces.length - 1] = { ...last, width: last.width + share };
    } else {
      const box = { x: at(index), y, width: share, height: scale.height };
      pieces.push({ key: `${key}.${String(index)}`, ...box, ...look });
    }
  });
  const underlines = cells.flatMap(({ record, shown }, index) =>
    shown && selected.has(record)
      ? [{ key: `${key}.${String(index)}`, x: at(index), width: share, y: y + scale.height }]
      : [],
  );
  return { pieces, underlines };
}

type BlockStyle = Pick<Piece, 'signs' | 'uncertain' | 'recedes'>;

function isAlike(a: BlockStyle, b: BlockStyle): boolean {
  return a.uncertain === b.uncertain && a.recedes === b.recedes && sameSigns(a.signs, b.signs);
}

function sameSigns(a: MarkSigns | null, b: MarkSigns | null): boolean {
  return a === null || b === null ? a === b : signKey(a) === signKey(b);
}

/** What one block is, as short as its line beside the families: the legend of the plot. */
export function blockInWords(locale: PageLocale, perBlock: number): string {
  return locale.page['time.block'](inDigits(locale, perBlock));
}
