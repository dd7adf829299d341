/** @typedef {[number, number]} Position longitude and latitude in degrees */

/**
 * Twice the signed area of a closed ring in square degrees; positive when it runs counter-clockwise.
 * @param {Position[]} ring
 */
function doubleSignedArea(ring) {
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i += 1) {
    const [x1, y1] = ring[i];
    const [x2, y2] = ring[i + 1];
    sum += (x2 - x1) * (y2 + y1);
  }
  return -sum;
}

/**
 * Rounds every position and drops positions that thereby repeat.
 * @param {Position[]} line
 * @param {number} decimals
 */
export function roundLine(line, decimals) {
  const rounded = line.map(([x, y]) => [Number(x.toFixed(decimals)), Number(y.toFixed(decimals))]);
  return rounded.filter(
    ([x, y], i) => i === 0 || x !== rounded[i - 1][0] || y !== rounded[i - 1][1],
  );
}

/**
 * Rounds a ring and turns it the way RFC 7946 wants it.
 * @param {Position[]} ring
 * @param {number} decimals
 * @param {boolean} exterior
 * @returns {Position[] | null} null when nothing is left of the ring
 */
function cleanRing(ring, decimals, exterior) {
  const rounded = roundLine(ring, decimals);
  const area = doubleSignedArea(rounded);
  if (rounded.length < 4 || area === 0) return null;
  return area > 0 === exterior ? rounded : rounded.reverse();
}

/**
 * Rounds a polygon; exterior rings come out counter-clockwise, holes clockwise (RFC 7946).
 * @param {Position[][]} polygon
 * @param {number} decimals
 */
function cleanPolygon(polygon, decimals) {
  const rings = polygon.map((ring, i) => cleanRing(ring, decimals, i === 0));
  if (rings[0] === null || rings[0] === undefined) return null;
  return rings.filter((ring) => ring !== null);
}

/**
 * The polygons of a Polygon or MultiPolygon.
 * @param {{ type: string, coordinates: unknown }} geometry
 * @returns {Position[][][]}
 */
export function polygonsOf(geometry) {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/**
 * The lines of a LineString or MultiLineString.
 * @param {{ type: string, coordinates: unknown }} geometry
 * @returns {Position[][]}
 */
export function linesOf(geometry) {
  return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
}

/**
 * A Polygon or MultiPolygon of these polygons, rounded and wound as RFC 7946 wants.
 * @param {Position[][][]} polygons
 * @param {number} decimals
 */
export function cleanGeometry(polygons, decimals) {
  const cleaned = polygons
    .map((polygon) => cleanPolygon(polygon, decimals))
    .filter((polygon) => polygon !== null);
  if (cleaned.length === 1) return { type: 'Polygon', coordinates: cleaned[0] };
  return { type: 'MultiPolygon', coordinates: cleaned };
}

/**
 * Bounding box west, south, east, north in degrees.
 * @param {Position[]} positions
 */
export function boundsOf(positions) {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of positions) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}
