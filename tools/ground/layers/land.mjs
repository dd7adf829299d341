import { featureCollection } from '@turf/turf';
import { readNaturalEarth, WINDOW } from '../lib/admin.mjs';
import { cleanGeometry, polygonsOf } from '../lib/geometry.mjs';
import { origins } from '../lib/licenses.mjs';
import { runMapshaper } from '../lib/mapshaper.mjs';
import { mend } from '../lib/mend.mjs';
import { writeCollection } from '../lib/output.mjs';

/** The backdrop reaches this far under the detailed window, so that no seam shows. Degrees. */
const OVERLAP = 0.1;

/** Frame of the backdrop: what a portrait phone can see when it fits the country. Degrees. */
const BACKDROP = [-25, -35, 170, 82];

const HEAD = {
  name: 'Land: countries, and a coarse backdrop beyond them',
  ...origins.naturalEarth,
  note: 'a0 is the ISO 3166-1 alpha-3 code, or "world" for the backdrop. Crimea is drawn as Ukraine.',
};

/**
 * Writes `geodata/kazakhstan-2022/ground/land.geojson`.
 * @param {{ countries: import('geojson').Feature[] }} topology see `buildAdminTopology`
 */
export async function buildLand(topology) {
  const backdrop = { a0: 'world', polygons: await coarseWorld(), decimals: 2 };
  const countries = topology.countries.map((feature) => ({
    a0: feature.properties.a0,
    polygons: polygonsOf(feature.geometry),
    decimals: 3,
  }));
  countries.sort((a, b) => (a.a0 < b.a0 ? -1 : 1));
  const features = [backdrop, ...countries].map(({ a0, polygons, decimals }) => ({
    type: 'Feature',
    properties: { a0 },
    geometry: mend(cleanGeometry(polygons, decimals)),
  }));
  writeCollection('geodata/kazakhstan-2022/ground/land.geojson', HEAD, features);
}

/** @returns {Promise<any[]>} polygons of the land outside the detailed window */
async function coarseWorld() {
  const [west, south, east, north] = WINDOW;
  const hole = [west + OVERLAP, south + OVERLAP, east - OVERLAP, north - OVERLAP];
  const commands = [
    '-i world.geojson',
    `-clip bbox=${BACKDROP}`,
    "-dissolve -explode -filter 'this.area>1.5e9'",
    '-simplify weighted interval=6000 keep-shapes',
    `-erase bbox=${hole} -explode`,
    '-o format=geojson backdrop.geojson',
  ];
  const features = readNaturalEarth().features.map(({ geometry }) => ({
    type: 'Feature',
    properties: {},
    geometry,
  }));
  const { backdrop } = await runMapshaper(commands.join(' '), {
    'world.geojson': featureCollection(features),
  });
  return backdrop.flatMap((feature) => polygonsOf(feature.geometry));
}
