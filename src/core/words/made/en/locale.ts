// Made by tools/lang from lang: npm run make:words
import type { PageLocale, Tables } from '../../locale.ts';
import { cardinal } from './cardinal.ts';
import { text } from './text.ts';
import { page } from './page.ts';
import { panel } from './panel.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const tables: Tables = {
  months,
  monthsOf: months,
  monthsOfNight: months,
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  shortWeekdays: ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'],
  numbers: [
    'no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  grouping: ',',
  decimal: '.',
  stopWords: [
    'a',
    'an',
    'and',
    'at',
    'by',
    'for',
    'from',
    'in',
    'of',
    'on',
    'or',
    'the',
    'to',
    'with',
  ],
  endings: ['s'],
  ungrouped: 3,
};

export const en: PageLocale = { code: 'en', cardinal, text, page, panel, ...tables };
