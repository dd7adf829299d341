/**
 * The files of `geodata/` as schemas: build, tests and editors only. The app reads the compiled
 * wave (`open.ts`) and never loads this module. No field is allowed that is not named here.
 */
import * as v from 'valibot';
import {
  ACLED_TYPES,
  DAY_PARTS,
  FAMILIES,
  type Family,
  LANGUAGES,
  PLACE_KINDS,
  PRECISIONS,
  SIGNS,
  UNDECIDABLE,
} from '../record/model.ts';
import {
  count,
  day,
  bounds,
  degrees,
  lngLat,
  paragraph,
  places,
  ref,
  regionId,
  row,
  slug,
  text,
  url,
  voiceId,
  when,
  words,
} from './schema-parts.ts';
import { SourceSchema } from './source-schema.ts';

const figure = v.strictObject({
  of: slug,
  low: count,
  high: count,
  countedBy: words,
  countedOn: v.exactOptional(when),
  note: v.exactOptional(words),
});
const figures = v.array(figure);

const actorList = v.pipe(v.array(slug), v.minLength(1, 'at least one actor, or null'));

const asserts = v.strictObject({
  when: v.exactOptional(when),
  dayPart: v.exactOptional(v.nullable(v.picklist(DAY_PARTS))),
  kind: v.exactOptional(slug),
  where: v.exactOptional(places),
  actors: v.exactOptional(v.nullable(actorList)),
  figures: v.exactOptional(v.nullable(figures)),
  wording: v.exactOptional(words),
});

/** Where an account stands is one of four; a paragraph goes with the words that stand there. */
const LOCATORS = ['paragraph', 'page', 'row', 'URL'] as const;
const account = v.pipe(
  v.strictObject({
    source: voiceId,
    paragraph: v.exactOptional(paragraph),
    page: v.exactOptional(text),
    row: v.exactOptional(row),
    URL: v.exactOptional(url),
    quote: v.exactOptional(text),
    speaker: v.exactOptional(text),
    asserts: v.exactOptional(asserts),
  }),
  v.check(
    (one) => LOCATORS.filter((key) => one[key] !== undefined).length === 1,
    `one of ${LOCATORS.join(', ')}, where the account stands`,
  ),
  v.check(
    ({ paragraph, quote }) => paragraph === undefined || quote !== undefined,
    'the words that stand in the paragraph: «quote»',
  ),
);
const accounts = v.pipe(v.array(account), v.minLength(1, 'at least one account'));

const ends = v.variant('kind', [
  v.strictObject({ kind: v.literal('stated'), when }),
  v.strictObject({
    kind: v.literal('open'),
    saidBy: v.pipe(v.array(voiceId), v.minLength(1, 'at least one voice that says so')),
  }),
  v.strictObject({ kind: v.literal('not-recorded') }),
]);

const spread = v.strictObject({
  from: ref,
  to: ref,
  day: v.nullable(when),
  words: text,
  accounts,
});

/** A place that comes with a record: it stands in no list of places. */
const point = v.strictObject({
  point: v.strictObject({
    name: text,
    at: lngLat,
    precision: v.picklist(PRECISIONS),
    region: v.exactOptional(regionId),
  }),
});

/** One record of `geodata/<wave>/records/*.json`. */
export const RecordSchema = v.strictObject({
  id: slug,
  kind: slug,
  when,
  dayPart: v.exactOptional(v.picklist(DAY_PARTS)),
  ends,
  where: v.pipe(
    v.array(v.union([ref, point], 'a reference, or a point with name, position and precision')),
    v.minLength(1, 'at least one reference'),
  ),
  actors: v.exactOptional(v.array(slug)),
  employers: v.exactOptional(v.array(slug)),
  demands: v.exactOptional(v.array(slug)),
  figures: v.exactOptional(figures),
  spreadFrom: v.exactOptional(v.array(spread)),
  title: words,
  summary: words,
  inferred: v.exactOptional(v.array(v.strictObject({ field: text, reason: words }))),
  reading: v.exactOptional(words),
  undecided: v.exactOptional(
    v.pipe(v.array(v.picklist(UNDECIDABLE)), v.minLength(1, 'at least one field')),
  ),
  accounts,
});

const terms = v.record(slug, words);

/** One entry for every key: the words of a closed list. */
function wordsFor<const Key extends string>(keys: readonly Key[]) {
  // fromEntries forgets its keys; they are exactly those of the list.
  return v.strictObject(
    Object.fromEntries(keys.map((key) => [key, words])) as Record<Key, typeof words>,
  );
}

const zoom = v.pipe(
  v.number(),
  v.minValue(0, 'a zoom, from 0'),
  v.maxValue(22, 'a zoom, up to 22'),
);

const rank = v.pipe(v.number(), v.integer('a whole number'), v.minValue(1, 'a number from 1'));

/** A kind: its words, what it is drawn as, how grave it is. */
const kindTerm = v.strictObject({
  label: words,
  inSentence: words,
  sign: v.picklist(SIGNS),
  gravity: v.exactOptional(rank),
  titles: v.exactOptional(rank),
  acled: v.picklist(ACLED_TYPES),
});

/** A kind of region: what it is called, and whether it is a city. */
const regionTerm = v.strictObject({
  one: words,
  many: words,
  isCity: v.exactOptional(v.literal(true)),
  concept: v.strictObject({ identifier: text, label: text }),
});

/** `geodata/<wave>/vocabulary.json`. */
export const VocabularySchema = v.strictObject({
  actors: terms,
  employers: terms,
  demands: terms,
  figures: terms,
  named: v.exactOptional(v.array(slug)),
  kinds: v.record(slug, kindTerm),
  families: wordsFor<Family>(FAMILIES),
  regions: v.record(slug, regionTerm),
});

/** `geodata/<wave>/wave.json`. */
export const WaveSchema = v.strictObject({
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'a semantic version: 1.0.0')),
  window: v.strictTuple([day, day]),
  title: words,
  keywords: v.array(text),
  author: text,
  license: v.strictObject({ id: text, name: text, title: text, url }),
  languages: v.pipe(
    v.array(v.picklist(LANGUAGES)),
    v.check((all) => all[0] === 'en', 'English first: the others stand beside it'),
  ),
  country: v.strictObject({
    id: slug,
    alpha2: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'two capital letters: ISO 3166-1 alpha-2')),
    alpha3: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'three capital letters: ISO 3166-1 alpha-3')),
    numeric: rank,
    acledRegion: text,
    names: words,
  }),
  bordersOf: day,
  bounds,
  zoom: v.pipe(
    v.strictObject({ min: zoom, max: zoom }),
    v.check(({ min, max }) => min < max, 'the lowest zoom, then the highest'),
  ),
  limits: bounds,
  projection: v.strictObject({
    parallels: v.strictTuple([degrees, degrees]),
    meridian: degrees,
    latitude: degrees,
  }),
  ground: v.strictObject({
    credits: v.array(v.strictObject({ text, url })),
    relief: v.exactOptional(bounds),
  }),
});

/** `geodata/<wave>/ground/outline.json`: path data in units, as `CoarseGround` has it. */
export const OutlineSchema = v.strictObject({
  license: text,
  attribution: text,
  unitsPerWorld: count,
  origin: v.strictTuple([v.number(), v.number()]),
  size: v.strictTuple([count, count]),
  land: v.string(),
  regions: v.record(regionId, text),
  lakes: v.string(),
  lines: v.strictObject({
    home: v.string(),
    region: v.string(),
    country: v.string(),
    coast: v.string(),
  }),
});

/** `geodata/<wave>/retired-ids.json`: retired record id to the id that took its place. */
export const RetiredSchema = v.record(slug, slug);

/** Words of a text that belong to no record: how it spells a name. */
const citation = v.strictObject({ source: voiceId, paragraph, quote: text });

const difference = v.strictObject({
  text: words,
  records: v.exactOptional(v.pipe(v.array(slug), v.minLength(1, 'at least one record'))),
  between: v.exactOptional(v.literal(true)),
  where: v.exactOptional(places),
  accounts: v.exactOptional(v.pipe(v.array(citation), v.minLength(2, 'at least two accounts'))),
  reading: v.exactOptional(words),
});

/** One topic of `geodata/<wave>/differences.json`: where the texts differ, and in what. */
export const TopicSchema = v.strictObject({
  id: slug,
  title: words,
  text: words,
  entries: v.pipe(v.array(difference), v.minLength(1, 'at least one entry')),
});

const geometry = v.looseObject({ type: text });

/** One feature of `geodata/<wave>/regions.geojson`; its rings are checked elsewhere. */
export const RegionSchema = v.strictObject({
  type: v.literal('Feature'),
  id: regionId,
  properties: v.strictObject({
    id: regionId,
    kind: slug,
    // In every language of the wave, which `link.ts` checks.
    names: words,
    short: words,
    spellings: v.array(text),
    latin: v.exactOptional(text),
    valid: v.strictObject({ from: v.nullable(when), to: v.nullable(when) }),
    provenance: text,
    schematic: v.boolean(),
    km2: v.exactOptional(count),
    labelPoint: lngLat,
  }),
  geometry,
});

/** One feature of `geodata/<wave>/cities.geojson`. */
export const PlaceSchema = v.strictObject({
  type: v.literal('Feature'),
  id: slug,
  properties: v.strictObject({
    id: slug,
    kind: v.picklist(PLACE_KINDS),
    names: words,
    spellings: v.array(text),
    latin: v.exactOptional(text),
    region: v.exactOptional(regionId),
    rank: v.exactOptional(v.picklist([0, 1, 2, 3])),
    labelSide: v.exactOptional(v.nullable(v.picklist(['left', 'right', 'above', 'below']))),
    precision: v.picklist(PRECISIONS),
    geonames: v.exactOptional(v.nullable(v.number())),
    wikidata: v.exactOptional(v.nullable(text)),
  }),
  geometry: v.strictObject({ type: v.literal('Point'), coordinates: lngLat }),
});

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

/** Whole files, for editors: the name is that of `geodata/schema/<name>.schema.json`. */
export const FILE_SCHEMAS = {
  records: v.array(RecordSchema),
  sources: v.array(SourceSchema),
  vocabulary: VocabularySchema,
  wave: WaveSchema,
  'retired-ids': RetiredSchema,
  differences: v.array(TopicSchema),
  regions: v.strictObject({ ...collection, features: v.array(RegionSchema) }),
  cities: v.strictObject({ ...collection, features: v.array(PlaceSchema) }),
  outline: OutlineSchema,
} as const;

export type FileRecord = v.InferOutput<typeof RecordSchema>;
/** Its points are places. */
export type RawRecord = Omit<FileRecord, 'where'> & { readonly where: readonly string[] };
export type RawPoint = v.InferOutput<typeof point>['point'];
export type RawAccount = v.InferOutput<typeof account>;
export type RawFigure = v.InferOutput<typeof figure>;
export type RawSpread = v.InferOutput<typeof spread>;
export type RawVocabulary = v.InferOutput<typeof VocabularySchema>;
export type RawWave = v.InferOutput<typeof WaveSchema>;
export type RawOutline = v.InferOutput<typeof OutlineSchema>;
export type RawRegion = v.InferOutput<typeof RegionSchema>;
export type RawTopic = v.InferOutput<typeof TopicSchema>;
export type RawDifference = v.InferOutput<typeof difference>;
export type RawPlace = v.InferOutput<typeof PlaceSchema>;
