/** How each layer of the ground looks: `docs/look.md`. Lengths in CSS px. */
import type {
  ExpressionSpecification,
  FillLayerSpecification,
  LayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import type { Country } from '../core/format/setting.ts';
import type { Language } from '../core/base/languages.ts';
import type { GroundLayer, LineStyle } from '../core/format/ground.ts';
import { type Border, COAST, LAKE_SHORE, RIVER } from '../core/scene/ground-style.ts';
import type { ThemePalette } from '../core/scene/palette.ts';
import {
  type BAND_RANGES,
  type BandStyle,
  type BandWidth,
  bandKey,
  bandShape,
  bandWidth,
  LINE_FAMILIES,
} from './bands.ts';
import { EDGE, edgeIndex, type EdgeKeys, edgeKeys, RAMP_INDICES, stripeKey } from './fade.ts';
import {
  bandLayerId,
  edgeLayerId,
  type FixedLayerId,
  UPPER_BORDERS,
  waveLayerId,
} from './layers.ts';
import { bandPatternName, stripePatternName } from './patterns.ts';
import { SANS, SERIF_ITALIC } from './fonts.ts';

type Range = (typeof BAND_RANGES)[number];
/** A layer that stands in `layers.ts`. */
type Fixed<L extends LayerSpecification> = L & { id: FixedLayerId };

/** A number of the feature state; 0 where the feature has none. */
const state = (name: string): ExpressionSpecification => ['number', ['feature-state', name], 0];

/** Sea, outer land, relief, country and first-reached tints. */
export function groundLayers(
  palette: ThemePalette,
  { alpha3 }: Country,
): readonly LayerSpecification[] {
  const isCountry: ExpressionSpecification = ['==', ['get', 'a0'], alpha3];
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    fill('land', 'land', palette.landout, ['!', isCountry]),
    {
      id: 'relief',
      type: 'raster',
      source: 'relief',
      maxzoom: 6.4,
      paint: {
        'raster-opacity': ['interpolate', ['linear'], ['zoom'], 4.6, 0.35, 6.4, 0],
        'raster-fade-duration': 0,
      },
    },
    fill('country', 'land', palette.t0, isCountry),
    fill('tints', 'regions', tintColour(palette)),
  ];
}

function fill(
  id: FixedLayerId,
  source: string,
  colour: string | ExpressionSpecification,
  filter?: ExpressionSpecification,
): Fixed<FillLayerSpecification> {
  return {
    id,
    type: 'fill',
    source,
    // Smooth edges of neighbours would let the ground shine through between them.
    paint: { 'fill-color': colour, 'fill-antialias': false },
    ...(filter ? { filter } : {}),
  };
}

/** On the way from one tint to another; 0 is the bare country. */
function tintColour(palette: ThemePalette): ExpressionSpecification {
  const ramp = [palette.t2, palette.t3, palette.t4, palette.t5];
  const colour = (name: string): ExpressionSpecification => [
    'match',
    state(name),
    ...pairs(RAMP_INDICES, ramp),
    palette.t0,
  ];
  const mix: ExpressionSpecification = ['number', ['feature-state', 'mix'], 1];
  return ['interpolate', ['linear'], mix, 0, colour('from'), 1, colour('to')];
}

/** Labels and outputs of a `match`, one after the other, as its type wants them: one pair at least. */
function pairs(
  indices: readonly number[],
  colours: readonly string[],
): [number, string, ...(number | string)[]] {
  const [first, firstColour, ...rest] = indices.flatMap((index) => {
    const colour = colours[index - 1];
    return colour === undefined ? [] : [index, colour];
  });
  return [Number(first), String(firstColour), ...rest];
}

/** Stripes of one class over the tint, where the first day is not certain. */
export function stripeLayer(index: number): FillLayerSpecification {
  return {
    id: stripeKey(index),
    type: 'fill',
    source: 'regions',
    paint: {
      'fill-pattern': [
        'step',
        ['zoom'],
        stripePatternName(index, 'small'),
        4,
        stripePatternName(index, 'full'),
      ],
      'fill-opacity': state(stripeKey(index)),
      'fill-antialias': false,
    },
  };
}

/** The hatch of one look in one zoom range. */
export function bandLayer(
  look: BandStyle,
  { range, minzoom, maxzoom }: Range,
  { bandOpacity }: ThemePalette,
): FillLayerSpecification {
  const key = bandKey(look);
  return {
    id: bandLayerId(key, range),
    type: 'fill',
    source: 'bands',
    minzoom,
    maxzoom,
    filter: isShape(range, bandWidth(look)),
    paint: {
      'fill-pattern': bandPatternName(look, range === 'a' ? 'small' : 'full'),
      'fill-opacity': ['*', bandOpacity, state(key)],
      'fill-antialias': false,
    },
  };
}

const isShape = (range: Range['range'], width: BandWidth): ExpressionSpecification => [
  '==',
  ['get', 'shape'],
  bandShape(range, width),
];

/** The inner edge of the bands; what it draws along the border, `borderOfBands` covers. */
export function edgeLayer(
  { range, minzoom, maxzoom }: Range,
  width: BandWidth,
  palette: ThemePalette,
): LineLayerSpecification {
  return {
    id: edgeLayerId(range, width),
    type: 'line',
    source: 'bands',
    minzoom,
    maxzoom,
    filter: isShape(range, width),
    layout: { 'line-join': 'round' },
    paint: { ...edgePaint(palette, edgeKeys(width)), 'line-width': range === 'a' ? 0.5 : 0.8 },
  };
}

/** Below the line along a band, which would else have a pale one in its middle. */
export function coastLayer(palette: ThemePalette): LineLayerSpecification {
  return border(COAST, palette);
}

/** Wider than the dashes over it: two bands with the same lines that meet at a border stay two. */
export function borderOfBands(palette: ThemePalette): Fixed<LineLayerSpecification> {
  return {
    id: 'band-borders',
    type: 'line',
    source: 'regions',
    layout: { 'line-join': 'round' },
    paint: {
      ...edgePaint(palette, EDGE),
      'line-width': ['interpolate', ['linear'], ['zoom'], 3, 1, 4, 1.6],
    },
  };
}

function edgePaint({ signs, bandOpacity }: ThemePalette, { opacity, family }: EdgeKeys) {
  const indices = LINE_FAMILIES.map(edgeIndex);
  const colours = LINE_FAMILIES.map((family) => signs[family]);
  return {
    'line-color': ['match', state(family), ...pairs(indices, colours), signs.force],
    'line-opacity': ['*', bandOpacity, state(opacity)],
  } satisfies LineLayerSpecification['paint'];
}

/** Small lakes and streams come in with the zoom. */
export function waterLayers(palette: ThemePalette): readonly LayerSpecification[] {
  const largeLakes: ExpressionSpecification = [
    '>=',
    ['get', 'km2'],
    ['step', ['zoom'], 350, 4, 120, 5, 50, 6, 14],
  ];
  const largeRivers: ExpressionSpecification = [
    '<=',
    ['get', 'l'],
    ['step', ['zoom'], 2, 5, 3, 6, 6],
  ];
  const shore = { 'line-color': palette.coast, 'line-width': LAKE_SHORE };
  return [
    { ...fill('lakes', 'lakes', palette.lake, largeLakes), paint: { 'fill-color': palette.lake } },
    { id: 'lake-shores', type: 'line', source: 'lakes', filter: largeLakes, paint: shore },
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      filter: largeRivers,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette[RIVER.colour],
        'line-opacity': RIVER.opacity,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.7, 7, 1.6],
      },
    },
  ];
}

/** Over the water; the coast lies below the bands' borders. */
export function borderLayers(palette: ThemePalette): readonly LineLayerSpecification[] {
  return UPPER_BORDERS.map((one) => border(one, palette));
}

/** Lines that the wave brings. */
export function waveLayer(layer: GroundLayer, palette: ThemePalette): LineLayerSpecification {
  const id = waveLayerId(layer);
  return { id, type: 'line', source: id, ...lineLook(layer.line, palette) };
}

function border(one: Border, palette: ThemePalette): Fixed<LineLayerSpecification> {
  const { id, kind, fromZoom } = one;
  return {
    id,
    type: 'line',
    source: 'boundaries',
    filter: ['==', ['get', 'k'], kind],
    ...(fromZoom !== undefined && { minzoom: fromZoom }),
    ...lineLook(one, palette),
  };
}

function lineLook({ colour, width, dashes, opacity }: LineStyle, palette: ThemePalette) {
  return {
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette[colour],
      'line-width': width,
      ...(opacity !== undefined && { 'line-opacity': opacity }),
      // MapLibre has them in multiples of the line's width.
      ...(dashes && { 'line-dasharray': dashes.map((px) => px / width) }),
    },
  } satisfies Pick<LineLayerSpecification, 'layout' | 'paint'>;
}

/** Names of seas, lakes and neighbours; the scene over the map draws all others. */
export function labelLayers(
  palette: ThemePalette,
  language: Language,
): readonly LayerSpecification[] {
  const name: ExpressionSpecification = ['coalesce', ['get', language], ['get', 'en']];
  const water = { 'text-color': palette.waterInk, 'text-halo-color': palette.halo };
  const seaNames = label('sea-names', 'sea', ['step', ['zoom'], 0, 5, 1], {
    'text-field': name,
    'text-font': [SERIF_ITALIC],
    'text-size': 15,
    'text-letter-spacing': 0.06,
    'text-max-width': 5,
  });
  const lakeNames = label('lake-names', 'lake', ['step', ['zoom'], 0, 5, 1, 6, 3], {
    'text-field': name,
    'text-font': [SERIF_ITALIC],
    'text-size': 11,
    'text-max-width': 12,
  });
  const countryNames = label('country-names', 'country', ['step', ['zoom'], 0, 5, 1], {
    'text-field': ['upcase', name],
    'text-font': [SANS],
    'text-size': 10.5,
    'text-letter-spacing': 0.2,
    'text-max-width': 9,
  });
  return [
    // A phone's opening view has no room for them.
    { ...seaNames, minzoom: 3.8, paint: { 'text-color': palette.waterInk } },
    { ...lakeNames, minzoom: 3.6, paint: { ...water, 'text-halo-width': 1.2 } },
    { ...countryNames, minzoom: 3, paint: { 'text-color': palette.countryInk } },
  ];
}

/** Labels of a kind up to a rank; the first ranks are placed first. */
function label(
  id: FixedLayerId,
  kind: string,
  rank: ExpressionSpecification,
  layout: NonNullable<SymbolLayerSpecification['layout']>,
): Fixed<SymbolLayerSpecification> {
  return {
    id,
    type: 'symbol',
    source: 'labels',
    filter: ['all', ['==', ['get', 'k'], kind], ['<=', ['get', 'r'], rank]],
    layout: { ...layout, 'symbol-sort-key': ['get', 'r'] },
  };
}
