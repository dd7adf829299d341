/** What can be chosen, in the dialog's words. */
import { endSize, type Page, SHAPES, SIDES } from '../../core/plate/page.ts';
import { digits } from '../../core/words/pieces.ts';
import type { SnapshotLocale } from '../../core/words/locale.ts';
import type { Format, PixelProblem, PngSize } from './choice.ts';

/** Names that are the same in every language. */
export const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  png: 'PNG',
  svg: 'SVG',
  pdf: 'PDF',
};

/** «1600×1200 px», «297×210 mm» */
export function sizeInWords({ snapshot }: SnapshotLocale, page: Page): string {
  const [width, height] = endSize(page);
  return snapshot[`size.${page.unit}`]({ width: String(width), height: String(height) });
}

/** «3200×2400 px» */
export function pixelsInWords({ snapshot }: SnapshotLocale, { width, height }: PngSize): string {
  return snapshot['size.px']({ width: String(width), height: String(height) });
}

/** «2×», «300 dpi» */
export function pngInWords({ snapshot }: SnapshotLocale, { unit, value }: PngSize): string {
  return snapshot[`png.${unit}`]({ n: String(value) });
}

/** What is wrong with a side. */
export function sideInWords(locale: SnapshotLocale, problem: PixelProblem): string {
  const { snapshot } = locale;
  switch (problem.kind) {
    case 'side':
      return snapshot['own.whole']({ least: String(SIDES.least), most: String(SIDES.most) });
    case 'shape':
      return snapshot['own.shape']({
        narrow: digits(locale, SHAPES.least),
        wide: digits(locale, SHAPES.most),
        least: String(problem.least),
        most: String(problem.most),
      });
  }
}
