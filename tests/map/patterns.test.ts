import { describe, expect, it } from 'vitest';
import type { BandStyle } from '../../src/map/bands.ts';
import { bandPattern, type PatternImage, stripePattern } from '../../src/map/patterns.ts';

const COLOURS = { lines: '#0B4F94', dots: '#1C8F74' };
const look = (state: BandStyle['state'], dots: BandStyle['dots'] = null): BandStyle => ({
  lines: 'labour',
  dots,
  state,
});
const hatch = (one: BandStyle) => bandPattern(one, 'full', COLOURS).image;

/** Red, green, blue, alpha; rows and columns run on over the edges of the tile. */
function pixel(
  { width, height, data }: PatternImage,
  column: number,
  row: number,
): readonly number[] {
  const index = (((row + height) % height) * width + ((column + width) % width)) * 4;
  return [...data.subarray(index, index + 4)];
}

/** Share of the tile that is covered by ink of a colour. */
function share(image: PatternImage, rgb: readonly number[]): number {
  let sum = 0;
  for (let row = 0; row < image.height; row += 1) {
    for (let column = 0; column < image.width; column += 1) {
      const [red, green, blue, alpha = 0] = pixel(image, column, row);
      if (red === rgb[0] && green === rgb[1] && blue === rgb[2]) sum += alpha / 255;
    }
  }
  return sum / (image.width * image.height);
}

const BLUE = [0x0b, 0x4f, 0x94];
const GREEN = [0x1c, 0x8f, 0x74];
/** CSS px across the lines from one to the next. */
const PERIOD = { new: 4, continuing: 5.5 };

describe('a hatch', () => {
  it.each([
    ['new', 3, null],
    ['continuing', 2, null],
    ['uncertain', 3, null],
    // Lines and rows of dots.
    ['new', 4, 'street'],
    ['continuing', 2, 'street'],
  ] as const)(
    'that is %s has %d periods of 4 or 5.5 CSS px, 0.56 of that where bands are narrow',
    (state, count, dots) => {
      const period = state === 'continuing' ? 5.5 : 4;
      const [full, small] = (['full', 'small'] as const).map((size) => {
        const { image, pixelRatio } = bandPattern(look(state, dots), size, COLOURS);
        return image.width / pixelRatio / Math.SQRT2;
      });
      expect(full).toBeCloseTo(count * period);
      expect(small).toBeCloseTo(count * period * 0.56);
    },
  );

  // Pixels are sampled 4 by 4, so a share is right to about one in a hundred.
  it('has lines of 1.5 px, 1.3 where the claim goes on', () => {
    expect(share(hatch(look('new')), BLUE)).toBeCloseTo(1.5 / PERIOD.new, 1);
    expect(share(hatch(look('continuing')), BLUE)).toBeCloseTo(1.3 / PERIOD.continuing, 1);
  });

  it('breaks its lines 3.4 to 2.6 in doubt', () => {
    const whole = share(hatch(look('new')), BLUE);
    expect(share(hatch(look('uncertain')), BLUE) / whole).toBeCloseTo(3.4 / 6, 1);
  });

  it('has dots of the second family, and lines of the first', () => {
    const image = hatch(look('new', 'street'));
    // A dot of 2.5 px every 5.3 px, a line of 1.5 px, each every 8 px.
    expect(share(image, GREEN)).toBeCloseTo((Math.PI * 1.25 ** 2) / (8 * 5.33), 1);
    expect(share(image, BLUE)).toBeCloseTo(1.5 / 8, 1);
    expect(share(hatch(look('new')), GREEN)).toBe(0);
  });

  it.each(['new', 'continuing', 'uncertain'] as const)('repeats without a seam: %s', (state) => {
    // Half a tile right and half a tile up is the tile's diagonal along the lines, a whole number of
    // every period; the way there leads over an edge.
    const image = hatch(look(state, 'street'));
    const half = image.width / 2;
    for (let row = 0; row < image.height; row += 1) {
      for (let column = 0; column < image.width; column += 1) {
        const alpha = pixel(image, column, row)[3] ?? 0;
        const again = pixel(image, column + half, row - half)[3] ?? 0;
        // A few of the 16 samples may lie on a line's very edge and fall to either side.
        expect(Math.abs(alpha - again)).toBeLessThan(70);
      }
    }
  });
});

describe('stripes', () => {
  it('cover half, opaque in the middle and bare between', () => {
    const { image, pixelRatio } = stripePattern('#C7B080', 'full');
    expect(pixelRatio).toBe(2);
    expect(share(image, [0xc7, 0xb0, 0x80])).toBeCloseTo(0.5, 1);
    // From the corner of the tile along its upper edge: 14.14 px across are 20 px along.
    expect(pixel(image, 10, 0)[3]).toBe(255);
    expect(pixel(image, 30, 0)[3]).toBe(0);
  });

  it('fall to the right, over the edges of the tile as well', () => {
    const { image } = stripePattern('#C7B080', 'full');
    for (let i = 0; i < image.width; i += 1) {
      expect(pixel(image, i, i)).toEqual(pixel(image, 0, 0));
      expect(pixel(image, 30 + i, i)).toEqual(pixel(image, 30, 0));
    }
  });
});

it('takes colours as #RRGGBB only', () => {
  expect(() => stripePattern('red', 'full')).toThrow('expected #RRGGBB, got red');
});
