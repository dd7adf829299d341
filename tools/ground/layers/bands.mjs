import jsts from '@turf/jsts';
import { simplify } from '@turf/turf';
import { cleanGeometry, polygonsOf } from '../lib/geometry.mjs';
import { origins } from '../lib/licenses.mjs';
import { fromMercator, toMercator } from '../lib/mercator.mjs';
import { readOutput, writeCollection } from '../lib/output.mjs';

/** CSS pixels of the whole Mercator world at zoom 0. */
const WORLD_PIXELS = 512;

/**
 * Zoom ranges, and the band's widths in CSS pixels at the zoom at which a fill pattern of that range
 * has its own size: wide where it is new, narrow where it goes on. Ranges change at the integers,
 * where MapLibre lays patterns anew. A thousandth of a degree is less than a tenth of a pixel below
 * zoom 5.
 */
const SHAPES = [
  { shape: 'a-wide', zoom: 3, width: 5, digits: 3 },
  { shape: 'a-narrow', zoom: 3, width: 3.6, digits: 3 },
  { shape: 'b-wide', zoom: 4, width: 9, digits: 3 },
  { shape: 'b-narrow', zoom: 4, width: 6.5, digits: 3 },
  { shape: 'c-wide', zoom: 5, width: 9, digits: 4 },
  { shape: 'c-narrow', zoom: 5, width: 6.5, digits: 4 },
];

/** A simplified inner edge may be off by this much, CSS pixels. */
const TOLERANCE = 0.35;

const HEAD = {
  name: 'Inner edges of the bands along the regions’ borders',
  ...origins.naturalEarth,
  rule:
    'Each feature is what a region leaves inside its band. Band = the region (geodata/kazakhstan-2022/regions.geojson) ' +
    'minus this: the region’s rings, with each exterior ring here as a hole and each hole here as a ' +
    'polygon of its own. A region without a feature of a shape is band throughout. ' +
    'Shapes: a below zoom 4 (wide 5 px, narrow 3.6 px at zoom 3), b from 4 to below 5 (9 and 6.5 px ' +
    'at 4), c from 5 (9 and 6.5 px at 5); widths in CSS pixels on the Mercator plane.',
};

/** Writes `geodata/kazakhstan-2022/ground/bands.geojson`. */
export function buildBands() {
  const { features } = readOutput('geodata/kazakhstan-2022/regions.geojson');
  const inner = SHAPES.flatMap((shape) =>
    features.flatMap((region) => innerFeature(region, shape)),
  );
  writeCollection('geodata/kazakhstan-2022/ground/bands.geojson', HEAD, inner);
}

/**
 * @param {any} region
 * @param {(typeof SHAPES)[number]} wanted
 * @returns {any[]} one feature, or none when the band covers the region
 */
function innerFeature(region, { shape, zoom, width, digits }) {
  const scale = WORLD_PIXELS * 2 ** zoom;
  const plane = polygonsOf(region.geometry).map((rings) =>
    rings.map((ring) => ring.map((position) => toMercator(position).map((share) => share * scale))),
  );
  const area = new jsts.GeoJSONReader().read({ type: 'MultiPolygon', coordinates: plane });
  const shrunk = jsts.BufferOp.bufferOp(area, -width);
  if (shrunk.isEmpty()) return [];
  const written = new jsts.GeoJSONWriter().write(shrunk);
  const simple = simplify(written, { tolerance: TOLERANCE, highQuality: true });
  const polygons = polygonsOf(simple).map((rings) =>
    rings.map((ring) => ring.map(([x, y]) => fromMercator([x / scale, y / scale]))),
  );
  const properties = { region: region.id, shape };
  return [{ type: 'Feature', properties, geometry: cleanGeometry(polygons, digits) }];
}
