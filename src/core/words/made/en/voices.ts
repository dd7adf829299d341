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
  'count.accounts': (d) =>
    plural(d.count, cardinal, { one: d.n + ' account', other: d.n + ' accounts' }),
  'count.texts': (d) => plural(d.count, cardinal, { one: d.n + ' text', other: d.n + ' texts' }),
  'count.voices': (d) => plural(d.count, cardinal, { one: d.n + ' voice', other: d.n + ' voices' }),
  'count.differences': (d) =>
    plural(d.count, cardinal, { one: d.n + ' difference', other: d.n + ' differences' }),
  'count.topics': (d) => plural(d.count, cardinal, { one: d.n + ' topic', other: d.n + ' topics' }),
  'differing.lead': (d) =>
    d.differences +
    ' in ' +
    d.topics +
    ': between the texts, between two translations of one statement, and inside one text. The map draws one reading and says why, or all of them where nothing decides.',
  'differing.more': (d) => 'and ' + plural(d.count, cardinal, { other: d.n + ' more' }),
  'sources.lead': (d) =>
    d.texts +
    ', ' +
    d.voices +
    ', ' +
    d.witnesses +
    '. Two translations of one statement are one witness, and who leans on another is no second one where both tell the same. ¶ counts the paragraphs of a text.',
  'sources.text': (d) => d.text + ': one text, ' + d.voices,
  'sources.single': () => 'One text, one voice',
  'sources.date': (d) => 'Date: ' + d.date + '.',
  'sources.paragraphs': (d) => '¶' + d.first + '–' + d.last + ' of the text.',
  'sources.show': (d) => 'Show the wave as it tells it: ' + d.records + ' in ' + d.accounts,
  'graph.label': () => 'The voices and what ties them; the words below say the same',
  'graph.column': (d) =>
    select(d.column, {
      absent: 'Not held',
      held: 'In the texts',
      leaning: 'Lean on them',
      other: '',
    }),
  'graph.lines': () => 'Lines',
  'graph.line': (d) =>
    select(d.kind, {
      translation: 'is translated in',
      republication: 'is republished in',
      leaning: 'is leaned on by',
      other: '',
    }),
};
