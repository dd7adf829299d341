// Figures of a bench: medians, and how they are written.

/**
 * @param {readonly number[]} values at least one
 * @returns {number}
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const middle = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

/**
 * The value below which a share of all lies, 0–1.
 * @param {readonly number[]} values at least one
 * @param {number} share
 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/**
 * Three digits that mean something: `0.745`, `12.3`, `1 058`.
 * @param {number} value
 */
export function figure(value) {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toFixed(digits).replace(/\B(?=(\d{3})+$)/g, ' ');
}

/** @param {number} value */
export const times = (value) => `${figure(value)}×`;

/**
 * Bytes in KB of 1000.
 * @param {number} bytes
 */
export const kilobytes = (bytes) => figure(bytes / 1000);

/**
 * Share of growth in per cent, with its sign.
 * @param {number} value
 */
export const growth = (value) => `${value < 0 ? '−' : '+'}${Math.abs(value * 100).toFixed(1)} %`;
