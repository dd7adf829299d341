/** What a wave says of its ground: how far the map goes, who made the layers, the coarse outline. */
import * as v from 'valibot';
import type { Immutable } from './immutable.ts';
import { bounds, code, count, regionId, slug, text, url } from './schema-parts.ts';

const zoomLevel = v.pipe(
  v.number(),
  v.minValue(0, 'a zoom, from 0'),
  v.maxValue(22, 'a zoom, up to 22'),
);
/** MapLibre zooms between which the map moves: the world is 512·2^zoom px wide. */
export const zooms = v.pipe(
  v.strictObject({ min: zoomLevel, max: zoomLevel }),
  v.check(({ min, max }) => min < max, 'the lowest zoom, then the highest'),
);
export type Zooms = Immutable<v.InferOutput<typeof zooms>>;

const credit = v.strictObject({ text, url });
/** Who made a layer of the ground: said on the map and on every picture. */
export type Credit = Immutable<v.InferOutput<typeof credit>>;

/** Colours of lines, by their names in the palette: each theme has its own. */
const LINE_COLOURS = ['coast', 'borderCountry', 'borderRegion', 'borderHome', 'river'] as const;

const px = v.pipe(v.number(), v.gtValue(0, 'px, more than 0'));
const line = v.strictObject({
  colour: v.picklist(LINE_COLOURS),
  width: px,
  /** Drawn, and not drawn. */
  dashes: v.exactOptional(v.strictTuple([px, px])),
  opacity: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1, 'a share: 0 to 1'))),
});
/** How a line of the ground is drawn: CSS px at the size of the map. */
export type LineStyle = Immutable<v.InferOutput<typeof line>>;

const layer = v.strictObject({ id: slug, line });
/** Lines that a wave brings, as railways: `ground/<id>.geojson`. They lie over rivers, below borders. */
export type GroundLayer = Immutable<v.InferOutput<typeof layer>>;

export const ground = v.strictObject({
  credits: v.array(credit),
  /** Corners of the relief picture; absent: the ground has none. */
  relief: v.exactOptional(bounds),
  /** In the order of drawing. */
  layers: v.exactOptional(v.array(layer)),
});

/** `geodata/<wave>/ground/outline.json`: relative paths of straight lines, `m`, `l` and `z` alone. */
export const outlineEntries = {
  /** Units in the width of the Mercator world. */
  unitsPerWorld: count,
  /** Where the paths begin, in units from the north-west corner of the world. */
  origin: v.strictTuple([v.number(), v.number()]),
  /** Width and height of what it covers, in units: beyond there are only neighbours. */
  size: v.strictTuple([count, count]),
  /** Land outside the country. */
  land: v.string(),
  regions: v.record(regionId, code),
  lakes: v.string(),
  /** `home`: the border of the country; `country`: between others; `region`: inside it. */
  lines: v.strictObject({
    home: v.string(),
    region: v.string(),
    country: v.string(),
    coast: v.string(),
  }),
};
const layerPath = v.strictObject({ line, d: v.string() });
/** A layer as a drawing has it: path data, and how it is drawn. */
export type LayerPath = Immutable<v.InferOutput<typeof layerPath>>;

/** With the layers of the wave, which the build draws as coarsely. */
export const OutlineSchema = v.strictObject({ ...outlineEntries, layers: v.array(layerPath) });

/** The ground of the first picture, before the map is there. */
export type CoarseGround = Immutable<v.InferOutput<typeof OutlineSchema>>;

/** Regions of the coarse ground. */
export type CoarseRegions = Pick<CoarseGround, 'unitsPerWorld' | 'origin' | 'regions'>;

/** Credits in one line, for pictures. */
export function creditLine(credits: readonly Credit[]): string {
  return credits.map(({ text }) => text).join(' · ');
}
