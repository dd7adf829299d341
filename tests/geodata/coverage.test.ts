/** `geodata/kazakhstan-2022/COVERAGE.md` against the records, both ways, and against the texts where they are. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../src/core/format/citations.ts';
import { decode } from '../../src/core/format/decode.ts';
import { shippedFiles } from './shipped.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TEXTS = fileURLToPath(new URL('../../../shared/sources/', import.meta.url));

/** A text's file is named after its id, but for this one. */
const FILE_NAMES = new Map([['solidarity-2022', 'democratic-socialist-kazakhstan-2022.txt']]);

/** One row: a paragraph, or several that share an answer. */
interface Row {
  readonly first: number;
  readonly last: number;
  readonly answer: string;
  /** What the answer names in backticks. */
  readonly ids: readonly string[];
}

/** «26–31» or «4», with its answer. */
function rowOf(line: string): Row {
  const cells = /^\| (\d+)(?:–(\d+))? +\| (.*?) *\|$/.exec(line);
  if (!cells) throw new Error(`expected «| 4 | … |» or «| 4–6 | … |», got ${line}`);
  const [, first = '', last = first, answer = ''] = cells;
  const ids = [...answer.matchAll(/`([^`]*)`/g)].map(([, id = '']) => id);
  return { first: Number(first), last: Number(last), answer, ids };
}

/** The rows of every text, by its id: the heading they stand under. */
function readCoverage(): ReadonlyMap<string, readonly Row[]> {
  const page = readFileSync(`${ROOT}geodata/kazakhstan-2022/COVERAGE.md`, 'utf8');
  const [, ...parts] = page.split(/^## /m);
  return new Map(
    parts.map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      const rows = lines.filter((line) => /^\| *\d/.test(line));
      return [heading.trim(), rows.map(rowOf)];
    }),
  );
}

const coverage = readCoverage();
const sections = [...coverage];
const { raw } = decode(shippedFiles());
const textOf = new Map(raw.sources.map(({ item }) => [item.id, item.custom.text]));

/** Every account of a record, those of its spreads among them: which record, text and paragraph. */
const cited = raw.records.flatMap(({ item: { id, accounts, spreadFrom = [] } }) =>
  [...accounts, ...spreadFrom.flatMap((spread) => spread.accounts)].map((account) => ({
    id,
    text: textOf.get(account.source) ?? account.source,
    // Every account of this wave stands in a paragraph.
    paragraph: account.paragraph ?? 0,
  })),
);

describe('geodata/kazakhstan-2022/COVERAGE.md', () => {
  test('has a section for every text that is held', () => {
    const texts = [...new Set(textOf.values())].filter((text) => text !== null);
    expect(sections.map(([text]) => text).sort()).toEqual(texts.sort());
  });

  test.each(sections)('%s: lists every paragraph once, in order', (_text, rows) => {
    const listed = rows.flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, i) => first + i),
    );
    expect(listed.length).toBeGreaterThan(0);
    expect(listed).toEqual(listed.map((_, i) => i + 1));
  });

  // The texts are not part of the project: a clone without them cannot count, and says so.
  test.skipIf(!existsSync(TEXTS)).each(sections)(
    '%s: has as many paragraphs as the text (skipped where the texts are absent)',
    (text, rows) => {
      const file = FILE_NAMES.get(text) ?? `${text}.txt`;
      const paragraphs = paragraphsOf(readFileSync(TEXTS + file, 'utf8'));
      expect(rows.at(-1)?.last).toBe(paragraphs.length);
    },
  );

  test('gives each row ids first, or «none: » and the reason', () => {
    const answers = sections.flatMap(([, rows]) => rows.map(({ answer }) => answer));
    const id = '`[a-z0-9-]+`';
    const form = new RegExp(`^(${id}(, ${id})*(\\. [^\`]+)?|none: [^\`]+)$`);
    expect(answers.filter((answer) => !form.test(answer))).toEqual([]);
  });

  test('names every record at each paragraph in which it has an account', () => {
    const missing = cited.filter(({ id, text, paragraph }) => {
      const rows = coverage.get(text) ?? [];
      return !rows.some(
        ({ first, last, ids }) => first <= paragraph && paragraph <= last && ids.includes(id),
      );
    });
    expect(missing.map(({ id, text, paragraph }) => `${text} ¶${paragraph}: ${id}`)).toEqual([]);
  });

  test('names no record at a paragraph in which it has no account', () => {
    const wrong = sections.flatMap(([text, rows]) =>
      rows.flatMap(({ first, last, ids }) =>
        ids
          .filter(
            (id) =>
              !cited.some(
                (one) =>
                  one.id === id &&
                  one.text === text &&
                  first <= one.paragraph &&
                  one.paragraph <= last,
              ),
          )
          .map((id) => `${text} ¶${first}: ${id}`),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
