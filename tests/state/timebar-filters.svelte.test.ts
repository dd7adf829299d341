import { describe, expect, it } from 'vitest';
import { familyOf } from '../../src/core/format/vocabulary.ts';
import { KINDS } from '../kinds.ts';
import { attribute } from '../../src/core/record/perspective.ts';
import {
  countAttributed,
  familyCounts,
  familyPressed,
  tellings,
  toggleFamily,
  usedFamilies,
  usedKinds,
} from '../../src/ui/timebar/filters.ts';
import { selectedRecords } from '../../src/ui/timebar/selected.ts';
import { waveOf, record } from './timebar-fixture.ts';

const wave = waveOf([
  record('layoffs', { kind: 'layoffs', when: '2021-12' }),
  record('strike', {
    kind: 'strike',
    when: '2022-01-04',
    by: [['first-translation'], ['second-translation', 'rally']],
  }),
  record('rally', { kind: 'rally', when: '2022-01-02' }),
  record('roadblock', { kind: 'roadblock', when: '2022-01-03' }),
  record('refusal', { kind: 'refusal', when: '[2022-01-03..2022-01-07]' }),
]);
const { vocabulary } = wave;
const attributed = attribute(wave, null);
const used = usedKinds(wave);

describe('familyCounts', () => {
  it('counts records of the window once, in one family or as told both ways', () => {
    expect(familyCounts(wave, attributed)).toEqual({
      one: { labour: 0, street: 2, force: 1, state: 0, context: 0 },
      both: 1,
      pair: ['labour', 'street'],
    });
  });

  it('counts as the chosen voice tells', () => {
    const { one, both } = familyCounts(wave, attribute(wave, 'second-translation'));
    expect([one.street, both]).toEqual([1, 0]);
  });
});

describe('families', () => {
  it('are there where a record of the window has them', () => {
    expect(usedFamilies(wave, attributed)).toEqual(['labour', 'street', 'force']);
  });

  it('are pressed whole, in part or not at all', () => {
    expect(familyPressed(vocabulary, 'street', null, used)).toBe('true');
    expect(familyPressed(vocabulary, 'street', ['rally'], used)).toBe('mixed');
    expect(familyPressed(vocabulary, 'street', [], used)).toBe('false');
  });

  it('go and come back; all of them are no filter', () => {
    const without = toggleFamily(vocabulary, 'street', null, used);
    expect(without).toEqual(KINDS.filter((kind) => familyOf(vocabulary, kind) !== 'street'));
    expect(toggleFamily(vocabulary, 'street', without, used)).toBeNull();
    expect(toggleFamily(vocabulary, 'street', ['rally'], used)).toEqual([
      'rally',
      'roadblock',
      'seizure',
    ]);
  });
});

describe('tellings', () => {
  it('lists witnesses that tell something, with the voices of one that has several', () => {
    const found = tellings(wave).map(({ voice, count, voices }) => [
      voice.id,
      count,
      voices.map((one) => one.voice.id),
    ]);
    expect(found).toEqual([
      ['interview', 4, []],
      ['statement', 1, ['first-translation', 'second-translation']],
    ]);
    expect(countAttributed(wave, null)).toBe(wave.records.length);
  });
});

describe('selectedRecords', () => {
  it('are those of the record or the place that is chosen', () => {
    expect([...selectedRecords(attributed, { kind: 'record', id: 'rally' })]).toEqual(['rally']);
    expect(selectedRecords(attributed, { kind: 'place', id: 'almaty' }).size).toBe(0);
    expect(selectedRecords(attributed, { kind: 'none' }).size).toBe(0);
  });
});
