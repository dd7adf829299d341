import { describe, expect, test } from 'vitest';
import { citeMap, citeRecord, lastingLink } from '../../../src/core/export/cite.ts';
import { account, waveWith, day, january, record, attributedOf } from '../fixture.ts';
import { wrongCsl } from './validate.ts';
import { en } from '../../english.ts';

const seen = { link: 'https://example.org/?day=2022-01-04&v=1.2.3', on: day('2026-11-22') };
const wave = waveWith(
  record('strike', {
    title: { en: 'Oil workers strike' },
    dayPart: 'night',
    accounts: [account('interview'), account('first/statement'), account('second/statement')],
  }),
);

describe('a reference to the map', () => {
  const view = { moment: january(4), perspective: 'interview' };

  test('says what is shown, according to whom, the data version and the link', () => {
    const { text, item } = citeMap(en, wave, view, 'According to interview: 1 of 1 record', seen);
    expect(text).toBe(
      'Tolqyn contributors, Tolqyn: A wave. Map, data version 1.2.3. Shown: Tuesday 4 January 2022. According to interview: 1 of 1 record. https://example.org/?day=2022-01-04&v=1.2.3 (accessed 22 November 2026).',
    );
    expect(item).toMatchObject({ type: 'map', version: '1.2.3', URL: seen.link });
    expect(wrongCsl([item])).toEqual([]);
  });
});

describe('a reference to a record', () => {
  test('says its time, its id, and who says so in which paragraph', () => {
    const [attributed] = attributedOf(wave);
    if (!attributed) throw new Error('expected a record');
    const { text, item, fileName } = citeRecord(en, wave, attributed, seen);
    expect(text).toBe(
      'Tolqyn contributors, “Oil workers strike” (night of 2–3 January 2022), in Tolqyn: A wave, data version 1.2.3, record strike. According to: first/statement, ¶1/¶1; interview, ¶1. https://example.org/?day=2022-01-04&v=1.2.3 (accessed 22 November 2026).',
    );
    expect(item.accessed).toEqual({ 'date-parts': [[2026, 11, 22]] });
    expect(wrongCsl([item])).toEqual([]);
    expect(fileName).toBe('tolqyn-1.2.3-strike');
  });
});

test('a link that is cited says its day', () => {
  expect(lastingLink('https://a.example/?v=1', january(4))).toBe(
    'https://a.example/?day=2022-01-04&v=1',
  );
  expect(lastingLink(seen.link, january(9))).toBe(seen.link);
});
