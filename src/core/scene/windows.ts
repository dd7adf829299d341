/** Windows of the map: what the country is fitted into, and what stands there. Lengths in px. */
import type { Padding } from './mercator.ts';
import type { LabelSet } from './types.ts';

/** A window of the map, with what lies over its edges. */
export interface MapWindow {
  readonly width: number;
  readonly height: number;
  readonly padding: Padding;
  readonly labels: LabelSet;
}

/** Room for what lies over the edges: head, key, scale. `src/opening/map.css` has the same. */
export const MAP_PADDING = {
  desk: { top: 166, right: 30, bottom: 30, left: 30 },
  /** A phone on its side. */
  low: { top: 12, right: 12, bottom: 24, left: 12 },
  phone: { top: 36, right: 12, bottom: 12, left: 12 },
} as const satisfies Record<string, Padding>;

/** What the half open sheet of a phone leaves of the map: `docs/look.md`. */
export const PHONE_SEEN = 272;

/** The map of a desk of 1440 × 900, of one of 1024 × 768, and of a phone of 390 × 844. */
export const MAP_WINDOWS = {
  wide: { width: 1024, height: 728, padding: MAP_PADDING.desk, labels: 'all' },
  middle: { width: 664, height: 596, padding: MAP_PADDING.desk, labels: 'all' },
  narrow: { width: 390, height: PHONE_SEEN, padding: MAP_PADDING.phone, labels: 'places' },
} as const satisfies Record<string, MapWindow>;
