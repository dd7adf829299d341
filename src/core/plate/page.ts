/**
 * The sizes of a picture. A page is laid out in px of its own, at type sizes that stay, and becomes as
 * many px or mm as it is asked for: a poster is read from farther away than a page of a book.
 */

/** What a picture is measured in where it ends: a screen's px, or mm of paper. */
export type Unit = 'px' | 'mm';

export interface Page {
  /** Px of the layout. */
  readonly width: number;
  readonly height: number;
  /** Px or mm of the picture that one px of the layout becomes. */
  readonly scale: number;
  readonly unit: Unit;
}

export const PAPERS = ['A5', 'A4', 'A3', 'A2'] as const;
export type Paper = (typeof PAPERS)[number];
export type Orientation = 'portrait' | 'landscape';

/** Mm upright (ISO 216), and mm that a px of the layout becomes: larger paper has larger type. */
const PAPER: Readonly<
  Record<Paper, { readonly mm: readonly [number, number]; readonly scale: number }>
> = {
  A5: { mm: [148, 210], scale: 0.206 },
  A4: { mm: [210, 297], scale: 0.238 },
  A3: { mm: [297, 420], scale: 0.31 },
  A2: { mm: [420, 594], scale: 0.355 },
};

export function paperPage(paper: Paper, orientation: Orientation): Page {
  const { mm, scale } = PAPER[paper];
  const [short, long] = mm;
  const [width, height] = orientation === 'portrait' ? [short, long] : [long, short];
  return { width: width / scale, height: height / scale, scale, unit: 'mm' };
}

/** Px of a side of a picture: the smallest that can hold its words, the largest that is made. */
export const SIDES = { least: 320, most: 8192 } as const;
/** Width by height: beyond these a map of the country is a thread. */
export const SHAPES = { least: 0.4, most: 2.6 } as const;

/** Px of the layout, as a square would have them: between a small picture and a whole plate. */
const LAYOUT = { least: 800, most: 1385 } as const;

/** A page for a picture of some px; the sides are within {@link SIDES} and {@link SHAPES}. */
export function pixelPage(width: number, height: number): Page {
  const side = Math.sqrt(width * height);
  const scale = side / Math.min(LAYOUT.most, Math.max(LAYOUT.least, side));
  return { width: width / scale, height: height / scale, scale, unit: 'px' };
}

const screen = (width: number, height: number, scale: number): Page => ({
  width: width / scale,
  height: height / scale,
  scale,
  unit: 'px',
});

export const PRESETS = {
  article: screen(1600, 1200, 1),
  slide: screen(1920, 1080, 1.5),
  square: screen(1080, 1080, 1.3),
  story: screen(1080, 1920, 1.7),
  a4: paperPage('A4', 'landscape'),
  poster: paperPage('A3', 'landscape'),
  thesis: paperPage('A4', 'portrait'),
} as const satisfies Record<string, Page>;
export type Preset = keyof typeof PRESETS;

/** Width and height where it ends, in the page's unit. */
export function endSize({ width, height, scale }: Page): readonly [number, number] {
  return [Math.round(width * scale), Math.round(height * scale)];
}

/** Mm in an inch, and px of CSS. */
const INCH = { mm: 25.4, px: 96 } as const;

/** PostScript points, for PDF: a px is a 96th of an inch. */
export function pointsOf(page: Page): readonly [number, number] {
  const [width, height] = endSize(page);
  const points = 72 / INCH[page.unit];
  return [width * points, height * points];
}

/** Px of a PNG: of paper at so many dots an inch, of a screen times a factor. */
export function pixelsOf(page: Page, dpi: number): readonly [number, number] {
  const [width, height] = endSize(page);
  const perUnit = dpi / INCH[page.unit];
  return [Math.round(width * perUnit), Math.round(height * perUnit)];
}

/** How the words of a page are set: lengths in px of the layout. */
export interface PageType {
  readonly margin: number;
  readonly title: { readonly top: number; readonly size: number; readonly lineHeight: number };
  readonly sentence: { readonly size: number; readonly lineHeight: number };
  /** The name of the product, with what is below it. */
  readonly product: { readonly width: number; readonly size: number; readonly lineHeight: number };
  readonly note: { readonly size: number; readonly lineHeight: number };
  readonly text: { readonly size: number; readonly lineHeight: number };
  readonly heading: number;
  readonly foot: { readonly size: number; readonly lineHeight: number; readonly bottom: number };
  /** Side of the QR code. */
  readonly code: number;
}

const WHOLE: PageType = {
  margin: 56,
  title: { top: 44, size: 46, lineHeight: 52 },
  sentence: { size: 22, lineHeight: 30 },
  product: { width: 300, size: 22, lineHeight: 28 },
  note: { size: 14.5, lineHeight: 20 },
  text: { size: 13.6, lineHeight: 18 },
  heading: 15,
  foot: { size: 12.6, lineHeight: 17, bottom: 20 },
  code: 96,
};

const COMPACT: PageType = {
  margin: 36,
  title: { top: 26, size: 31, lineHeight: 36 },
  sentence: { size: 17, lineHeight: 23 },
  product: { width: 230, size: 18, lineHeight: 24 },
  note: { size: 12.6, lineHeight: 16.5 },
  text: { size: 12.6, lineHeight: 16.6 },
  heading: 14,
  foot: { size: 11.4, lineHeight: 15, bottom: 16 },
  code: 84,
};

/** From this side of an equal square on there is room for the type of a whole plate. */
const LARGE_FROM = 1200;

/** Below this width inside the margins, what stands side by side stands one below the other. */
const NARROW = 680;

/** A page with all that its parts need to know of it. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly type: PageType;
  /** Edges inside the margins. */
  readonly left: number;
  readonly right: number;
  /** Between them. */
  readonly inner: number;
  readonly isNarrow: boolean;
  readonly isLarge: boolean;
}

export function sheetOf({ width, height }: Page): Sheet {
  const isLarge = Math.sqrt(width * height) >= LARGE_FROM;
  const type = isLarge ? WHOLE : COMPACT;
  const [left, right] = [type.margin, width - type.margin];
  const inner = right - left;
  return { width, height, type, left, right, inner, isNarrow: inner < NARROW, isLarge };
}
