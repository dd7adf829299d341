import { describe, expect, test } from 'vitest';
import type { RawRecord } from '../../../src/core/format/record.ts';
import { type DayRange, formatDay } from '../../../src/core/time/day.ts';
import {
  firstOccurrences,
  firstPlaces,
  firstOccurrenceRanges,
  regionsOf,
} from '../../../src/core/frame/first-occurrence.ts';
import { waveWith, january, record, attributedOf } from '../fixture.ts';

const days = (range: DayRange | undefined) =>
  range && [formatDay(range.first), formatDay(range.last)];

function ranges(...records: RawRecord[]) {
  const wave = waveWith(...records);
  const attributed = attributedOf(wave);
  const regions = firstOccurrenceRanges(wave, attributed);
  const places = firstPlaces(wave, attributed);
  return {
    region: (id: string) => days(regions.get(id)),
    place: (id: string) => days(places.get(id)),
  };
}

describe('the first-reached day of a region', () => {
  test('is the day of its first labour or street record, in a place or in the region', () => {
    const { region } = ranges(
      record('later', { when: '2022-01-05' }),
      record('first', { when: '2022-01-04', where: ['region:KZ-MAN'], kind: 'rally' }),
      record('clash', { when: '2022-01-02', kind: 'clash' }),
    );
    expect(region('KZ-MAN')).toEqual(['2022-01-04', '2022-01-04']);
  });

  test('is a range that ends with the first record that is certain by then', () => {
    const { region } = ranges(
      record('range', { when: '[2022-01-03..2022-01-07]' }),
      record('sure', { when: '2022-01-05' }),
    );
    expect(region('KZ-MAN')).toEqual(['2022-01-03', '2022-01-05']);
  });

  test('is not 2011, which lies before the window', () => {
    const { region } = ranges(record('earlier', { when: '2011-12-16' }), record('now'));
    expect(region('KZ-MAN')).toEqual(['2022-01-03', '2022-01-03']);
  });

  test('is not told by a record too wide to be drawn', () => {
    expect(ranges(record('month', { when: '2022-01' })).region('KZ-MAN')).toBeUndefined();
  });

  test('is not told by a claim about the country', () => {
    expect(ranges(record('all', { where: ['country:kz'] })).region('KZ-MAN')).toBeUndefined();
  });

  test('is there from a night on', () => {
    const wave = waveWith(record('night', { when: '2022-01-04', dayPart: 'night' }));
    const attributed = attributedOf(wave);
    expect(firstOccurrences(wave, attributed, january(3)).has('KZ-MAN')).toBe(false);
    expect(firstOccurrences(wave, attributed, january(4, 'night')).get('KZ-MAN')?.certainNow).toBe(
      true,
    );
  });

  test('is never certain where every date is qualified', () => {
    const wave = waveWith(record('about', { when: '2022-01-04~' }));
    const firstOccurrence = firstOccurrences(wave, attributedOf(wave), january(10)).get('KZ-MAN');
    expect(firstOccurrence?.certainNow).toBe(false);
    expect(days(firstOccurrence?.range)).toEqual(['2022-01-04', '2022-01-04']);
  });
});

describe('the first-reached day of a place', () => {
  test('is that of the place itself, not of its region', () => {
    const { place } = ranges(
      record('region', { when: '2022-01-02', where: ['region:KZ-MAN'] }),
      record('town', { when: '2022-01-04' }),
    );
    expect(place('zhanaozen')).toEqual(['2022-01-04', '2022-01-04']);
    expect(place('almaty')).toBeUndefined();
  });
});

describe('regionsOf', () => {
  const wave = waveWith();

  test('has Almaty in its own region, and the country in none', () => {
    const where = [
      { kind: 'place', id: 'almaty' },
      { kind: 'region', id: 'KZ-ATY' },
      { kind: 'country', id: 'kz' },
    ] as const;
    expect([...regionsOf(wave, where)]).toEqual(['KZ-ALA', 'KZ-ATY']);
  });
});
