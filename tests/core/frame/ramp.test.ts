import { describe, expect, test } from 'vitest';
import { rampClasses, firstDays } from '../../../src/core/frame/ramp.ts';
import { january } from '../fixture.ts';

describe('the ramp of days', () => {
  test('has at most four classes that hold every day once', () => {
    const days = [1, 2, 4, 5, 6, 9, 10].map((date) => january(date).day);
    const classes = rampClasses(days);
    expect(classes.length).toBeLessThanOrEqual(4);
    for (const one of days) {
      const holding = classes.filter(({ first, last }) => first <= one && one <= last);
      expect(holding).toHaveLength(1);
    }
  });

  test('is made of the first and last days of the ranges, in order', () => {
    const range = { first: january(4).day, last: january(6).day };
    const single = { first: january(3).day, last: january(3).day };
    expect(
      firstDays([
        { range, certainNow: true },
        { range: single, certainNow: true },
      ]),
    ).toEqual([january(3).day, january(4).day, january(6).day]);
  });

  test('is empty for no days', () => {
    expect(rampClasses([])).toEqual([]);
  });
});
