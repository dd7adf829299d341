import { describe, expect, it } from 'vitest';
import {
  disagreementsOf,
  isDisputed,
  wordingDifference,
} from '../../../src/core/record/disagreement.ts';
import { account, waveWith, record, attributedOf } from '../fixture.ts';

function attributed(...accounts: ReturnType<typeof account>[]) {
  const more = { where: ['place:zhanaozen', 'place:almaty'], accounts, reading: { en: 'why' } };
  const [one] = attributedOf(waveWith(record('a', more)));
  if (!one) throw new Error('expected a told record');
  return one;
}
const fields = (...accounts: ReturnType<typeof account>[]) =>
  disagreementsOf(attributed(...accounts)).map(({ field }) => field);

describe('disagreements', () => {
  it('are none where accounts say the same', () => {
    expect(fields(account('interview'), account('first/statement'))).toEqual([]);
  });

  it('are found in kind, time, place and figures, with the record’s own reading first', () => {
    const [kind] = disagreementsOf(
      attributed(account('second/statement', { kind: 'rally' }), account('first/statement')),
    );
    expect(kind?.readings.map(({ value }) => value)).toEqual(['strike', 'rally']);
    expect(fields(account('interview', { when: '2022-01-05' }), account('month'))).toEqual([
      'time',
    ]);
    expect(fields(account('interview', { where: ['region:KZ-ATY'] }), account('month'))).toEqual([
      'where',
    ]);
    const figures = [{ of: 'killed', low: 1, high: 2, countedBy: { en: 'a ministry' } }];
    expect(fields(account('interview', { figures }), account('month'))).toEqual(['figures']);
  });

  it('are not what is only less exact: a wider range of days, fewer of the places, their region', () => {
    const wide = account('month', { when: '2022-01', where: ['place:almaty'] });
    expect(fields(account('interview'), wide)).toEqual([]);
    expect(fields(account('interview'), account('month', { where: ['region:KZ-MAN'] }))).toEqual(
      [],
    );
    expect(fields(account('interview'), account('month', { where: ['country:kz'] }))).toEqual([]);
    const more = ['region:KZ-MAN', 'region:KZ-ATY'];
    expect(fields(account('interview'), account('month', { where: more }))).toEqual(['where']);
  });

  it('in who it was are of those who name others, not of those who name fewer or nobody', () => {
    const differing = (...asserted: (string[] | null)[]) => {
      const accounts = [
        account('interview'),
        ...asserted.map((actors) => account('month', { actors })),
      ];
      const more = { actors: ['miners', 'oil-workers'], accounts, reading: { en: 'why' } };
      const [one] = attributedOf(waveWith(record('a', more)));
      return one ? disagreementsOf(one).map(({ field }) => field) : [];
    };
    expect(differing(['miners'])).toEqual([]);
    expect(differing(null)).toEqual([]);
    expect(differing(['police'])).toEqual(['actors']);
    expect(differing(['miners', 'police'])).toEqual(['actors']);
  });

  it('of a night against its day count, since the part of the day is stated otherwise', () => {
    const more = { dayPart: 'night' as const, reading: { en: 'why' } };
    const accounts = [account('interview'), account('month', { dayPart: null })];
    const [one] = attributedOf(waveWith(record('a', { ...more, accounts })));
    expect(one && disagreementsOf(one).map(({ field }) => field)).toEqual(['time']);
  });

  it('of wording alone stand apart: they are no dispute', () => {
    const one = attributed(account('interview'), account('month', { wording: { en: 'a march' } }));
    expect(isDisputed(one)).toBe(false);
    expect(wordingDifference(one)).toHaveLength(1);
  });
});
