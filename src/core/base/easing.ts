/** Timing curves as CSS has them. */

/** `cubic-bezier(x1, y1, x2, y2)` of CSS, with x1 and x2 in 0–1: share of time to share of the way. */
export function cubicBezier(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): (share: number) => number {
  return (share) => {
    if (share <= 0 || share >= 1) return Math.min(Math.max(share, 0), 1);
    // The curve's x rises with its parameter, so halving always closes in; 30 halvings are 1e-9.
    let [low, high] = [0, 1];
    for (let i = 0; i < 30; i += 1) {
      const middle = (low + high) / 2;
      if (coordinate(middle, x1, x2) < share) low = middle;
      else high = middle;
    }
    return coordinate((low + high) / 2, y1, y2);
  };
}

/** One coordinate of a cubic Bézier curve from 0 to 1 with two control values. */
function coordinate(t: number, first: number, second: number): number {
  const rest = 1 - t;
  return 3 * rest * rest * t * first + 3 * rest * t * t * second + t * t * t;
}
