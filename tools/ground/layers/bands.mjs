import jsts from '@turf/jsts';
import { simplify } from '@turf/turf';
import { cleanGeometry, polygonsOf } from '../lib/geometry.mjs';
import { origins } from '../lib/licenses.mjs';
import { fromMercator, toMercator } from '../lib/mercator.mjs';
import { readOutput, writeCollection } from '../lib/output.mjs';

/** CSS pixels of the whole Mercator world at zoom 0. */
const WORLD_PIXELS = 512;

/**
 * Zoom ranges, and the band's width in CSS pixels at the zoom at which a fill pattern of that range
 * has its own size. Ranges change at the integers, where MapLibre lays patterns anew.
 */
const RANGES = [
  { range: 'a', zoom: 3, width: 5 },
  { range: 'b', zoom: 4, width: 9 },
  { range: 'c', zoom: 5, width: 9 },
];

/** A simplified inner edge may be off by this much, CSS pixels. */
const TOLERANCE = 0.35;

const HEAD = {
  name: 'Inner edges of the bands along the regions’ borders',
  ...origins.naturalEarth,
  rule:
    'Each feature is what a region leaves inside its band. Band = the region (geodata/regions.geojson) ' +
    'minus this: the region’s rings, with each exterior ring here as a hole and each hole here as a ' +
    'polygon of its own. A region without a feature in a range is band throughout. ' +
    'Ranges: a below zoom 4 (5 px wide at zoom 3), b from 4 to below 5 (9 px at 4), ' +
    'c from 5 (9 px at 5); widths in CSS pixels on the Mercator plane.',
};

/** Writes `public/ground/bands.geojson`. */
export function buildBands() {
  const { features } = readOutput('geodata/regions.geojson');
  const inner = RANGES.flatMap((range) =>
    features.flatMap((region) => innerFeature(region, range)),
  );
  writeCollection('public/ground/bands.geojson', HEAD, inner);
}

/**
 * @param {any} region
 * @param {(typeof RANGES)[number]} range
 * @returns {any[]} one feature, or none when the band covers the region
 */
function innerFeature(region, { range, zoom, width }) {
  const scale = WORLD_PIXELS * 2 ** zoom;
  const plane = polygonsOf(region.geometry).map((rings) =>
    rings.map((ring) => ring.map((position) => toMercator(position).map((share) => share * scale))),
  );
  const shape = new jsts.GeoJSONReader().read({ type: 'MultiPolygon', coordinates: plane });
  const shrunk = jsts.BufferOp.bufferOp(shape, -width);
  if (shrunk.isEmpty()) return [];
  const written = new jsts.GeoJSONWriter().write(shrunk);
  const simple = simplify(written, { tolerance: TOLERANCE, highQuality: true });
  const polygons = polygonsOf(simple).map((rings) =>
    rings.map((ring) => ring.map(([x, y]) => fromMercator([x / scale, y / scale]))),
  );
  const properties = { region: region.id, range };
  return [{ type: 'Feature', properties, geometry: cleanGeometry(polygons, 4) }];
}
