// `npm run release -- VERSION`: raises the version everywhere, closes the changelog, commits and tags.
// It pushes nothing. `npm test` comes before it; CONTRIBUTING.md says the order.

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Obstacle, ROOT, run } from './lib/environment.mjs';
import {
  Refusal,
  closedChangelog,
  laterVersion,
  raisedCitation,
  raisedJson,
  raisedLock,
} from './lib/release.mjs';

/** @param {string[]} args */
const git = (...args) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();

/** @param {string} file */
const read = (file) => readFileSync(join(ROOT, file), 'utf8');

/** @param {string} wanted the version that was asked for */
function release(wanted) {
  if (git('status', '--porcelain') !== '') {
    throw new Refusal('there are changes that are not committed');
  }
  /** @type {unknown} */
  const project = JSON.parse(read('package.json'));
  const version = laterVersion(wanted, /** @type {{ version: string }} */ (project).version);
  const tag = `v${version}`;
  if (git('tag', '--list', tag) !== '') throw new Refusal(`the tag ${tag} is there already`);
  const date = new Date().toISOString().slice(0, 10);
  const files = {
    'package.json': raisedJson(read('package.json'), version),
    'package-lock.json': raisedLock(read('package-lock.json'), version),
    'codemeta.json': raisedJson(read('codemeta.json'), version),
    'CITATION.cff': raisedCitation(read('CITATION.cff'), version, date),
    'CHANGELOG.md': closedChangelog(read('CHANGELOG.md'), version, date),
  };
  // All are worked out before the first is written: a refusal leaves the folder as it was.
  for (const [file, text] of Object.entries(files)) writeFileSync(join(ROOT, file), text);
  git('add', ...Object.keys(files));
  git('commit', '--quiet', '--message', `Release ${version}`);
  git('tag', '--annotate', tag, '--message', `Tolqyn ${version}`);
  console.log(`Committed and tagged ${tag}. To publish it: git push --follow-tags`);
}

await run(() => {
  try {
    release(process.argv[2] ?? '');
  } catch (error) {
    if (error instanceof Refusal) throw new Obstacle(`No release: ${error.message}.`);
    throw error;
  }
});
