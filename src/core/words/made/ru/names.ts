// Made by tools/lang from lang: npm run make:words
import type { NamesMessages } from '../messages.ts';

export const names: NamesMessages = {
  'names.own': () => 'Русский',
  'names.noPlace': (d) => d.country + ', место не указано',
  'names.others': () => 'другие места, не названные',
  'names.alphabet': () => 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
};
