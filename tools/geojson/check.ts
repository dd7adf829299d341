import {
  area,
  booleanPointInPolygon,
  centroid,
  featureCollection,
  intersect,
  kinks,
  polygon,
  union,
} from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon, Position } from 'geojson';
import geojsonValidation from 'geojson-validation';
import type { Problem } from '../../src/core/base/problem.ts';
import { isClosed, isCounterClockwise, ringsOf, signedArea } from './rings.ts';

/** What the tiling check needs to know of `geodata/kazakhstan-2022/regions.geojson`. */
export type Regions = FeatureCollection<Polygon | MultiPolygon, { readonly id: string }>;

/** What the place check needs to know of `geodata/kazakhstan-2022/cities.geojson`. */
export type Cities = FeatureCollection<Point, { readonly id: string; readonly region: string }>;

type Finding = Pick<Problem, 'expected' | 'got'>;

/**
 * Square degrees by which the sum of the areas may exceed the area of the union, about 0.001 km²
 * here. Neighbours share their vertices exactly, so in a right file only the rounding of
 * floating-point sums is left; a vertex moved by its last decimal (11 m) between neighbours a
 * kilometre off makes ten times this. Measured on the plane: the union leaves out vertices on
 * straight borders, which changes an area on the globe by as much as 0.5 km².
 */
const EXCESS_TOLERANCE = 1e-7;

/** The same for one overlap or gap, square kilometres. */
const AREA_TOLERANCE_KM2 = 0.001;

/**
 * Places that belong to a region whose generalised polygon misses them: Khorgos lies 1.2 km outside
 * Natural Earth's border, Kurchatov 0.5 km on the Pavlodar side, Kashagan at sea.
 */
const OUTSIDE_THEIR_POLYGON = new Set(['khorgos', 'kurchatov', 'kashagan']);

/**
 * Checks a GeoJSON feature collection: structure, unique ids, closed rings, winding as RFC 7946
 * wants it, no ring that crosses itself or another ring of its feature.
 * @param value the parsed file
 * @param file its name, for the messages
 */
export function checkFeatureCollection(value: unknown, file: string): Problem[] {
  const features = featuresOf(value);
  if (features === null) {
    const expected = 'a FeatureCollection with an array "features"';
    return [{ file, path: '(whole file)', expected, got: describe(value), severity: 'error' }];
  }
  const findings = features.flatMap((feature, index) =>
    checkFeature(feature).map((finding) => ({ path: nameOf(feature, index), ...finding })),
  );
  return [...findings, ...duplicateIds(features)].map((finding) => ({
    file,
    ...finding,
    severity: 'error',
  }));
}

/**
 * Checks that the regions cover their country once: no region over another, no gap between them.
 * Call it on a file that `checkFeatureCollection` finds right.
 * @param regions polygons, degrees
 * @param file its name, for the messages
 */
export function checkTiling(regions: Regions, file: string): Problem[] {
  const whole = union(regions);
  if (whole === null) return [];
  const sum = regions.features.reduce((total, region) => total + planeArea(region), 0);
  const findings = [
    ...gaps(whole),
    // Comparing every pair is slow, and needless unless the sum says that something overlaps.
    ...(sum - planeArea(whole) > EXCESS_TOLERANCE ? overlaps(regions) : []),
  ];
  return findings.map((finding) => ({ file, ...finding, severity: 'error' }));
}

/**
 * Checks that every place lies in the polygon of the region it names, a few listed places apart.
 * @param cities points, degrees
 * @param regions polygons, degrees
 * @param file name of the file with the places, for the messages
 */
export function checkPlacesInRegions(cities: Cities, regions: Regions, file: string): Problem[] {
  return cities.features.flatMap((city) => {
    const finding = placeFinding(city, regions);
    const path = city.properties.id;
    return finding === null ? [] : [{ file, path, ...finding, severity: 'error' as const }];
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function featuresOf(value: unknown): readonly unknown[] | null {
  if (!isObject(value) || value['type'] !== 'FeatureCollection') return null;
  return Array.isArray(value['features']) ? value['features'] : null;
}

function describe(value: unknown): string {
  if (!isObject(value)) return JSON.stringify(value)?.slice(0, 60) ?? 'nothing';
  return `an object of type ${JSON.stringify(value['type']) ?? '(none)'}`;
}

/** The feature's id where it has one, else its place in the file. */
function nameOf(feature: unknown, index: number): string {
  const id = idOf(feature);
  return id === null ? `features[${index}]` : String(id);
}

function idOf(feature: unknown): string | number | null {
  const id = isObject(feature) ? feature['id'] : undefined;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function duplicateIds(features: readonly unknown[]): (Finding & { path: string })[] {
  const ids = features.map(idOf);
  const repeated = ids.filter((id, index) => id !== null && ids.indexOf(id) !== index);
  return [...new Set(repeated)].map((id) => ({
    path: String(id),
    expected: 'an id that no other feature has',
    got: `${ids.filter((other) => other === id).length} features with the id ${String(id)}`,
  }));
}

/** Later checks would stumble over what earlier ones find, so the first that finds anything ends. */
function checkFeature(feature: unknown): Finding[] {
  for (const check of [openRings, structure, positions, winding, crossings]) {
    const findings = check(feature);
    if (findings.length > 0) return findings;
  }
  return [];
}

function geometryOf(feature: unknown): Readonly<Record<string, unknown>> {
  const geometry = isObject(feature) ? feature['geometry'] : undefined;
  return isObject(geometry) ? geometry : {};
}

function openRings(feature: unknown): Finding[] {
  const open = ringsOf(geometryOf(feature)).filter((ring) => !isClosed(ring));
  return open.map((ring) => ({
    expected: 'a closed ring, whose last position is its first',
    got: `an open ring from ${format(ring.positions[0])} to ${format(ring.positions.at(-1))}`,
  }));
}

function structure(feature: unknown): Finding[] {
  const expected = 'a valid GeoJSON feature';
  try {
    return geojsonValidation.isFeature(feature, true).map((got) => ({ expected, got }));
  } catch {
    // The validator reads the first position of a ring without asking whether there is one.
    return [{ expected, got: 'coordinates with an empty ring' }];
  }
}

function positions(feature: unknown): Finding[] {
  const coordinates = geometryOf(feature)['coordinates'];
  const expected = 'longitude from -180 to 180 and latitude from -90 to 90, in that order';
  return allPositions(coordinates)
    .filter(([x = NaN, y = NaN]) => !(Math.abs(x) <= 180 && Math.abs(y) <= 90))
    .map((position) => ({ expected, got: format(position) }));
}

function allPositions(coordinates: unknown): Position[] {
  if (!Array.isArray(coordinates)) return [];
  const parts: unknown[] = coordinates;
  const numbers = parts.filter((part) => typeof part === 'number');
  return numbers.length > 0 ? [numbers] : parts.flatMap(allPositions);
}

function winding(feature: unknown): Finding[] {
  const wrong = ringsOf(geometryOf(feature)).filter(
    (ring) => isCounterClockwise(ring) !== ring.exterior,
  );
  return wrong.map((ring) => {
    const at = `from ${format(ring.positions[0])}`;
    return ring.exterior
      ? { expected: 'an outer ring that runs counter-clockwise', got: `a clockwise ring ${at}` }
      : { expected: 'a hole that runs clockwise', got: `a counter-clockwise hole ${at}` };
  });
}

function crossings(feature: unknown): Finding[] {
  const coordinates = ringsOf(geometryOf(feature)).map(({ positions }) => [...positions]);
  if (coordinates.length === 0) return [];
  const found = kinks({ type: 'Polygon', coordinates }).features;
  const places = new Set(found.map(({ geometry }) => format(geometry.coordinates)));
  return [...places].map((place) => ({
    expected: 'rings that do not cross themselves or each other',
    got: `a crossing at ${place}`,
  }));
}

function planeArea({ geometry }: Feature<Polygon | MultiPolygon>): number {
  return ringsOf(geometry).reduce((sum, ring) => sum + signedArea(ring), 0);
}

/** Holes of the union are gaps: no enclave lies inside Kazakhstan. */
function gaps({ geometry }: Feature<Polygon | MultiPolygon>): (Finding & { path: string })[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons
    .flatMap(([, ...holes]) => holes)
    .map((ring) => polygon([ring]))
    .filter((gap) => area(gap) / 1e6 > AREA_TOLERANCE_KM2)
    .map((gap) => ({
      path: '(between the regions)',
      expected: 'regions that cover the country without a gap',
      got: `a gap of ${squareKilometres(area(gap))} round ${format(centroid(gap).geometry.coordinates)}`,
    }));
}

function overlaps({ features }: Regions): (Finding & { path: string })[] {
  return features.flatMap((first, index) =>
    features.slice(index + 1).flatMap((second) => {
      const shared = intersect(featureCollection([first, second]));
      const size = shared === null ? 0 : area(shared);
      if (shared === null || size / 1e6 <= AREA_TOLERANCE_KM2) return [];
      const place = format(centroid(shared).geometry.coordinates);
      return [
        {
          path: `${first.properties.id}, ${second.properties.id}`,
          expected: 'regions that do not overlap',
          got: `an overlap of ${squareKilometres(size)} round ${place}`,
        },
      ];
    }),
  );
}

function placeFinding(city: Cities['features'][number], regions: Regions): Finding | null {
  const { id, region } = city.properties;
  const home = regions.features.find(({ properties }) => properties.id === region);
  if (home === undefined) return { expected: 'a region that the regions file has', got: region };
  if (OUTSIDE_THEIR_POLYGON.has(id) || booleanPointInPolygon(city, home)) return null;
  const other = regions.features.find((candidate) => booleanPointInPolygon(city, candidate));
  const where = other === undefined ? 'in no region' : `in ${other.properties.id}`;
  const got = `${format(city.geometry.coordinates)}, ${where}`;
  return { expected: `a point inside ${region}`, got };
}

/** Five decimals of a degree are about a metre. */
function format(position: Position | undefined): string {
  return `[${(position ?? []).map((degrees) => Number(degrees.toFixed(5))).join(', ')}]`;
}

function squareKilometres(squareMetres: number): string {
  return `${(squareMetres / 1e6).toFixed(squareMetres < 1e7 ? 2 : 0)} km²`;
}
