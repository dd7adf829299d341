/** A text in several languages as flat fields, English without its code: `title`, `title_kk`. */
import { TRANSLATIONS, type Words } from '../format/words.ts';

/** The fields of a text under a name; languages that it is not in are absent. */
export function flatWords(name: string, words: Words): Readonly<Record<string, string>> {
  const others = TRANSLATIONS.flatMap((language) => {
    const text = words[language];
    return text === undefined ? [] : [[`${name}_${language}`, text] as const];
  });
  return { [name]: words.en, ...Object.fromEntries(others) };
}

/** The text of flat fields, as JSON; undefined where there is none in English. */
export function wordsFrom(name: string, get: (field: string) => unknown): unknown {
  const given = (['en', ...TRANSLATIONS] as const).flatMap((language) => {
    const value = get(language === 'en' ? name : `${name}_${language}`);
    return value === undefined || value === null ? [] : [[language, value] as const];
  });
  return given.length === 0 ? undefined : Object.fromEntries(given);
}
