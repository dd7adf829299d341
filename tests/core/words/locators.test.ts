import { describe, expect, it } from 'vitest';
import type { Locator } from '../../../src/core/format/record.ts';
import { locatorInWords, locatorsInOrder } from '../../../src/core/words/locators.ts';
import { en } from '../../english.ts';

const page = (text: string): Locator => ({ kind: 'page', page: text });
const paragraph = (number: number): Locator => ({ kind: 'paragraph', paragraph: number });

describe('where an account stands', () => {
  it.each<[Locator, string]>([
    [paragraph(18), '¶18'],
    [page('12–13'), 'p. 12–13'],
    [{ kind: 'row', row: 7 }, 'row 7'],
    [{ kind: 'address', url: 'https://example.org/strike/' }, 'example.org/strike'],
  ])('%o is said as what it is', (at, words) => {
    expect(locatorInWords(en, at)).toBe(words);
  });

  it('is told in the order of the text, each place once', () => {
    expect(locatorsInOrder(en, [paragraph(33), paragraph(9), paragraph(33)])).toEqual([
      '¶9',
      '¶33',
    ]);
    expect(locatorsInOrder(en, [page('12'), page('iv'), page('3')])).toEqual([
      'p. iv',
      'p. 3',
      'p. 12',
    ]);
  });
});
