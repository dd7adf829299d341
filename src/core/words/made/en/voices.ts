// Made by tools/lang from lang: npm run make:words
import { plural, select } from '../../forms.ts';
import type { VoicesMessages } from '../messages.ts';
import { cardinal } from './cardinal.ts';

export const voices: VoicesMessages = {
  'voices.translates': (d) => 'Translates ' + d.voice,
  'voices.leansOn': (d) => 'Leans on ' + d.voice,
  'voices.before': (d) => 'Published before by ' + d.publisher,
  'voices.beforeOn': (d) => 'Published before by ' + d.publisher + ', ' + d.date,
  'voices.oneWitness': (d) => 'Counts as one witness with ' + d.names + '.',
  'voices.noSecond': (d) => 'Where ' + d.names + ' tells the same, it counts as no second witness.',
  'voices.leaning': (d) =>
    d.names + ' ' + plural(d.count, cardinal, { one: 'leans', other: 'lean' }) + ' on it.',
  'voices.nothing': () => 'It tells of nothing that has a record.',
  'voices.tellsNothing': (d) => 'Tells nothing of: ' + d.kinds + '.',
  'voices.tellsOnly': (d) =>
    'Of all kinds of things that happened it tells these only: ' + d.kinds + '.',
  'voices.topic': (d) => '«' + d.title + '»',
  'voices.noTopics': () => 'Where the texts differ, it has no account.',
  'voices.topicsOnly': (d) =>
    'Where the texts differ, it has accounts on these topics only: ' + d.topics + '.',
  'voices.topicsSilent': (d) => 'Where the texts differ, it is silent on: ' + d.topics + '.',
  'voices.noDates': (d) => 'Dates nothing from ' + d.range + ' to the day.',
  'voices.dates': (d) => 'Dates nothing before ' + d.first + ' and nothing after ' + d.last,
  'voices.datesFrom': (d) => 'Dates nothing before ' + d.first,
  'voices.datesTo': (d) => 'Dates nothing after ' + d.last,
  'voices.oneDate': (d) => 'Dates only what it has on ' + d.date,
  'voices.ofDate': (d) => d.dates + '; it is of ' + d.spoke,
  'voices.noYears': (d) =>
    'Tells nothing of the years ' +
    select(d.which, { before: 'before', after: 'after', both: 'before or after', other: '' }) +
    ' the wave.',
  'voices.noPlaces': (d) => 'Names none of the ' + d.all + ' places.',
  'voices.places': (d) => 'Names ' + d.n + ' of ' + d.all + ' places; not ' + d.names + '.',
};
