/** CSL-JSON items as BibTeX, UTF-8, with the fields that Zotero writes. */
import { type CslItem, type CslName, datePartsOf, isoDate } from './csl.ts';

/** Entry types; whatever has none is `misc`, as web pages, interviews, maps and data sets are. */
const ENTRIES: Readonly<Record<string, string>> = {
  'article-newspaper': 'article',
  'article-magazine': 'article',
  'article-journal': 'article',
  book: 'book',
  chapter: 'incollection',
  report: 'techreport',
  manuscript: 'unpublished',
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The entries of a file; the lines of `head` stand before them, where BibTeX allows any text. */
export function bibTex(items: readonly CslItem[], head: readonly string[] = []): string {
  // An «@» would begin an entry, even there.
  const comments = head.map((line) => `% ${line.replaceAll('@', '(at)')}\n`).join('');
  return `${comments}\n${items.map(entryOf).join('\n')}`;
}

function entryOf(item: CslItem): string {
  const entry = ENTRIES[item.type] ?? 'misc';
  const fields = fieldsOf(item, entry).flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = ${value}`],
  );
  return `@${entry}{${item.id},\n${fields.join(',\n')}\n}\n`;
}

function fieldsOf(item: CslItem, entry: string): readonly (readonly [string, string | null])[] {
  const [year, month, day] = datePartsOf(item.issued);
  const container = braced(item['container-title']);
  return [
    // In braces of its own a title keeps its capitals.
    ['title', `{{${escaped(item.title)}}}`],
    ['author', people(item.author)],
    ['editor', people(item.editor)],
    ['translator', people(item.translator)],
    ['year', year === undefined ? null : `{${year}}`],
    // A macro of BibTeX: each style writes it its own way.
    ['month', month === undefined ? null : (MONTHS[month - 1] ?? null)],
    ['day', day === undefined ? null : `{${day}}`],
    [entry === 'article' ? 'journal' : 'howpublished', container],
    ['publisher', braced(item.publisher)],
    ['address', braced(item['publisher-place'])],
    ['version', braced(item.version)],
    ['language', braced(item.language)],
    ['url', item.URL === undefined ? null : `{${plainUrl(item.URL)}}`],
    ['urldate', braced(isoDate(item.accessed) ?? undefined)],
    ['note', braced(item.note)],
  ];
}

/** Names parted by «and»; the name of a body is braced, so that it is not taken apart. */
function people(names: readonly CslName[] | undefined): string | null {
  if (names === undefined || names.length === 0) return null;
  const all = names.map(({ literal, family, given }) =>
    literal === undefined
      ? [family, given]
          .filter((part) => part !== undefined)
          .map(escaped)
          .join(', ')
      : `{${escaped(literal)}}`,
  );
  return `{${all.join(' and ')}}`;
}

const braced = (text: string | undefined) => (text === undefined ? null : `{${escaped(text)}}`);

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return text
    .replace(/[\\{}&%$#_~^]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`)
    .replace(/\s+/g, ' ');
}

/** An address is not escaped; braces and strokes that would end the field are written in its own way. */
function plainUrl(url: string): string {
  return url.replaceAll('\\', '%5C').replaceAll('{', '%7B').replaceAll('}', '%7D');
}
