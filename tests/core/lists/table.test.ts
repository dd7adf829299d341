import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COLUMNS, pressed, rowsOf, sortedRows } from '../../../src/core/lists/table.ts';
import { account, waveWith, record, attributedOf } from '../fixture.ts';
import { en } from '../../english.ts';

const BY_TIME = { column: 'when', descending: false } as const;

const wave = waveWith(
  record('on-the-fourth', { when: '2022-01-04', actors: ['oil-workers'], kind: 'rally' }),
  record('in-the-night', { when: '2022-01-04', dayPart: 'night', employers: ['a-mine'] }),
  record('in-2021', { when: '2021', where: ['region:KZ-ATY'], actors: ['miners'] }),
  record('in-january', { when: '2022-01', where: ['country:kz'] }),
  record('told-twice', {
    accounts: [account('interview'), account('first/statement', { kind: 'rally' })],
  }),
);
const rows = rowsOf(en, wave, attributedOf(wave), 'en');
const ids = (of: typeof rows) => of.map(({ attributed }) => attributed.record.id);
const rowOf = (id: string) => rows.find(({ attributed }) => attributed.record.id === id);

describe('the rows of the table', () => {
  test('say when with the year, who with the employer, and in what the accounts differ', () => {
    expect(rowOf('in-the-night')).toMatchObject({
      when: 'night of 3–4 January 2022',
      who: 'A mine',
      witnesses: 1,
      differs: '',
    });
    expect(rowOf('in-2021')).toMatchObject({ where: 'Atyrau', who: 'Miners' });
    expect(rowOf('in-2021')?.when).toContain('2021');
    expect(rowOf('told-twice')).toMatchObject({
      kind: 'strike or rally',
      witnesses: 2,
      differs: 'kind',
    });
  });

  test('stand by time: a year or month by its first day', () => {
    expect(ids(sortedRows(rows, BY_TIME, 'en'))).toEqual([
      'in-2021',
      'in-january',
      'told-twice',
      'in-the-night',
      'on-the-fourth',
    ]);
  });

  test('keep what is empty at the end in both directions', () => {
    for (const descending of [false, true]) {
      const sorted = sortedRows(rows, { column: 'who', descending }, 'en');
      expect(sorted.slice(-2).every(({ who }) => who === '')).toBe(true);
    }
  });

  test('in any order are the same rows; sorting again changes nothing, equal ones keep their order', () => {
    const orders = fc.record({
      column: fc.constantFrom(...COLUMNS),
      descending: fc.boolean(),
    });
    fc.assert(
      fc.property(orders, fc.shuffledSubarray([...rows]), (order, some) => {
        const sorted = sortedRows(some, order, 'en');
        expect(new Set(sorted)).toEqual(new Set(some));
        expect(sorted).toHaveLength(some.length);
        expect(sortedRows(sorted, order, 'en')).toEqual(sorted);
        const { column } = order;
        if (column === 'when') return;
        const equals = (of: typeof rows, value: unknown) =>
          ids(of.filter((row) => row[column] === value));
        for (const row of some) {
          expect(equals(sorted, row[column])).toEqual(equals(some, row[column]));
        }
      }),
    );
  });
});

test('a header sorts by its column, then the other way round', () => {
  const byWhere = pressed(BY_TIME, 'where');
  expect(byWhere).toEqual({ column: 'where', descending: false });
  expect(pressed(byWhere, 'where')).toEqual({ column: 'where', descending: true });
  expect(pressed(pressed(byWhere, 'where'), 'where')).toEqual(byWhere);
});
