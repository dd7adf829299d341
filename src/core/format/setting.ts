/** What a wave says of itself beside its records: names, licence, country, ground. */
import * as v from 'valibot';
import { ground, zooms } from './ground.ts';
import type { Immutable } from './immutable.ts';
import { bounds, code, day, degrees, rank, slug, text, url } from './schema-parts.ts';
import { type Language, LANGUAGES } from '../base/languages.ts';
import { names, words } from './words.ts';

const range = v.pipe(
  v.strictTuple([day, day]),
  v.check(([first, last]) => first <= last, 'the first day, then the last'),
  v.transform(([first, last]) => ({ first, last })),
);

const licence = v.strictObject({
  /** SPDX. */
  id: text,
  /** As it is said in running text. */
  name: text,
  title: text,
  url,
});
/** Under which licence the records are. */
export type Licence = Immutable<v.InferOutput<typeof licence>>;

const country = v.strictObject({
  /** As in `country:kz`. */
  id: slug,
  alpha2: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'two capital letters: ISO 3166-1 alpha-2')),
  alpha3: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'three capital letters: ISO 3166-1 alpha-3')),
  /** ISO 3166-1. */
  numeric: rank,
  /** The region of the world that ACLED counts it to. */
  acledRegion: code,
  names,
});
/** Where the wave is: what a claim without a place is about. */
export type Country = Immutable<v.InferOutput<typeof country>>;

const conic = v.strictObject({
  /** The two parallels without distortion. */
  parallels: v.strictTuple([degrees, degrees]),
  /** The meridian that is upright. */
  meridian: degrees,
  /** The latitude of the middle. */
  latitude: degrees,
});
/** Albers' equal-area conic projection of plates, in degrees. */
export type Conic = Immutable<v.InferOutput<typeof conic>>;

/** `geodata/<wave>/wave.json`. */
export const SettingSchema = v.strictObject({
  /** Semantic version of the data, as in `geodata/<wave>/CHANGELOG.md`. */
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'a semantic version: 1.0.0')),
  /** The days that the time bar opens on. */
  window: range,
  /** The name of the wave. */
  title: words,
  /** What it is found by, for catalogues of data. */
  keywords: v.array(text),
  /** Who made its records. */
  author: text,
  license: licence,
  /** Those that its names are in. */
  languages: v.pipe(
    v.array(v.picklist(LANGUAGES)),
    v.check((all) => all[0] === 'en', 'English first: the others stand beside it'),
    // The check before has seen the first.
    v.transform((all) => all as [Language, ...Language[]]),
  ),
  country,
  /** The day whose names and borders the map has. */
  bordersOf: day,
  /** What a bare address fits into the window. */
  bounds,
  zoom: zooms,
  /** How far the map goes: with room for a tall phone, and a wide screen, that show the country. */
  limits: bounds,
  projection: conic,
  ground,
});
export type RawWave = Immutable<v.InferInput<typeof SettingSchema>>;
export type Setting = Immutable<v.InferOutput<typeof SettingSchema>>;
