/**
 * The images of bands and stripes, as pixels. A tile repeats without a seam because every period,
 * across the lines and along them, goes a whole number of times into the tile's diagonal.
 */
import { BROKEN, DOT, HATCH } from '../core/scene/ground-style.ts';
import { type BandStyle, bandKey } from './bands.ts';

/** What `map.addImage` takes: red, green, blue and alpha, not premultiplied. */
export interface PatternImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

export interface Pattern {
  readonly image: PatternImage;
  /** Image pixels in a CSS pixel. */
  readonly pixelRatio: number;
}

/**
 * A pattern doubles its size until the next whole zoom: the narrow bands have 0.56 of the hatch at
 * zoom 3, and 0.9 of it in a phone's opening view, at 2.7.
 */
const HATCH_SCALE: Readonly<Record<PatternSize, number>> = { small: 0.56, full: 1 };

/** Two stripes of 7.07 px, measured across; about half of it below zoom 4. */
const STRIPE_SIDE = 20;
const STRIPE_PIXELS = 40;

/** The size of a pattern: `small` below zoom 4, where the bands are narrow. */
export type PatternSize = 'small' | 'full';
export const PATTERN_SIZES: readonly PatternSize[] = ['small', 'full'];

/** Samples along each side of a pixel. */
const SAMPLES = 4;

/** One kind of ink: where it is, in CSS px of the tile. */
type Covers = (x: number, y: number) => boolean;
type Rgb = readonly [number, number, number];

/** Name of the image of a band. */
export function bandPatternName(look: BandStyle, size: PatternSize): string {
  return `band-${bandKey(look)}-${size}`;
}

/** Lines that rise to the right, and rows of dots between them; colours are `#RRGGBB`. */
export function bandPattern(
  look: BandStyle,
  size: PatternSize,
  colours: { readonly lines: string; readonly dots: string },
): Pattern {
  const side = tileOf(look).length * Math.SQRT2;
  const inks = [{ covers: linesOf(look), rgb: parseColour(colours.lines) }];
  if (look.dots) inks.push({ covers: dotsOf(look), rgb: parseColour(colours.dots) });
  // Two image pixels to a CSS px, a whole number of them to half a tile.
  const image = paint(2 * Math.round(side), side, inks);
  return { image, pixelRatio: image.width / (side * HATCH_SCALE[size]) };
}

/** What goes into a tile; lengths in CSS px. */
interface Tile {
  /** How far one side of the tile leads across the lines, and along them. */
  readonly length: number;
  readonly lines: number;
  /** Dashes or dots along the length. */
  readonly steps: number;
}

function tileOf({ dots, state }: BandStyle): Tile {
  // To the next line, or to the row of dots that stands between two.
  const { period } = HATCH[state];
  if (dots) {
    const [lines, steps] = state === 'continuing' ? [1, 2] : [2, 3];
    return { length: lines * 2 * period, lines, steps };
  }
  const lines = state === 'continuing' ? 2 : 3;
  return { length: lines * period, lines, steps: 2 };
}

/** Name of the stripes of a class of the ramp, from 1. */
export const stripePatternName = (index: number, size: PatternSize) =>
  `stripe-${String(index)}-${size}`;

/** Stripes that fall to the right, so that they never run with a hatch; bare between them. */
export function stripePattern(colour: string, size: PatternSize): Pattern {
  const period = STRIPE_SIDE / Math.SQRT2;
  const covers: Covers = (x, y) => modulo((x - y) / Math.SQRT2, period) < period / 2;
  return {
    image: paint(STRIPE_PIXELS, STRIPE_SIDE, [{ covers, rgb: parseColour(colour) }]),
    pixelRatio: (STRIPE_PIXELS / STRIPE_SIDE) * (size === 'small' ? 1.8 : 1),
  };
}

function linesOf(look: BandStyle): Covers {
  const { length, lines } = tileOf(look);
  const period = length / lines;
  const halfWidth = HATCH[look.state].line / 2;
  const dash = look.state === 'uncertain' ? dashOf(look) : null;
  return (x, y) => {
    const across = (x + y) / Math.SQRT2;
    const line = Math.round(across / period);
    if (Math.abs(across - line * period) > halfWidth) return false;
    return dash ? dash(line, (x - y) / Math.SQRT2) : true;
  };
}

/** Broken as near as the tile allows; each line a step on from the one before. */
function dashOf(look: BandStyle): (line: number, along: number) => boolean {
  const { length, lines, steps } = tileOf(look);
  const period = length / steps;
  const drawn = (period * BROKEN.dash) / (BROKEN.dash + BROKEN.gap);
  return (line, along) => modulo(along + (line * period) / lines, period) < drawn;
}

/** Dots midway between two lines. */
function dotsOf(look: BandStyle): Covers {
  const { length, lines, steps } = tileOf(look);
  const [period, step] = [length / lines, length / steps];
  return (x, y) => {
    const across = modulo((x + y) / Math.SQRT2, period) - period / 2;
    const along = modulo((x - y) / Math.SQRT2, step) - step / 2;
    return Math.hypot(across, along) <= DOT / 2;
  };
}

/** Alpha is the share of a pixel's samples that are covered; the last ink that covers has the colour. */
function paint(
  pixels: number,
  side: number,
  inks: readonly { readonly covers: Covers; readonly rgb: Rgb }[],
): PatternImage {
  const data = new Uint8ClampedArray(pixels * pixels * 4);
  for (let row = 0; row < pixels; row += 1) {
    for (let column = 0; column < pixels; column += 1) {
      for (const { covers, rgb } of inks) {
        const share = coverage(covers, column, row, side / pixels);
        if (share > 0) data.set([...rgb, share * 255], (row * pixels + column) * 4);
      }
    }
  }
  return { width: pixels, height: pixels, data };
}

function coverage(covers: Covers, column: number, row: number, pixel: number): number {
  let covered = 0;
  for (let i = 0; i < SAMPLES; i += 1) {
    for (let j = 0; j < SAMPLES; j += 1) {
      const x = (column + (i + 0.5) / SAMPLES) * pixel;
      const y = (row + (j + 0.5) / SAMPLES) * pixel;
      if (covers(x, y)) covered += 1;
    }
  }
  return covered / SAMPLES ** 2;
}

function modulo(value: number, period: number): number {
  return value - Math.floor(value / period) * period;
}

function parseColour(colour: string): Rgb {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new Error(`expected #RRGGBB, got ${colour}`);
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
