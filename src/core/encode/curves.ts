/** Quadratic curves as cubic ones: PDF has no others, and PDFKit takes the one for the other. */

type Point = readonly [number, number];

/** Both control points and the end of the cubic curve that a quadratic one is. */
export function cubicOf(
  [x0, y0]: Point,
  [x1, y1]: Point,
  [x2, y2]: Point,
): readonly [Point, Point, Point] {
  const third = (from: number, to: number) => from + (2 / 3) * (to - from);
  return [
    [third(x0, x1), third(y0, y1)],
    [third(x2, x1), third(y2, y1)],
    [x2, y2],
  ];
}

/**
 * Path data without quadratic curves.
 * @throws Error where one stands among commands that none of our drawings has
 */
export function withoutQuadratics(d: string): string {
  if (!/[QqTt]/.test(d)) return d;
  let pen: Point = [0, 0];
  return [...d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)]
    .map(([whole, letter = '', values = '']) => {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (values.match(/-?\d*\.?\d+/g) ?? []).map(Number);
      const from = pen;
      if (letter === 'Z') return whole;
      if (letter === 'M' || letter === 'L') pen = [x1, y1];
      else if (letter === 'Q') pen = [x2, y2];
      else throw new Error(`path with a quadratic curve: expected M, L, Q or Z, got ${letter}`);
      if (letter !== 'Q') return whole;
      return `C${cubicOf(from, [x1, y1], pen).flat().join(' ')}`;
    })
    .join('');
}
