// `npm run check:citations -- FOLDER`: compares every quote in geodata with its paragraph in the texts.
// The texts are not part of the project: FOLDER is where you keep them.

import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runnerImport } from 'vite';
import { Obstacle, ROOT, run } from './lib/environment.mjs';

/** A text's file is named after its id, but for this one. */
const FILE_NAMES = { 'solidarity-2022': 'democratic-socialist-kazakhstan-2022.txt' };

await run(async () => {
  const folder = process.argv[2];
  if (folder === undefined) {
    throw new Obstacle('Which folder holds the texts? npm run check:citations -- FOLDER');
  }
  const { citations, formatProblem } = await core();
  const read = (file) => ({ file, items: readJson(file) });
  const files = {
    records: recordFiles().map(read),
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
  const load = async (file) => {
    const options = { root: ROOT, configFile: false, logLevel: 'error' };
    return (await runnerImport(join(ROOT, file), options)).module;
  };
  const [citations, problem] = [
    await load('src/core/format/citations.ts'),
    await load('src/core/base/problem.ts'),
  ];
  return { citations, formatProblem: problem.formatProblem };
}

function recordFiles() {
  return readdirSync(join(ROOT, 'geodata/kazakhstan-2022/records'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `geodata/kazakhstan-2022/records/${name}`);
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
  } catch (error) {
    throw new Obstacle(`${file}: ${error.message}`);
  }
}

function readTexts(folder, voices, paragraphsOf) {
  const ids = new Set(voices.map((voice) => voice.custom.text).filter((id) => id !== null));
  return new Map([...ids].map((id) => [id, paragraphsOf(readText(folder, id))]));
}

function readText(folder, id) {
  const name = FILE_NAMES[id] ?? `${id}.txt`;
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch (error) {
    throw new Obstacle(`Cannot read ${basename(name)} in ${folder} (${error.code}).`);
  }
}
