import { describe, expect, it } from 'vitest';
import { filterInWords, whoSaysSo } from '../../../src/core/words/phrases.ts';
import { shareInWords } from '../../../src/core/words/regions.ts';
import { NO_FILTER, attribute } from '../../../src/core/record/perspective.ts';
import { waveWith, record } from '../fixture.ts';
import { en } from '../../english.ts';

const wave = waveWith(record('one'), record('other'));
const inWords = (filter: Partial<Parameters<typeof filterInWords>[2]>) =>
  filterInWords(en, wave, { ...NO_FILTER, perspective: null, ...filter }, 1);

describe('a filter in words', () => {
  it('names the voice, counts kinds, and names actors and employers', () => {
    expect(inWords({ perspective: 'interview' })).toBe('According to interview: 1 of 2 records');
    expect(
      inWords({ kinds: ['strike'], actors: ['miners', 'oil-workers'], employers: ['a-mine'] }),
    ).toBe('All texts, 1 kind of 17, Miners or Oil workers, A mine: 1 of 2 records');
  });

  it('counts more than two actors', () => {
    expect(inWords({ actors: ['miners', 'oil-workers', 'others'] })).toBe(
      'All texts, 3 actors: 1 of 2 records',
    );
  });
});

describe('counts in words', () => {
  it('leave the noun of a share out where more is possible', () => {
    const share = (certain: number, possible: number, of: number) =>
      shareInWords(en, { certain, possible }, of, { one: 'oblast', many: 'oblasts' });
    expect(share(10, 10, 14)).toBe('10 of 14 oblasts');
    expect(share(10, 11, 14)).toBe('10 of 14, up to 11');
    expect(share(1, 1, 1)).toBe('1 of 1 oblast');
  });

  it('say who tells one record without counting the record', () => {
    const [attributed] = attribute(wave, null);
    expect(attributed && whoSaysSo(en, wave, attributed)).toBe('1 witness');
  });
});
