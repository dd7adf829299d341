/** What of a language is loaded: parts by who needs them, and a page in another language than the texts. */
import type { PageLocale } from './locale.ts';
import { LATE, type LatePart } from './made/late.ts';
import type { WholeLanguage } from '../base/languages.ts';
import { LOCALES, SOURCE } from './made/locales.ts';
import type { Parts } from './made/messages.ts';

/** Asked before anything is known of the browser: in words that an old one has. */
const isWhole = (code: string): code is WholeLanguage => Object.keys(LOCALES).includes(code);

/** The locale of a page in a language; that of the texts where there is no such, or it does not come. */
export function localeOf(code: string): Promise<PageLocale> {
  return isWhole(code) ? LOCALES[code]().catch(() => SOURCE) : Promise.resolve(SOURCE);
}

/** A locale with parts that are loaded late; to be asked for together with the code that needs them. */
export async function withParts<L extends { readonly code: WholeLanguage }, P extends LatePart>(
  locale: L,
  ...parts: readonly P[]
): Promise<L & Pick<Parts, P>> {
  const loaded = await Promise.all(parts.map((part) => LATE[part][locale.code]()));
  return Object.assign({}, locale, ...loaded) as L & Pick<Parts, P>;
}
