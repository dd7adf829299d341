/**
 * Web Mercator with the world as the unit square: x from west to east, y from north to south.
 * @param {[number, number]} position longitude and latitude in degrees
 * @returns {[number, number]}
 */
export function toMercator([longitude, latitude]) {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return [(longitude + 180) / 360, y];
}

/**
 * Inverse of `toMercator`.
 * @param {[number, number]} point
 * @returns {[number, number]} longitude and latitude in degrees
 */
export function fromMercator([x, y]) {
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return [x * 360 - 180, latitude];
}
