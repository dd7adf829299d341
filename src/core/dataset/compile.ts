/** Decoded and linked files to the one JSON that the app loads. */
import type { Place, Region } from '../model.ts';
import type { CompiledWave, CompiledVoice } from './compiled.ts';
import type { RawGeodata } from './decode.ts';
import type { RawPlace, RawRegion } from './schemas.ts';
import type { RawSource } from './source-schema.ts';

/** Compiles files without errors; whoever calls it has decoded and linked them before. */
export function compile(raw: RawGeodata): CompiledWave {
  const { wave, vocabulary, retired } = raw;
  if (!wave || !vocabulary || !retired) {
    throw new Error('compile: expected files that decode without errors; got a damaged one');
  }
  return {
    format: 1,
    version: wave.item.version,
    title: wave.item.title,
    window: wave.item.window,
    country: wave.item.country,
    bordersOf: wave.item.bordersOf,
    bounds: wave.item.bounds,
    projection: wave.item.projection,
    places: raw.places.map(({ item }) => placeOf(item)),
    regions: raw.regions.map(({ item }) => regionOf(item)),
    voices: raw.sources.map(({ item }) => voiceOf(item)),
    vocabulary: vocabulary.item,
    records: raw.records.map(({ item }) => item),
    retired: retired.item,
  };
}

function placeOf({ id, properties, geometry }: RawPlace): Place {
  const { kind, names, spellings, latin = null, region, precision } = properties;
  const { rank = 3, labelSide = null } = properties;
  const at = geometry.coordinates;
  return { id, kind, names, spellings, latin, region, at, rank, labelSide, precision };
}

function regionOf({ id, properties }: RawRegion): Region {
  const { kind, names, short, spellings, latin = null, labelPoint, schematic } = properties;
  return { id, kind, names, short, spellings, latin, labelPoint, schematic };
}

function voiceOf({ id, title, URL, custom }: RawSource): CompiledVoice {
  const { short, named = short, label, container, text, paragraphs, published } = custom;
  return {
    id,
    short,
    named,
    label,
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
