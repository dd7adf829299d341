/** Files as parsed from JSON to typed raw records: every problem is collected, none stops the rest. */
import * as v from 'valibot';
import type { Problem } from '../base/problem.ts';
import type { Filed } from './filed.ts';
import {
  CollectionSchema,
  OutlineSchema,
  PlaceSchema,
  type RawOutline,
  type RawPlace,
  type RawRecord,
  type RawRegion,
  type RawTopic,
  type RawVocabulary,
  type RawWave,
  RecordSchema,
  RegionSchema,
  RetiredSchema,
  TopicSchema,
  VocabularySchema,
  WaveSchema,
} from './schemas.ts';
import { withPlaces } from './points.ts';
import { show } from './report.ts';
import { type RawSource, SourceSchema } from './source-schema.ts';

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
  readonly ids: KnownIds;
}

export interface Decoded {
  readonly raw: RawGeodata;
  readonly problems: readonly Problem[];
}

/** Decodes the files of a wave. */
export function decode(files: GeodataFiles): Decoded {
  const problems: Problem[] = [];
  const whole = <T>(file: GeodataFile, schema: v.GenericSchema<unknown, T>) =>
    decodeValue(schema, file.value, file.file, '', problems);
  const sources = decodeItems(SourceSchema, listOf(files.sources, problems), problems);
  const regions = decodeItems(RegionSchema, featuresOf(files.regions, problems), problems);
  const gazetteer = decodeItems(PlaceSchema, featuresOf(files.cities, problems), problems);
  const entries = files.records.flatMap((file) => listOf(file, problems));
  const found = decodeItems(RecordSchema, entries, problems);
  const { records, places } = withPlaces(found.items, gazetteer.items, problems);
  const topics = decodeItems(TopicSchema, listOf(files.differences, problems), problems);
  const raw: RawGeodata = {
    wave: whole(files.wave, WaveSchema),
    vocabulary: whole(files.vocabulary, VocabularySchema),
    retired: whole(files.retired, RetiredSchema),
    outline: whole(files.outline, OutlineSchema),
    sources: sources.items,
    regions: regions.items,
    places,
    records,
    topics: topics.items,
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

function decodeItems<T>(
  schema: v.GenericSchema<unknown, T>,
  entries: readonly Filed<unknown>[],
  problems: Problem[],
): { readonly items: readonly Filed<T>[]; readonly ids: ReadonlySet<string> } {
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
function decodeValue<T>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
  file: string,
  base: string,
  problems: Problem[],
): Filed<T> | null {
  const issues: v.BaseIssue<unknown>[] = [];
  const rest: unknown = structuredClone(value);
  // The library names one unknown field of an object at a time: each is taken out until none is left.
  for (;;) {
    const result = v.safeParse(schema, rest);
    const unknowns = (result.issues ?? []).filter(isUnknownField);
    if (unknowns.length === 0) {
      issues.push(...(result.issues ?? []));
      problems.push(...issues.flatMap(inside).map((issue) => problemOf(issue, file, base)));
      return result.success && issues.length === 0 ? { file, item: result.output } : null;
    }
    issues.push(...unknowns);
    for (const { path } of unknowns) removeField(path?.at(-1));
  }
}

const isUnknownField = (issue: v.BaseIssue<unknown>) =>
  issue.type === 'strict_object' && issue.expected === 'never';

function removeField(step: v.IssuePathItem | undefined): void {
  if (step?.type === 'object') Reflect.deleteProperty(step.input, step.key);
}

/** Of a value that may be a text or an object, and is an object: what is wrong inside it. */
function inside(issue: v.BaseIssue<unknown>): readonly v.BaseIssue<unknown>[] {
  if (issue.type !== 'union') return [issue];
  const within = (issue.issues ?? []).filter(({ path }) => path !== undefined);
  const steps = issue.path ?? [];
  const moved = within.map((one): v.BaseIssue<unknown> => {
    const [first, ...rest] = [...steps, ...(one.path ?? [])];
    return first === undefined ? one : { ...one, path: [first, ...rest] };
  });
  return moved.length > 0 ? moved : [issue];
}

function problemOf(issue: v.BaseIssue<unknown>, file: string, base: string): Problem {
  const path = pathText(base, issue.path ?? []);
  return { file, path, severity: 'error', ...expectation(issue) };
}

function expectation(issue: v.BaseIssue<unknown>): { expected: string; got: string } {
  const key = issue.path?.at(-1)?.key;
  if (isUnknownField(issue)) {
    return { expected: 'no field of this name', got: show(key) };
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined') {
    return { expected: `the field ${show(key)}`, got: 'nothing' };
  }
  // A rule of ours speaks in its own words; for a type the library's name of it will do.
  const isOurs = issue.kind === 'validation' || issue.type === 'union';
  const expected = isOurs ? issue.message : (issue.expected ?? issue.message);
  return { expected: TYPE_WORDS.get(expected) ?? expected, got: show(issue.input) };
}

/** The library's names of types, for somebody who edits a file. */
const TYPE_WORDS: ReadonlyMap<string, string> = new Map([
  ['never', 'nothing more'],
  ['Array', 'a list'],
  ['Object', 'an object'],
  ['string', 'a text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
]);

function pathText(base: string, path: readonly v.IssuePathItem[]): string {
  const steps = path.map(({ key }) =>
    typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`,
  );
  return `${base}${steps.join('')}`.replace(/^\./, '') || '(whole file)';
}
