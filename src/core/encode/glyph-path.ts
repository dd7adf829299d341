/** Outlines of glyphs as path data. */
import type { Glyph } from 'fontkit';
import { cubicOf } from './curves.ts';
import type { Matrix } from './matrix.ts';

type Point = readonly [number, number];

/**
 * Path data of a glyph whose font units, y upwards, are taken elsewhere by a matrix. Curves are cubic,
 * as PDF has no others; numbers are rounded to 0.001.
 */
export function glyphPath({ path }: Glyph, [a, b, c, d, e, f]: Matrix): string {
  const at = (x = 0, y = 0): Point => [a * x + c * y + e, b * x + d * y + f];
  let pen: Point = [0, 0];
  return path.commands
    .map(({ command, args: [x1, y1, x2, y2] }) => {
      const [from, first, second] = [pen, at(x1, y1), at(x2, y2)];
      switch (command) {
        case 'moveTo':
        case 'lineTo':
          pen = first;
          return `${command === 'moveTo' ? 'M' : 'L'}${pair(first)}`;
        case 'quadraticCurveTo':
          pen = second;
          return `C${cubicOf(from, first, second).map(pair).join(' ')}`;
        case 'closePath':
          return 'Z';
        case 'bezierCurveTo':
          throw new Error('expected quadratic outlines, got cubic ones');
      }
    })
    .join('');
}

const fine = (value: number) => String(Math.round(value * 1000) / 1000 + 0);
const pair = ([x, y]: Point) => `${fine(x)} ${fine(y)}`;
