/** What is wrong with a value that does not fit a schema, for somebody who edits files. */
import type * as v from 'valibot';
import { show } from './report.ts';

export interface Misfit {
  /** Where in the value: `accounts[1].quote`; empty for the value itself. */
  readonly path: string;
  readonly expected: string;
  readonly got: string;
}

export type Issue = v.BaseIssue<unknown>;

export const isUnknownField = (issue: Issue) =>
  issue.type === 'strict_object' && issue.expected === 'never';

/** One thing that the library found in a value. */
export function misfitOf(issue: Issue, whole: unknown): Misfit {
  const keys = (issue.path ?? []).map(({ key }) => key);
  const path = keys
    .map((key) => (typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  if (isUnknownField(issue)) {
    return { path, expected: 'no field of this name', got: show(keys.at(-1)) };
  }
  if (issue.type.endsWith('object') && issue.received === 'undefined') {
    return { path, expected: `the field ${show(keys.at(-1))}`, got: 'nothing' };
  }
  // As it stands in the file: the library has what a text has been read as by then.
  return { path, expected: expectationOf(issue), got: show(valueAt(whole, keys)) };
}

/** A rule of ours speaks in its own words; for a type the library's name of it will do. */
function expectationOf({ kind, type, message, expected }: Issue): string {
  const isOurs = kind !== 'schema' || type === 'union';
  const rule = isOurs ? message : (expected ?? message);
  return TYPE_WORDS.get(rule) ?? rule;
}

/** The library's names of types, for somebody who edits a file. */
const TYPE_WORDS: ReadonlyMap<string, string> = new Map([
  ['never', 'nothing more'],
  ['Array', 'a list'],
  ['Object', 'an object'],
  ['string', 'a text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
]);

function valueAt(whole: unknown, keys: readonly unknown[]): unknown {
  return keys.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, String(key)) : undefined,
    whole,
  );
}
