// Made by tools/lang from lang: npm run make:words
import { plural, select } from '../../forms.ts';
import type { PanelMessages } from '../messages.ts';
import { cardinal } from './cardinal.ts';

export const panel: PanelMessages = {
  'panel.results': (d) => 'Results for «' + d.query + '»',
  'panel.opening': () => 'Opening …',
  'panel.failed': () => 'This part did not come. Close it, and open it again when you are online.',
  'panel.notTold': () => 'The voice chosen in «According to» does not tell this record.',
  'panel.notes': () =>
    'Whether other records tell it differently could not be loaded. Open this again when you are online.',
  'panel.table': () => 'The table could not be loaded. Reload the page to try again.',
  'dialog.close': () => 'Close',
  'records.all': () => 'All records',
  'records.table': () => 'All records as a table',
  'records.differing': () => 'Where the texts differ',
  'chronicle.title': (d) =>
    'Chronicle of the ' + select(d.phase, { night: 'night', day: 'day', other: '' }),
  'chronicle.counts': (d) => d.counts + '; ' + d.disputed,
  'chronicle.table': () => 'all as a table',
  'chronicle.silent': () => 'The texts are silent; that does not say that nothing happened.',
  'chronicle.nothing': (d) =>
    'Nothing is dated to this ' +
    select(d.phase, { night: 'night', day: 'day', other: '' }) +
    ' with the filter in force.',
  'chronicle.nothingNew': (d) =>
    'Nothing new is dated to this ' +
    select(d.phase, { night: 'night', day: 'day', other: '' }) +
    ' with the filter in force.',
  'chronicle.part': (d) =>
    select(d.part, { morning: 'Morning', day: 'Day', evening: 'Evening', other: '' }),
  'chronicle.range': (d) => 'Day not stated, ' + d.range,
  'chronicle.undated': () => 'Not dated to the day',
  'chronicle.goOn': (d) => 'Go on: ' + d.titles,
  'chronicle.mayGoOn': (d) => 'May go on, no end given: ' + d.titles,
  'place.spellings': () => 'Other spellings',
  'place.status': (d) => 'Status in ' + d.year,
  'place.kind': (d) =>
    select(d.kind, {
      city: 'City',
      town: 'Town',
      village: 'Village',
      site: 'Site, not a town',
      point: 'Point that came with a record',
      other: '',
    }),
  'place.borders': (d) => d.region + ', in the borders of ' + d.month,
  'place.distance': () => 'Distance',
  'place.from': (d) => d.n + ' km from ' + d.start + ', where the wave began',
  'place.position': () => 'Position',
  'place.approximate': () => 'Approximate',
  'place.outline': () => 'Outline',
  'place.schematic': () => 'Schematic',
  'place.filtered': () => 'No record of this place with the filter in force.',
  'place.silent': (d) => 'The texts tell nothing of this town from ' + d.range + '.',
  'place.silentRegion': (d) =>
    'The texts tell nothing of the ' + d.region + ' as a whole from ' + d.range + '.',
  'place.range': (d) => d.range + ', day not stated',
  'place.towns': () => 'Towns and sites in it',
  'place.noTowns': () => 'None on this map.',
  'places.title': (d) => 'Places and ' + d.regions,
  'places.list': () => 'Places',
  'zoom.place': () => 'Zoom to this place',
  'zoom.places': () => 'Zoom to these places',
  'zoom.region': (d) => 'Zoom to this ' + d.region,
  'record.dayUncertain': (d) => d.when + ': the day is not certain',
  'record.uncertain': (d) => d.when + ', the day is not certain',
  'record.open': (d) => d.when + ': undecided',
  'record.differs': () => 'Told differently:',
  'record.kind': () => 'Kind',
  'record.when': () => 'When',
  'record.howLong': () => 'How long',
  'record.ends': (d) => 'Ends ' + d.range,
  'record.goesOn': (d) => 'Said to go on, last on ' + d.date,
  'record.lasts': (d) => 'Lasts to ' + d.range,
  'record.noEnd': () => 'No text says when it ended',
  'record.where': () => 'Where',
  'record.who': () => 'Who',
  'record.employer': () => 'Employer',
  'record.demands': () => 'Demands',
  'record.inferred': (d) =>
    'Inferred: ' +
    select(d.field, {
      when: 'when',
      dayPart: 'part of the day',
      ends: 'end',
      kind: 'kind',
      where: 'where',
      actors: 'who',
      employers: 'employer',
      demands: 'demands',
      figures: 'figures',
      spreadFrom: 'spread',
      other: '',
    }),
  'record.undecided': () => 'Undecided',
  'record.reading': () => 'Reading',
  'record.witnesses': (d) => 'Who says so: ' + d.witnesses,
  'record.spread': (d) => 'Spread from ' + d.from + ' to ' + d.to,
  'account.text': () => 'the text',
  'account.says': (d) => 'Says: ' + d.wording + '.',
  'figures.title': () => 'Figures: who counted, who says so and when',
  'figures.figure': () => 'Figure',
  'figures.countedBy': () => 'Counted by',
  'figures.saidBy': () => 'Said by',
  'figures.row': (d) => d.n + ' ' + d.what,
  'figures.dated': (d) => d.who + ', ' + d.date,
  'differ.when': (d) => d.heading + ', ' + d.when,
  'differ.asRecord': () => 'as the record says',
  'notes.title': () => 'Told differently',
  'notes.topic': (d) => 'Topic: ' + d.topic,
  'filters.title': () => 'Filter',
  'filters.label': (d) =>
    select(d.where, { phone: 'Filters', desk: 'Filters in detail', other: '' }),
  'filters.kinds': () => 'Kinds',
  'filters.who': () => 'Who took part',
  'filters.together': () => 'All texts together',
  'filters.translations': (d) => d.voice + ', both translations',
  'filters.few': () => 'The most frequent only',
  'filters.all': (d) => 'All ' + d.n,
  'filters.clear': () => 'Clear the filter',
  'search.title': () => 'Search',
  'search.hint': () => 'A place, a person, a word',
  'search.loading': () => 'Loading the search…',
  'search.failed': () => 'The search could not be loaded.',
  'search.help': () =>
    'Titles, summaries and quotes, actors and employers, and places in every spelling.',
  'search.helpSuch': (d) =>
    'Titles, summaries and quotes, actors and employers, and places in every spelling: ' +
    d.examples +
    '.',
  'search.example': (d) => '«' + d.typed + '» finds ' + d.found,
  'search.exampleThen': (d) => '«' + d.typed + '» ' + d.found,
  'search.similar': (d) => 'Nothing is spelled so. Much like it: ' + d.what,
  'search.none': () =>
    'Nothing has these words. Fewer of them, or the beginning of one, find more.',
  'search.noneLeft': () => 'Nothing that the filter leaves has these words.',
  'search.hidden': (d) =>
    plural(d.count, cardinal, { one: d.n + ' is hidden', other: d.n + ' are hidden' }) +
    ' by the filter.',
  'search.hiddenMore': (d) =>
    plural(d.count, cardinal, { one: d.n + ' more is hidden', other: d.n + ' more are hidden' }) +
    ' by the filter.',
  'search.records': () => 'Records',
  'search.more': (d) =>
    plural(d.count, cardinal, { other: d.n + ' more' }) + ': another letter narrows them.',
  'guide.marks': () => 'Marks',
  'guide.ring': () => 'With a ring: new here on this day.',
  'guide.filled': () => 'Filled: goes on from an earlier day.',
  'guide.outlined': () => 'Outlined: was here before, and no text says that it still is.',
  'guide.dashed': () =>
    'Dashed: the day or the place is not certain. It is drawn wherever and whenever it may have been.',
  'guide.brackets': () => 'In corner brackets: a site, such as an oil field, and not a town.',
  'guide.dot': () => 'A small dot: a town of which the texts tell nothing up to this day.',
  'guide.signs': () => 'What happened',
  'guide.square': () => 'Square: labour – strikes, demands, self-organisation, solidarity.',
  'guide.circle': () => 'Circle: street – rallies, road blocks, buildings seized.',
  'guide.half': () =>
    'Half and half, and «≠» in lists: the accounts differ. One says strike, another rally; both stand.',
  'guide.triangle': () =>
    'Triangle: force – clashes, killings, arrests, troops. Point down: orders refused.',
  'guide.diamond': () => 'Diamond: state – measures, communications cut.',
  'guide.tint': (d) => 'Tint and date: the day on which the ' + d.region + ' was first reached.',
  'guide.stripes': () => 'Stripes: one of two days. The texts leave open which.',
  'guide.bare': () =>
    'Not named: no text names it up to this day. That does not say that nothing happened there.',
  'guide.band': (d) =>
    'A band inside the border: told of the whole ' +
    d.region +
    ', no town named. Its mark is the small one at the name.',
  'guide.arrow': () =>
    'An arrow: a text says that it spread from here to there. Dashed: it gives no day for it.',
  'guide.time': () => 'Time and counts',
  'guide.block': (d) =>
    'A block of the time bar: ' + d.records + '. Its ends are those of its mark.',
  'guide.pale': () =>
    'Pale, in a dashed line above the others: the day is not certain. It stands on every day that it may have been.',
  'guide.night': () =>
    'A shaded column: the night before the day. The map of a day holds that night.',
  'guide.counts': () => '«11 places, up to 13»: eleven are certain, and two more there may be.',
  'story.title': () => 'What happened',
  'story.count': (d) =>
    'in ' + plural(d.count, cardinal, { one: 'one step', other: d.n + ' steps' }),
  'story.at': (d) => d.date + ' · step ' + d.step + ' of ' + d.count,
  'story.begin': () => 'Begin',
  'story.next': (d) => 'Next: ' + d.title,
  'story.previous': () => 'Previous',
  'story.all': () => 'All steps',
  'story.return': (d) => 'Back to step ' + d.step,
  'story.record': (d) => d.sources + ': ' + d.title,
  'guide.keys': () => 'Keys',
  'guide.key': (d) =>
    select(d.key, {
      step: '← →',
      half: 'Shift ← →',
      play: 'Space',
      story: 'N, P',
      ends: 'Home, End',
      search: '/, Ctrl K',
      back: 'Escape',
      other: '',
    }),
  'guide.does': (d) =>
    select(d.key, {
      step: 'a day back, a day on',
      half: 'half a day: the nights between',
      play: 'play, pause',
      story: 'what happened: the next step, the one before',
      ends: 'the first day, the last',
      search: 'search',
      back: 'back to the day',
      other: '',
    }),
};
