/** CSL-JSON items as RIS: a tag a line, lines of any length, CRLF. */
import { type CslDate, type CslItem, datePartsOf, sortedName } from './csl.ts';

const TYPES: Readonly<Record<string, string>> = {
  'article-newspaper': 'NEWS',
  'article-magazine': 'MGZN',
  'article-journal': 'JOUR',
  book: 'BOOK',
  chapter: 'CHAP',
  report: 'RPRT',
  webpage: 'ELEC',
  'post-weblog': 'BLOG',
  pamphlet: 'PAMP',
  manuscript: 'MANSCPT',
  interview: 'PCOMM',
  personal_communication: 'PCOMM',
  wave: 'DATA',
  map: 'MAP',
};

/** The references of a file; `from` says in each what they were taken from, for RIS has no comments. */
export function ris(items: readonly CslItem[], from?: string): string {
  return items.map((item) => linesOf(item, from).join('')).join('\r\n');
}

function linesOf(item: CslItem, from: string | undefined): readonly string[] {
  const [year] = datePartsOf(item.issued);
  return [
    line('TY', TYPES[item.type] ?? 'GEN'),
    line('ID', item.id),
    ...(item.author ?? []).map((name) => line('AU', sortedName(name))),
    ...(item.editor ?? []).map((name) => line('A2', sortedName(name))),
    ...(item.translator ?? []).map((name) => line('A4', sortedName(name))),
    line('TI', item.title),
    ...maybe('T2', item['container-title']),
    ...maybe('PY', year),
    ...maybe('DA', dateOf(item.issued)),
    ...maybe('PB', item.publisher),
    ...maybe('CY', item['publisher-place']),
    ...maybe('ET', item.version),
    ...maybe('LA', item.language),
    ...maybe('UR', item.URL),
    ...maybe('Y2', dateOf(item.accessed)),
    ...maybe('N1', item.note),
    ...maybe('DB', from),
    'ER  - \r\n',
  ];
}

const line = (tag: string, value: string | number) =>
  `${tag}  - ${String(value).replace(/\s+/g, ' ')}\r\n`;

const maybe = (tag: string, value: string | number | undefined) =>
  value === undefined ? [] : [line(tag, value)];

/** «2022/01/07», «2022/01/»: three parts, the last ones empty where they are not known. */
function dateOf(date: CslDate | undefined): string | undefined {
  const parts = datePartsOf(date);
  if (parts.length < 2) return undefined;
  return [0, 1, 2]
    .map((at) => (parts[at] === undefined ? '' : String(parts[at]).padStart(2, '0')))
    .join('/');
}
