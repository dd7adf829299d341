// `npm run check:fast`: types, lint and unit tests of what changed since main, one beside the other.
// It says what is likely; only `npm test` says that everything holds.

import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/environment.mjs';

/** @param {string[]} args */
const git = (...args) =>
  execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).split('\n').filter(Boolean);

/** Committed since main, changed since, and new: all that are still there. */
function changedFiles() {
  const [base = 'main'] = git('merge-base', 'HEAD', 'main');
  const files = [
    ...git('diff', '--name-only', base),
    ...git('ls-files', '-o', '--exclude-standard'),
  ];
  return [...new Set(files)].filter((file) => existsSync(join(ROOT, file)));
}

/**
 * Runs a command, its words held back until it ends: three at once would talk into each other.
 * @param {string} name
 * @param {string[]} args of npx
 */
function step(name, args) {
  const from = performance.now();
  return new Promise((resolve) => {
    const child = spawn('npx', args, { cwd: ROOT, shell: process.platform === 'win32' });
    let said = '';
    child.stdout.on('data', (words) => (said += words));
    child.stderr.on('data', (words) => (said += words));
    child.on('error', (error) => (said += error.message));
    child.on('close', (status) => {
      const seconds = ((performance.now() - from) / 1000).toFixed(0);
      console.log(`${name}: ${status === 0 ? 'passed' : 'FAILED'} (${seconds} s)`);
      if (status !== 0) console.log(said);
      resolve(status === 0);
    });
  });
}

const files = changedFiles();
const code = files.filter((file) => /\.(svelte|[cm]?[jt]s)$/.test(file));
const steps = [
  step('types', ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings']),
];
if (files.length > 0) {
  steps.push(step('layout', ['prettier', '--check', '--ignore-unknown', ...files]));
}
if (code.length > 0) {
  steps.push(
    step('lint', ['eslint', '--max-warnings', '0', '--no-warn-ignored', ...code]),
    step('tests', ['vitest', 'related', '--run', '--passWithNoTests', ...code]),
  );
}
const passed = await Promise.all(steps);
console.log(`${String(files.length)} files changed since main`);
process.exitCode = passed.every(Boolean) ? 0 : 1;
