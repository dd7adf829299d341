// The work of `npm test`: every check in order, each of them even when one before it failed.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from './chromium.mjs';
import { Obstacle, npm, prepare, quietNpm, run } from './environment.mjs';
import { countPlaywright, countVitest, readReport } from './reports.mjs';

/** @typedef {import('./reports.mjs').Count} Count */

/** @type {Count} */
const PASSED = { passed: 1, failed: 0, skipped: [] };
/** @type {Count} */
const FAILED = { passed: 0, failed: 1, skipped: [] };

/** What the browser tests need, by the name of its check. */
const BUILDS = new Map([
  ['vite build', 'build'],
  ['vite build, another wave', 'build:waves'],
  ['vite build, long words', 'build:long'],
]);

/**
 * Checks that are right or wrong as a whole: name and npm script, in two lanes that take about as long
 * as each other on two cores. The builds fill the lane that would be done first.
 * @type {readonly (readonly (readonly [string, string])[])[]}
 */
const HOUSE = [
  [['eslint', 'lint']],
  [
    ['prettier', 'format:check'],
    ['svelte-check', 'check'],
    ['dependency-cruiser', 'deps'],
    ['knip', 'unused'],
    ...BUILDS,
  ],
];

export function main() {
  return run(async () => {
    await prepare();
    const browser = await findBrowser();
    const reports = mkdtempSync(join(tmpdir(), 'tolqyn-test-'));
    try {
      finish(await runAll(browser, reports));
    } finally {
      rmSync(reports, { recursive: true, force: true });
    }
  });
}

/** null where there is none: that is said at once, and costs the browser tests only. */
async function findBrowser() {
  try {
    const path = await chromium();
    console.log(`Browser: ${path}`);
    return path;
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    console.error(error.message);
    return null;
  }
}

/**
 * @param {string | null} browser
 * @param {string} reports
 * @returns {Promise<Count[]>}
 */
async function runAll(browser, reports) {
  const house = (await Promise.all(HOUSE.map(lane))).flat();
  const counts = house.map(({ count }) => count);
  const isBuilt = house.every(({ name, count }) => !BUILDS.has(name) || count.failed === 0);
  counts.push(await step('vitest', () => vitest(join(reports, 'vitest.json'))));
  /** @param {(env: NodeJS.ProcessEnv) => Promise<Count>} work */
  const inBrowser = (work) => () => {
    if (browser === null) return explain('not run: no Chromium');
    // An older build in dist would be tested in its place.
    if (!isBuilt) return explain('not run: a build failed');
    return work({ CHROMIUM: browser, TOLQYN_BUILT: '1' });
  };
  const report = join(reports, 'playwright.json');
  counts.push(
    await step(
      'playwright',
      inBrowser((env) => playwright(report, env)),
    ),
    await step(
      'lighthouse',
      inBrowser((env) => whole('lighthouse', env)),
    ),
  );
  return counts;
}

/**
 * Checks of the house one after the other, each told of when it is done.
 * @param {readonly (readonly [string, string])[]} checks
 */
async function lane(checks) {
  /** @type {{ name: string, count: Count }[]} */
  const counts = [];
  for (const [name, script] of checks) {
    const { status, said } = await quietNpm(['run', '--silent', script]);
    counts.push({ name, count: await step(name, () => told(status, said)) });
  }
  return counts;
}

/**
 * @param {number} status
 * @param {string} said
 */
function told(status, said) {
  process.stdout.write(said);
  return status === 0 ? PASSED : FAILED;
}

/**
 * Runs one step between its headline and its verdict.
 * @param {string} name
 * @param {() => Count | Promise<Count>} work
 */
async function step(name, work) {
  console.log(`\n— ${name}`);
  const count = await work();
  for (const test of count.skipped) console.log(`skipped: ${test}`);
  const numbers = count === PASSED || count === FAILED ? '' : ` (${inWords(count)})`;
  console.log(`${name}: ${count.failed === 0 ? 'passed' : 'FAILED'}${numbers}`);
  return count;
}

/**
 * @param {string} script
 * @param {NodeJS.ProcessEnv} env
 */
async function whole(script, env = {}) {
  return (await npm(['run', '--silent', script], env)) === 0 ? PASSED : FAILED;
}

/** @param {string} reason */
function explain(reason) {
  console.log(reason);
  return FAILED;
}

/** @param {string} file */
async function vitest(file) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const status = await npm(['run', '--silent', 'test:unit', '--', ...reporters]);
  return counted(status, readReport(file), countVitest);
}

/**
 * @param {string} file
 * @param {NodeJS.ProcessEnv} env
 */
async function playwright(file, env) {
  const status = await npm(['run', '--silent', 'test:e2e', '--', '--reporter=list,json'], {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  return counted(status, readReport(file), countPlaywright);
}

/**
 * A runner that says it failed without a failed test, or that left no report, is one failure.
 * @template Report
 * @param {number} status
 * @param {Report | null} report
 * @param {(report: Report) => Count} count
 */
function counted(status, report, count) {
  if (report === null) return FAILED;
  const result = count(report);
  const silent = status !== 0 && result.failed === 0;
  return silent ? { ...result, failed: 1 } : result;
}

/** @param {readonly Count[]} counts */
function finish(counts) {
  /** @param {(count: Count) => number} part */
  const total = (part) => counts.reduce((sum, count) => sum + part(count), 0);
  const sum = {
    passed: total((count) => count.passed),
    failed: total((count) => count.failed),
    skipped: [],
  };
  console.log(`\n${inWords(sum)}`);
  process.exitCode = sum.failed === 0 ? 0 : 1;
}

/** @param {Count} count */
function inWords({ passed, failed, skipped }) {
  const also = skipped.length > 0 ? `, ${String(skipped.length)} skipped` : '';
  return `${String(passed)} passed, ${String(failed)} failed${also}`;
}
