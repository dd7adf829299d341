import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cubicBezier } from '../../../src/core/base/easing.ts';

const camera = cubicBezier(0.4, 0, 0.2, 1);

it('starts at 0, ends at 1 and stays there', () => {
  expect([-1, 0, 1, 2].map(camera)).toEqual([0, 0, 1, 1]);
});

it('never turns back', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, (a, b) => {
      expect(camera(Math.min(a, b))).toBeLessThanOrEqual(camera(Math.max(a, b)) + 1e-8);
    }),
  );
});

it('is the straight line where its handles lie on it', () => {
  const linear = cubicBezier(1 / 3, 1 / 3, 2 / 3, 2 / 3);
  expect(linear(0.3)).toBeCloseTo(0.3, 6);
});

// x(1/2) = (3·0.4 + 3·0.2 + 1)/8 = 0.35 and y(1/2) = (3·0 + 3·1 + 1)/8 = 0.5, by hand.
it('is half way after 35 % of the time', () => {
  expect(camera(0.35)).toBeCloseTo(0.5, 6);
});
