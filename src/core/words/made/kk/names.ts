// Made by tools/lang from lang: npm run make:words
import type { NamesMessages } from '../messages.ts';

export const names: NamesMessages = {
  'names.own': () => 'Қазақша',
  'names.noPlace': (d) => d.country + ', орны көрсетілмеген',
  'names.others': () => 'аталмаған басқа жерлер',
  'names.alphabet': () => 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
};
