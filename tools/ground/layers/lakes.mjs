import { readFileSync } from 'node:fs';
import { area, featureCollection, polygon } from '@turf/turf';
import { boundsOf, cleanGeometry, polygonsOf } from '../lib/geometry.mjs';
import { origins } from '../lib/licenses.mjs';
import { runMapshaper } from '../lib/mapshaper.mjs';
import { mend } from '../lib/mend.mjs';
import { writeCollection } from '../lib/output.mjs';
import { sourceFile } from '../lib/paths.mjs';

const HEAD = {
  name: 'Lakes and reservoirs',
  ...origins.openStreetMap,
  note: 'State of November 2017, smoothed; km2 is the area. A derived database under the ODbL.',
};

/** West, south, east, north in degrees. */
const WINDOW = [24, 26, 112, 66];

/**
 * Round Kazakhstan small lakes count; elsewhere only those that are seen from afar. The source is
 * reduced from a raster: simplifying by the interval (metres) removes its steps.
 */
const NEAR = { bounds: [45, 40, 89, 57], minimumKm2: 14, interval: 1300 };
const FAR = { minimumKm2: 350, interval: 3500 };

/** The source has the Caspian Sea twice, with another shore than Natural Earth's: leave it out. */
const MAXIMUM_KM2 = 50_000;

/** Garabogazköl: a bay of the sea in Natural Earth, half a lake in the source. */
const BAY = [52.4, 40.3, 55, 42.3];

/** Smaller lakes get one round of corner cutting, larger ones two. */
const TWO_ROUNDS_KM2 = 120;

/** Writes `geodata/kazakhstan-2022/ground/lakes.geojson`. */
export async function buildLakes() {
  const source = featureCollection(readSource());
  const commands = [
    // The source is cut into tiles whose edges do not share their vertices: dissolve2 mends that.
    '-i lakes.geojson snap -dissolve2 -explode',
    // Before simplifying, which drops narrow bays.
    "-each 'km2=Math.round(this.area/1e6)' -filter 'km2>=13'",
    `-each 'near=${isNearExpression()}'`,
    `-simplify weighted variable interval='near?${NEAR.interval}:${FAR.interval}' keep-shapes`,
    '-o format=geojson lakes.geojson',
  ];
  const { lakes } = await runMapshaper(commands.join(' '), { 'lakes.geojson': source });
  const features = lakes.map(toFeature).filter(({ geometry }) => geometry.coordinates.length > 0);
  features.sort((a, b) => b.properties.km2 - a.properties.km2);
  writeCollection('geodata/kazakhstan-2022/ground/lakes.geojson', HEAD, features);
}

/** @returns {any[]} the water bodies of the window that are large enough */
function readSource() {
  const file = sourceFile('@geo-maps/earth-waterbodies-100m/map.geo.json');
  const { geometries } = JSON.parse(readFileSync(file, 'utf8'));
  return geometries
    .flatMap(polygonsOf)
    .filter((rings) => isWithin(centreOf(rings[0]), WINDOW))
    .filter((rings) => !isWithin(centreOf(rings[0]), BAY))
    .filter((rings) => rings[0].length > 3)
    .map((rings) => polygon(rings))
    .filter(isLargeEnough);
}

/** @param {any} feature */
function isLargeEnough(feature) {
  const km2 = area(feature) / 1e6;
  const near = isWithin(centreOf(feature.geometry.coordinates[0]), NEAR.bounds);
  return km2 < MAXIMUM_KM2 && km2 > (near ? NEAR.minimumKm2 : FAR.minimumKm2);
}

/** `NEAR.bounds` as mapshaper says it. */
function isNearExpression() {
  const [west, south, east, north] = NEAR.bounds;
  const x = `this.centroidX>${west}&&this.centroidX<${east}`;
  return `${x}&&this.centroidY>${south}&&this.centroidY<${north}`;
}

/** @param {any[]} ring */
function centreOf(ring) {
  const [west, south, east, north] = boundsOf(ring);
  return [(west + east) / 2, (south + north) / 2];
}

/**
 * @param {number[]} point
 * @param {number[]} bounds west, south, east, north
 */
function isWithin([x, y], [west, south, east, north]) {
  return x > west && x < east && y > south && y < north;
}

/** @param {any} lake */
function toFeature(lake) {
  const { km2 } = lake.properties;
  const rounds = km2 > TWO_ROUNDS_KM2 ? 2 : 1;
  const smooth = polygonsOf(lake.geometry).map((rings) =>
    rings.map((ring) => cutCorners(ring, rounds)),
  );
  return { type: 'Feature', properties: { km2 }, geometry: mend(cleanGeometry(smooth, 3)) };
}

/**
 * Chaikin's corner cutting of a closed ring.
 * @param {any[]} ring
 * @param {number} rounds
 */
function cutCorners(ring, rounds) {
  if (rounds === 0) return ring;
  const cut = ring.slice(0, -1).flatMap((from, i) => {
    const to = ring[i + 1];
    return [mix(from, to, 0.25), mix(from, to, 0.75)];
  });
  return cutCorners([...cut, cut[0]], rounds - 1);
}

/**
 * @param {number[]} from
 * @param {number[]} to
 * @param {number} share of the way, 0 to 1
 */
function mix(from, to, share) {
  return from.map((value, axis) => value + (to[axis] - value) * share);
}
