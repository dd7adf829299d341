// Made by tools/lang from lang: npm run make:words
import type { Language } from '../../base/languages.ts';
import { names as en } from './en/names.ts';
import { names as kk } from './kk/names.ts';
import { names as ru } from './ru/names.ts';
import type { NamesMessages } from './messages.ts';

export const NAMES: Readonly<Record<Language, NamesMessages>> = { en, kk, ru };
