// Made by tools/lang from lang: npm run make:words
import { plural, select } from '../../forms.ts';
import type { TextMessages } from '../messages.ts';
import { cardinal } from './cardinal.ts';

export const text: TextMessages = {
  'list.and': (d) => d.head + ' and ' + d.last,
  'list.or': (d) => d.a + ' or ' + d.b,
  'count.records': (d) =>
    plural(d.count, cardinal, { one: d.n + ' record', other: d.n + ' records' }),
  'count.places': (d) => plural(d.count, cardinal, { one: d.n + ' place', other: d.n + ' places' }),
  'count.witnesses': (d) =>
    plural(d.count, cardinal, { one: d.n + ' witness', other: d.n + ' witnesses' }),
  'count.regionsOf': (d) => d.n + ' of ' + d.all + ' ' + d.noun,
  'count.of': (d) => d.n + ' of ' + d.all,
  'count.upTo': (d) => d.certain + ', up to ' + d.possible,
  'count.recordsFrom': (d) => d.records + ' from ' + d.witnesses,
  'count.disputed': (d) =>
    plural(d.count, cardinal, {
      one: d.n + ' is told differently',
      other: d.n + ' are told differently',
    }),
  'count.none': () => 'No records',
  'when.short': (d) => d.date + ' ' + d.month,
  'when.date': (d) => d.date + ' ' + d.month,
  'when.long': (d) => d.date + ' ' + d.month + ' ' + d.year,
  'when.month': (d) => d.month + ' ' + d.year,
  'when.year': (d) => d.year,
  'when.weekday': (d) => d.weekday + ' ' + d.date + ' ' + d.month + ' ' + d.year,
  'when.inYear': (d) => d.weekday + ' ' + d.date + ' ' + d.month,
  'when.dates': (d) => d.first + '–' + d.last + ' ' + d.month,
  'when.datesOfMonths': (d) => d.first + ' ' + d.monthFirst + '–' + d.last + ' ' + d.month,
  'when.night': (d) => 'night of ' + d.dates,
  'when.nightLong': (d) => 'night of ' + d.dates + ' ' + d.year,
  'when.theNight': (d) => 'the night of ' + d.dates,
  'when.theNightLong': (d) => 'the night of ' + d.dates + ' ' + d.year,
  'when.shortTo': (d) => d.first + '–' + d.last,
  'when.shortOr': (d) => d.first + ' or ' + d.last,
  'when.range': (d) => d.first + ' to ' + d.last + ' ' + d.month,
  'when.rangeLong': (d) => d.first + ' to ' + d.last + ' ' + d.month + ' ' + d.year,
  'when.to': (d) => d.first + ' to ' + d.last,
  'when.either': (d) => d.first + ' or ' + d.last + ' ' + d.month,
  'when.eitherLong': (d) => d.first + ' or ' + d.last + ' ' + d.month + ' ' + d.year,
  'when.eitherYear': (d) => d.first + ' or ' + d.last,
  'when.years': (d) => d.first + ' to ' + d.last,
  'when.months': (d) => d.monthFirst + ' to ' + d.month + ' ' + d.year,
  'when.orElse': (d) => d.a + ', or ' + d.b,
  'when.someDay': (d) => 'some day from ' + d.range,
  'when.someTime': (d) => 'some time in ' + d.period,
  'when.someTimeFrom': (d) => 'some time from ' + d.range,
  'when.about': (d) => 'about ' + d.period,
  'when.perhaps': (d) => 'perhaps ' + d.period,
  'when.inTheDay': (d) => d.date + ', in the day',
  'when.part': (d) =>
    d.date +
    ', ' +
    select(d.part, { morning: 'morning', day: 'day', evening: 'evening', other: 'night' }),
  'list.more': (d) => plural(d.count, cardinal, { other: d.n + ' more' }),
  'day.fresh': (d) =>
    plural(d.count, cardinal, { one: d.what + ' is new', other: d.what + ' are new' }),
  'day.lasting': (d) =>
    plural(d.count, cardinal, { one: d.what + ' goes on', other: d.what + ' go on' }),
  'day.alsoPerhaps': (d) => 'perhaps also ' + d.what,
  'day.alsoPerhapsMore': (d) =>
    'perhaps also ' + plural(d.count, cardinal, { other: d.n + ' more' }),
  'day.perhaps': (d) => 'perhaps ' + d.what + ', the day uncertain',
  'day.cities': (d) => plural(d.count, cardinal, { one: d.n + ' city', other: d.n + ' cities' }),
  'day.sites': (d) => plural(d.count, cardinal, { one: d.n + ' site', other: d.n + ' sites' }),
  'day.wholeRegions': (d) => d.n + ' whole ' + d.noun,
  'day.wholeRegion': (d) => 'the whole of ' + d.region,
  'day.site': (d) => 'the ' + d.site,
  'day.nothingNew': (d) =>
    'Nothing new is dated to this ' +
    select(d.phase, { night: 'night', day: 'day', other: '' }) +
    '.',
  'day.nothing': (d) =>
    'Nothing is dated to this ' + select(d.phase, { night: 'night', day: 'day', other: '' }) + '.',
  'title.page': (d) => d.what + ' – Tolqyn: ' + d.title,
  'state.new': () => 'new',
  'state.continuing': () => 'goes on',
  'state.uncertain': () => 'day uncertain',
  'state.past': () => 'past',
  'region.notNamed': () => 'not named',
  'mark.place': (d) => d.place + ': ' + d.marks,
  'mark.noRecord': (d) => d.place + ': no record up to now',
  'mark.region': (d) => d.region + ', first reached ' + d.date,
  'mark.regionBare': (d) => d.region + ', not named up to now',
  'mark.state': (d) => d.kinds + ', ' + d.state,
  'spread.name': (d) => 'Spread from ' + d.from + ' to ' + d.to + ': ' + d.words,
  'spread.noDay': (d) => d.words + ', day not given',
  'source.line': (d) => d.voice + ', ' + d.paragraphs,
  'source.lineTranslations': (d) =>
    d.voice +
    ', ' +
    d.paragraphs +
    ': ' +
    plural(d.count, cardinal, { other: d.n + ' translations' }),
  'filter.by': (d) => 'According to ' + d.voice,
  'filter.allTexts': () => 'All texts',
  'filter.kinds': (d) =>
    plural(d.count, cardinal, { '0': 'no kind', one: d.n + ' kind', other: d.n + ' kinds' }) +
    ' of ' +
    d.all,
  'filter.actors': (d) => plural(d.count, cardinal, { other: d.n + ' actors' }),
  'filter.actorsNamed': (d) => d.names,
  'filter.employers': (d) => plural(d.count, cardinal, { other: d.n + ' employers' }),
  'filter.employersNamed': (d) => d.names,
  'filter.shown': (d) =>
    d.parts +
    ': ' +
    d.shown +
    ' of ' +
    plural(d.count, cardinal, { one: d.n + ' record', other: d.n + ' records' }),
  'figures.none': () => 'no figure',
  'figures.noneBut': (d) => 'no figure (' + d.wording + ')',
  'figures.range': (d) => d.low + ' to ' + d.high,
  'figures.of': (d) => d.n + ' (' + d.what + ')',
  'differ.field': (d) =>
    select(d.field, {
      kind: 'what it was',
      time: 'the time',
      where: 'the place',
      actors: 'who it was',
      figures: 'the figures',
      wording: 'the wording',
      other: '',
    }),
  'differ.heading': (d) => 'The accounts differ in ' + d.field,
  'differ.headingTranslations': (d) => 'The translations differ in ' + d.field,
  'differ.wordsAlone': () =>
    'The accounts agree in kind, time, place, people and figures, and differ in their words.',
  'differ.clause': (d) =>
    d.who +
    ' ' +
    select(d.field, {
      time: plural(d.count, cardinal, { one: 'dates', other: 'date' }) + ' it to',
      kind: plural(d.count, cardinal, { one: 'tells', other: 'tell' }) + ' of',
      where: plural(d.count, cardinal, { one: 'places', other: 'place' }) + ' it in',
      actors: plural(d.count, cardinal, { one: 'names', other: 'name' }),
      figures: plural(d.count, cardinal, { one: 'gives', other: 'give' }),
      other: '',
    }) +
    ' ' +
    d.what,
  'differ.clauseThen': (d) =>
    d.who +
    ' ' +
    select(d.field, {
      time: 'to',
      kind: 'of',
      where: 'in',
      actors: plural(d.count, cardinal, { one: 'names', other: 'name' }),
      figures: plural(d.count, cardinal, { one: 'gives', other: 'give' }),
      other: '',
    }) +
    ' ' +
    d.what,
  'differ.actors': (d) => 'the ' + d.actors,
  'differ.follows': (d) =>
    'The ' +
    select(d.where, { map: 'map', record: 'record', other: '' }) +
    ' follows ' +
    d.who +
    '.',
  'differ.has': (d) =>
    'The ' + select(d.where, { map: 'map', record: 'record', other: '' }) + ' has ' + d.what + '.',
  'differ.open': () => 'Nothing decides between them.',
  'differ.openMap': () => 'Nothing decides between them: the map draws each, as uncertain.',
  'differ.openTime': () => 'Nothing decides between them: the time bar has each, as uncertain.',
  'differ.bothInMark': (d) =>
    'The ' +
    select(d.where, { map: 'map', time: 'time bar', other: '' }) +
    ' shows both in one mark.',
  'differ.oneSign': (d) =>
    'The ' +
    select(d.where, { map: 'map', time: 'time bar', other: '' }) +
    ' has one sign for both.',
  'differ.leaning': (d) => d.witnesses + ': ' + d.leaning,
  'differ.leansOn': (d) => d.who + ' leans on ' + d.whom,
  'differ.translations': (d) =>
    d.witnesses +
    ', ' +
    plural(d.count, cardinal, { one: d.n + ' translation', other: d.n + ' translations' }),
  'differ.voices': (d) =>
    d.witnesses + ', ' + plural(d.count, cardinal, { one: d.n + ' voice', other: d.n + ' voices' }),
  'link.badPart': (d) =>
    'The link asks for ' +
    d.key +
    ' «' +
    d.value +
    '», which is not ' +
    d.rule +
    '. The usual view is shown instead.',
  'link.movedRecord': (d) => 'The record «' + d.from + '» is now part of «' + d.to + '».',
  'link.movedWindow': (d) => 'The link asks for ' + d.day + ': the time bar shows ' + d.range + '.',
  'link.otherVersion': (d) =>
    'The link was made with data version ' +
    d.asked +
    '. Version ' +
    d.current +
    ' is shown; records may have changed since.',
  'link.outside': (d) =>
    'The link asks for ' +
    d.day +
    '. No record is near; the wave runs from ' +
    d.range +
    ', and ' +
    d.shown +
    ' is shown.',
  'differ.column': (d) =>
    select(d.field, {
      kind: 'kind',
      time: 'time',
      where: 'place',
      actors: 'people',
      figures: 'figures',
      wording: 'wording',
      other: '',
    }),
  'link.rule': (d) =>
    select(d.key, {
      wave: 'the id of a wave: ' + d.choices,
      day: 'a date such as ' + d.choices,
      phase: '«night» or «day»',
      kinds: 'kinds or families: ' + d.choices,
      by: 'the id of a voice',
      actors: 'ids of actors',
      employers: 'ids of employers',
      view: '«map» or «table»',
      map: 'zoom/latitude/longitude',
      lang: d.choices,
      record: 'the id of a record',
      place: 'the id of a place',
      region: 'the id of a region',
      other: '',
    }),
  'at.paragraph': (d) => '¶' + d.n,
  'at.page': (d) => 'p. ' + d.n,
  'at.row': (d) => 'row ' + d.n,
  'data.version': (d) => 'Data version ' + d.version,
  'size.bytes': (d) => plural(d.count, cardinal, { one: d.n + ' byte', other: d.n + ' bytes' }),
  'size.kilobytes': (d) => d.n + ' KB',
  'size.megabytes': (d) => d.n + ' MB',
};
