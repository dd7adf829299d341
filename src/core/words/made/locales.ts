// Made by tools/lang from lang: npm run make:words
import type { PageLocale } from '../locale.ts';
import { en } from './en/locale.ts';
import type { WholeLanguage } from '../../base/languages.ts';

/** The language of the texts themselves, which stands in for one that is not there. */
export const SOURCE: PageLocale = en;

export const LOCALES: Readonly<Record<WholeLanguage, () => Promise<PageLocale>>> = {
  en: () => Promise.resolve(en),
};
