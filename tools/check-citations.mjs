// `npm run check:citations -- FOLDER`: compares every quote in geodata with its paragraph in the texts.
// The texts are not part of the project: FOLDER is where you keep them.

import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runnerImport } from 'vite';
import { Obstacle, ROOT, codeOf, run } from './lib/environment.mjs';

/** @typedef {import('../src/core/format/citations.ts').CitedVoice} CitedVoice */

/**
 * A text's file is named after its id, but for this one.
 * @type {Readonly<Record<string, string>>}
 */
const FILE_NAMES = { 'solidarity-2022': 'democratic-socialist-kazakhstan-2022.txt' };

await run(async () => {
  const folder = process.argv[2];
  if (folder === undefined) {
    throw new Obstacle('Which folder holds the texts? npm run check:citations -- FOLDER');
  }
  const { citations, formatProblem } = await core();
  /** @type {import('../src/core/format/citations.ts').CitedFiles} */
  const files = {
    records: recordFiles().map((file) => read(file)),
    sources: read('geodata/kazakhstan-2022/sources.json'),
    differences: read('geodata/kazakhstan-2022/differences.json'),
  };
  const texts = readTexts(folder, files.sources.items, citations.paragraphsOf);
  const { checked, problems } = citations.checkCitations(files, texts);
  for (const problem of problems) console.log(formatProblem(problem));
  console.log(`${String(checked)} quotes checked, ${String(problems.length)} wrong`);
  process.exitCode = problems.length === 0 ? 0 : 1;
});

/** The core is TypeScript, which Node 20 does not read: Vite turns it into a module. */
async function core() {
  /** @type {import('vite').InlineConfig} */
  const options = { root: ROOT, configFile: false, logLevel: 'error' };
  /** @type {{ module: typeof import('../src/core/format/citations.ts') }} */
  const { module: citations } = await runnerImport(
    join(ROOT, 'src/core/format/citations.ts'),
    options,
  );
  /** @type {{ module: typeof import('../src/core/base/problem.ts') }} */
  const { module: problem } = await runnerImport(join(ROOT, 'src/core/base/problem.ts'), options);
  return { citations, formatProblem: problem.formatProblem };
}

function recordFiles() {
  return readdirSync(join(ROOT, 'geodata/kazakhstan-2022/records'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `geodata/kazakhstan-2022/records/${name}`);
}

/**
 * A file as it is: the build has said what is wrong with its form.
 * @template Item
 * @param {string} file
 * @returns {{ file: string, items: readonly Item[] }}
 */
function read(file) {
  try {
    /** @type {unknown} */
    const items = JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
    return { file, items: /** @type {readonly Item[]} */ (items) };
  } catch (error) {
    throw new Obstacle(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * @param {string} folder
 * @param {readonly CitedVoice[]} voices
 * @param {(text: string) => readonly string[]} paragraphsOf
 */
function readTexts(folder, voices, paragraphsOf) {
  const ids = new Set(voices.flatMap(({ custom }) => custom.text ?? []));
  return new Map([...ids].map((id) => [id, paragraphsOf(readText(folder, id))]));
}

/**
 * @param {string} folder
 * @param {string} id
 */
function readText(folder, id) {
  const name = FILE_NAMES[id] ?? `${id}.txt`;
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch (error) {
    throw new Obstacle(`Cannot read ${basename(name)} in ${folder} (${codeOf(error)}).`);
  }
}
