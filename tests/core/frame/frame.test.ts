import { describe, expect, test } from 'vitest';
import type { RawRecord } from '../../../src/core/format/record.ts';
import { addDays, daysIn, type Moment } from '../../../src/core/time/day.ts';
import { type Frame, frameAt } from '../../../src/core/frame/frame.ts';
import type { AttributedRecord } from '../../../src/core/record/perspective.ts';
import { account, waveWith, day, deepFreeze, january, record, attributedOf } from '../fixture.ts';

function frames(...records: RawRecord[]): (moment: Moment) => Frame<AttributedRecord> {
  const wave = waveWith(...records);
  const attributed = attributedOf(wave);
  return (moment) => deepFreeze(frameAt(wave, attributed, moment));
}

const stateAt = (frame: Frame, place: string) => frame.places.get(place)?.marks[0]?.state;

describe('a place', () => {
  const at = frames(
    record('strike', { ends: { kind: 'stated', when: '2022-01-05' } }),
    record('perhaps', { where: ['place:almaty'], when: '[2022-01-03..2022-01-04]' }),
  );

  test('is nothing before its first record', () => {
    expect(at(january(2)).places.size).toBe(0);
  });

  test('is new, then continuing, then past', () => {
    const states = [3, 4, 5, 6].map((date) => stateAt(at(january(date)), 'zhanaozen'));
    expect(states).toEqual(['new', 'continuing', 'continuing', 'past']);
    expect([3, 4].map((date) => at(january(date)).places.get('zhanaozen')?.isNew)).toEqual([
      true,
      false,
    ]);
  });

  test('is uncertain on each day of a range, then past, and never new', () => {
    const states = [2, 3, 4, 5].map((date) => stateAt(at(january(date)), 'almaty'));
    expect(states).toEqual([undefined, 'uncertain', 'uncertain', 'past']);
    expect([3, 4].map((date) => at(january(date)).places.get('almaty')?.isNew)).toEqual([
      false,
      false,
    ]);
  });

  test('is not new a second time', () => {
    const again = frames(record('one'), record('two', { when: '2022-01-05' }));
    expect(stateAt(again(january(5)), 'zhanaozen')).toBe('new');
    expect(again(january(5)).places.get('zhanaozen')?.isNew).toBe(false);
  });

  test('has a mark for each sign, in the order of a row', () => {
    const many = frames(
      record('clash', { kind: 'clash' }),
      record('strike'),
      record('rally', { kind: 'rally' }),
      record('other-strike', { kind: 'demands' }),
    );
    const marks = many(january(3)).places.get('zhanaozen')?.marks;
    expect(marks?.map(({ signs }) => signs.join('+'))).toEqual(['labour', 'street', 'force']);
    expect(marks?.[0]?.records).toEqual(['other-strike', 'strike']);
  });

  test('shows no past mark that a mark told both ways covers', () => {
    const both = frames(
      record('over', { when: '2022-01-02' }),
      record('both-ways', {
        accounts: [account('interview'), account('month', { kind: 'rally' })],
      }),
    );
    const marks = both(january(3)).places.get('zhanaozen')?.marks;
    expect(marks?.map(({ signs }) => signs.join('+'))).toEqual(['labour+street']);
  });

  test('of a night is new at its night and in the frame of its day', () => {
    const night = frames(record('night', { when: '2022-01-04', dayPart: 'night' }));
    expect(stateAt(night(january(3)), 'zhanaozen')).toBeUndefined();
    expect(stateAt(night(january(4, 'night')), 'zhanaozen')).toBe('new');
    expect(stateAt(night(january(4)), 'zhanaozen')).toBe('new');
    expect(stateAt(night(january(5, 'night')), 'zhanaozen')).toBe('past');
  });
});

describe('the window', () => {
  test('leaves out what ended before it: 2011 is not for ever on the map', () => {
    const at = frames(record('earlier', { when: '2011-12-16' }));
    expect(at(january(3)).places.size).toBe(0);
  });

  test('shows what began before it and goes on into it', () => {
    const at = frames(
      record('december', { when: '2021-12-20', ends: { kind: 'stated', when: '2022-01-02' } }),
    );
    expect(stateAt(at(january(1)), 'zhanaozen')).toBe('continuing');
    expect(at(january(1)).goingOn.map((one) => one.record.id)).toEqual(['december']);
    expect(stateAt(at(january(3)), 'zhanaozen')).toBe('past');
  });
});

describe('a claim about a region', () => {
  const at = frames(
    record('region', { where: ['region:KZ-MAN'], ends: { kind: 'stated', when: '2022-01-04' } }),
    record('measure', { kind: 'measure', where: ['region:KZ-ATY'] }),
  );

  test('never appears among the places', () => {
    for (const date of daysIn({ first: day('2022-01-01'), last: day('2022-01-10') })) {
      expect(at({ day: date, phase: 'day' }).places.size).toBe(0);
    }
  });

  test('is the band of the region while it is there, and leaves no mark after', () => {
    const band = (date: number) => at(january(date)).regions.get('KZ-MAN')?.band?.state;
    expect([2, 3, 4, 5].map(band)).toEqual([undefined, 'new', 'continuing', undefined]);
    expect(at(january(5)).regions.get('KZ-MAN')?.marks).toEqual([]);
  });

  test('has a mark and no band where it is a measure of the state alone', () => {
    const region = at(january(3)).regions.get('KZ-ATY');
    expect(region?.marks).toHaveLength(1);
    expect(region?.band).toBeNull();
  });
});

describe('a claim about the country', () => {
  test('stands in the records of the frame and nowhere on the map', () => {
    const frame = frames(record('national', { where: ['country:kz'] }))(january(3));
    expect(frame.begun.map((one) => one.record.id)).toEqual(['national']);
    expect(frame.places.size).toBe(0);
    expect([...frame.regions.values()].flatMap(({ marks }) => marks)).toEqual([]);
  });
});

describe('the reach of the wave', () => {
  const at = frames(
    record('city', { kind: 'rally', where: ['place:almaty'] }),
    record('south', { when: '[2022-01-04..2022-01-05]', where: ['place:taldykorgan'] }),
    record('decree', { kind: 'measure', where: ['region:KZ-ATY'] }),
  );

  test('does not go from Almaty to Almaty Region', () => {
    const { regions } = at(january(3));
    expect(regions.get('KZ-ALA')?.firstOccurrence?.certainNow).toBe(true);
    expect(regions.get('KZ-ALM')?.firstOccurrence).toBeNull();
  });

  test('is perhaps, then certain, where the day of the first record is a range', () => {
    const counts = [3, 4, 5].map((date) => at(january(date)).regionCount);
    expect(counts).toEqual([
      { certain: 0, possible: 0 },
      { certain: 0, possible: 1 },
      { certain: 1, possible: 1 },
    ]);
  });

  test('does not come with a measure of the state', () => {
    expect(at(january(10)).regions.get('KZ-ATY')?.firstOccurrence).toBeNull();
  });
});

describe('counts', () => {
  test('never have more certain than possible', () => {
    const at = frames(
      record('a'),
      record('b', { where: ['place:almaty'], when: '[2022-01-03..2022-01-05]' }),
      record('c', { where: ['place:tengiz', 'region:KZ-ALM'], when: '2022-01-04~' }),
      record('d', { where: ['place:taldykorgan'], when: '2022-01-02/2022-01-0X' }),
    );
    const counts = Array.from({ length: 12 }, (_, i) =>
      at({ day: addDays(day('2022-01-01'), i), phase: 'day' }),
    ).flatMap(({ placeCount, regionCount }) => [placeCount, regionCount]);
    for (const { certain, possible } of counts) expect(certain).toBeLessThanOrEqual(possible);
    expect(counts.some(({ certain, possible }) => certain < possible)).toBe(true);
  });

  test('count a place once, and a past one not at all', () => {
    const at = frames(record('one'), record('two', { kind: 'rally' }));
    expect(at(january(3)).placeCount).toEqual({ certain: 1, possible: 1 });
    expect(at(january(4)).placeCount).toEqual({ certain: 0, possible: 0 });
  });
});

describe('a spread', () => {
  const carried = (date: string | null, more: Partial<RawRecord> = {}) =>
    record('carried', {
      when: '2022-01-04',
      where: ['place:almaty'],
      spreadFrom: [
        {
          from: 'place:zhanaozen',
          to: 'place:almaty',
          day: date,
          words: 'a few words',
          accounts: [account('interview')],
        },
      ],
      ...more,
    });

  test('is shown from the day that the text gives', () => {
    const at = frames(carried('2022-01-05'));
    const shown = [january(4), january(5, 'night'), january(5), january(6, 'night')].map((moment) =>
      at(moment).spreads.map(({ isNew }) => isNew),
    );
    expect(shown).toEqual([[], [], [true], [false]]);
  });

  test('is shown from the night where the record is of the night', () => {
    const at = frames(carried('2022-01-04', { dayPart: 'night' }));
    const shown = [january(3), january(4, 'night'), january(4), january(5, 'night')].map((moment) =>
      at(moment).spreads.map(({ isNew }) => isNew),
    );
    expect(shown).toEqual([[], [true], [true], [false]]);
  });

  test('without a day is shown from the first record of its destination', () => {
    const at = frames(carried(null), record('before', { where: ['place:almaty'] }));
    expect([2, 3, 4].map((date) => at(january(date)).spreads.length)).toEqual([0, 1, 1]);
  });

  test('names the record that carries it', () => {
    expect(frames(carried(null))(january(4)).spreads[0]?.record).toBe('carried');
  });
});
