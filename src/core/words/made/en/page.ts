// Made by tools/lang from lang: npm run make:words
import { plural, select } from '../../forms.ts';
import type { PageMessages } from '../messages.ts';
import { cardinal } from './cardinal.ts';

export const page: PageMessages = {
  'map.label': (d) => 'Map of ' + d.country + ': ' + d.sentence,
  'map.ground': () => 'Sources of the ground',
  'map.several': () => 'Several marks stand here',
  'map.hereToo': (d) => d.name + '; here too: ' + d.other,
  'map.camera': () => 'Camera',
  'map.fit': () => 'Fit the wave so far',
  'map.country': () => 'Show the whole country',
  'map.in': () => 'Zoom in',
  'map.out': () => 'Zoom out',
  'map.name': () => 'The map',
  'map.latitude': () => 'At the latitude of the middle of the map',
  'frame.dossier': () => 'Dossier',
  'frame.open': () => 'Chronicle and dossier',
  'frame.close': () => 'Close the panel',
  'frame.download': () => 'Download or cite',
  'frame.downloads': () => 'Download',
  'frame.clear': () => 'Clear',
  'frame.failed': (d) =>
    select(d.part, {
      map: 'The map',
      head: 'The head',
      key: 'The key',
      table: 'The table',
      time: 'The time bar',
      dossier: 'The dossier',
      snapshot: 'The snapshot',
      download: 'The download',
      other: '',
    }) + ' could not be shown. Everything else works.',
  'frame.missing': (d) =>
    select(d.part, { snapshot: 'The snapshot', download: 'The download', other: '' }) +
    ' could not be loaded. Close this and try again; if that does not help, reload the page.',
  'frame.again': () => 'Try again',
  'sheet.open': () => 'Open the sheet',
  'sheet.full': () => 'Open the sheet fully',
  'sheet.fold': () => 'Fold the sheet',
  'tool.name': () => 'Tools',
  'tool.search': () => 'Search',
  'tool.searchKey': () => 'Search (/)',
  'tool.filter': () => 'Filter',
  'tool.snapshot': () => 'Snapshot',
  'tool.share': () => 'Share',
  'tool.sources': () => 'Sources',
  'tool.reading': () => 'How to read this map',
  'names.in': (d) =>
    'Names in ' + select(d.language, { en: 'English', kk: 'Kazakh', ru: 'Russian', other: '' }),
  'names.language': () => 'Language of names',
  'key.name': () => 'Key',
  'key.reached': () => 'First reached',
  'key.none': () => 'none',
  'key.whole': (d) => 'Whole ' + d.noun,
  'key.how': () => 'How to read',
  'time.name': () => 'Time bar',
  'time.day': () => 'Day',
  'time.night': () => 'night',
  'time.previous': () => 'Previous day',
  'time.next': () => 'Next day',
  'time.block': (d) =>
    plural(d.count, cardinal, {
      '1': 'one block, one record',
      other: 'a block: ' + d.n + ' records',
    }),
  'time.blockNights': (d) => d.block + '; shaded: night',
  'time.window': () => 'Window of the time bar',
  'time.back': (d) => 'Back to ' + d.window,
  'time.records': (d) => d.records + ': ' + d.titles,
  'time.dates': (d) => d.first + '–' + d.last + ' ' + d.month + ' ' + d.year,
  'time.datesOfMonths': (d) =>
    d.first + ' ' + d.monthFirst + ' – ' + d.last + ' ' + d.month + ' ' + d.year,
  'time.datesOfYears': (d) => d.first + ' – ' + d.last,
  'play.name': () => 'Play',
  'play.play': () => 'Play',
  'play.pause': () => 'Pause',
  'play.steps': () => 'Steps and speed',
  'play.speed': () => 'Speed',
  'play.speedNow': (d) => 'Speed ' + d.n + '×',
  'play.loop': () => 'Loop',
  'play.on': () => 'on',
  'play.off': () => 'off',
  'filters.name': () => 'Filters',
  'filters.some': (d) => d.family + ': some kinds are hidden',
  'filters.bothWays': () =>
    'Records to which the accounts give two families, such as a strike in one and a rally in the other. They are shown with either family.',
  'by.name': () => 'According to',
  'by.all': (d) => 'all texts (' + d.n + ')',
  'by.voice': (d) => d.voice + ' (' + d.n + ')',
  'by.translations': (d) => d.voice + ', all translations (' + d.n + ')',
  'notice.name': () => 'Notices',
  'notice.away': () => 'Put this notice away',
  'notice.link': () => 'Link to this view',
  'notice.copied': () => 'The link to this view is copied.',
  'notice.notCopied': () => 'The browser did not allow copying. Copy the link from here:',
  'notice.ground': (d) =>
    'A part of the ground could not be loaded (' +
    d.file +
    '). Marks, days and records are not affected.',
  'notice.years': () =>
    'The records of the years before and after could not be loaded: what is shown of other years is not whole. Reload the page to try again.',
  'noMap.webgl': () =>
    'This browser cannot draw the map (no WebGL). The plain ground stays; days, places and records work as ever.',
  'noMap.worker': () =>
    'The map could not be started: the browser blocks its worker. The plain ground stays; days, places and records work as ever. An extension or a network filter may be the reason.',
  'noMap.context-lost': () =>
    'The graphics card has taken the map away. The plain ground stands in for it; days, places and records work as ever. The map comes back by itself, or when you reload the page.',
  'noMap.script': () =>
    'The map could not be loaded. The plain ground stays; days, places and records work as ever. Reload the page to try again.',
  'fail.unreachable': () => 'The records could not be loaded: the connection failed.',
  'fail.refused': (d) =>
    'The records could not be loaded: the server answered with status ' + d.status + '.',
  'fail.web-page': () =>
    'The records could not be loaded: a web page came in their place. Networks that want you to sign in do that.',
  'fail.damaged': () =>
    'The file of the records is damaged. None of it is shown, because a part would tell a wrong story.',
  'fail.unknown': () => 'The page could not be drawn.',
  'help.unreachable': () => 'Check the connection, then try again.',
  'help.refused': () => 'Try again in a minute. If it stays so, tell whoever runs this page.',
  'help.web-page': () => 'Sign in to the network, then try again.',
  'help.damaged': () =>
    'Try again: it may have been damaged on its way. If it stays so, tell whoever runs this page.',
  'help.unknown': () => 'Try again. If it stays so, tell whoever runs this page.',
  'help.nothingLost': () =>
    'Nothing of yours is lost: the address of the view is still in the address bar.',
  'wait.picture': () => 'Preparing the picture…',
  'wait.files': () => 'Preparing the files…',
  'wait.reference': () => 'Writing the reference…',
  'cite.open': () => 'Cite this record',
  'cite.missing': () => 'The reference could not be written. Reload the page and try again.',
  'saved.file': (d) => d.file + ' is with your downloads.',
};
