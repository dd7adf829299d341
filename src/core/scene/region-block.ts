/** The block of an oblast: small marks, its name in capitals, the date below. Lengths in px. */
import { rowBox } from './marks.ts';
import { capHeight, textWidth } from './metrics.ts';
import { REFERENCE_GAP, referenceText } from './text.ts';
import type { Box, DrawnMark, LabelSet, Sizes } from './types.ts';

export const NAME_TRACKING = 0.13;
const MARK_GAP = 2;
const LINE = 1.2;
const DATE_GAP = 0.16;

/**
 * Half width of the small marks above a name: half its letters, never more than those of a town. Without
 * a name they are smaller yet, or they would be taken for a town's.
 */
export function smallR({ regionLabel, r }: Sizes, labels: LabelSet): number {
  return labels === 'all' ? Math.min(regionLabel / 2, r) : 0.75 * r;
}

/** Box of the widest row there ever is, around its own centre; null where there never is one. */
export function widestRow(
  rows: readonly (readonly DrawnMark[])[],
  r: number,
  site = false,
): Box | null {
  if (rows.length === 0) return null;
  const boxes = rows.map((row) => rowBox(row, r, site));
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** Where the parts of a block stand below its top edge. */
export interface BlockLayout {
  /** Centre of the marks. */
  readonly marks: number;
  readonly names: readonly number[];
  /** Baseline of the date. */
  readonly date: number;
  readonly height: number;
}

export function blockLayout(
  row: Box | null,
  nameLines: number,
  dateBeside: boolean,
  sizes: Sizes,
): BlockLayout {
  const above = row ? row.bottom - row.top : 0;
  const marks = row ? -row.top : 0;
  if (nameLines === 0) return { marks, names: [], date: above, height: above };
  const first = above + (row ? MARK_GAP : 0) + capHeight('sans-500', sizes.regionLabel);
  const names = Array.from({ length: nameLines }, (_, i) => first + i * LINE * sizes.regionLabel);
  const last = names.at(-1) ?? first;
  const date = dateBeside
    ? last
    : last + capHeight('sans-600', sizes.regionDate) + (DATE_GAP + 0.28) * sizes.regionDate;
  return { marks, names, date, height: date + 2 };
}

export function nameWidth(line: string, sizes: Sizes): number {
  return textWidth(line, 'sans-500', sizes.regionLabel, NAME_TRACKING);
}

/** The wider of both faces that a date line is ever set in, with its reference numbers. */
export function dateWidth(line: string, numbers: readonly number[], sizes: Sizes): number {
  const faces = ['sans-600', 'sans-400'] as const;
  const text = Math.max(...faces.map((face) => textWidth(line, face, sizes.regionDate)));
  return text + referencesWidth(numbers, sizes.regionDate);
}

/** Room for numbers behind a text; 0 without numbers. */
export function referencesWidth(numbers: readonly number[], size: number): number {
  if (numbers.length === 0) return 0;
  return REFERENCE_GAP + textWidth(referenceText(numbers), 'sans-500', size);
}

/** A name of two words or more in two lines as even as can be; null for one word. */
export function inTwoLines(name: string): readonly [string, string] | null {
  const words = name.split(' ');
  if (words.length < 2) return null;
  const cuts = words.slice(1).map((_, index) => index + 1);
  const lines = cuts.map(
    (cut) => [words.slice(0, cut).join(' '), words.slice(cut).join(' ')] as const,
  );
  const longest = (pair: readonly [string, string]) => Math.max(pair[0].length, pair[1].length);
  return lines.reduce((best, pair) => (longest(pair) < longest(best) ? pair : best));
}
