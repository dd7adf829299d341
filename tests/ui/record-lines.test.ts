import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/ui/panel/lines.ts';
import { signIcon } from '../../src/ui/shared/sign-icon.ts';
import { account, waveWith, record, attributedOf } from '../core/fixture.ts';
import { en } from '../english.ts';

const accounts = [account('interview'), account('first/statement')] as const;
const wave = waveWith(record('a', { where: ['country:kz'], accounts: [...accounts] }));
const [attributed] = attributedOf(wave);
if (!attributed) throw new Error('expected a told record');

describe('the lines of a record', () => {
  it('are found once for a record that is told the same way', () => {
    const lines = linesOf(en, wave, attributed, 'en', wave.window);
    expect(linesOf(en, wave, attributed, 'en', wave.window)).toBe(lines);
  });

  it('follow the language', () => {
    const english = linesOf(en, wave, attributed, 'en', wave.window).where;
    expect(linesOf(en, wave, attributed, 'ru', wave.window).where).not.toBe(english);
    expect(linesOf(en, wave, attributed, 'en', wave.window).where).toBe(english);
  });
});

describe('the mark of a row', () => {
  it('is one value for the same signs and state, and another for another', () => {
    const mark = signIcon(['labour'], 'continuing', 15);
    expect(signIcon(['labour'], 'continuing', 15)).toBe(mark);
    expect(signIcon(['labour'], 'uncertain', 15)).not.toBe(mark);
    expect(signIcon(['street'], 'continuing', 15)).not.toEqual(mark);
  });
});
