import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUDGETS } from '../e2e/budgets.ts';
import { read, ROOT } from './files.ts';

const DOCUMENT = 'docs/performance.md';

/** What stands between two markers of the document; null where they are not there. */
function between(start: string, end: string): string | null {
  const text = read(DOCUMENT);
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  return from < 0 || to < from ? null : text.slice(from + start.length, to);
}

/** The rows of a table below its head, cell by cell. */
const rowsOf = (table: string) =>
  table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

describe(DOCUMENT, () => {
  test('has the budgets that the tests hold the page to', () => {
    const table = between('<!-- budgets -->', '<!-- end: budgets -->');
    const written = rowsOf(table ?? '').map(([what, most = '']) => [
      what,
      Number(most.replace(/\s/g, '')),
    ]);
    expect(written, 'write the budgets of tests/e2e/budgets.ts into the document').toEqual(
      Object.entries(BUDGETS),
    );
  });

  test('has a place, with a table in it, for everything that is measured', () => {
    const sections = readdirSync(join(ROOT, 'tools/bench/sections')).map((file) =>
      file.replace('.mjs', ''),
    );
    expect(sections.length).toBeGreaterThan(5);
    const missing = sections.filter((name) => {
      const table = between(`<!-- bench: ${name} -->`, `<!-- end: ${name} -->`);
      return table === null || rowsOf(table).length === 0;
    });
    expect(missing, 'npm run bench -- --write --only …').toEqual([]);
  });
});
