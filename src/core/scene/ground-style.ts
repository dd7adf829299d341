/**
 * How the ground is drawn wherever it is: on the map, in the opening and on plates. Lengths in CSS px at
 * the size of the map; `docs/look.md` says why.
 */
import type { Palette } from './palette.ts';

/** A line of the ground by its kind in the files: coast, borders; `home` is that of the country. */
export interface LineStyle {
  readonly colour: keyof Pick<Palette, 'coast' | 'borderCountry' | 'borderRegion' | 'borderHome'>;
  readonly width: number;
  /** Drawn, and not drawn. */
  readonly dashes?: readonly [number, number];
  readonly opacity?: number;
}

export const LINES = {
  coast: { colour: 'coast', width: 0.8 },
  country: { colour: 'borderCountry', width: 0.9 },
  region: { colour: 'borderRegion', width: 0.8, dashes: [4, 2.2] },
  /** Leased ground inside the country. */
  lease: { colour: 'borderRegion', width: 0.9, dashes: [0.9, 2] },
  /** Below `home`, so that the country stands out. */
  homeGlow: { colour: 'borderHome', width: 5, opacity: 0.14 },
  home: { colour: 'borderHome', width: 1.3 },
} as const satisfies Readonly<Record<string, LineStyle>>;

export const LAKE_SHORE = 0.6;

/** Px across the 45° lines of a band: the width of a line, and from one to the next. */
export const HATCH = {
  new: { line: 1.5, period: 4 },
  uncertain: { line: 1.5, period: 4 },
  continuing: { line: 1.3, period: 5.5 },
} as const;

/** Along a line of a band that is uncertain. */
export const BROKEN = { dash: 3.4, gap: 2.6 } as const;

/** Diameter of the dots between two lines, where it is told both ways. */
export const DOT = 2.5;
