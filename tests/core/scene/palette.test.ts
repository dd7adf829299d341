import { describe, expect, test } from 'vitest';
import { SIGNS } from '../../../src/core/format/vocabulary.ts';
import { PALETTE, rampColours } from '../../../src/core/scene/palette.ts';
import { CLASSES } from './fixture.ts';

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe('palette', () => {
  test.each(Object.entries(PALETTE))(
    '%s: text meets AA, marks meet 3 against their casing',
    (_, palette) => {
      const { ink, ink2, ink3, paper, paper2, t0, t2, accent, casing, landout, countryInk } =
        palette;
      const pairs = [
        [ink, paper],
        [ink2, paper],
        [ink2, paper2],
        [ink3, paper],
        [ink3, paper2],
        [ink3, t0],
        [paper, accent],
        [ink, t2],
        [countryInk, landout],
      ] as const;
      for (const [text, ground] of pairs)
        expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
      for (const sign of SIGNS) {
        expect(contrast(palette.signs[sign], casing)).toBeGreaterThanOrEqual(3);
      }
    },
  );

  test('the earliest day stands furthest from the ground', () => {
    for (const palette of Object.values(PALETTE)) {
      const steps = rampColours(palette, CLASSES).map((colour) => contrast(colour, palette.t0));
      expect(steps).toEqual([...steps].sort((a, b) => b - a));
    }
  });
});
