/**
 * Comma-separated values (RFC 4180): comma, CRLF, quotes where needed, UTF-8 without a mark. A text
 * that a spreadsheet would run as a formula gets an apostrophe in front; reading takes it away.
 */

/** null is an empty cell; a list is joined by «;», and its items hold none. */
export type Cell = string | number | boolean | null | readonly string[];

/** What begins a formula in a spreadsheet, behind any number of apostrophes. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const DEFUSED = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** Whether a text gets an apostrophe in front. */
export function isFormula(text: string): boolean {
  return FORMULA.test(text);
}

/** A table, its header first. */
export function csvText(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  // A negative number is no formula.
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = typeof cell === 'string' ? cell : cell.join(';');
  const safe = isFormula(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The rows of a table that `csvText` wrote, by the names of its columns.
 * @throws an Error with the line of the first row that is no row
 */
export function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const [header, ...rows] = cellsOf(text.replace(/^\uFEFF/, ''));
  if (!header) throw new Error('csv: expected a header; got an empty file');
  return rows.map((row, index) => {
    if (row.length !== header.length) {
      const got = String(row.length);
      throw new Error(`csv: row ${String(index + 1)}: expected ${header.length} cells; got ${got}`);
    }
    return Object.fromEntries(header.map((name, at) => [name, unguarded(row[at] ?? '')]));
  });
}

const unguarded = (cell: string) => (DEFUSED.test(cell) ? cell.slice(1) : cell);

/** One cell with what ends it: quoted, or plain. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|$)/y;

function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  CELL.lastIndex = 0;
  while (CELL.lastIndex < text.length || row.length > 0) {
    const at = CELL.lastIndex;
    const match = CELL.exec(text);
    if (!match) throw new Error(`csv: expected a cell at character ${String(at)}`);
    const [, quoted, plain = '', end] = match;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
