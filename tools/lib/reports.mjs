// Counts the tests in the JSON reports of vitest and Playwright.

import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {readonly string[]} skipped names of the tests that did not run
 */

/**
 * What is read of vitest's report.
 * @typedef {{ status: string, fullName: string }} Assertion
 * @typedef {{ testResults: readonly { status: string, assertionResults: readonly Assertion[] }[] }} VitestReport
 */

/**
 * What is read of Playwright's report.
 * @typedef {object} Suite
 * @property {string} title
 * @property {readonly Spec[]} [specs]
 * @property {readonly Suite[]} [suites]
 *
 * @typedef {{ title: string, tests: readonly { status: string, projectName: string }[] }} Spec
 * @typedef {{ suites: readonly Suite[], errors: readonly unknown[] }} PlaywrightReport
 */

/**
 * Reads a report; null where the runner died before it wrote one.
 * @template Report
 * @param {string} file
 * @returns {Report | null}
 */
export function readReport(file) {
  try {
    /** @type {unknown} */
    const report = JSON.parse(readFileSync(file, 'utf8'));
    return /** @type {Report} */ (report);
  } catch {
    return null;
  }
}

/**
 * A file that fails to load counts as one failed test: it has none of its own to count.
 * @param {VitestReport} report
 * @returns {Count}
 */
export function countVitest(report) {
  const files = report.testResults;
  const tests = files.flatMap((file) => file.assertionResults);
  const broken = files.filter((f) => f.status === 'failed' && !f.assertionResults.some(isFailed));
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: tests.filter(isFailed).length + broken.length,
    skipped: tests
      .filter((test) => test.status !== 'passed' && !isFailed(test))
      .map((test) => test.fullName),
  };
}

/** @param {Assertion} test */
function isFailed(test) {
  return test.status === 'failed';
}

/**
 * Errors outside a test (a server that does not start) count as one failed test each.
 * @param {PlaywrightReport} report
 * @returns {Count}
 */
export function countPlaywright(report) {
  const runs = report.suites.flatMap(runsOf);
  return {
    passed: runs.filter((run) => run.status === 'expected').length,
    failed:
      runs.filter((run) => run.status !== 'expected' && run.status !== 'skipped').length +
      report.errors.length,
    skipped: runs.filter((run) => run.status === 'skipped').map((run) => run.name),
  };
}

/**
 * Every test of a suite and of the suites in it, once for each project.
 * @param {Suite} suite
 * @returns {{ status: string, name: string }[]}
 */
function runsOf(suite) {
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map((test) => ({
      status: test.status,
      name: `${test.projectName}: ${suite.title}: ${spec.title}`,
    })),
  );
  return [...own, ...(suite.suites ?? []).flatMap(runsOf)];
}
