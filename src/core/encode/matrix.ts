/** Transformations as SVG writes them: (a, b, c, d, e, f) takes (x, y) to (ax + cy + e, bx + dy + f). */

export type Matrix = readonly [number, number, number, number, number, number];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [A, B, C, D, E, F] = inner;
  return [
    a * A + c * B,
    b * A + d * B,
    a * C + c * D,
    b * C + d * D,
    a * E + c * F + e,
    b * E + d * F + f,
  ];
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** @throws Error for a transformation that no drawing of ours has */
export function parseTransform(text: string): Matrix {
  const calls = [...text.matchAll(/([a-zA-Z]+)\(([^)]*)\)/g)];
  return calls
    .map(([, name = '', values = '']) => call(name, numbersOf(values)))
    .reduce(multiply, IDENTITY);
}

function call(name: string, values: readonly number[]): Matrix {
  const [first = 0, second] = values;
  switch (name) {
    case 'translate':
      return [1, 0, 0, 1, first, second ?? 0];
    case 'scale':
      return [first, 0, 0, second ?? first, 0, 0];
    case 'rotate': {
      const [, x = 0, y = 0] = values;
      return around(turn((first * Math.PI) / 180), x, y);
    }
    case 'matrix': {
      const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = values;
      return [a, b, c, d, e, f];
    }
    default:
      throw new Error(`transform: expected translate, scale, rotate or matrix, got ${name}`);
  }
}

/** Clockwise, as y grows downwards. */
export function turn(radians: number): Matrix {
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  return [cos, sin, -sin, cos, 0, 0];
}

function around(matrix: Matrix, x: number, y: number): Matrix {
  return multiply([1, 0, 0, 1, x, y], multiply(matrix, [1, 0, 0, 1, -x, -y]));
}

/** Numbers between spaces or commas. */
export function numbersOf(text: string): readonly number[] {
  return text
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map(Number);
}
