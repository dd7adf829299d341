/** A small reader of JSON whose shape is known: it says what it expected, where, and what it got. */

import { isolated } from '../base/foreign.ts';

/** Turns an unknown value into a known one, or throws with the path of the value. */
export type Read<T> = (value: unknown, path: string) => T;

/** The fields of an object that has been seen to be one. */
export interface Fields {
  /** A field that must be there. */
  get<T>(key: string, read: Read<T>): T;
  /** A field that may be absent. */
  maybe<T>(key: string, read: Read<T>): T | undefined;
  readonly keys: readonly string[];
}

/** Stops at the first damaged value: the file was checked when it was built. */
export function damaged(path: string, expected: string, got: unknown): never {
  const text = JSON.stringify(got) ?? 'nothing';
  throw new Error(`wave: ${path}: expected ${expected}; got ${text.slice(0, 80)}`);
}

export const text: Read<string> = (value, path) =>
  typeof value === 'string' ? value : damaged(path, 'a text', value);

/** A text that people read: what it holds of marks of direction stays inside it. */
export const prose: Read<string> = (value, path) => isolated(text(value, path));

export const number: Read<number> = (value, path) =>
  typeof value === 'number' && Number.isFinite(value) ? value : damaged(path, 'a number', value);

export const truth: Read<boolean> = (value, path) =>
  typeof value === 'boolean' ? value : damaged(path, 'true or false', value);

export const fields: Read<Fields> = (value, path) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return damaged(path, 'an object', value);
  }
  const entries = new Map<string, unknown>(Object.entries(value));
  return {
    get: (key, read) => read(entries.get(key), `${path}.${key}`),
    maybe: (key, read) => (entries.has(key) ? read(entries.get(key), `${path}.${key}`) : undefined),
    keys: [...entries.keys()],
  };
};

/** A list; each item is told by its place in it. */
export function list<T>(read: Read<T>): Read<readonly T[]> {
  return (value, path) =>
    Array.isArray(value)
      ? value.map((item: unknown, i) => read(item, `${path}[${String(i)}]`))
      : damaged(path, 'a list', value);
}

/** A list with at least one item. */
export function some<T>(read: Read<T>): Read<readonly [T, ...T[]]> {
  return (value, path) => {
    const [first, ...rest] = list(read)(value, path);
    return first === undefined ? damaged(path, 'at least one item', value) : [first, ...rest];
  };
}

/** null, or what `read` reads. */
export function orNull<T>(read: Read<T>): Read<T | null> {
  return (value, path) => (value === null ? null : read(value, path));
}

/** One of a closed list of values. */
export function oneOf<const T>(values: readonly T[]): Read<T> {
  return (value, path) =>
    values.find((one) => one === value) ?? damaged(path, `one of ${values.join(', ')}`, value);
}

/** An object with any keys and values of one kind. */
export function table<T>(read: Read<T>): Read<Readonly<Record<string, T>>> {
  return (value, path) => {
    const entries = fields(value, path);
    return Object.fromEntries(entries.keys.map((key) => [key, entries.get(key, read)]));
  };
}

/** Reads a text that has to mean something; `rule` says what. */
export function parsed<T>(parse: (text: string) => T | null, rule: string): Read<T> {
  return (value, path) => parse(text(value, path)) ?? damaged(path, rule, value);
}

/** What a link may lead to; `javascript:` and the like may not. */
export const WEB_ADDRESS = /^https?:\/\/\S+$/i;

export const webAddress = parsed(
  (value) => (WEB_ADDRESS.test(value) ? value : null),
  'an address of the web',
);
