/**
 * How the ground is drawn wherever it is: on the map, in the opening and on plates. Lengths in CSS px at
 * the size of the map; `docs/look.md` says why.
 */
import type { LineStyle } from '../format/ground.ts';

/** Outlines by their kind in `boundaries.geojson`; `home` is the border of the country. */
export type BorderKind = 'coast' | 'country' | 'region' | 'lease' | 'home';

export interface Border extends LineStyle {
  /** Of its layer on the map. */
  readonly id: 'coast' | 'countries' | 'region-borders' | 'lease' | 'border-glow' | 'border';
  readonly kind: BorderKind;
  /** Drawn near only: from this MapLibre zoom on, and in no picture of the country. */
  readonly fromZoom?: number;
}

export const COAST: Border = { id: 'coast', kind: 'coast', colour: 'coast', width: 0.8 };

export const REGION_BORDER: Border = {
  id: 'region-borders',
  kind: 'region',
  colour: 'borderRegion',
  width: 0.8,
  dashes: [4, 2.2],
};

/** In the order of drawing. */
export const BORDERS: readonly Border[] = [
  COAST,
  { id: 'countries', kind: 'country', colour: 'borderCountry', width: 0.9 },
  REGION_BORDER,
  // Leased ground inside the country.
  { id: 'lease', kind: 'lease', colour: 'borderRegion', width: 0.9, dashes: [0.9, 2], fromZoom: 5 },
  // Below the border, so that the country stands out.
  { id: 'border-glow', kind: 'home', colour: 'borderHome', width: 5, opacity: 0.14 },
  { id: 'border', kind: 'home', colour: 'borderHome', width: 1.3 },
];

export const LAKE_SHORE = 0.6;

/** Px at the size of a picture; the map widens it with the zoom. */
export const RIVER = { colour: 'river', width: 0.9, opacity: 0.6 } as const satisfies LineStyle;

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
