import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordModules } from '../../tools/lang/catalogues.ts';
import { cardinalOf, moduleOf, typesOf } from '../../tools/lang/compile.ts';

const ROOT = new URL('../../', import.meta.url);
const ENGLISH = {
  'count.records': '{count, plural, one {{n} record} other {{n} records}}',
  'day.name': 'Of this {phase, select, night {night} day {day} other {day}}',
};
const russian = (message: string) => ({
  'count.records': message,
  'day.name': '{phase, select, night {Ночь} other {День}}',
});

describe('the catalogue of words', () => {
  it('is the source of the modules in src/core/words/made', async () => {
    for (const [path, text] of await wordModules()) {
      const file = new URL(path, ROOT);
      if (process.env.UPDATE) {
        mkdirSync(new URL('.', file), { recursive: true });
        writeFileSync(file, text);
      }
      expect(readFileSync(file, 'utf8'), `${path}: npm run make:words`).toBe(text);
    }
  }, 30_000);

  it('gives every argument a type, from English', () => {
    const types = typesOf(new Map([['text', ENGLISH]]));
    expect(types).toContain('export interface TextMessages {');
    expect(types).toContain("'count.records': (d: { readonly count: number; readonly n: string })");
    expect(types).toContain("'day.name': (d: { readonly phase: 'night' | 'day' })");
  });

  it('compiles the plural rule of a language in, and asks Intl for nothing', () => {
    const few =
      '{count, plural, one {{n} запись} few {{n} записи} many {{n} записей} other {{n} записи}}';
    const text = moduleOf('ru', 'text', russian(few), ENGLISH);
    const rule = cardinalOf('ru');
    expect(text).toMatch(/plural\(.*cardinal, \{.*few: /s);
    expect(rule).toContain("'few'");
    expect(text + rule).not.toMatch(/Intl|messageformat/);
  });

  it.each([
    ['a key that English lacks', { ...russian('{n}'), more: 'ещё' }, /unknown: more/],
    ['a key that is missing', { 'day.name': 'x' }, /missing: count.records/],
    ['an argument that English does not declare', russian('{all}'), /declares no \{all\}/],
    ['a plural category of another language', russian('{count, plural, two {a} other {b}}'), /two/],
    ['a number sign', russian('{count, plural, one {#} other {#}}'), /got #/],
    ['a format of numbers', russian('{count, number}'), /got function/],
    ['a format of dates', russian('{n, date}'), /got function/],
    ['a message that does not end', russian('{n'), /count\.records/],
  ])('refuses %s', (_, catalogue, reason) => {
    expect(() => moduleOf('ru', 'text', catalogue, ENGLISH)).toThrow(reason);
  });

  it('refuses a language without plural rules', () => {
    expect(() => moduleOf('xx', 'text', ENGLISH, ENGLISH)).toThrow(/language/);
  });
});
