/** Lengths of the scene by zoom and by kind of picture: `docs/look.md`. All in px. */
import type { Sizes } from './types.ts';

/** Zoom, half width of a mark, font size of a city. */
const STOPS: readonly (readonly [number, number, number])[] = [
  [2.6, 4.5, 12],
  [3.3, 5.5, 12.5],
  [4.05, 7, 13],
  [5, 8, 14],
  [6, 9, 15],
  [7, 10, 16],
];

const FIXED = {
  dotLabel: 11.5,
  regionLabel: 10.5,
  regionDate: 11,
  spreadLabel: 11.5,
  reference: 13,
};

/** The sizes at a MapLibre zoom: linear between the stops, constant outside them. */
export function sizesAt(zoom: number): Sizes {
  return { ...FIXED, r: between(zoom, 1), cityLabel: between(zoom, 2) };
}

export const PLATE_SIZES: Sizes = {
  ...FIXED,
  r: 8.6,
  cityLabel: 16,
  dotLabel: 14,
  regionLabel: 11.5,
  regionDate: 12,
  spreadLabel: 14,
};

export const SHEET_SIZES: Sizes = {
  ...FIXED,
  r: 3.9,
  cityLabel: 11,
  dotLabel: 10.5,
  reference: 11,
};

/** Px of the maps of a contact sheet and of a whole plate. */
const MAP_WIDTHS = { sheet: 338, plate: 1488 } as const;

const shareOf = (mapWidth: number) =>
  Math.min(1, Math.max(0, (mapWidth - MAP_WIDTHS.sheet) / (MAP_WIDTHS.plate - MAP_WIDTHS.sheet)));

/** The sizes of a still picture by the width of its map: linear from a contact sheet to a whole plate. */
export function pictureSizes(mapWidth: number): Sizes {
  const share = shareOf(mapWidth);
  const mixed = (name: keyof Sizes) =>
    SHEET_SIZES[name] + share * (PLATE_SIZES[name] - SHEET_SIZES[name]);
  return {
    r: mixed('r'),
    cityLabel: mixed('cityLabel'),
    dotLabel: mixed('dotLabel'),
    regionLabel: mixed('regionLabel'),
    regionDate: mixed('regionDate'),
    spreadLabel: mixed('spreadLabel'),
    reference: mixed('reference'),
  };
}

export function bandSizesOf(mapWidth: number): BandSizes {
  const [share, { sheet, full }] = [shareOf(mapWidth), BAND_SIZES];
  const mixed = (name: keyof BandSizes) => sheet[name] + share * (full[name] - sheet[name]);
  return {
    widthNew: mixed('widthNew'),
    widthGoesOn: mixed('widthGoesOn'),
    pattern: mixed('pattern'),
  };
}

function between(zoom: number, column: 1 | 2): number {
  const after = STOPS.findIndex(([at]) => at >= zoom);
  const high = STOPS[after === -1 ? STOPS.length - 1 : after];
  const low = STOPS[after - 1] ?? high;
  if (!high || !low) return 0;
  const share = high === low ? 0 : (zoom - low[0]) / (high[0] - low[0]);
  return low[column] + share * (high[column] - low[column]);
}

/** How a band is drawn: its widths in px, and the scale of its hatch. */
export interface BandSizes {
  readonly widthNew: number;
  readonly widthGoesOn: number;
  readonly pattern: number;
}

export const BAND_SIZES = {
  full: { widthNew: 9, widthGoesOn: 6.5, pattern: 1 },
  phone: { widthNew: 5, widthGoesOn: 3.6, pattern: 0.72 },
  sheet: { widthNew: 3.6, widthGoesOn: 2.6, pattern: 0.56 },
} as const satisfies Record<string, BandSizes>;
