import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/core/format/gazetteer.ts';
import { searchExamples } from '../../src/ui/search/examples.ts';
import { waveWith } from '../core/fixture.ts';

const wave = waveWith();
const place = (id: string, more: Partial<Place>): readonly [string, Place] => [
  id,
  { ...[...wave.places.values()][0], id, names: { en: id, kk: id, ru: id }, ...more } as Place,
];

describe('examples of what can be searched for', () => {
  it('are another spelling and another alphabet, of two places', () => {
    const places = new Map([
      place('oral', { rank: 1, spellings: ['Uralsk'] }),
      place('almaty', { rank: 0, names: { en: 'Almaty', kk: 'Алматы', ru: 'Алматы' } }),
    ]);
    expect(searchExamples({ ...wave, places }, 'en')).toEqual([
      { typed: 'Uralsk', found: 'oral' },
      { typed: 'Алматы', found: 'Almaty' },
    ]);
  });

  it('are none where every place has one name', () => {
    expect(searchExamples({ ...wave, places: new Map([place('skerry', {})]) }, 'en')).toEqual([]);
  });
});
