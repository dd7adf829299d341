import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openWave, withRest } from '../../../src/core/format/open.ts';
import { inParts } from '../../../src/core/record/parts.ts';
import { frameAt } from '../../../src/core/frame/frame.ts';
import { chronicleOf } from '../../../src/core/frame/chronicle.ts';
import { account, compiledWith, january, record, attributedOf } from '../fixture.ts';

const whens = [
  '2008',
  '2011-12-16',
  '2021-12-31',
  '2022-01-04',
  '2022-01',
  '2022',
  '[2021-12-30..2022-01-02]',
  '2022-02-21',
  '2023-03-19',
];
const ends = [
  { kind: 'not-recorded' as const },
  { kind: 'stated' as const, when: '2022-01-05' },
  { kind: 'open' as const, saidBy: ['interview'] as string[] },
];
const waves = fc
  .array(
    fc.record({
      when: fc.constantFrom(...whens),
      ends: fc.constantFrom(...ends),
      attributed: fc.constantFrom(undefined, ...whens),
    }),
    { maxLength: 8 },
  )
  .map((all) =>
    compiledWith(
      ...all.map(({ when, ends: end, attributed }, index) =>
        record(`record-${String(index)}`, {
          when,
          ends: end,
          accounts: [account('interview', attributed ? { when: attributed } : {})],
        }),
      ),
    ),
  );

describe('the wave in two parts', () => {
  test('both together are the whole', () => {
    fc.assert(
      fc.property(waves, (compiled) => {
        const whole = openWave(compiled);
        const { first, rest } = inParts(compiled, whole);
        expect(withRest(openWave(first), rest)).toEqual(whole);
      }),
    );
  });

  test('every day of the window is whole by the first', () => {
    fc.assert(
      fc.property(waves, fc.integer({ min: 1, max: 10 }), (compiled, date) => {
        const whole = openWave(compiled);
        const first = openWave(inParts(compiled, whole).first);
        for (const by of [null, 'interview']) {
          const moment = january(date);
          const [all, near] = [attributedOf(whole, by), attributedOf(first, by)];
          const [there, here] = [frameAt(whole, all, moment), frameAt(first, near, moment)];
          expect(here).toEqual(there);
          expect(chronicleOf(here, near)).toEqual(chronicleOf(there, all));
        }
      }),
    );
  });

  test('years that are over before the window are in the second', () => {
    const compiled = compiledWith(record('now'), record('then', { when: '2011-12-16' }));
    const { first, rest } = inParts(compiled, openWave(compiled));
    expect(first.records.map(({ id }) => id)).toEqual(['now']);
    expect(rest.records.map(({ id }) => id)).toEqual(['then']);
  });

  test('a second part of another version is not mixed in', () => {
    const compiled = compiledWith(record('now'));
    const { first, rest } = inParts(compiled, openWave(compiled));
    expect(() => withRest(openWave(first), { ...rest, version: '9.9.9' })).toThrow(
      /file\.version: expected .*; got "9\.9\.9"/,
    );
  });
});
