// Made by tools/lang from lang: npm run make:words
import type { NamesMessages } from '../messages.ts';

export const names: NamesMessages = {
  'names.own': () => 'English',
  'names.noPlace': (d) => d.country + ', no place given',
  'names.others': () => 'other places, not named',
  'names.alphabet': () => 'abcdefghijklmnopqrstuvwxyz',
};
