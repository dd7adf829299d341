import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  civilDate,
  clampDay,
  dayOf,
  daysIn,
  formatDay,
  momentAtStep,
  parseDay,
  stepOf,
} from '../../../src/core/time/day.ts';
import { day } from '../fixture.ts';

const days = fc
  .integer({ min: day('0000-01-01'), max: day('9999-12-31') })
  .map((n) => addDays(day('1970-01-01'), n));

describe('parseDay', () => {
  test('reads a date as the days since 1970', () => {
    expect(parseDay('1970-01-01')).toBe(0);
    expect(parseDay('1969-12-31')).toBe(-1);
    // 52 years, 13 of them leap years.
    expect(parseDay('2022-01-01')).toBe(52 * 365 + 13);
  });

  test.each(['2022-02-30', '2022-02-29', '2022-13-01', '2022-00-10', '2022-01-00', '2022-04-31'])(
    'refuses %s, which no calendar has',
    (text) => {
      expect(parseDay(text)).toBeNull();
    },
  );

  test.each(['', '2022-1-1', '2022-01', ' 2022-01-01', '2022-01-01T00:00', '22-01-01'])(
    'refuses %j, which is not written YYYY-MM-DD',
    (text) => {
      expect(parseDay(text)).toBeNull();
    },
  );

  test('knows the leap day of a leap year', () => {
    expect(parseDay('2020-02-29')).toBe(day('2020-03-01') - 1);
  });

  test('reads back every day that formatDay writes', () => {
    fc.assert(fc.property(days, (one) => parseDay(formatDay(one)) === one));
  });

  test('does not take the year 50 for 1950', () => {
    expect(formatDay(day('0050-06-01'))).toBe('0050-06-01');
  });
});

describe('civilDate', () => {
  test('knows the weekday: 4 January 2022 was a Tuesday', () => {
    expect(civilDate(day('2022-01-04'))).toEqual({ year: 2022, month: 1, date: 4, weekday: 2 });
  });

  test('is the inverse of dayOf', () => {
    fc.assert(
      fc.property(days, (one) => {
        const { year, month, date } = civilDate(one);
        return dayOf(year, month, date) === one;
      }),
    );
  });
});

describe('ranges of days', () => {
  const range = { first: day('2022-01-30'), last: day('2022-02-02') };

  test('hold both their ends', () => {
    expect(daysIn(range).map(formatDay)).toEqual([
      '2022-01-30',
      '2022-01-31',
      '2022-02-01',
      '2022-02-02',
    ]);
  });

  test('are empty where they are reversed', () => {
    expect(daysIn({ first: range.last, last: range.first })).toEqual([]);
  });

  test('clamp a day to themselves', () => {
    expect(clampDay(day('2021-12-01'), range)).toBe(range.first);
    expect(clampDay(day('2022-03-01'), range)).toBe(range.last);
    expect(clampDay(day('2022-01-31'), range)).toBe(day('2022-01-31'));
  });
});

describe('steps', () => {
  test('put the night of a day before the day, and after the day before', () => {
    const night = stepOf({ day: day('2022-01-04'), phase: 'night' });
    expect(stepOf({ day: day('2022-01-04'), phase: 'day' })).toBe(night + 1);
    expect(stepOf({ day: day('2022-01-03'), phase: 'day' })).toBe(night - 1);
  });

  test('lead back to their moment, before 1970 too', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('night' as const, 'day' as const), (one, phase) => {
        expect(momentAtStep(stepOf({ day: one, phase }))).toEqual({ day: one, phase });
      }),
    );
  });
});
