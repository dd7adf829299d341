import { kinks } from '@turf/turf';
import { polygonsOf } from './geometry.mjs';

/** A shape that needs more than this is not one that rounding spoilt. */
const MAXIMUM_DROPS = 50;

/**
 * Takes out the vertices by which rounding or smoothing made a ring cross or touch itself or another
 * ring of its polygon.
 * @param {any} geometry Polygon or MultiPolygon
 */
export function mend(geometry) {
  const polygons = polygonsOf(geometry).map(mendPolygon);
  if (geometry.type === 'Polygon') return { type: 'Polygon', coordinates: polygons[0] };
  return { type: 'MultiPolygon', coordinates: polygons };
}

/** @param {any[][]} rings */
function mendPolygon(rings) {
  let mended = rings;
  for (let drops = 0; drops < MAXIMUM_DROPS; drops += 1) {
    const [crossing] = kinks({ type: 'Polygon', coordinates: mended }).features;
    if (crossing === undefined) return mended;
    mended = withoutNearest(mended, crossing.geometry.coordinates);
  }
  throw new Error(`cannot mend the polygon that starts at ${rings[0][0]}`);
}

/**
 * @param {any[][]} rings
 * @param {number[]} point
 */
function withoutNearest(rings, [x, y]) {
  const candidates = rings.flatMap((ring, ringIndex) =>
    ring.slice(0, -1).map((vertex, index) => ({
      ringIndex,
      index,
      distance: Math.hypot(vertex[0] - x, vertex[1] - y),
    })),
  );
  const nearest = candidates.reduce((a, b) => (b.distance < a.distance ? b : a));
  const shortened = rings.map((ring, ringIndex) => {
    if (ringIndex !== nearest.ringIndex) return ring;
    const open = ring.slice(0, -1).toSpliced(nearest.index, 1);
    return [...open, open[0]];
  });
  // A ring of three corners that lost one is no ring any more.
  return shortened.filter((ring) => ring.length > 3);
}
