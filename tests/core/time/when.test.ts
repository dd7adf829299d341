import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay } from '../../../src/core/time/day.ts';
import { latestOf, parseWhen } from '../../../src/core/time/when.ts';
import { day, when } from '../fixture.ts';

const two = (n: number) => String(n).padStart(2, '0');
const year = fc.integer({ min: 1990, max: 2030 }).map(String);
const anyYear = fc.oneof(
  year,
  fc.integer({ min: 199, max: 203 }).map((n) => `${String(n)}X`),
  fc.constantFrom('19XX', '20XX'),
);
const month = fc.integer({ min: 1, max: 12 }).map(two);
const anyMonth = fc.oneof(month, fc.constantFrom('0X', '1X', 'XX'));
const anyDate = fc.oneof(
  fc.integer({ min: 1, max: 31 }).map(two),
  fc.constantFrom('0X', '1X', '2X', 'XX'),
);
const qualifier = fc.constantFrom('', '?', '~', '%');

/** Dates of the subset; some, such as 31 April, exist in no calendar. */
const simple = fc
  .oneof(
    anyYear,
    fc.tuple(anyYear, anyMonth).map((parts) => parts.join('-')),
    fc.tuple(year, month, anyDate).map((parts) => parts.join('-')),
  )
  .chain((date) => qualifier.map((mark) => (date.includes('X') ? date : date + mark)));

/** The package takes 29 February for 1 March in a year without one; our own tests know that day. */
const dated = simple.filter((date) => !date.includes('-02-29'));

/** The dates that may stand in a one-of range. */
const plain = dated.filter((date) => !/[X?~%]/.test(date));

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

/** First and last day as the oracle has them; null where it refuses the text. */
function oracle(text: string): readonly [string, string] | null {
  try {
    const { min, max } = edtf(text);
    return [isoDay(min), isoDay(max)];
  } catch {
    return null;
  }
}

function ours(text: string): readonly [string, string] | null {
  const parsed = parseWhen(text);
  return parsed && [formatDay(parsed.first), formatDay(parsed.last)];
}

describe('parseWhen against the edtf package', () => {
  test('gives a date the same first and last day, and refuses the same ones', () => {
    fc.assert(
      fc.property(dated, (text) => {
        expect(ours(text)).toEqual(oracle(text));
      }),
      { numRuns: 200 },
    );
  });

  test('gives a span the same first and last day', () => {
    // In a span the package knows whole unknown months and days only, and no qualifier beside them.
    const bound = dated.filter((date) => !/\dX/.test(date));
    const known = fc
      .tuple(bound, bound)
      .filter(([a, b]) => !/X/.test(a + b) || !/[?~%]/.test(a + b))
      .filter(([a, b]) => parseWhen(a) !== null && parseWhen(b) !== null)
      // The oracle compares the bounds themselves; ours must only not lie wholly in reverse.
      .filter(([a, b]) => when(a).last < when(b).first);
    fc.assert(
      fc.property(known, ([a, b]) => {
        expect(ours(`${a}/${b}`)).toEqual(oracle(`${a}/${b}`));
      }),
    );
  });

  test('takes a one-of range from the first day of its first date to the last of its last', () => {
    // The package gives a range of a set the bounds of its first date only, so it is asked twice.
    const bounds = fc
      .tuple(plain, plain)
      .filter(([a, b]) => oracle(a) !== null && oracle(b) !== null)
      .filter(([a, b]) => when(a).first <= when(b).last);
    fc.assert(
      fc.property(bounds, ([a, b]) => {
        expect(ours(`[${a}..${b}]`)).toEqual([oracle(a)?.[0], oracle(b)?.[1]]);
      }),
    );
  });
});

describe('parseWhen', () => {
  test.each([
    '2022-02-30',
    '2022-13',
    '2022-00',
    '2022-04-31',
    '2021-02-29',
    '2022-02-3X',
    '2022-2X',
  ])('refuses %s, a date that does not exist', (text) => {
    expect(parseWhen(text)).toBeNull();
  });

  test.each(['[2022-01-06..2022-01-03]', '2022-01-06/2022-01-03', '2023/2022'])(
    'refuses %s, whose ends are reversed',
    (text) => {
      expect(parseWhen(text)).toBeNull();
    },
  );

  test.each([
    '',
    'January 2022',
    '2022-1-3',
    '2022-01-03T10:00',
    '2022-01-03/..',
    '../2022-01-03',
    '2022-01-03/',
    '[2022-01-03,2022-01-05]',
    '[2022-01-03..]',
    '{2022-01-03..2022-01-05}',
    '2022-21',
    '?2022-01',
    '2022-01-03?~',
    'X022',
    '2022-01-0X?',
    '202X~',
    '[2022-01-0X..2022-01-1X]',
    '[2022-01-03..2022-01-06~]',
    '2022-01-X1',
  ])('refuses %j, which is outside the subset', (text) => {
    expect(parseWhen(text)).toBeNull();
  });

  test('keeps the text as it stands', () => {
    expect(when('2022-01-03~/2022-01-06').text).toBe('2022-01-03~/2022-01-06');
  });

  test.each([
    ['2022-01-03', 'day'],
    ['2022-01', 'oneOf'],
    ['2022-01-0X', 'oneOf'],
    ['[2022-01-03..2022-01-06]', 'oneOf'],
    ['[2022-01-03..2022-01-03]', 'day'],
    ['2022-01-03/2022-01-06', 'span'],
    ['2022-01-03/2022-01-03', 'day'],
  ])('reads %s as a %s', (text, shape) => {
    expect(when(text).shape).toBe(shape);
  });

  test.each([
    ['2022-01-03', false, false],
    ['2022-01-03~', true, false],
    ['2022-01-03?', false, true],
    ['2022-01-03%', true, true],
    ['2022-01-03/2022-01-06~', true, false],
    ['2022-01-03?/2022-01-06', false, true],
    ['2022-01-03/2022-01-06?', false, true],
  ])('reads the qualifiers of %s', (text, approximate, doubted) => {
    expect(when(text)).toMatchObject({ approximate, doubted });
  });

  test('knows how late a span can begin and how early it can end', () => {
    const span = when('2022-01/2022-03');
    expect(formatDay(span.startsBy)).toBe('2022-01-31');
    expect(formatDay(span.endsFrom)).toBe('2022-03-01');
  });

  test('keeps the beginning and the end of a span inside it where its dates overlap', () => {
    const span = when('2022-01/2022-01-20');
    expect(formatDay(span.startsBy)).toBe('2022-01-20');
    expect(formatDay(when('2022-01-10/2022-01').endsFrom)).toBe('2022-01-10');
  });

  test('lets one day of a range begin on its last day', () => {
    const range = when('[2022-01-03..2022-01-06]');
    expect([range.startsBy, range.endsFrom]).toEqual([day('2022-01-06'), day('2022-01-03')]);
  });
});

describe('latestOf', () => {
  test('is nothing for no dates', () => {
    expect(latestOf([])).toBeNull();
  });

  test('is the later of two days, whatever their order', () => {
    const dates = [when('2022-01-07'), when('2022-01-06')];
    expect(latestOf(dates)?.text).toBe('2022-01-07');
    expect(latestOf(dates.toReversed())?.text).toBe('2022-01-07');
  });

  test('is a range where a month may lie before or after a day', () => {
    const latest = latestOf([when('2022-01'), when('2022-01-07')]);
    expect(latest?.text).toBe('[2022-01-07..2022-01-31]');
  });
});
