/** The last pages of a contact sheet: who says what its days show. Lengths in px. */
import type { Frame } from '../frame/frame.ts';
import type { Wave } from '../format/wave.ts';
import type { Language } from '../base/languages.ts';
import type { Palette } from '../scene/palette.ts';
import type { Point } from '../scene/types.ts';
import type { PlateLocale } from '../words/locale.ts';
import { shortDate } from '../words/dates.ts';
import { columnsOf } from './arrangement.ts';
import { setReferences } from './columns.ts';
import type { PlacedLine } from './flow.ts';
import type { Sheet } from './page.ts';
import type { AttributedRecord } from '../record/perspective.ts';
import { type PlateReference, referencesOf } from './references.ts';

/** Every record of the days once, at the first of them, with its day where it begins on one. */
export function referencesOfDays(
  locale: PlateLocale,
  wave: Wave,
  frames: readonly Frame<AttributedRecord>[],
  language: Language,
): readonly PlateReference[] {
  const known = new Map<string, PlateReference>();
  for (const frame of frames) {
    const begun = new Set(frame.begun.map(({ id }) => id));
    for (const one of referencesOf(locale, wave, frame, language).references) {
      if (known.has(one.record)) continue;
      const { day } = frame.moment;
      const what = begun.has(one.record) ? `${one.what}, ${shortDate(locale, day)}` : one.what;
      known.set(one.record, { ...one, what });
    }
  }
  return [...known.values()];
}

export interface ReferencePagesInput {
  readonly locale: PlateLocale;
  readonly wave: Wave;
  readonly references: readonly PlateReference[];
  readonly sheet: Sheet;
  readonly palette: Palette;
  readonly address: string;
  /** Px of the page that the columns stand between. */
  readonly top: number;
  readonly bottom: number;
}

/** All references with their words, numbered on from page to page; each page names its texts. */
export function referencePages(input: ReferencePagesInput): readonly (readonly PlacedLine[])[] {
  const { xs } = columnsOf(input.sheet);
  const room = { tops: xs.map((x): Point => [x, input.top]), bottom: input.bottom };
  const pages: (readonly PlacedLine[])[] = [];
  let first = 0;
  while (first < input.references.length) {
    const rest = input.references.slice(first);
    const count = mostThat(rest.length, (some) => {
      const all = { shown: some, worded: some };
      return setterOf(input, rest.slice(0, some), first).fits(all, room);
    });
    const all = { shown: count, worded: count };
    pages.push(setterOf(input, rest.slice(0, count), first).place(all, room));
    first += count;
  }
  return pages;
}

function setterOf(
  { locale, wave, sheet, palette, address }: ReferencePagesInput,
  references: readonly PlateReference[],
  first: number,
) {
  return setReferences({
    locale,
    wave,
    references,
    elsewhere: 0,
    first: first + 1,
    palette,
    type: sheet.type,
    address,
    width: columnsOf(sheet).width,
  });
}

/** The largest number up to `most` that passes, at least 1: what passes holds for all below it. */
function mostThat(most: number, passes: (count: number) => boolean): number {
  let [low, high] = [1, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (passes(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
