/** How the checks of linked files say what is wrong. */
import type { Problem } from '../base/problem.ts';

/** Notes one problem at a path inside one file. */
export interface Report {
  error(path: string, expected: string, got: unknown): void;
  warning(path: string, expected: string, got: unknown): void;
  /** The same file, further down. */
  under(path: string): Report;
}

/** A report that adds to `problems`. */
export function reportTo(problems: Problem[], file: string, base: string): Report {
  const add = (severity: Problem['severity'], path: string, expected: string, got: unknown) => {
    const whole = join(base, path) || '(whole file)';
    problems.push({ file, path: whole, expected, got: show(got), severity });
  };
  return {
    error: (path, expected, got) => {
      add('error', path, expected, got);
    },
    warning: (path, expected, got) => {
      add('warning', path, expected, got);
    },
    under: (path) => reportTo(problems, file, join(base, path)),
  };
}

/** A path inside another one. */
export function join(base: string, path: string): string {
  return base === '' || path === '' || path.startsWith('[') ? base + path : `${base}.${path}`;
}

const LONGEST_SHOWN = 80;

/** A value as it stands in the file, cut to a line's length. */
export function show(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > LONGEST_SHOWN ? `${json.slice(0, LONGEST_SHOWN)}…` : json;
}
