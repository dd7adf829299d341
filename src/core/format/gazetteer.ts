/** The places and regions of a wave. */
import * as v from 'valibot';
import type { Immutable } from './immutable.ts';
import { lngLat, regionId, slug, text } from './schema-parts.ts';
import { names } from './words.ts';

/** A point came with a record, and stands in no list of places. */
export const PLACE_KINDS = ['city', 'town', 'village', 'site', 'point'] as const;
export const PRECISIONS = ['settlement', 'approximate'] as const;

export const placeProperties = {
  id: slug,
  kind: v.picklist(PLACE_KINDS),
  names,
  /** Spellings in the texts, then other names. */
  spellings: v.array(text),
  /** In the Latin letters of Kazakh, for searching; absent where nobody wrote it down. */
  latin: v.exactOptional(text),
  /** ISO 3166-2 code; absent: it is not known. */
  region: v.exactOptional(regionId),
  /** 0 a city that is a region, 1 the capital of a region, 2 another town with a claim, 3 the rest. */
  rank: v.exactOptional(v.picklist([0, 1, 2, 3])),
  labelSide: v.exactOptional(v.nullable(v.picklist(['left', 'right', 'above', 'below']))),
  precision: v.picklist(PRECISIONS),
};

export const placeEntries = {
  type: v.literal('Feature'),
  id: slug,
  properties: v.strictObject(placeProperties),
  geometry: v.strictObject({ type: v.literal('Point'), coordinates: lngLat }),
};
export const PlaceSchema = v.pipe(
  v.strictObject(placeEntries),
  v.transform(({ id, properties, geometry }) => {
    const { kind, names, spellings, latin = null, region = null, precision } = properties;
    const { rank = 3, labelSide = null } = properties;
    const at = geometry.coordinates;
    return { id, kind, names, spellings, latin, region, at, rank, labelSide, precision };
  }),
);
export type Place = Immutable<v.InferOutput<typeof PlaceSchema>>;

export const regionProperties = {
  id: regionId,
  /** A key of the vocabulary's regions. */
  kind: slug,
  // In every language of the wave, which `link.ts` checks.
  names,
  /** For labels: without the word for the region where no city shares the name. */
  short: names,
  spellings: v.array(text),
  latin: v.exactOptional(text),
  schematic: v.boolean(),
  /** Pole of inaccessibility. */
  labelPoint: lngLat,
};
export const RegionSchema = v.pipe(
  v.strictObject(regionProperties),
  v.transform(({ latin = null, ...rest }) => ({ ...rest, latin })),
);
export type Region = Immutable<v.InferOutput<typeof RegionSchema>>;

/** Whether a mark must not look like that of a town: a site, or a point that may be off. */
export function isNoTown({ kind, precision }: Place): boolean {
  return kind === 'site' || precision === 'approximate';
}
