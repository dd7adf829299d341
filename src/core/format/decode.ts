/** Files as parsed from JSON to what has been checked: every problem is collected, none stops the rest. */
import * as v from 'valibot';
import type { Problem } from '../base/problem.ts';
import type { Filed } from './filed.ts';
import {
  CollectionSchema,
  FileRecordSchema,
  OutlineFileSchema,
  PlaceFeatureSchema,
  type RawOutline,
  type RawPlace,
  type RawRegion,
  type RawSource,
  RegionFeatureSchema,
  SourceSchema,
} from './files.ts';
import { misfits } from './fit.ts';
import { withPlaces } from './points.ts';
import { type RawRecord, RetiredSchema } from './record.ts';
import { join } from './report.ts';
import { type RawWave, SettingSchema } from './setting.ts';
import { type RawStep, StepSchema } from './story.ts';
import { type RawTopic, TopicSchema } from './topic.ts';
import { type RawVocabulary, VocabularySchema } from './vocabulary.ts';

/** A parsed file, under the name that its editor knows. */
export interface GeodataFile {
  readonly file: string;
  readonly value: unknown;
}

/** The files of one wave. */
export interface GeodataFiles {
  readonly wave: GeodataFile;
  readonly sources: GeodataFile;
  readonly vocabulary: GeodataFile;
  readonly regions: GeodataFile;
  readonly cities: GeodataFile;
  readonly retired: GeodataFile;
  readonly outline: GeodataFile;
  readonly differences: GeodataFile;
  readonly story: GeodataFile;
  readonly records: readonly GeodataFile[];
}

/** Ids that the files use, those of items that could not be decoded included. */
export interface KnownIds {
  readonly records: ReadonlySet<string>;
  readonly voices: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/** What could be decoded; null where a whole file could not. */
export interface RawGeodata {
  readonly wave: Filed<RawWave> | null;
  readonly vocabulary: Filed<RawVocabulary> | null;
  readonly retired: Filed<Readonly<Record<string, string>>> | null;
  readonly outline: Filed<RawOutline> | null;
  readonly sources: readonly Filed<RawSource>[];
  readonly regions: readonly Filed<RawRegion>[];
  readonly places: readonly Filed<RawPlace>[];
  readonly records: readonly Filed<RawRecord>[];
  readonly topics: readonly Filed<RawTopic>[];
  readonly story: readonly Filed<RawStep>[];
  readonly ids: KnownIds;
}

export interface Decoded {
  readonly raw: RawGeodata;
  readonly problems: readonly Problem[];
}

/** Decodes the files of a wave. */
export function decode(files: GeodataFiles): Decoded {
  const problems: Problem[] = [];
  const whole = <Schema extends v.GenericSchema>(file: GeodataFile, schema: Schema) =>
    decodeValue(schema, file.value, file.file, '', problems);
  const sources = decodeItems(SourceSchema, listOf(files.sources, problems), problems);
  const regions = decodeItems(RegionFeatureSchema, featuresOf(files.regions, problems), problems);
  const gazetteer = decodeItems(PlaceFeatureSchema, featuresOf(files.cities, problems), problems);
  const entries = files.records.flatMap((file) => listOf(file, problems));
  const found = decodeItems(FileRecordSchema, entries, problems);
  const { records, places } = withPlaces(found.items, gazetteer.items, problems);
  const topics = decodeItems(TopicSchema, listOf(files.differences, problems), problems);
  const story = decodeItems(StepSchema, listOf(files.story, problems), problems);
  const raw: RawGeodata = {
    wave: whole(files.wave, SettingSchema),
    vocabulary: whole(files.vocabulary, VocabularySchema),
    retired: whole(files.retired, RetiredSchema),
    outline: whole(files.outline, OutlineFileSchema),
    sources: sources.items,
    regions: regions.items,
    places,
    records,
    topics: topics.items,
    story: story.items,
    ids: {
      records: found.ids,
      voices: sources.ids,
      regions: regions.ids,
      places: new Set([...gazetteer.ids, ...places.map(({ item }) => item.id)]),
    },
  };
  return { raw, problems };
}

function listOf({ file, value }: GeodataFile, problems: Problem[]): readonly Filed<unknown>[] {
  const list = decodeValue(v.array(v.unknown()), value, file, '', problems);
  return list ? list.item.map((item) => ({ file, item })) : [];
}

function featuresOf({ file, value }: GeodataFile, problems: Problem[]): readonly Filed<unknown>[] {
  const collection = decodeValue(CollectionSchema, value, file, '', problems);
  return collection ? collection.item.features.map((item) => ({ file, item })) : [];
}

function decodeItems<Schema extends v.GenericSchema>(
  schema: Schema,
  entries: readonly Filed<unknown>[],
  problems: Problem[],
): { readonly items: readonly Filed<v.InferInput<Schema>>[]; readonly ids: ReadonlySet<string> } {
  const ids = new Set<string>();
  const items = entries.flatMap(({ file, item }, index) => {
    const id = idOf(item);
    if (id !== null) ids.add(id);
    return decodeValue(schema, item, file, id ?? `[${String(index)}]`, problems) ?? [];
  });
  return { items, ids };
}

function idOf(item: unknown): string | null {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string'
    ? item.id
    : null;
}

/** Decodes one value; null, with its problems noted, where it does not fit. */
function decodeValue<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  file: string,
  base: string,
  problems: Problem[],
): Filed<v.InferInput<Schema>> | null {
  const found = misfits(schema, value);
  // As it is filed: a value that fits a schema is what the schema takes.
  if (found.length === 0) return { file, item: value as v.InferInput<Schema> };
  const wrong = found.map(({ path, expected, got }) => {
    const whole = join(base, path) || '(whole file)';
    return { file, path: whole, expected, got, severity: 'error' as const };
  });
  problems.push(...wrong);
  return null;
}
