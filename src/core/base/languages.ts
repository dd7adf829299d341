// Made by tools/lang from lang: npm run make:words

/** Languages that places can be named in. */
export const LANGUAGES = ['en', 'kk', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Languages that a page can be in: they have every message. */
export type WholeLanguage = 'en';

/** What each calls itself, whole and on a button. */
export const OWN_NAMES: Readonly<
  Record<Language, { readonly name: string; readonly short: string }>
> = {
  en: { name: 'English', short: 'EN' },
  kk: { name: 'Қазақша', short: 'ҚАЗ' },
  ru: { name: 'Русский', short: 'РУС' },
};

/** What each is called in English. */
export const ENGLISH_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  kk: 'Kazakh',
  ru: 'Russian',
};
