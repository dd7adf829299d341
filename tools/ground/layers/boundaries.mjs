import { BAIKONUR } from '../lib/admin.mjs';
import { linesOf, roundLine } from '../lib/geometry.mjs';
import { origins } from '../lib/licenses.mjs';
import { writeCollection } from '../lib/output.mjs';

const HEAD = {
  name: 'Boundary lines',
  ...origins.naturalEarth,
  note:
    'k: home (border of the country), region, country, coast, lease (the leased territory of Baikonur). ' +
    'The borders of the cities of Almaty and Shymkent are schematic.',
};

/** Drawing order, from below to above. */
const KINDS = ['coast', 'country', 'lease', 'region', 'home'];

/**
 * Writes `geodata/kazakhstan-2022/ground/boundaries.geojson`.
 * @param {{ lines: import('geojson').Feature[] }} topology see `buildAdminTopology`
 */
export function buildBoundaries(topology) {
  const features = KINDS.map((k) => {
    const chosen = topology.lines.filter((line) => kindOf(line.properties) === k);
    const coordinates = chosen.flatMap(roundedLines).filter((line) => line.length > 1);
    return {
      type: 'Feature',
      properties: { k },
      geometry: { type: 'MultiLineString', coordinates },
    };
  });
  writeCollection('geodata/kazakhstan-2022/ground/boundaries.geojson', HEAD, features);
}

/** @param {{ unitA: string, unitB: string, countryA: string, countryB: string }} sides */
function kindOf({ unitA, unitB, countryA, countryB }) {
  if (unitB === '') return 'coast';
  if (unitA === BAIKONUR || unitB === BAIKONUR) return 'lease';
  if (countryA === 'KAZ' && countryB === 'KAZ') return 'region';
  return touchesKazakhstan({ countryA, countryB }) ? 'home' : 'country';
}

/** @param {{ countryA: string, countryB: string }} sides */
function touchesKazakhstan({ countryA, countryB }) {
  return countryA === 'KAZ' || countryB === 'KAZ';
}

/** Lines of Kazakhstan keep the four decimals of the regions, or they would part from them. */
function roundedLines(feature) {
  const decimals = touchesKazakhstan(feature.properties) ? 4 : 3;
  return linesOf(feature.geometry).map((line) => roundLine(line, decimals));
}
