/** A text in up to three languages as flat fields: `title`, `title_kk`, `title_ru`. */
import type { Words } from '../format/words.ts';

const OTHERS = ['kk', 'ru'] as const;

/** The fields of a text under a name; languages that it is not in are absent. */
export function flatWords(name: string, words: Words): Readonly<Record<string, string>> {
  const others = OTHERS.flatMap((language) => {
    const text = words[language];
    return text === undefined ? [] : [[`${name}_${language}`, text] as const];
  });
  return { [name]: words.en, ...Object.fromEntries(others) };
}

/** The text of flat fields, as JSON; undefined where there is none in English. */
export function wordsFrom(name: string, get: (field: string) => unknown): unknown {
  const given = (['en', ...OTHERS] as const).flatMap((language) => {
    const value = get(language === 'en' ? name : `${name}_${language}`);
    return value === undefined || value === null ? [] : [[language, value] as const];
  });
  return given.length === 0 ? undefined : Object.fromEntries(given);
}
