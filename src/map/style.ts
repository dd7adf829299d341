/** The style of the ground: a pure function of theme, language, addresses and looks of bands. */
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Bounds } from '../core/format/schema-parts.ts';
import type { Wave } from '../core/format/wave.ts';
import type { Language } from '../core/base/languages.ts';
import { PALETTE, type Theme } from '../core/scene/palette.ts';
import { NO_BANDS } from './band-shapes.ts';
import { BAND_RANGES, BAND_WIDTHS, type BandStyle } from './bands.ts';
import {
  bandLayer,
  borderLayers,
  borderOfBands,
  coastLayer,
  edgeLayer,
  groundLayers,
  labelLayers,
  stripeLayer,
  waterLayers,
  waveLayer,
} from './paint.ts';
import { RAMP_INDICES } from './fade.ts';
import { waveLayerId } from './layers.ts';
import { facesOf, type FontFiles, SANS, SERIF_ITALIC } from './fonts.ts';

export interface GroundUrls {
  /** Folder of the ground files, without a slash at its end. */
  readonly ground: string;
  /** The regions, as GeoJSON whose features have the ISO code in the property `id`. */
  readonly regions: string;
  readonly fonts: { readonly sans: FontFiles; readonly serifItalic: FontFiles };
}

export interface StyleInput {
  readonly wave: Pick<Wave, 'country' | 'relief' | 'layers'>;
  readonly theme: Theme;
  readonly language: Language;
  readonly urls: GroundUrls;
  /** Every look that a band can have. */
  readonly looks: readonly BandStyle[];
}

/** Simplification within tiles, px: half of MapLibre's, for borders are what the map is about. */
const TOLERANCE = 0.2;

/**
 * The style for a new map; `restyle` makes a change of theme or language of two of them. The relief, if the wave
 * has one, stands in the light theme only. Images of patterns are added at run time.
 */
export function styleOf(input: StyleInput): StyleSpecification {
  const { wave, theme, language, looks } = input;
  const palette = PALETTE[theme];
  const layers: readonly LayerSpecification[] = [
    ...groundLayers(palette, wave.country),
    ...RAMP_INDICES.map(stripeLayer),
    ...looks.flatMap((look) => BAND_RANGES.map((range) => bandLayer(look, range, palette))),
    ...BAND_RANGES.flatMap((range) => BAND_WIDTHS.map((width) => edgeLayer(range, width, palette))),
    coastLayer(palette),
    borderOfBands(palette),
    ...waterLayers(palette),
    ...wave.layers.map((one) => waveLayer(one, palette)),
    ...borderLayers(palette),
    ...labelLayers(palette, language),
  ];
  return {
    version: 8,
    name: 'Tolqyn',
    'font-faces': {
      [SANS]: facesOf(input.urls.fonts.sans),
      [SERIF_ITALIC]: facesOf(input.urls.fonts.serifItalic),
    },
    // Fades are written as feature state; a paint change by theme is at once.
    transition: { duration: 0, delay: 0 },
    sources: sourcesOf(input),
    layers: layers.filter(({ id }) => id !== 'relief' || reliefIn(input)),
  };
}

/** File of a ground source, as in `GroundUrls.ground`. */
export const GROUND_FILES = {
  land: 'land.geojson',
  boundaries: 'boundaries.geojson',
  lakes: 'lakes.geojson',
  rivers: 'rivers.geojson',
  labels: 'labels.geojson',
  relief: 'relief.webp',
  bands: 'bands.geojson',
} as const;

const reliefIn = ({ theme, wave }: StyleInput) => (theme === 'light' ? wave.relief : null);

function sourcesOf(input: StyleInput): Record<string, SourceSpecification> {
  const { urls, wave } = input;
  const relief = reliefIn(input);
  const file = (name: keyof typeof GROUND_FILES) => `${urls.ground}/${GROUND_FILES[name]}`;
  const geojson = (name: keyof typeof GROUND_FILES): SourceSpecification => ({
    type: 'geojson',
    data: file(name),
    tolerance: TOLERANCE,
  });
  return {
    land: geojson('land'),
    boundaries: geojson('boundaries'),
    lakes: geojson('lakes'),
    rivers: geojson('rivers'),
    labels: geojson('labels'),
    ...Object.fromEntries(
      wave.layers.map((one): [string, SourceSpecification] => [
        waveLayerId(one),
        { type: 'geojson', data: `${urls.ground}/${one.id}.geojson`, tolerance: TOLERANCE },
      ]),
    ),
    regions: { type: 'geojson', data: urls.regions, promoteId: 'id', tolerance: TOLERANCE },
    // Put together once their files are there.
    bands: { type: 'geojson', data: NO_BANDS, promoteId: 'region', tolerance: TOLERANCE },
    ...(relief && { relief: reliefSource(file('relief'), relief) }),
  };
}

function reliefSource(url: string, { west, south, east, north }: Bounds): SourceSpecification {
  return {
    type: 'image',
    url,
    coordinates: [
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ],
  };
}
