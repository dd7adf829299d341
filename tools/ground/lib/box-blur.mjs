/**
 * Mean over a square of 2·radius + 1 pixels; the border pixels repeat outwards.
 * @param {Float32Array} values row by row
 * @param {number} width
 * @param {number} height
 * @param {number} radius pixels
 */
export function boxBlur(values, width, height, radius) {
  const across = blurLines(
    values,
    { count: height, length: width, step: 1, stride: width },
    radius,
  );
  return blurLines(across, { count: width, length: height, step: width, stride: 1 }, radius);
}

/**
 * Running mean along parallel lines of a picture.
 * @param {Float32Array} values
 * @param {{ count: number, length: number, step: number, stride: number }} lines
 *   `step` from pixel to pixel of a line, `stride` from line to line
 * @param {number} radius pixels
 */
function blurLines(values, { count, length, step, stride }, radius) {
  const result = new Float32Array(values.length);
  for (let line = 0; line < count; line += 1) {
    const at = (i) => values[line * stride + Math.max(0, Math.min(length - 1, i)) * step];
    let sum = 0;
    for (let i = -radius; i <= radius; i += 1) sum += at(i);
    for (let i = 0; i < length; i += 1) {
      result[line * stride + i * step] = sum / (2 * radius + 1);
      sum += at(i + radius + 1) - at(i - radius);
    }
  }
  return result;
}
