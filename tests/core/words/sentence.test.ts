import { describe, expect, it } from 'vitest';
import { frameAt } from '../../../src/core/frame/frame.ts';
import { daySentence } from '../../../src/core/words/sentence.ts';
import { account, waveWith, january, record, attributedOf } from '../fixture.ts';
import { en } from '../../english.ts';

function sentence(date: number, ...records: Parameters<typeof waveWith>) {
  const wave = waveWith(...records);
  return daySentence(en, wave, frameAt(wave, attributedOf(wave), january(date)));
}
const open = { ends: { kind: 'open' as const, saidBy: ['interview'] } };

describe('the day in words', () => {
  it('names up to three places, and says what goes on', () => {
    expect(
      sentence(
        4,
        record('a', { when: '2022-01-04', where: ['place:almaty', 'place:zhanaozen'] }),
        record('b', { when: '2022-01-02', where: ['region:KZ-MAN'], ...open }),
      ),
    ).toBe('Zhanaozen and almaty are new; the whole of Mangystau goes on.');
  });

  it('counts more than three, by city, site and whole oblast', () => {
    const where = ['place:zhanaozen', 'place:almaty', 'region:KZ-MAN', 'region:KZ-ATY'];
    expect(sentence(3, record('a', { where }))).toBe('Two cities and two whole oblasts are new.');
  });

  it('keeps what is certain and what is possible apart', () => {
    expect(
      sentence(
        3,
        record('a'),
        record('b', { when: '[2022-01-02..2022-01-04]', where: ['place:almaty'] }),
      ),
    ).toBe('Zhanaozen is new; perhaps also almaty.');
  });

  it('says that the day is uncertain where nothing is certain', () => {
    const range = { when: '[2022-01-02..2022-01-04]' };
    expect(sentence(3, record('b', range))).toBe('Perhaps zhanaozen, the day uncertain.');
  });

  it('ends with the gravest thing that begins', () => {
    const text = sentence(
      3,
      record('a', { kind: 'clash', title: { en: 'A clash in town' } }),
      record('b', { kind: 'killing', title: { en: 'A killing in town' } }),
      record('c', { kind: 'measure', title: { en: 'A decree' }, where: ['country:kz'] }),
    );
    expect(text).toBe('Zhanaozen is new. A killing in town.');
  });

  it('tells of a day on which no place is named', () => {
    const decree = { kind: 'measure' as const, where: ['country:kz'], title: { en: 'A decree' } };
    expect(sentence(3, record('a', decree))).toBe('A decree.');
    const layoffs = { kind: 'layoffs' as const, where: ['country:kz'], title: { en: 'Layoffs' } };
    expect(sentence(3, record('a', layoffs))).toBe('Layoffs.');
  });

  it('says that nothing is dated to a day, or nothing new', () => {
    expect(sentence(9, record('a'))).toBe('Nothing is dated to this day.');
    const long = { where: ['country:kz'], when: '2022-01-02', accounts: [account('month')] };
    const ends = { kind: 'stated' as const, when: '2022-01-10' };
    expect(sentence(9, record('a', { ...long, ends }))).toBe('Nothing new is dated to this day.');
  });
});
