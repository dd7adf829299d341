// Made by tools/lang from lang: npm run make:words
import type { OpeningMessages } from '../messages.ts';

export const opening: OpeningMessages = {
  'opening.wave': (d) =>
    'The strike and protest wave of ' +
    d.title +
    ', day by day on a map: ' +
    d.records +
    ' in ' +
    d.accounts +
    ' from ' +
    d.texts +
    ', every claim cited to the word.',
  'opening.preview': (d) => 'Map of the wave: ' + d.title,
  'opening.parts': () => 'Parts of this page',
  'opening.day': () => 'The day',
  'opening.whoSaysSo': () => 'Who says so',
  'opening.allDays': () => 'All days',
  'opening.list': () => 'all in one list',
  'opening.allRecords': () => 'All records of all days',
  'opening.noScript': (d) =>
    'Without JavaScript this page shows one day, ' +
    d.day +
    ', whatever its address asks for; ' +
    d.all +
    ' stands on a page of its own, with its sources. To go from day to day, to ask a place or to take a picture, switch JavaScript on.',
  'opening.every': () => 'every record of every day',
  'opening.wordForWord': (d) => d.records + ', with every account of them, word for word.',
  'opening.dayByDay': () => 'Day by day',
};
