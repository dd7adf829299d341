/** What the reader has chosen: one value, replaced whole, written to and read from the address. */
import type { Moment } from '../time/day.ts';
import type { LngLat } from '../format/schema-parts.ts';
import type { Language } from '../base/languages.ts';
import type { Perspective, Filter } from '../record/perspective.ts';

export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'region'; readonly id: string }
  | { readonly kind: 'record'; readonly id: string };

export const NOTHING: Selection = { kind: 'none' };

export interface Camera {
  readonly center: LngLat;
  /** MapLibre zoom: the world is 512·2^zoom px wide. */
  readonly zoom: number;
}

/** Kinds are in the order of the vocabulary, actors and employers in that of their ids; never an empty list of those. */
export interface View extends Filter {
  readonly moment: Moment;
  readonly perspective: Perspective;
  readonly selection: Selection;
  /** null: the country fitted to the screen. */
  readonly camera: Camera | null;
  /** The language of names on the map and in lists. */
  readonly language: Language;
  /** The records as a table in place of the map. */
  readonly table: boolean;
}
