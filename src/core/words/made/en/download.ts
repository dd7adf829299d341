// Made by tools/lang from lang: npm run make:words
import { plural } from '../../forms.ts';
import type { DownloadMessages } from '../messages.ts';
import { cardinal } from './cardinal.ts';

export const download: DownloadMessages = {
  'take.records': () => 'Records',
  'take.all': (d) =>
    plural(d.count, cardinal, { one: 'All ' + d.n + ' record', other: 'All ' + d.n + ' records' }),
  'take.filtered': (d) =>
    plural(d.count, cardinal, {
      one: 'The ' + d.n + ' record of the filter',
      other: 'The ' + d.n + ' records of the filter',
    }),
  'take.kinds': (d) => d.filter + '. Kinds: ' + d.kinds + '.',
  'take.noKinds': (d) => d.filter + '. Kinds: none.',
  'take.filter': (d) => d.filter + '.',
  'take.noFilter': () =>
    'No filter is in force. With one, the records it shows can be taken alone.',
  'take.wait': () => 'Loading places and sources…',
  'take.missing': () => 'Places and sources could not be loaded.',
  'take.format': () => 'Format',
  'take.loss': (d) => 'What ' + d.format + ' leaves out',
  'take.which': () => 'Which',
  'take.places': () => 'The list of places is whole: the filter does not narrow it.',
  'take.file': (d) => 'Download ' + d.format,
  'cite.map': () => 'Cite this map',
  'cite.copy': () => 'Copy the reference',
  'cite.copied': () => 'The reference is copied.',
  'cite.notCopied': () => 'The browser did not allow copying: select the text and copy it.',
};
