import { describe, expect, it } from 'vitest';
import { plural, select } from '../../../src/core/words/forms.ts';

/** CLDR's rule for whole numbers in Russian. */
const russian = (n: number) => {
  const [ten, hundred] = [n % 10, n % 100];
  if (ten === 1 && hundred !== 11) return 'one';
  return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? 'few' : 'many';
};

describe('a plural', () => {
  const forms = { one: 'запись', few: 'записи', many: 'записей', other: 'записи' };

  it('takes the form of the category that the language gives a number', () => {
    const words = [1, 2, 5, 11, 21, 112].map((n) => plural(n, russian, forms));
    expect(words).toEqual(['запись', 'записи', 'записей', 'записей', 'запись', 'записей']);
  });

  it('takes a number’s own form before that of its category, and «other» without either', () => {
    expect(plural(0, russian, { 0: 'ни одной', many: 'записей', other: 'записи' })).toBe(
      'ни одной',
    );
    expect(plural(2, russian, { one: 'запись', other: 'записи' })).toBe('записи');
  });
});

it('a choice takes the form of its value, else «other»', () => {
  const forms = { night: 'ночь', other: 'день' };
  expect(['night', 'day'].map((value) => select(value, forms))).toEqual(['ночь', 'день']);
});
