/** Texts of the project's own, and the languages that they may be in. */
import * as v from 'valibot';
import type { Language } from '../base/languages.ts';
import type { Immutable } from './immutable.ts';
import { text } from './schema-parts.ts';

export const words = v.strictObject({
  en: text,
  kk: v.exactOptional(text),
  ru: v.exactOptional(text),
});
/** A text of the project's own; English always, the others to follow. */
export type Words = Immutable<v.InferOutput<typeof words>>;

/** A name, in all three languages: English stands in for one that the wave has not. */
export const names = v.pipe(
  words,
  v.transform(({ en, kk = en, ru = en }) => ({ en, kk, ru })),
);

/** The words in a language, English where there are none. */
export function inLanguage(words: Words, language: Language): string {
  return words[language] ?? words.en;
}
