/** The layers of the ground, from the sea up. `style.ts` gives each its look. */
import { BAND_RANGES, BAND_WIDTHS, type BandKey, type BandRange, type BandWidth } from './bands.ts';
import { RAMP_INDICES, stripeKey } from './fade.ts';

/** Below the bands. */
const BELOW = ['sea', 'land', 'relief', 'country', 'tints'] as const;

/** Above the bands. */
const ABOVE = [
  'coast',
  'band-borders',
  'lakes',
  'lake-shores',
  'rivers',
  'region-borders',
  'lease',
  'countries',
  'border-glow',
  'border',
  'sea-names',
  'lake-names',
  'country-names',
] as const;

export type FixedLayerId = (typeof BELOW)[number] | (typeof ABOVE)[number];

export const bandLayerId = (key: BandKey, range: BandRange) => `band-${key}-${range}`;
export const edgeLayerId = (range: BandRange, width: BandWidth) => `band-edges-${range}-${width}`;

/** Where a click asks which region it hit. */
export const PICKED_LAYER: FixedLayerId = 'tints';

/** Every layer id in the order of painting, for a map that draws these bands. */
export function layerIds(bands: readonly BandKey[]): readonly string[] {
  const ranges = BAND_RANGES.map(({ range }) => range);
  return [
    ...BELOW,
    ...RAMP_INDICES.map(stripeKey),
    ...bands.flatMap((key) => ranges.map((range) => bandLayerId(key, range))),
    ...ranges.flatMap((range) => BAND_WIDTHS.map((width) => edgeLayerId(range, width))),
    ...ABOVE,
  ];
}
