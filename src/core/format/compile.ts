/** Decoded and linked files to the one JSON that the app loads. */
import type { Names, Place, Region, Words } from '../record/model.ts';
import type { CompiledWave, CompiledVoice } from './compiled.ts';
import type { RawGeodata } from './decode.ts';
import type { RawOutline, RawPlace, RawRegion } from './schemas.ts';
import type { RawSource } from './source-schema.ts';

/** What an address calls a wave, and whether it needs to. */
type Named = Pick<CompiledWave, 'id' | 'isHome'>;

/** Compiles files without errors; whoever calls it has decoded and linked them before. */
export function compile(raw: RawGeodata, { id, isHome }: Named): CompiledWave {
  const { wave, vocabulary, retired, outline } = raw;
  if (!wave || !vocabulary || !retired || !outline) {
    throw new Error('compile: expected files that decode without errors; got a damaged one');
  }
  const { ground, ...setting } = wave.item;
  return {
    format: 1,
    id,
    isHome,
    ...setting,
    country: { ...setting.country, names: named(setting.country.names) },
    credits: ground.credits,
    relief: ground.relief ?? null,
    outline: outlineOf(outline.item),
    places: raw.places.map(({ item }) => placeOf(item)),
    regions: raw.regions.map(({ item }) => regionOf(item)),
    voices: raw.sources.map(({ item }) => voiceOf(item)),
    vocabulary: vocabulary.item,
    records: raw.records.map(({ item }) => item),
    retired: retired.item,
  };
}

/** The outline without what stands in `credits`. */
function outlineOf({ unitsPerWorld, origin, size, land, regions, lakes, lines }: RawOutline) {
  return { unitsPerWorld, origin, size, land, regions, lakes, lines };
}

/** A name in every language, English where the wave has no other. */
const named = (names: Words): Names => ({
  en: names.en,
  kk: names.kk ?? names.en,
  ru: names.ru ?? names.en,
});

function placeOf({ id, properties, geometry }: RawPlace): Place {
  const { kind, names, spellings, latin = null, region = null, precision } = properties;
  const { rank = 3, labelSide = null } = properties;
  const at = geometry.coordinates;
  return {
    id,
    kind,
    names: named(names),
    spellings,
    latin,
    region,
    at,
    rank,
    labelSide,
    precision,
  };
}

function regionOf({ id, properties }: RawRegion): Region {
  const { kind, names, short, spellings, latin = null, labelPoint, schematic } = properties;
  return {
    id,
    kind,
    names: named(names),
    short: named(short),
    spellings,
    latin,
    labelPoint,
    schematic,
  };
}

function voiceOf({ id, title, URL, custom }: RawSource): CompiledVoice {
  const { short, named = short, label, container, text, paragraphs, published } = custom;
  return {
    id,
    short,
    named,
    label,
    labelSays: custom['label-says'] ?? [],
    title,
    container,
    text,
    paragraphs,
    url: URL ?? null,
    published,
    translationOf: custom['translation-of'] ?? null,
    leansOn: custom['leans-on'] ?? [],
    republishedFrom: custom['republished-from'] ?? [],
  };
}
