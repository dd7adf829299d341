/** Texts of the project's own, and the languages that they may be in. */
import * as v from 'valibot';
import { type Language, LANGUAGES } from '../base/languages.ts';
import type { Immutable } from './immutable.ts';
import { text } from './schema-parts.ts';

/** A language that a text need not be in. */
type Translation = Exclude<Language, 'en'>;

/** Every language but English, which all texts are in. */
export const TRANSLATIONS = LANGUAGES.filter(
  (language): language is Translation => language !== 'en',
);

const translation = v.exactOptional(text);

export const words = v.strictObject({
  en: text,
  // fromEntries forgets its keys; they are exactly those of the list.
  ...(Object.fromEntries(TRANSLATIONS.map((language) => [language, translation])) as Record<
    Translation,
    typeof translation
  >),
});
/** A text of the project's own; English always, the others to follow. */
export type Words = Immutable<v.InferOutput<typeof words>>;

/** A name, in every language: English stands in for one that the wave has not. */
export const names = v.pipe(
  words,
  v.transform((given) => inEvery((language) => inLanguage(given, language))),
);

/** The words in a language, English where there are none. */
export function inLanguage(words: Words, language: Language): string {
  return words[language] ?? words.en;
}

/** What is made for a language, for each of them. */
export function inEvery<Made>(make: (language: Language) => Made): Record<Language, Made> {
  const made = LANGUAGES.map((language) => [language, make(language)]);
  // As above.
  return Object.fromEntries(made) as Record<Language, Made>;
}
