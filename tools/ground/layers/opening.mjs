import { featureCollection } from '@turf/turf';
import { linesOf, polygonsOf } from '../lib/geometry.mjs';
import { origins } from '../lib/licenses.mjs';
import { runMapshaper } from '../lib/mapshaper.mjs';
import { toMercator } from '../lib/mercator.mjs';
import { readOutput, writeOutput } from '../lib/output.mjs';
import { regions } from '../tables/regions.mjs';

/** Part of the world that the opening view can show: west, south, east, north in degrees. */
const CLIP = [40, 36, 94, 60];

/** Units for the whole width of the Mercator world: one is a CSS pixel at zoom 4. */
const UNITS_PER_WORLD = 8192;

/** Simplification in metres: half a unit at these latitudes. */
const INTERVAL = 2000;

/** Lakes below this area are not seen at the opening zoom. */
const LAKE_KM2 = 60;

/** Writes `geodata/kazakhstan-2022/ground/outline.json`, the ground for the first frame. */
export async function buildOpening() {
  const layers = await coarseLayers();
  const [west, south, east, north] = CLIP;
  const origin = toMercator([west, north]).map((share) => Math.floor(share * UNITS_PER_WORLD));
  const corner = toMercator([east, south]).map((share) => Math.round(share * UNITS_PER_WORLD));
  const pathOfAreas = (features) => svgPath(ringsOf(features), origin, true);
  const pathOfLines = (k) => svgPath(linesOfKind(layers.lines, k), origin, false);
  const ground = {
    license: `${origins.naturalEarth.license}; lakes ${origins.openStreetMap.license}`,
    attribution: `${origins.naturalEarth.attribution}; lakes ${origins.openStreetMap.attribution}`,
    unitsPerWorld: UNITS_PER_WORLD,
    origin,
    size: corner.map((units, axis) => units - origin[axis]),
    land: pathOfAreas(layers.land),
    regions: Object.fromEntries(
      regions.map(({ code }) => [
        code,
        pathOfAreas(layers.units.filter(({ properties }) => properties.unit === code)),
      ]),
    ),
    lakes: pathOfAreas(layers.lakes),
    lines: {
      home: pathOfLines('home'),
      region: pathOfLines('region'),
      country: pathOfLines('country'),
      coast: pathOfLines('coast'),
    },
  };
  writeOutput(
    'geodata/kazakhstan-2022/ground/outline.json',
    `${JSON.stringify(ground, null, 2)}\n`,
  );
}

/** @param {any[]} features some of which simplification left without a shape */
function ringsOf(features) {
  return features.flatMap(({ geometry }) => (geometry === null ? [] : polygonsOf(geometry).flat()));
}

/** One topology again, so that the coarse regions and the coarse lines share their vertices. */
async function coarseLayers() {
  const [west, south, east, north] = CLIP;
  const tighter = [west + 0.05, south + 0.05, east - 0.05, north - 0.05];
  const commands = [
    // The neighbours are rounded to three decimals, the regions to four: make them meet again.
    '-i units.geojson name=units snap snap-interval=0.001',
    `-clip bbox=${CLIP}`,
    `-simplify weighted interval=${INTERVAL} keep-shapes`,
    '-filter-islands min-area=60km2',
    '-filter-slivers min-area=20km2',
    `-lines + name=lines each='unitA=A.unit,unitB=B?B.unit:""'`,
    '-target units -dissolve + name=land',
    `-target lines -clip bbox=${tighter}`,
    `-i lakes.geojson name=lakes -filter 'km2>=${LAKE_KM2}' -clip bbox=${CLIP}`,
    `-simplify weighted interval=${INTERVAL} -filter-islands min-area=${LAKE_KM2 / 2}km2`,
    '-o target=units,lines,land,lakes format=geojson extension=geojson',
  ];
  return runMapshaper(commands.join(' '), {
    'units.geojson': featureCollection([...readRegions(), ...readNeighbours()]),
    'lakes.geojson': readOutput('geodata/kazakhstan-2022/ground/lakes.geojson'),
  });
}

function readRegions() {
  const { features } = readOutput('geodata/kazakhstan-2022/regions.geojson');
  return features.map(({ id, geometry }) => toUnit(id, geometry));
}

function readNeighbours() {
  const { features } = readOutput('geodata/kazakhstan-2022/ground/land.geojson');
  return features
    .filter(({ properties }) => !['KAZ', 'world'].includes(properties.a0))
    .map(({ properties, geometry }) => toUnit(properties.a0, geometry));
}

/**
 * @param {string} unit
 * @param {any} geometry
 */
function toUnit(unit, geometry) {
  return { type: 'Feature', properties: { unit }, geometry };
}

/**
 * @param {any[]} lines
 * @param {string} k
 */
function linesOfKind(lines, k) {
  return lines
    .filter(({ properties }) => kindOf(properties) === k)
    .flatMap(({ geometry }) => linesOf(geometry));
}

/** @param {{ unitA: string, unitB: string }} sides */
function kindOf({ unitA, unitB }) {
  if (unitB === '') return 'coast';
  const inside = [unitA, unitB].filter((unit) => unit.startsWith('KZ-')).length;
  return ['country', 'home', 'region'][inside];
}

/**
 * Relative integer path in units: one `m` a line, counted from the start of the line before it.
 * @param {any[][]} lines
 * @param {number[]} origin
 * @param {boolean} closed
 */
function svgPath(lines, origin, closed) {
  let path = '';
  let [lastX, lastY] = [0, 0];
  for (const line of lines) {
    const points = integerPoints(closed ? line.slice(0, -1) : line, origin);
    if (points.length < (closed ? 3 : 2)) continue;
    const [start] = points;
    path += `m${pair(start[0] - lastX, start[1] - lastY)}l${steps(points)}${closed ? 'z' : ''}`;
    // After z the pen is back at the start; after an open line it stays at its end.
    [lastX, lastY] = closed ? start : points.at(-1);
  }
  return path;
}

/**
 * @param {any[]} line
 * @param {number[]} origin
 */
function integerPoints(line, origin) {
  const points = line.map((position) =>
    toMercator(position).map((share, axis) => Math.round(share * UNITS_PER_WORLD) - origin[axis]),
  );
  return points.filter(([x, y], i) => i === 0 || x !== points[i - 1][0] || y !== points[i - 1][1]);
}

/** @param {number[][]} points */
function steps(points) {
  const pairs = points.slice(1).map(([x, y], i) => pair(x - points[i][0], y - points[i][1]));
  // A minus sign separates numbers as well as a space does.
  return pairs.join(' ').replaceAll(' -', '-');
}

/**
 * @param {number} x
 * @param {number} y
 */
function pair(x, y) {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}
