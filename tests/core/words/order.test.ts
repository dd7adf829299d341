import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/core/base/languages.ts';
import { byAlphabet } from '../../../src/core/words/order.ts';
import { DATASET } from '../plate/wave.ts';

describe('the order of names', () => {
  it('is that of the alphabet, whatever the case; accents come after it', () => {
    const names = ['Zhanaozen', 'aktau', 'Émile', 'Almaty', 'Enbek', 'Aktau'];
    expect(names.sort(byAlphabet('en'))).toEqual([
      'aktau',
      'Aktau',
      'Almaty',
      'Émile',
      'Enbek',
      'Zhanaozen',
    ]);
  });

  it('has the letters of Kazakh where its alphabet has them', () => {
    const names = ['Өскемен', 'Орал', 'Павлодар', 'Қарағанды', 'Көкшетау', 'Ақтау', 'Әйет'];
    expect(names.sort(byAlphabet('kk'))).toEqual([
      'Ақтау',
      'Әйет',
      'Көкшетау',
      'Қарағанды',
      'Орал',
      'Өскемен',
      'Павлодар',
    ]);
  });

  it('puts spaces and hyphens before letters, and digits too', () => {
    const names = ['Ust-Kamenogorsk', 'Usta', 'Ust Kamen', 'Ust 7', 'Ust'];
    expect(names.sort(byAlphabet('en'))).toEqual([
      'Ust',
      'Ust 7',
      'Ust Kamen',
      'Ust-Kamenogorsk',
      'Usta',
    ]);
  });

  it.each(LANGUAGES)('is the one that Unicode has for the names of the wave in %s', (language) => {
    const names = [...DATASET.places.values(), ...DATASET.regions.values()].map(
      (one) => one.names[language],
    );
    const collator = new Intl.Collator(language);
    expect(names.toSorted(byAlphabet(language))).toEqual(
      names.toSorted((a, b) => collator.compare(a, b)),
    );
  });
});
