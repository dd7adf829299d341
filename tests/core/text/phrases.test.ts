import { describe, expect, it } from 'vitest';
import { filterInWords } from '../../../src/core/text/phrases.ts';
import { NO_FILTER } from '../../../src/core/told.ts';
import { datasetWith, record } from '../fixture.ts';

const dataset = datasetWith(record('one'), record('other'));
const inWords = (filter: Partial<Parameters<typeof filterInWords>[1]>) =>
  filterInWords(dataset, { ...NO_FILTER, by: null, ...filter }, 1);

describe('a filter in words', () => {
  it('names the voice, counts kinds, and names actors and employers', () => {
    expect(inWords({ by: 'interview' })).toBe('According to interview: 1 of 2 records');
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
