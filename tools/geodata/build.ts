/** `geodata/` checked, and compiled to what the app loads. */
import type { CompiledWave } from '../../src/core/format/compiled.ts';
import type { GeodataFiles } from '../../src/core/format/decode.ts';
import { decodeWave } from '../../src/core/format/decode-wave.ts';
import { openWave } from '../../src/core/format/open.ts';
import { inParts } from '../../src/core/record/parts.ts';
import type { Problem } from '../../src/core/base/problem.ts';
import {
  checkFeatureCollection,
  checkPlacesInRegions,
  checkTiling,
  type Cities,
  type Regions,
} from '../geojson/check.ts';
import { groundLayers } from './ground-layers.ts';
import { readTexts, wavesIn } from './read.ts';
import { placeTags, regionTags, taggedLayer } from './tagged.ts';

/** The texts of the files that the app loads. */
export interface GeodataAssets {
  /** Everything that the opening window needs. */
  readonly first: string;
  /** The records of other years. */
  readonly rest: string;
  /** CSL-JSON. */
  readonly sources: string;
  readonly regions: string;
  readonly cities: string;
  /** The topics on which the texts differ, as `openTopics` reads them. */
  readonly differences: string;
}

export interface BuiltGeodata {
  /** What an address calls the wave. */
  readonly id: string;
  /** Relative to the project. */
  readonly folder: string;
  /** The whole record set; null where there are errors. */
  readonly compiled: CompiledWave | null;
  /** null where there are errors. */
  readonly assets: GeodataAssets | null;
  /** Errors and warnings. */
  readonly problems: readonly Problem[];
}

/** Reads, checks and compiles every wave of a build; the first is the one that a bare address opens. */
export function buildWaves(root: string): readonly BuiltGeodata[] {
  return wavesIn(root).map(({ id }) => buildGeodata(root, id));
}

/**
 * Reads, checks and compiles a wave.
 * @param root the folder that holds `geodata/`
 * @param wanted the id of the wave; without one, the first
 */
export function buildGeodata(root: string, wanted?: string): BuiltGeodata {
  const waves = wavesIn(root);
  const { id, folder } = waves.find((one) => one.id === wanted) ?? waves[0];
  const isHome = id === waves[0].id;
  const decoded = decodeWave(readTexts(root, folder), { folder, id, isHome });
  const { files, raw } = decoded;
  const layers = decoded.compiled && groundLayers(root, folder, decoded.compiled);
  const problems = [...decoded.problems, ...checkLayers(files), ...(layers?.problems ?? [])];
  if (!decoded.compiled || !layers || problems.some(({ severity }) => severity === 'error'))
    return { id, folder, compiled: null, assets: null, problems };
  const outline = { ...decoded.compiled.outline, layers: layers.paths };
  const compiled: CompiledWave = { ...decoded.compiled, outline };
  const wave = openWave(compiled);
  const features = (items: typeof raw.regions | typeof raw.places) => items.map(({ item }) => item);
  const { first, rest } = inParts(compiled, wave);
  const assets = {
    first: JSON.stringify(first),
    rest: JSON.stringify(rest),
    sources: JSON.stringify(raw.sources.map(({ item }) => item)),
    regions: taggedLayer(
      { ...headOf(files.regions.value), features: features(raw.regions) },
      regionTags(wave),
    ),
    cities: taggedLayer(
      { ...headOf(files.cities.value), features: features(raw.places) },
      placeTags(wave),
    ),
    differences: JSON.stringify(raw.topics.map(({ item }) => item)),
  };
  return { id, folder, compiled, assets, problems };
}

/** The fields of a layer beside its features: type, name, licence, attribution. */
function headOf(layer: unknown): object {
  return typeof layer === 'object' && layer !== null ? { ...layer, features: undefined } : {};
}

const checkedLayers = new Map<string, readonly Problem[]>();

/** The geometry checks; they take seconds, so an unchanged pair of layers is checked once. */
function checkLayers({ regions, cities }: GeodataFiles): readonly Problem[] {
  const key = JSON.stringify([regions, cities]);
  const known = checkedLayers.get(key);
  if (known) return known;
  const problems = layerProblems({ regions, cities });
  checkedLayers.set(key, problems);
  return problems;
}

function layerProblems({
  regions,
  cities,
}: Pick<GeodataFiles, 'regions' | 'cities'>): readonly Problem[] {
  const problems = [regions, cities]
    .filter(({ value }) => value !== undefined)
    .flatMap(({ value, file }) => checkFeatureCollection(value, file));
  const readable = regions.value !== undefined && cities.value !== undefined;
  if (!readable || problems.some(({ severity }) => severity === 'error')) return problems;
  // Both have just been found to be collections of sound features; decode checks their properties.
  const polygons = regions.value as Regions;
  const points = cities.value as Cities;
  return [
    ...problems,
    ...checkTiling(polygons, regions.file),
    ...checkPlacesInRegions(points, polygons, cities.file),
  ];
}
