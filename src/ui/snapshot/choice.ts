/** What a reader chooses in the dialog, and what follows from it for page and files. Lengths in px or mm. */
import {
  type Orientation,
  type Page,
  type Paper,
  paperPage,
  pixelPage,
  pixelsOf,
  type Preset,
  PRESETS,
  SHAPES,
  SIDES,
} from '../../core/plate/page.ts';
import { ALL_PARTS, type Parts, TITLE_LENGTH } from '../../core/plate/plate.ts';
import type { PlateTheme, Theme } from '../../core/scene/palette.ts';

export const FORMATS = ['png', 'svg', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

/** Of an SVG: words that can be found and edited, or shapes that need no font. */
export const LETTERS = ['text', 'outlines'] as const;

/** A picture for a screen, so many times its size: for screens that are as many times as fine. */
export const TIMES = [1, 2, 4] as const;
/** Dots an inch of a picture on paper. */
export const DPIS = [150, 300, 600] as const;

export const ORIENTATIONS = ['portrait', 'landscape'] as const satisfies readonly Orientation[];

/** A size of the reader's own: a sheet of paper, or px. */
export interface OwnSize {
  readonly unit: 'mm' | 'px';
  readonly paper: Paper;
  readonly orientation: Orientation;
  /** Px; null: what stands in the field is no number. */
  readonly width: number | null;
  readonly height: number | null;
}

/** What is remembered: nothing of the day, its words or who reads them. */
export interface Choice {
  readonly size: Preset | 'own';
  readonly own: OwnSize;
  readonly format: Format;
  readonly times: (typeof TIMES)[number];
  readonly dpi: (typeof DPIS)[number];
  readonly letters: (typeof LETTERS)[number];
  /** null: the one that suits the size. */
  readonly theme: PlateTheme | null;
  readonly parts: Parts;
}

export const FIRST_CHOICE: Choice = {
  size: 'article',
  own: { unit: 'mm', paper: 'A4', orientation: 'portrait', width: 1200, height: 900 },
  format: 'png',
  times: 2,
  dpi: 300,
  letters: 'text',
  theme: null,
  parts: ALL_PARTS,
};

/** The page; null where the reader's own size is none. */
export function pageOf({ size, own }: Choice): Page | null {
  if (size !== 'own') return PRESETS[size];
  if (own.unit === 'mm') return paperPage(own.paper, own.orientation);
  const { width, height } = own;
  if (width === null || height === null || hasProblem(pixelProblems(width, height))) return null;
  return pixelPage(width, height);
}

/** A side that is no whole number between two, or sides that do not go together. */
export type PixelProblem =
  | { readonly kind: 'side' }
  | { readonly kind: 'shape'; readonly least: number; readonly most: number };

export interface PixelProblems {
  readonly width: PixelProblem | null;
  readonly height: PixelProblem | null;
}

/** What is wrong with a size in px, by the field where it can be mended. */
export function pixelProblems(width: number | null, height: number | null): PixelProblems {
  const sides = { width: sideProblem(width), height: sideProblem(height) };
  if (width === null || height === null || hasProblem(sides)) return sides;
  const shape = width / height;
  if (shape >= SHAPES.least && shape <= SHAPES.most) return sides;
  const least = Math.max(SIDES.least, Math.ceil(SHAPES.least * height));
  const most = Math.min(SIDES.most, Math.floor(SHAPES.most * height));
  return { width: { kind: 'shape', least, most }, height: null };
}

const hasProblem = ({ width, height }: PixelProblems) => width !== null || height !== null;

function sideProblem(px: number | null): PixelProblem | null {
  const isSide = px !== null && Number.isInteger(px) && px >= SIDES.least && px <= SIDES.most;
  return isSide ? null : { kind: 'side' };
}

/** The theme of the picture: paper is light, or grey for a thesis; a screen has the reader's own. */
export function themeOf({ size, theme, own }: Choice, readersTheme: Theme): PlateTheme {
  if (theme) return theme;
  if (size === 'thesis') return 'grey';
  const isPaper = size === 'own' ? own.unit === 'mm' : PRESETS[size].unit === 'mm';
  return isPaper ? 'light' : readersTheme;
}

/** Who asks for a thesis in grey wants it in grey; else a theme that was chosen stays. */
export function withSize(choice: Choice, size: Choice['size']): Choice {
  return { ...choice, size, theme: size === 'thesis' ? null : choice.theme };
}

/** A size that a PNG can have. */
export interface PngSize {
  /** Of {@link TIMES} or {@link DPIS}. */
  readonly value: number;
  readonly unit: 'times' | 'dpi';
  readonly width: number;
  readonly height: number;
  /** Px per inch at the size that the picture is meant for. */
  readonly perInch: number;
}

/** Px of CSS in an inch. */
const PER_INCH = 96;

/** The sizes of a page's PNG, none of them over 8192 px a side. */
export function pngSizes(page: Page): readonly PngSize[] {
  const [values, unit] =
    page.unit === 'px' ? ([TIMES, 'times'] as const) : ([DPIS, 'dpi'] as const);
  return values
    .map((value) => {
      const perInch = unit === 'times' ? value * PER_INCH : value;
      const [width, height] = pixelsOf(page, perInch);
      return { value, unit, width, height, perInch };
    })
    .filter(({ width, height }) => Math.max(width, height) <= SIDES.most);
}

/** The chosen size of a page's PNG, or the largest below it. */
export function pngSize(choice: Choice, page: Page): PngSize {
  const wished = page.unit === 'px' ? choice.times : choice.dpi;
  const size = pngSizes(page).findLast(({ value }) => value <= wished);
  if (!size) throw new Error(`expected a page of at most ${SIDES.most} px a side`);
  return size;
}

/** The choice of a PNG's size by its value. */
export function pngChoice(value: number): Partial<Pick<Choice, 'times' | 'dpi'>> {
  const times = TIMES.find((one) => one === value);
  const dpi = DPIS.find((one) => one === value);
  return { ...(times && { times }), ...(dpi && { dpi }) };
}

/** A title as a plate can have it: one line; null: none of the reader's own. */
export function ownTitle(typed: string | null): string | null {
  const title = (typed ?? '').replace(/\s+/gu, ' ').trim().slice(0, TITLE_LENGTH);
  return title === '' ? null : title;
}
