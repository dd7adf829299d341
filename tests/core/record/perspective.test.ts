import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  filterKinds,
  isBy,
  namedIn,
  narrow,
  NO_FILTER,
  attribute,
  witnessesOf,
} from '../../../src/core/record/perspective.ts';
import { account, waveWith, january, record, attributedOf } from '../fixture.ts';
import { presence } from '../../../src/core/record/presence.ts';
import type { Wave } from '../../../src/core/format/wave.ts';
import { KINDS } from '../../kinds.ts';

/** One statement in two translations: one says strike, the other rally, on another day. */
const translated = waveWith(
  record('begun', {
    reading: { en: 'The first translation reads better.' },
    accounts: [
      account('first/statement'),
      account('second/statement', { kind: 'rally', when: '2022-01-04' }),
    ],
  }),
);

const only = (wave: Wave, perspective: string | null) => {
  const [attributed, ...more] = attribute(wave, perspective);
  if (!attributed || more.length > 0) throw new Error('expected one told record');
  return attributed;
};

describe('a witness in two translations that differ in kind', () => {
  test.each([null, 'statement'])('stays told both ways according to %j', (perspective) => {
    expect(only(translated, perspective).signs).toEqual(['labour', 'street']);
  });

  test.each([null, 'statement'])('keeps the day of the reading according to %j', (perspective) => {
    expect(presence(only(translated, perspective).span, january(3))).toBe('yes');
  });

  test('has the kind and the day of the one translation that is chosen', () => {
    const attributed = only(translated, 'second/statement');
    expect(attributed.kinds).toEqual(['rally']);
    expect(attributed.signs).toEqual(['street']);
    expect(presence(attributed.span, january(3))).toBe('no');
    expect(presence(attributed.span, january(4))).toBe('yes');
  });

  test('is one witness', () => {
    const { accounts } = only(translated, null);
    expect(accounts).toHaveLength(2);
    expect([...witnessesOf(translated, accounts)]).toEqual(['statement']);
  });
});

describe('according to', () => {
  const wave = waveWith(
    record('both', { accounts: [account('interview'), account('first/statement')] }),
    record('statement-only', { accounts: [account('second/statement')] }),
    record('interview-only'),
  );
  const ids = (perspective: string | null) =>
    attribute(wave, perspective).map(({ record: { id } }) => id);

  test('all texts tell every record', () => {
    expect(ids(null)).toEqual(['both', 'interview-only', 'statement-only']);
  });

  test('a voice tells its own records only', () => {
    expect(ids('interview')).toEqual(['both', 'interview-only']);
    expect(ids('first/statement')).toEqual(['both']);
  });

  test('a witness tells the records of all its translations', () => {
    expect(ids('statement')).toEqual(['both', 'statement-only']);
  });

  test('a stranger tells nothing', () => {
    expect(ids('somebody')).toEqual([]);
  });

  test('the witnesses partition the accounts of every record', () => {
    const witnesses = new Set([...wave.voices.values()].map(({ witness }) => witness));
    for (const { accounts } of wave.records) {
      for (const one of accounts) {
        const tellers = [...witnesses].filter((witness) => isBy(wave, one, witness));
        expect(tellers).toHaveLength(1);
      }
    }
  });

  test('a record shows the accounts of the chosen voice only', () => {
    const both = attribute(wave, 'interview').find(({ record: { id } }) => id === 'both');
    expect(both?.accounts.map(({ voice }) => voice)).toEqual(['interview']);
  });
});

describe('what one voice states otherwise', () => {
  test('replaces where it was', () => {
    const wave = waveWith(
      record('somewhere', {
        accounts: [account('interview', { where: ['region:KZ-MAN'] }), account('month')],
      }),
    );
    expect(only(wave, 'interview').where).toEqual([{ kind: 'region', id: 'KZ-MAN' }]);
    expect(only(wave, 'month').where).toEqual([{ kind: 'place', id: 'zhanaozen' }]);
  });

  test('can be that it gives no part of the day', () => {
    const wave = waveWith(
      record('night', {
        dayPart: 'night',
        accounts: [account('interview', { dayPart: null }), account('month')],
      }),
    );
    expect(only(wave, 'interview').dayPart).toBeNull();
    expect(presence(only(wave, 'interview').span, january(3, 'night'))).toBe('no');
    expect(only(wave, 'month').dayPart).toBe('night');
  });

  test('does not replace the reading where two of its accounts differ', () => {
    const wave = waveWith(
      record('twice', {
        accounts: [account('interview', { when: '2022-01-04' }), account('interview')],
      }),
    );
    expect(presence(only(wave, 'interview').span, january(3))).toBe('yes');
  });
});

describe('an open end', () => {
  const wave = waveWith(
    record('goes-on', {
      ends: { kind: 'open', saidBy: ['interview', 'first/statement'] },
      accounts: [account('interview'), account('first/statement'), account('month')],
    }),
  );
  const lastDay = (perspective: string | null) =>
    [3, 4, 5, 6, 7, 8].findLast(
      (date) => presence(only(wave, perspective).span, january(date)) === 'yes',
    );

  test('is open to the latest of the voices that say so', () => {
    expect(lastDay(null)).toBe(7);
  });

  test('is open only as far as the chosen voice says so', () => {
    expect(lastDay('interview')).toBe(6);
    expect(lastDay('first/statement')).toBe(7);
  });

  test('is not recorded according to a voice that does not say so', () => {
    expect(lastDay('month')).toBe(3);
  });
});

describe('kinds', () => {
  test('of one family are one sign', () => {
    const wave = waveWith(
      record('walkout', {
        accounts: [account('interview'), account('month', { kind: 'demands' })],
      }),
    );
    expect(only(wave, null).kinds).toEqual(['strike', 'demands']);
    expect(only(wave, null).signs).toEqual(['labour']);
  });

  test('of three families keep the sign of the reading', () => {
    const wave = waveWith(
      record('fight', {
        kind: 'clash',
        accounts: [
          account('interview', { kind: 'strike' }),
          account('month', { kind: 'rally' }),
          account('first/statement'),
        ],
      }),
    );
    expect(only(wave, null).signs).toEqual(['labour', 'force']);
  });

  test('filter a record by any way it is told', () => {
    const attributed = attributedOf(translated);
    expect(filterKinds(attributed, new Set(['rally']))).toHaveLength(1);
    expect(filterKinds(attributed, new Set(['clash']))).toHaveLength(0);
    expect(filterKinds(attributed, null)).toBe(attributed);
  });
});

describe('a filter', () => {
  const attributed = attributedOf(
    waveWith(
      record('miners-strike', { actors: ['miners'], employers: ['a-mine'] }),
      record('both-rally', { kind: 'rally', actors: ['miners', 'oil-workers'] }),
      record('oil-strike', { actors: ['oil-workers'] }),
      record('nobody-named'),
    ),
  );
  const ids = (filter: Parameters<typeof narrow>[1]) =>
    narrow(attributed, filter).map(({ record: { id } }) => id);

  test('of actors leaves the records of any of them', () => {
    expect(ids({ ...NO_FILTER, actors: ['miners'] })).toEqual(['both-rally', 'miners-strike']);
    expect(ids({ ...NO_FILTER, actors: ['miners', 'oil-workers'] })).toHaveLength(3);
  });

  test('of actors finds whom one account alone names, according to that account', () => {
    const accounts = [account('interview'), account('month', { actors: ['oil-workers'] })];
    const wave = waveWith(record('a', { actors: ['miners'], accounts }));
    const found = (perspective: string | null, actor: string) =>
      narrow(attributedOf(wave, perspective), { ...NO_FILTER, actors: [actor] }).length;
    expect([found(null, 'miners'), found(null, 'oil-workers')]).toEqual([1, 1]);
    expect([found('month', 'miners'), found('month', 'oil-workers')]).toEqual([0, 1]);
  });

  test('of several parts leaves what all of them leave', () => {
    expect(ids({ kinds: ['strike'], actors: ['miners'], employers: null })).toEqual([
      'miners-strike',
    ]);
    expect(ids({ kinds: ['rally'], actors: null, employers: ['a-mine'] })).toEqual([]);
  });

  test('only narrows: it keeps the order, and a further part adds nothing', () => {
    const some = <T>(values: readonly T[]) => fc.option(fc.subarray([...values]));
    const filters = fc.record({
      kinds: some(KINDS),
      actors: some(['miners', 'oil-workers']),
      employers: some(['a-mine']),
    });
    fc.assert(
      fc.property(filters, (filter) => {
        const left = narrow(attributed, filter);
        expect(left).toEqual(attributed.filter((one) => left.includes(one)));
        for (const part of ['kinds', 'actors', 'employers'] as const) {
          const wider = narrow(attributed, { ...filter, [part]: null });
          expect(left.filter((one) => !wider.includes(one))).toEqual([]);
        }
      }),
    );
  });

  test('counts who is named, the most frequent first', () => {
    expect([...namedIn(attributed, 'actors')]).toEqual([
      ['miners', 2],
      ['oil-workers', 2],
    ]);
    expect([...namedIn(attributed, 'employers')]).toEqual([['a-mine', 1]]);
  });
});
