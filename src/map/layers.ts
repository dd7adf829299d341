/** The layers of the ground, from the sea up. `style.ts` gives each its look. */
import { BAND_RANGES, BAND_WIDTHS, type BandKey, type BandRange, type BandWidth } from './bands.ts';
import type { GroundLayer } from '../core/format/ground.ts';
import { BORDERS, COAST } from '../core/scene/ground-style.ts';
import { RAMP_INDICES, stripeKey } from './fade.ts';

/** Below the bands. */
const BELOW = ['sea', 'land', 'relief', 'country', 'tints'] as const;

/** Above the bands. The coast lies below their borders, which would else have a pale line in their middle. */
const WATER = ['coast', 'band-borders', 'lakes', 'lake-shores', 'rivers'] as const;

const NAMES = ['sea-names', 'lake-names', 'country-names'] as const;

export type FixedLayerId =
  | (typeof BELOW)[number]
  | (typeof WATER)[number]
  | (typeof BORDERS)[number]['id']
  | (typeof NAMES)[number];

/** Borders that lie over the water. */
export const UPPER_BORDERS = BORDERS.filter((one) => one !== COAST);

/** Source and layer of lines that the wave brings. */
export const waveLayerId = ({ id }: Pick<GroundLayer, 'id'>) => `wave-${id}` as const;

export const bandLayerId = (key: BandKey, range: BandRange) => `band-${key}-${range}`;
export const edgeLayerId = (range: BandRange, width: BandWidth) => `band-edges-${range}-${width}`;

/** Where a click asks which region it hit. */
export const PICKED_LAYER: FixedLayerId = 'tints';

/** Every layer id in the order of painting, for a map that draws these bands and layers of the wave. */
export function layerIds(
  bands: readonly BandKey[],
  layers: readonly Pick<GroundLayer, 'id'>[],
): readonly string[] {
  const ranges = BAND_RANGES.map(({ range }) => range);
  return [
    ...BELOW,
    ...RAMP_INDICES.map(stripeKey),
    ...bands.flatMap((key) => ranges.map((range) => bandLayerId(key, range))),
    ...ranges.flatMap((range) => BAND_WIDTHS.map((width) => edgeLayerId(range, width))),
    ...WATER,
    ...layers.map(waveLayerId),
    ...UPPER_BORDERS.map(({ id }) => id),
    ...NAMES,
  ];
}
