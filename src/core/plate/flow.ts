/** Lines of text of several faces, broken by words at measured widths. Lengths in px. */
import { type Face, capHeight, textAdvance } from '../scene/metrics.ts';
import { faceAttrs } from '../scene/text.ts';
import { svg, type SvgNode } from '../scene/svg.ts';
import type { Box, Point, TextAnchor } from '../scene/types.ts';

export interface TextStyle {
  readonly face: Face;
  readonly size: number;
  readonly fill: string;
  /** In em. */
  readonly tracking?: number;
}

export interface Run {
  readonly text: string;
  readonly textStyle: TextStyle;
  /** An address: it may break after its punctuation too. */
  readonly address?: boolean;
  /** What it links to, in the formats that have links. */
  readonly href?: string;
}

export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
}

/** A line on its baseline, with the box that its letters need. */
export interface PlacedLine {
  readonly line: Line;
  readonly at: Point;
  readonly anchor: TextAnchor;
  readonly box: Box;
}

/** A run with its advance in 1/1000 em: a line that grows by a word is not measured anew. */
interface Measured extends Run {
  readonly advance: number;
}

interface Word {
  readonly runs: readonly Measured[];
  readonly spaced: boolean;
}

function measured(run: Run): Measured {
  return { ...run, advance: advanceOf(run.text, run.textStyle) };
}

const advanceOf = (text: string, { face, tracking }: TextStyle) =>
  textAdvance(text, face, tracking);

const widthOf = (runs: readonly Measured[]) =>
  runs.reduce((sum, { advance, textStyle }) => sum + (advance * textStyle.size) / 1000, 0);

function lineOf(runs: readonly Measured[]): Line {
  return { runs: runs.map(({ advance: _, ...run }) => run), width: widthOf(runs) };
}

/** Breaks runs into lines of at most a width; a word that is longer is cut between letters. */
export function wrap(runs: readonly Run[], width: number): readonly Line[] {
  const lines: Line[] = [];
  let current: readonly Measured[] = [];
  for (const word of wordsOf(runs).flatMap((one) => cut(one, width))) {
    const joined = join(current, word);
    if (current.length > 0 && widthOf(joined) > width) {
      lines.push(lineOf(current));
      current = word.runs;
    } else current = joined;
  }
  if (current.length > 0) lines.push(lineOf(current));
  return lines;
}

/** As few lines as {@link wrap} makes, of widths as equal as can be. */
export function balanced(runs: readonly Run[], width: number): readonly Line[] {
  const count = wrap(runs, width).length;
  // Narrower than its longest word no line can be: the search would cut the word.
  const longest = Math.max(0, ...wordsOf(runs).map((word) => widthOf(word.runs)));
  let [narrow, wide] = [Math.min(longest, width), width];
  for (let step = 0; step < 12; step += 1) {
    const middle = (narrow + wide) / 2;
    if (wrap(runs, middle).length <= count) wide = middle;
    else narrow = middle;
  }
  return wrap(runs, wide);
}

function wordsOf(runs: readonly Run[]): readonly Word[] {
  const words: Word[] = [];
  let open: Word | null = null;
  for (const run of runs) {
    run.text.split(' ').forEach((part, index) => {
      if (index > 0) {
        if (open && open.runs.length > 0) words.push(open);
        open = { runs: [], spaced: true };
      }
      const pieces = run.address ? part.split(/(?<=[/?&=,_-])/) : [part];
      pieces.forEach((text, at) => {
        if (at > 0 && open) {
          words.push(open);
          open = { runs: [], spaced: false };
        }
        if (text === '') return;
        open = {
          runs: [...(open?.runs ?? []), measured({ ...run, text })],
          spaced: open?.spaced ?? false,
        };
      });
    });
  }
  if (open && (open as Word).runs.length > 0) words.push(open);
  return words;
}

/** A word that no line can hold, letter by letter. */
function cut(word: Word, width: number): readonly Word[] {
  if (widthOf(word.runs) <= width) return [word];
  return word.runs.flatMap((run, at) =>
    [...run.text].map((text, index): Word => ({
      runs: [measured({ ...run, text })],
      spaced: word.spaced && at === 0 && index === 0,
    })),
  );
}

/** The word behind a line; runs of one look grow together. */
function join(line: readonly Measured[], { runs, spaced }: Word): readonly Measured[] {
  const last = line.at(-1);
  if (!last) return runs;
  const [first, ...rest] = runs;
  if (!first) return line;
  const space = spaced ? ' ' : '';
  const before = line.slice(0, -1);
  const open = grown(last, space, advanceOf(space, last.textStyle));
  return first.textStyle === last.textStyle && first.href === last.href
    ? [...before, grown(open, first.text, first.advance), ...rest]
    : [...before, open, ...runs];
}

function grown(run: Measured, text: string, advance: number): Measured {
  return { ...run, text: run.text + text, advance: run.advance + advance };
}

export interface Column {
  /** Where the lines hang: left edge, middle or right edge, as the anchor says. */
  readonly x: number;
  readonly top: number;
  readonly lineHeight: number;
  readonly anchor?: TextAnchor;
}

/** Lines one below the other. */
export function placeLines(lines: readonly Line[], column: Column): readonly PlacedLine[] {
  const { x, top, lineHeight, anchor = 'start' } = column;
  return lines.map((line, index) => {
    const first = line.runs[0]?.textStyle;
    const cap = first ? capHeight(first.face, first.size) : 0;
    return placedLine(line, [x, top + index * lineHeight + (lineHeight + cap) / 2], anchor);
  });
}

/** A line whose baseline goes through a point. */
export function placedLine(line: Line, at: Point, anchor: TextAnchor = 'start'): PlacedLine {
  const size = Math.max(...line.runs.map(({ textStyle }) => textStyle.size));
  const cap = Math.max(
    ...line.runs.map(({ textStyle }) => capHeight(textStyle.face, textStyle.size)),
  );
  const [x, y] = at;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - line.width : x - line.width / 2;
  const box = { left, top: y - cap, right: left + line.width, bottom: y + size * 0.22 };
  return { line, at, anchor, box };
}

/** A text that is known to stand in one line. */
export function oneLine(text: string, textStyle: TextStyle): Line {
  return lineOf([measured({ text, textStyle })]);
}

/** The line as SVG: one `<text>`, a `<tspan>` for each change of face, an `<a>` round what links. */
export function lineNode({ line, at, anchor }: PlacedLine): SvgNode {
  const place = { x: at[0], y: at[1], 'text-anchor': anchor === 'start' ? undefined : anchor };
  const [only, ...rest] = line.runs;
  if (only && rest.length === 0 && only.href === undefined) {
    return svg('text', { ...place, ...styleAttrs(only.textStyle) }, [only.text]);
  }
  return svg('text', place, line.runs.map(runNode));
}

function runNode({ text, textStyle, href }: Run): SvgNode {
  const words = svg('tspan', styleAttrs(textStyle), [text]);
  return href === undefined ? words : svg('a', { href }, [words]);
}

function styleAttrs({ face, size, fill, tracking }: TextStyle) {
  const spacing = tracking === undefined ? undefined : `${tracking}em`;
  return { ...faceAttrs(face, size), fill, 'letter-spacing': spacing };
}
