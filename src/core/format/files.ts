/**
 * The files of a wave: what the app reads, and beside it what stands there for editors, other programs
 * and the map. No field is allowed that is not named.
 */
import * as v from 'valibot';
import { placeEntries, placeProperties, PRECISIONS, regionProperties } from './gazetteer.ts';
import { outlineEntries } from './ground.ts';
import type { Immutable } from './immutable.ts';
import { recordEntries, RetiredSchema } from './record.ts';
import { ref } from './ref.ts';
import { code, count, lngLat, regionId, some, text, url, when } from './schema-parts.ts';
import { SettingSchema } from './setting.ts';
import { StepSchema } from './story.ts';
import { TopicSchema } from './topic.ts';
import { VocabularySchema } from './vocabulary.ts';
import { voiceEntries } from './voice.ts';

/** A place that comes with a record: it stands in no list of places. */
const point = v.strictObject({
  point: v.strictObject({
    name: text,
    at: lngLat,
    precision: v.picklist(PRECISIONS),
    region: v.exactOptional(regionId),
  }),
});
export type RawPoint = Immutable<v.InferInput<typeof point>['point']>;

/** One record of `geodata/<wave>/records/*.json`. */
export const FileRecordSchema = v.strictObject({
  ...recordEntries,
  where: some(
    v.union([ref, point], 'a reference, or a point with name, position and precision'),
    'at least one reference',
  ),
});
export type FileRecord = Immutable<v.InferInput<typeof FileRecordSchema>>;

const name = v.strictObject({
  family: v.exactOptional(text),
  given: v.exactOptional(text),
  'dropping-particle': v.exactOptional(text),
  'non-dropping-particle': v.exactOptional(text),
  suffix: v.exactOptional(text),
  literal: v.exactOptional(text),
});
const people = v.exactOptional(v.array(name));
const cslDate = v.strictObject({
  'date-parts': v.array(v.array(v.pipe(v.number(), v.integer('a whole number')))),
  circa: v.exactOptional(v.boolean()),
});

/** One voice of `geodata/<wave>/sources.json`: a CSL-JSON item; what CSL has no field for is in `custom`. */
export const SourceSchema = v.strictObject({
  id: voiceEntries.id,
  type: code,
  title: voiceEntries.title,
  'title-short': v.exactOptional(text),
  'container-title': v.exactOptional(text),
  author: people,
  editor: people,
  translator: people,
  interviewer: people,
  issued: v.exactOptional(cslDate),
  accessed: v.exactOptional(cslDate),
  'original-date': v.exactOptional(cslDate),
  publisher: v.exactOptional(text),
  'publisher-place': v.exactOptional(text),
  URL: voiceEntries.URL,
  language: v.exactOptional(code),
  genre: v.exactOptional(text),
  note: v.exactOptional(text),
  custom: voiceEntries.custom,
});
export type RawSource = Immutable<v.InferInput<typeof SourceSchema>>;

/** One feature of `geodata/<wave>/cities.geojson`. */
export const PlaceFeatureSchema = v.strictObject({
  ...placeEntries,
  properties: v.strictObject({
    ...placeProperties,
    geonames: v.exactOptional(v.nullable(v.number())),
    wikidata: v.exactOptional(v.nullable(code)),
  }),
});
export type RawPlace = Immutable<v.InferInput<typeof PlaceFeatureSchema>>;

const { schematic, labelPoint, ...regionNames } = regionProperties;

/** One feature of `geodata/<wave>/regions.geojson`; its rings are checked elsewhere. */
export const RegionFeatureSchema = v.strictObject({
  type: v.literal('Feature'),
  id: regionId,
  properties: v.strictObject({
    ...regionNames,
    valid: v.strictObject({ from: v.nullable(when), to: v.nullable(when) }),
    provenance: text,
    schematic,
    km2: v.exactOptional(count),
    labelPoint,
  }),
  geometry: v.looseObject({ type: code }),
});
export type RawRegion = Immutable<v.InferInput<typeof RegionFeatureSchema>>;

/** The head of a layer. */
const collection = {
  type: v.literal('FeatureCollection'),
  name: v.exactOptional(text),
  license: v.exactOptional(text),
  attribution: v.exactOptional(text),
  source: v.exactOptional(url),
  note: v.exactOptional(text),
};

/** A layer without its features: they are decoded one by one. */
export const CollectionSchema = v.strictObject({ ...collection, features: v.array(v.unknown()) });

/** `geodata/<wave>/ground/outline.json`, with who made it. */
export const OutlineFileSchema = v.strictObject({
  license: text,
  attribution: text,
  ...outlineEntries,
});
export type RawOutline = Immutable<v.InferInput<typeof OutlineFileSchema>>;

/** Whole files, for editors: the name is that of `geodata/schema/<name>.schema.json`. */
export const FILE_SCHEMAS = {
  records: v.array(FileRecordSchema),
  sources: v.array(SourceSchema),
  vocabulary: VocabularySchema,
  wave: SettingSchema,
  'retired-ids': RetiredSchema,
  differences: v.array(TopicSchema),
  story: v.array(StepSchema),
  regions: v.strictObject({ ...collection, features: v.array(RegionFeatureSchema) }),
  cities: v.strictObject({ ...collection, features: v.array(PlaceFeatureSchema) }),
  outline: OutlineFileSchema,
} as const;
