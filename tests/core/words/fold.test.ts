import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldingWith } from '../../../src/core/words/fold.ts';
import { en } from '../../english.ts';

const { markedPieces, wordsIn } = foldingWith(en.endings);

describe('words as a search compares them', () => {
  test.each([
    ['Алматы', 'ALMATY'],
    ['Қызылорда', 'Kyzyl-Orda'],
    ['Qaraghandy', 'Қарағанды'],
    ['Jañaözen', 'Жаңаөзен'],
    ["Ural'sk", 'Уральск'],
    ['Şymkent', 'Шымкент'],
    ['Semei', 'Семей'],
    ['strikes', 'Strike'],
  ])('«%s» and «%s» are one', (a, b) => {
    expect(wordsIn(a)[0]?.[0]).toBe(wordsIn(b)[0]?.[0]);
  });

  test('with a hyphen are found by their parts too', () => {
    expect(wordsIn('Alma-Ata')).toEqual([['almaata', 'alma', 'ata']]);
  });

  test('are Latin letters and digits, whatever alphabet of the region they come in', () => {
    const letters = fc.constantFrom(...'АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯñöūşğıéä-’5');
    fc.assert(
      fc.property(fc.string({ unit: letters }), (text) => {
        for (const term of wordsIn(text).flat()) expect(term).toMatch(/^[a-z0-9]*$/);
      }),
    );
  });
});

describe('a text with marked words', () => {
  test('marks whole words, those with a hyphen by one part', () => {
    expect(markedPieces('To Alma-Ata, by night', new Set(['ata']))).toEqual([
      { text: 'To ', marked: false },
      { text: 'Alma-Ata', marked: true },
      { text: ', by night', marked: false },
    ]);
  });

  test('is the text, whatever it holds and whatever is marked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, more) => {
        const terms = new Set([...more, ...(wordsIn(text)[0] ?? [])]);
        const pieces = markedPieces(text, terms);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});
