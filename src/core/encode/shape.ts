/** A `<text>` as glyphs in their places, kerned as a browser kerns it. Lengths in px. */
import type { Font, Glyph } from 'fontkit';
import type { SvgNode } from '../scene/svg.ts';
import { faceLook, type Fonts } from './fonts.ts';
import { type Matrix, multiply, turn } from './matrix.ts';
import { inherit, linkedNode, numberOf, type Style, textOf } from './style.ts';
import { type Walk, walkAlong } from './text-path.ts';

export interface PlacedGlyph {
  readonly glyph: Glyph;
  /** From font units, y upwards, to the text's own px. */
  readonly matrix: Matrix;
}

/** Glyphs of one font and look in a row. */
export interface Piece {
  readonly text: string;
  readonly style: Style;
  readonly file: string;
  readonly size: number;
  readonly slanted: boolean;
  /** Added behind every glyph. */
  readonly spacing: number;
  readonly glyphs: readonly PlacedGlyph[];
  readonly width: number;
  /** Where it begins on its baseline; null where every glyph turns by itself. */
  readonly start: readonly [number, number] | null;
  /** The address that it leads to. */
  readonly href: string | null;
}

/** Blink and Skia set an oblique face by a quarter of its height. */
const SLANT = 0.25;

/** A title that a reader writes may have any letter; the fonts' own sign for a missing one is empty. */
export const STAND_IN = '?';

/** OpenType features beyond those that are always on. */
export const FEATURES: readonly string[] = [];

/** A string of a text with all that comes down to it. */
interface Run {
  readonly text: string;
  readonly style: Style;
  readonly href: string | null;
  /** Moves of the pen before it. */
  readonly dx: number;
  readonly dy: number;
  /** An absolute place begins a new line of its own. */
  readonly at: readonly [number, number] | null;
  readonly along: { readonly walk: Walk; readonly offset: number } | null;
}

/** A run or a part of one that one font draws. */
interface Segment {
  readonly run: Run;
  readonly text: string;
  readonly drawn: string;
  readonly file: string;
  readonly font: Font;
  readonly size: number;
  readonly slanted: boolean;
  readonly spacing: number;
  readonly glyphs: readonly Glyph[];
  /** Of each glyph, with kerning and spacing. */
  readonly advances: readonly number[];
  readonly width: number;
}

export interface TextSetting {
  readonly fonts: Fonts;
  readonly nodes: ReadonlyMap<string, SvgNode>;
}

/**
 * @param style of the text itself
 * @param href of a link that the text stands in
 * @throws Error where a face or a path is missing
 */
export function shapeText(
  text: SvgNode,
  style: Style,
  href: string | null,
  setting: TextSetting,
): readonly Piece[] {
  const at = [numberOf(text.attrs, 'x'), numberOf(text.attrs, 'y')] as const;
  const dx = numberOf(text.attrs, 'dx');
  const dy = numberOf(text.attrs, 'dy');
  const runs = runsOf(text, { text: '', style, href, dx, dy, at, along: null }, setting);
  return linesOf(runs).flatMap((line) => setLine(line, setting));
}

/** Strings in order; what stands on a node goes with its first string only. */
function runsOf(node: SvgNode, from: Run, setting: TextSetting): readonly Run[] {
  const runs: Run[] = [];
  let first = true;
  for (const child of node.children) {
    const moved = first ? from : { ...from, dx: 0, dy: 0, at: null };
    if (typeof child === 'string')
      runs.push({ ...moved, text: child.normalize('NFC').replace(/\s+/g, ' ') });
    else if (child.tag !== 'title')
      runs.push(...runsOf(child, enter(child, moved, setting), setting));
    first = runs.length === 0;
  }
  return runs;
}

function enter(node: SvgNode, from: Run, { nodes }: TextSetting): Run {
  const { attrs, tag } = node;
  const style = inherit(from.style, node);
  const absolute = attrs['x'] !== undefined || attrs['y'] !== undefined;
  const at = absolute ? ([numberOf(attrs, 'x'), numberOf(attrs, 'y')] as const) : from.at;
  const run = {
    ...from,
    style,
    at,
    dx: from.dx + numberOf(attrs, 'dx'),
    dy: from.dy + numberOf(attrs, 'dy'),
  };
  if (tag === 'a') return { ...run, href: textOf(node, 'href') };
  if (tag !== 'textPath') return run;
  const path = linkedNode(textOf(node, 'href'), nodes);
  if (!path)
    throw new Error(`path of a text: expected ${textOf(node, 'href') ?? 'an id'}, got none`);
  const walk = walkAlong(textOf(path, 'd') ?? '');
  const offset = textOf(node, 'startOffset') ?? '0';
  const share = offset.endsWith('%') ? walk.length / 100 : 1;
  return { ...run, along: { walk, offset: Number.parseFloat(offset) * share } };
}

function linesOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [];
  for (const run of runs) {
    const open = lines.at(-1);
    if (open && run.at === null) open.push(run);
    else lines.push([run]);
  }
  return lines;
}

function setLine(line: readonly Run[], { fonts }: TextSetting): readonly Piece[] {
  const segments = line.flatMap((run) => segmentsOf(run, fonts));
  const [first] = line;
  if (!first) return [];
  // What moves the first letter moves the whole line: it is no part of its length.
  const moves = line.slice(1).reduce((sum, { dx }) => sum + dx, 0);
  const length = segments.reduce((sum, { width }) => sum + width, moves);
  const anchor = first.style['text-anchor'] ?? 'start';
  const back = anchor === 'middle' ? length / 2 : anchor === 'end' ? length : 0;
  const [x, y] = first.along ? [first.along.offset, 0] : (first.at ?? [0, 0]);
  let pen: readonly [number, number] = [x - back, y];
  let before: Run | null = null;
  return segments.map((segment) => {
    const { run } = segment;
    if (run !== before) pen = [pen[0] + run.dx, pen[1] + run.dy];
    before = run;
    const start = pen;
    pen = [pen[0] + segment.width, pen[1]];
    return pieceOf(segment, start);
  });
}

function segmentsOf(run: Run, fonts: Fonts): readonly Segment[] {
  const { face, slanted } = faceLook(run.style);
  const size = numberOf(run.style, 'font-size', 16);
  const spacing = numberOf(run.style, 'letter-spacing');
  const parts: { text: string; drawn: string; file: string; font: Font }[] = [];
  for (const character of run.text) {
    const { name, font } = fonts.file(face, character);
    const has = font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
    const drawn = has ? character : STAND_IN;
    const last = parts.at(-1);
    // Letters that the font has are not mixed with those it lacks.
    if (last?.file === name && (last.text === last.drawn) === has) {
      last.text += character;
      last.drawn += drawn;
    } else parts.push({ text: character, drawn, file: name, font });
  }
  return parts.map((part) => {
    const { glyphs, positions } = part.font.layout(part.drawn, [...FEATURES]);
    const scale = size / part.font.unitsPerEm;
    const advances = positions.map(({ xAdvance }) => xAdvance * scale + spacing);
    const width = advances.reduce((sum, one) => sum + one, 0);
    return { run, ...part, size, slanted, spacing, glyphs, advances, width };
  });
}

function pieceOf(segment: Segment, [x, y]: readonly [number, number]): Piece {
  const { run, text, file, font, size, slanted, spacing, glyphs, advances, width } = segment;
  const scale = size / font.unitsPerEm;
  const em: Matrix = [scale, 0, slanted ? SLANT * scale : 0, -scale, 0, 0];
  let pen = x;
  const placed = glyphs.flatMap((glyph, index): PlacedGlyph[] => {
    const advance = advances[index] ?? 0;
    const place = run.along ? positionOf(run.along.walk, pen, advance, y) : move(pen, y);
    pen += advance;
    return place ? [{ glyph, matrix: multiply(place, em) }] : [];
  });
  const start = run.along ? null : ([x, y] as const);
  const { style, href } = run;
  return { text, style, file, size, slanted, spacing, glyphs: placed, width, start, href };
}

const move = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y];

/** The middle of a glyph stands on the path; null where there is no path left. */
function positionOf(walk: Walk, pen: number, advance: number, y: number): Matrix | null {
  const position = walk.at(pen + advance / 2);
  if (!position) return null;
  return multiply(
    multiply(move(position.x, position.y), turn(position.angle)),
    move(-advance / 2, y),
  );
}
