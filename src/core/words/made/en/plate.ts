// Made by tools/lang from lang: npm run make:words
import { plural, select } from '../../forms.ts';
import type { PlateMessages } from '../messages.ts';
import { cardinal } from './cardinal.ts';

export const plate: PlateMessages = {
  'title.plate': (d) => d.country + ', ' + d.moment,
  'plate.by': (d) => 'According to ' + d.texts,
  'plate.source': (d) => 'Tolqyn, data version ' + d.version,
  'plate.page': (d) => 'page ' + d.n + ' of ' + d.all,
  'plate.countTexts': (d) =>
    plural(d.count, cardinal, { one: d.n + ' text', other: d.n + ' texts' }),
  'plate.days': (d) => plural(d.count, cardinal, { one: d.n + ' day', other: d.n + ' days' }),
  'plate.daysAndNights': (d) =>
    plural(d.count, cardinal, { one: d.n + ' day or night', other: d.n + ' days and nights' }),
  'plate.sheet': (d) =>
    'Strikes, rallies and what met them on ' +
    d.days +
    ', according to ' +
    d.texts +
    '. Tint: day first reached; ring: new.',
  'plate.shown': (d) => 'Shown: ' + d.filter + '.',
  'plate.shownAll': () => 'Shown: all kinds, all texts.',
  'plate.regions': (d) => d.noun + ' as on ' + d.date + '.',
  'plate.regionsSchematic': (d) =>
    d.noun +
    ' as on ' +
    d.date +
    '; ' +
    select(d.what, { cities: 'cities', outlines: 'outlines', other: '' }) +
    ' of ' +
    d.names +
    ' schematic.',
  'plate.projection': (d) =>
    'Albers equal-area projection, parallels ' +
    d.first +
    ' and ' +
    d.second +
    '; scale for the middle of the map.',
  'plate.parallel': (d) => d.degrees + '°' + select(d.half, { south: ' S', north: '', other: '' }),
  'plate.paragraphs': () => '¶ counts the paragraphs of a text; ¶18/¶33 stand in two translations.',
  'plate.wholeCountry': () => 'Counts are of the whole country.',
  'plate.atLink': (d) =>
    plural(d.count, cardinal, { one: d.n + ' record', other: d.n + ' records' }) +
    ', with every source at the link.',
  'plate.counts': (d) => d.places + '; reached so far: ' + d.regions + '.',
  'plate.licences': (d) => 'Records ' + d.licence + '. Ground: ' + d.ground + '.',
  'plate.made': (d) =>
    'Records ' + d.licence + '. Tolqyn ' + d.software + ', data ' + d.data + ': ',
  'plate.whoSaysSo': () => 'Who says so',
  'plate.texts': () => 'Texts',
  'plate.noPlace': () => 'No place given.',
  'plate.more': (d) =>
    plural(d.count, cardinal, { one: d.n + ' more record', other: d.n + ' more records' }),
  'plate.outside': (d) =>
    plural(d.count, cardinal, { one: d.n + ' record', other: d.n + ' records' }) +
    ' outside this map',
  'plate.range': (d) => d.first + ' to ' + d.last,
  'plate.wordsOf': (d) => 'The words of ' + d.range,
  'plate.andWordsOf': (d) => d.records + ', and the words of ' + d.range + ',',
  'plate.moreAt': (d) => d.missing + ' at ',
  'plate.version': (d) =>
    select(d.which, {
      original: 'original',
      translation: 'translation',
      another: 'other translation',
      other: '',
    }),
  'plate.versionIn': (d) => d.name + ' in ' + d.container,
  'plate.in': (d) => d.label + ', in ' + d.container,
  'plate.since': (d) => d.title + ', since ' + d.date,
  'plate.someDay': (d) => d.title + ', some day ' + d.days,
  'spread.short': (d) => d.from + ' to ' + d.to,
  'key.eachDay': () => 'On each day',
  'key.newNow': (d) => select(d.phase, { night: 'New this night', day: 'New today', other: '' }),
  'key.oneOfTwo': () => 'One of two days',
  'key.site': () => 'Site, not a town',
  'key.spread': () => 'Spread',
  'key.spreadNoDay': () => 'Spread, day not given',
  'key.noRecord': () => 'No record here',
  'key.wholeRegion': () => 'Whole region',
  'plate.or': () => ' or ',
};
