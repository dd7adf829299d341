/** Damaged files, each with the messages it must give; `UPDATE=1` writes the messages anew. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { decode, type GeodataFiles } from '../../src/core/format/decode.ts';
import { link } from '../../src/core/format/link.ts';
import { formatProblem } from '../../src/core/base/problem.ts';
import { validFiles } from './valid.ts';

const FOLDER = fileURLToPath(new URL('./invalid/', import.meta.url));

const Step = v.union([v.string(), v.number()]);

/** `at` leads to the value in its file that is replaced by `to`, or taken out where there is no `to`. */
const Fixture = v.strictObject({
  change: v.array(
    v.strictObject({ file: v.string(), at: v.array(Step), to: v.exactOptional(v.unknown()) }),
  ),
  problems: v.array(v.string()),
});
type Change = v.InferOutput<typeof Fixture>['change'][number];

function allFiles({ records, ...rest }: GeodataFiles) {
  return [...records, ...Object.values(rest)];
}

function damage(files: GeodataFiles, change: Change): void {
  const file = allFiles(files).find((one) => one.file === `geodata/${change.file}`);
  if (!file) throw new Error(`expected a file of the valid wave, got ${change.file}`);
  let holder: object = file;
  let key: string | number = 'value';
  for (const step of change.at) {
    const next: unknown = Reflect.get(holder, key);
    if (typeof next !== 'object' || next === null) throw new Error(`no ${String(key)} to go into`);
    holder = next;
    key = step;
  }
  if ('to' in change) Reflect.set(holder, key, change.to);
  else Reflect.deleteProperty(holder, key);
}

function problemsOf(files: GeodataFiles): readonly string[] {
  const { raw, problems } = decode(files);
  return [...problems, ...link(raw)].map(formatProblem);
}

describe('a valid wave', () => {
  test('has no problem', () => {
    expect(problemsOf(validFiles())).toEqual([]);
  });
});

describe('a damaged wave', () => {
  const names = readdirSync(FOLDER).sort();

  test.each(names)('%s is told of in these words', async (name) => {
    const fixture = v.parse(Fixture, JSON.parse(readFileSync(FOLDER + name, 'utf8')));
    const files = validFiles();
    for (const change of fixture.change) damage(files, change);
    const problems = problemsOf(files);
    if (process.env['UPDATE']) {
      const text = JSON.stringify({ ...fixture, problems });
      writeFileSync(FOLDER + name, await format(text, { parser: 'json', printWidth: 100 }));
    }
    expect(problems.length).toBeGreaterThan(0);
    expect(problems).toEqual(process.env['UPDATE'] ? problems : fixture.problems);
  });
});
