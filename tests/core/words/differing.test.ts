import { describe, expect, test } from 'vitest';
import { disagreementsOf, wordingDifference } from '../../../src/core/record/disagreement.ts';
import { disagreementSentence, witnessesInWords } from '../../../src/core/words/differing.ts';
import type { RawAccount, RawRecord } from '../../../src/core/format/record.ts';
import { account, waveWith, record, attributedOf } from '../fixture.ts';
import { en } from '../../english.ts';

const reading = { en: 'Because.' };

/** The sentences of a record with these accounts. */
function sentences(accounts: RawAccount[], more: Partial<RawRecord> = {}): readonly string[] {
  const wave = waveWith(record('one', { reading, accounts, ...more }));
  return attributedOf(wave).flatMap((attributed) =>
    [...disagreementsOf(attributed), ...wordingDifference(attributed)].map((one) =>
      disagreementSentence(en, wave, attributed, one),
    ),
  );
}

describe('a disagreement in one sentence', () => {
  test('says who dates it to when, and whom the map follows', () => {
    const accounts = [
      account('interview'),
      account('first/statement', { when: '2022-01-04', dayPart: null }),
      account('second/statement', { when: '2022-01-04', dayPart: null }),
    ];
    const night = { when: '2022-01-04', dayPart: 'night' } as const;
    expect(sentences(accounts, night)).toEqual([
      'The interview dates it to the night of 3–4 January; the statement to 4 January. The map follows the interview.',
    ]);
  });

  test('names the translation where the translations differ, and both kinds in one mark', () => {
    const accounts = [account('first/statement'), account('second/statement', { kind: 'rally' })];
    expect(sentences(accounts)).toEqual([
      'The first/statement tells of a strike; the second/statement of a rally. The map shows both in one mark.',
    ]);
  });

  test('names who is said to have acted, and only those who say so', () => {
    const accounts = [
      account('interview'),
      account('first/statement', { actors: ['oil-workers', 'miners'] }),
      account('month', { actors: ['oil-workers'] }),
      account('book', { actors: null }),
    ];
    expect(sentences(accounts, { actors: ['miners'] })).toEqual([
      'The interview names the miners; the month names the oil workers. The record follows the interview.',
    ]);
  });

  test('says of nobody a day that he does not give', () => {
    const accounts = [
      account('interview'),
      account('month', { when: '2022-01' }),
      account('book', { when: '2022-01-05' }),
    ];
    expect(sentences(accounts)).toEqual([
      'The interview dates it to 3 January; the book to 5 January. The map follows the interview.',
    ]);
  });

  test('gathers the paragraphs of one voice, and gives words that stand for a figure', () => {
    const killed = { of: 'killed', low: 9, high: 9, countedBy: { en: 'a paper' } };
    const wording = { en: '«hundreds»' };
    const accounts = [
      account('interview'),
      { ...account('interview'), paragraph: 4 },
      { ...account('interview', { figures: [], wording }), paragraph: 9 },
    ];
    expect(sentences(accounts, { figures: [killed] })).toEqual([
      'The interview (¶1 and ¶4) gives 9 (killed); the interview (¶9) gives no figure («hundreds»). The record follows the interview (¶1 and ¶4).',
    ]);
  });

  test('names the paragraph where one text says two things', () => {
    const accounts = [
      account('interview'),
      { ...account('interview', { where: ['region:KZ-ALM'] }), paragraph: 9 },
    ];
    expect(sentences(accounts)).toEqual([
      'The interview (¶1) places it in zhanaozen; the interview (¶9) in Almaty Region. The map follows the interview (¶1).',
    ]);
  });

  test('says where nothing decides, and what is drawn then', () => {
    const accounts = [account('interview'), account('month', { when: '2022-01-05' })];
    expect(sentences(accounts, { undecided: ['when'] })).toEqual([
      'The interview dates it to 3 January; the month to 5 January. Nothing decides between them: the map draws each, as uncertain.',
    ]);
    expect(sentences(accounts, { undecided: ['when'], where: ['country:kz'] })[0]).toMatch(
      /Nothing decides between them: the time bar has each, as uncertain\.$/,
    );
  });

  test('gives figures with what they count, and no more than that', () => {
    const killed = (n: number) => ({ of: 'killed', low: n, high: n, countedBy: { en: 'a paper' } });
    const accounts = [account('interview'), account('month', { figures: [killed(243)] })];
    expect(sentences(accounts, { figures: [killed(1200)] })).toEqual([
      'The interview gives 1,200 (killed); the month gives 243 (killed). The record follows the interview.',
    ]);
  });

  test('of wording alone is left to the words', () => {
    const accounts = [account('interview'), account('month', { wording: { en: 'a march' } })];
    expect(sentences(accounts)).toEqual([
      'The accounts agree in kind, time, place, people and figures, and differ in their words.',
    ]);
  });
});

describe('witnesses in words', () => {
  const words = (...voices: string[]) => {
    const wave = waveWith(record('one', { accounts: voices.map((id) => account(id)) }));
    const [attributed] = attributedOf(wave);
    return attributed && witnessesInWords(en, wave, attributed.accounts);
  };

  test('count translations once, and who leans on another not at all', () => {
    expect(words('interview', 'month')).toBe('Two witnesses.');
    expect(words('first/statement', 'second/statement')).toBe('One witness, two translations.');
    expect(words('book', 'interview')).toBe('One witness: the book leans on the interview.');
    expect(words('book')).toBe('One witness.');
  });
});
