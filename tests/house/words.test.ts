import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordModules } from '../../tools/lang/catalogues.ts';
import {
  cardinalOf,
  languagesOf,
  latePartsOf,
  localeOf,
  localesOf,
  moduleOf,
  typesOf,
} from '../../tools/lang/compile.ts';
import { localeOf as loadedLocale, withParts } from '../../src/core/words/load.ts';
import { read, textFiles } from './files.ts';

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
    // Every module is laid out by Prettier.
  }, 60_000);

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

  it('has one list of what is loaded late, by part and language', () => {
    const late = latePartsOf(['plate', 'voices'], ['en', 'ru']);
    expect(late).toContain("plate: { en: () => import('./en/plate.ts'), ru: () => import('./ru/");
    expect(late).toContain("export type LatePart = 'plate' | 'voices'");
  });

  it('has the first language at once, and loads the page of another', () => {
    const locales = localesOf(['en', 'ru']);
    expect(locales).toContain("import { en } from './en/locale.ts'");
    expect(locales).toContain("ru: () => import('./ru/locale.ts')");
    expect(localeOf('ru', ['text', 'page'], '')).toContain("code: 'ru', cardinal, text, page, ");
  });

  it('tells languages of names from those that a page can be in', () => {
    const own = [
      { code: 'en', name: 'English', english: 'English', short: 'EN' },
      { code: 'ky', name: 'Кыргызча', english: 'Kyrgyz', short: 'КЫР' },
    ];
    const languages = languagesOf(own, ['en']);
    expect(languages).toContain('LANGUAGES = ["en","ky"] as const');
    expect(languages).toContain("WholeLanguage = 'en';");
    expect(languages).toContain('"ky":{"name":"Кыргызча","short":"КЫР"}');
    expect(languages).toContain('"ky":"Kyrgyz"');
  });

  it('gives a page its language, English for one it has not, and parts when they are asked for', async () => {
    const locale = await loadedLocale('en');
    expect(await loadedLocale('xx')).toBe(locale);
    expect(locale.page['tool.share']()).toBe('Share');
    expect(locale).not.toHaveProperty('plate');
    const both = await withParts(locale, 'plate', 'files');
    expect(both.plate['plate.texts']()).toBe('Texts');
    expect(both.files['files.every']()).toBe('Every record.');
    expect(both.page).toBe(locale.page);
  });

  it('is asked for by code: no file of the app names the modules of a language', () => {
    const files = textFiles('src').filter((file) => !file.startsWith('src/core/words/made/'));
    const naming = files.filter((file) => /words\/made\/[a-z]{2}\//.test(read(file)));
    expect(files.length).toBeGreaterThan(200);
    expect(naming).toEqual([]);
  });

  it('refuses a language without plural rules', () => {
    expect(() => moduleOf('xx', 'text', ENGLISH, ENGLISH)).toThrow(/language/);
  });
});
