import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/time/day.ts';
import { coveredDays, windowHolding } from '../../../src/core/time/windows.ts';
import { waveWith, day, record } from '../fixture.ts';

const home = { first: day('2022-01-01'), last: day('2022-01-19') };

describe('the window', () => {
  it('holds the day, has the length of home, and is home for a day of home', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (shift) => {
        const asked = addDays(home.first, shift);
        const { first, last } = windowHolding(asked, home);
        expect(first <= asked && asked <= last).toBe(true);
        expect(last - first).toBe(home.last - home.first);
        expect(windowHolding(first, home)).toEqual(windowHolding(last, home));
      }),
    );
    expect(windowHolding(day('2022-01-19'), home)).toEqual(home);
  });

  it('moves over every record, and not beyond', () => {
    const wave = waveWith(record('a', { when: '2011-12-16' }), record('b'));
    const covered = coveredDays(wave);
    expect(covered.first <= day('2011-12-16')).toBe(true);
    expect(covered.first).toBeGreaterThan(day('2011-12-01'));
    expect(covered.last).toBe(wave.window.last);
  });
});
