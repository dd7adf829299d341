import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanced, type Line, type Run, wrap } from '../../../src/core/plate/flow.ts';

const SANS = { face: 'sans-400', size: 14, fill: '#000' } as const;
const STRONG = { face: 'sans-600', size: 14, fill: '#000' } as const;

const textOf = (lines: readonly Line[]) =>
  lines.map(({ runs }) => runs.map(({ text }) => text).join(''));

describe('lines of text', () => {
  it('break between words, over runs of different faces', () => {
    const runs: Run[] = [
      { text: 'Rallies begin. ', textStyle: STRONG },
      { text: '“mass rallies”, ¶20', textStyle: SANS },
    ];
    expect(textOf(wrap(runs, 1000))).toEqual(['Rallies begin. “mass rallies”, ¶20']);
    expect(textOf(wrap(runs, 100))).toEqual(['Rallies begin.', '“mass rallies”,', '¶20']);
  });

  it('keep words whole that two runs make together', () => {
    const runs: Run[] = [
      { text: 'one two', textStyle: STRONG },
      { text: '; three', textStyle: SANS },
    ];
    expect(textOf(wrap(runs, 40))).toEqual(['one', 'two;', 'three']);
  });

  it('break an address after its punctuation, and anything that is too long', () => {
    const address = 'https://example.org/?day=2022-01-05';
    const lines = textOf(wrap([{ text: address, textStyle: SANS, address: true }], 120));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe(address);
    expect(textOf(wrap([{ text: 'a'.repeat(60), textStyle: SANS }], 100)).join('')).toBe(
      'a'.repeat(60),
    );
  });

  it('never are wider than they may be, and lose no word', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'abcdefgh¶«»'),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }),
        fc.integer({ min: 120, max: 600 }),
        (words, width) => {
          const runs = [{ text: words.join(' '), textStyle: SANS }];
          for (const lines of [wrap(runs, width), balanced(runs, width)]) {
            expect(textOf(lines).join(' ')).toBe(words.join(' '));
            expect(Math.max(...lines.map((line) => line.width))).toBeLessThanOrEqual(width);
          }
          expect(balanced(runs, width).length).toBe(wrap(runs, width).length);
        },
      ),
    );
  });

  it('are none where there is no text', () => {
    expect(wrap([], 100)).toEqual([]);
    expect(balanced([{ text: '', textStyle: SANS }], 100)).toEqual([]);
  });
});
