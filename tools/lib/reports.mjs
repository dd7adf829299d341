// Counts the tests in the JSON reports of vitest and Playwright.

import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {readonly string[]} skipped names of the tests that did not run
 */

/** Reads a report; null where the runner died before it wrote one. */
export function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * A file that fails to load counts as one failed test: it has none of its own to count.
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

function isFailed(test) {
  return test.status === 'failed';
}

/**
 * Errors outside a test (a server that does not start) count as one failed test each.
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

/** Every test of a suite and of the suites in it, once for each project. */
function runsOf(suite) {
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map((test) => ({
      status: test.status,
      name: `${test.projectName}: ${suite.title}: ${spec.title}`,
    })),
  );
  return [...own, ...(suite.suites ?? []).flatMap(runsOf)];
}
