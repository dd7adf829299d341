/** What a wave says of its ground: how far the map goes, who made the layers, the coarse outline. */
import * as v from 'valibot';
import type { Immutable } from './immutable.ts';
import { bounds, code, count, regionId, text, url } from './schema-parts.ts';

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

export const ground = v.strictObject({
  credits: v.array(credit),
  /** Corners of the relief picture; absent: the ground has none. */
  relief: v.exactOptional(bounds),
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
export const OutlineSchema = v.strictObject(outlineEntries);

/** The ground of the first picture, before the map is there. */
export type CoarseGround = Immutable<v.InferOutput<typeof OutlineSchema>>;

/** Regions of the coarse ground. */
export type CoarseRegions = Pick<CoarseGround, 'unitsPerWorld' | 'origin' | 'regions'>;

/** Credits in one line, for pictures. */
export function creditLine(credits: readonly Credit[]): string {
  return credits.map(({ text }) => text).join(' · ');
}
