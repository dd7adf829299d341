/** Decoded and linked files to the one JSON that the app loads. */
import { type CompiledWave, FORMAT } from './compiled.ts';
import type { RawGeodata } from './decode.ts';
import type { RawPlace, RawRegion } from './files.ts';
import type { RawOutline } from './files.ts';
import type { RawSource } from './files.ts';

/** What an address calls a wave, and whether it needs to. */
export type Named = Pick<CompiledWave, 'id' | 'isHome'>;

/** Compiles files without errors; whoever calls it has decoded and linked them before. */
export function compile(raw: RawGeodata, { id, isHome }: Named): CompiledWave {
  const { wave, vocabulary, retired, outline } = raw;
  if (!wave || !vocabulary || !retired || !outline) {
    throw new Error('compile: expected files that decode without errors; got a damaged one');
  }
  return {
    format: FORMAT,
    id,
    isHome,
    ...wave.item,
    outline: outlineOf(outline.item),
    places: raw.places.map(({ item }) => placeOf(item)),
    regions: raw.regions.map(({ item }) => regionOf(item)),
    sources: raw.sources.map(({ item }) => voiceOf(item)),
    vocabulary: vocabulary.item,
    records: raw.records.map(({ item }) => item),
    retired: retired.item,
    story: raw.story.map(({ item }) => item),
  };
}

/** The outline without what stands in the credits; the build draws its layers. */
const outlineOf = (outline: RawOutline) => ({
  ...without(outline, 'license', 'attribution'),
  layers: [],
});

/** Without its ids in other lists of places. */
const placeOf = (place: RawPlace) => ({
  ...place,
  properties: without(place.properties, 'geonames', 'wikidata'),
});

/** Without its outline, which is a layer of the map, and where that is from. */
const regionOf = ({ properties }: RawRegion) => without(properties, 'valid', 'provenance', 'km2');

/** Without what reference managers alone ask for. */
const voiceOf = ({ id, title, URL, custom }: RawSource) => ({
  id,
  title,
  ...(URL !== undefined && { URL }),
  custom,
});

function without<T extends object, Key extends string & keyof T>(
  value: T,
  ...keys: readonly Key[]
): Omit<T, Key> {
  const left: ReadonlySet<string> = new Set(keys);
  // fromEntries forgets its keys; they are those of the value, but for these.
  return Object.fromEntries(Object.entries(value).filter(([key]) => !left.has(key))) as Omit<
    T,
    Key
  >;
}
