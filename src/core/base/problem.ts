/** One thing wrong with a data file, worded for the person who edits that file. */
export interface Problem {
  /** File name as the editor knows it, relative to the project: `geodata/<wave>/records/almaty.json`. */
  readonly file: string;
  /** Where in the file: a record id, a feature id, a field path such as `accounts[1].quote`. */
  readonly path: string;
  /** The rule, or what would be right. */
  readonly expected: string;
  /** What stands there. */
  readonly got: string;
  readonly severity: 'error' | 'warning';
}

/** One line for a terminal: file, place, rule, value. */
export function formatProblem(problem: Problem): string {
  const { severity, file, path, expected, got } = problem;
  return `${severity}: ${file}: ${path}: expected ${expected}; got ${got}`;
}
