/** Bands along the inside of a region's border: which looks there can be, and what they are called. */
import type { Band } from '../core/frame/site-frame.ts';
import type { WaveRecord } from '../core/format/record.ts';
import {
  familyOf,
  familyOfSign,
  FAMILIES,
  type Family,
  type Vocabulary,
} from '../core/format/vocabulary.ts';
import type { Wave } from '../core/format/wave.ts';

export const BAND_STATES = ['new', 'continuing', 'uncertain'] as const;

/** What a band is drawn as: its lines, and its rows of dots where it is told both ways. */
export interface BandStyle {
  readonly lines: Family;
  readonly dots: Family | null;
  readonly state: Band['state'];
}

/** `labour-new`, `labour+street-continuing`: names a look in layers, images and feature state. */
export type BandKey = string;

/** Zoom ranges of the band shapes; they change at the integers, where patterns are laid anew. */
export const BAND_RANGES = [
  { range: 'a', minzoom: 0, maxzoom: 4 },
  { range: 'b', minzoom: 4, maxzoom: 5 },
  { range: 'c', minzoom: 5, maxzoom: 24 },
] as const;
export type BandRange = (typeof BAND_RANGES)[number]['range'];

/** A band is wide, or narrow where it goes on: `docs/look.md`. */
export const BAND_WIDTHS = ['wide', 'narrow'] as const;
export type BandWidth = (typeof BAND_WIDTHS)[number];

export const bandWidth = ({ state }: BandStyle): BandWidth =>
  state === 'continuing' ? 'narrow' : 'wide';

/** Names a shape of a band in the ground files: `b-wide`. */
export const bandShape = (range: BandRange, width: BandWidth) => `${range}-${width}`;

/** Every shape that the ground files have. */
export const BAND_SHAPES: readonly string[] = BAND_RANGES.flatMap(({ range }) =>
  BAND_WIDTHS.map((width) => bandShape(range, width)),
);

/** The families that draw lines; a claim of the others alone has no band. */
export const LINE_FAMILIES: readonly Family[] = ['labour', 'street', 'force'];

export function bandStyle({ signs, state }: Band): BandStyle {
  const lines = familyOfSign(signs[0]);
  const second = signs[1] === undefined ? null : familyOfSign(signs[1]);
  return { lines, dots: second === lines ? null : second, state };
}

export function bandKey({ lines, dots, state }: BandStyle): BandKey {
  return `${dots ? `${lines}+${dots}` : lines}-${state}`;
}

/**
 * Every look that a frame of the wave can have, whoever tells it and however it is filtered: the
 * map draws these and no others, since a new layer would lay its source's tiles out again.
 */
export function bandStylesOf(wave: Pick<Wave, 'records' | 'vocabulary'>): readonly BandStyle[] {
  const looks = new Map<BandKey, BandStyle>();
  for (const record of wave.records) {
    if (!namesRegion(record)) continue;
    const families = familiesOf(wave.vocabulary, record);
    for (const lines of families.filter((family) => LINE_FAMILIES.includes(family))) {
      const later = families.slice(families.indexOf(lines) + 1);
      for (const dots of [null, ...later]) {
        for (const state of BAND_STATES)
          looks.set(bandKey({ lines, dots, state }), { lines, dots, state });
      }
    }
  }
  return [...looks.values()];
}

function namesRegion(record: WaveRecord): boolean {
  const stated = record.accounts.flatMap((account) => account.asserts.where ?? []);
  return [...record.where, ...stated].some((ref) => ref.kind === 'region');
}

function familiesOf(vocabulary: Vocabulary, record: WaveRecord): readonly Family[] {
  const stated = record.accounts.map((account) => account.asserts.kind ?? record.kind);
  const kinds = new Set([record.kind, ...stated].map((kind) => familyOf(vocabulary, kind)));
  return FAMILIES.filter((family) => kinds.has(family));
}
