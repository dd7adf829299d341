// A section's table, as Markdown and between its markers in the document.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from '../lib/environment.mjs';

const DOCUMENT = join(ROOT, 'docs/performance.md');

/**
 * @param {readonly (readonly string[])[]} rows the first is the head
 * @returns {string}
 */
export function table([head = [], ...rows]) {
  /** @param {readonly string[]} cells */
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/**
 * Puts a table in the place of the last one; throws where the document has no place for it.
 * @param {string} section
 * @param {string} text
 */
export async function writeTable(section, text) {
  const document = readFileSync(DOCUMENT, 'utf8');
  const [start, end] = [`<!-- bench: ${section} -->`, `<!-- end: ${section} -->`];
  const [from, to] = [document.indexOf(start), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/performance.md: expected ${start} … ${end}`);
  const written = `${document.slice(0, from + start.length)}\n\n${text}\n\n${document.slice(to)}`;
  const options = await resolveConfig(DOCUMENT);
  writeFileSync(DOCUMENT, await format(written, { ...options, parser: 'markdown' }));
}
