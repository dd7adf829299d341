/** A value read by a schema, or an error that says where and what was expected. */
import * as v from 'valibot';
import { misfitOf } from './misfit.ts';
import { join } from './report.ts';

/** Stops at the first damaged value: the file was checked when it was built. */
export function damaged(path: string, expected: string, got: string): never {
  throw new Error(`wave: ${path}: expected ${expected}; got ${got}`);
}

/** Reads a value by a schema; throws, with the place and what was expected, where it does not fit. */
export function read<T>(schema: v.GenericSchema<unknown, T>, value: unknown, path: string): T {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const misfit = misfitOf(result.issues[0], value);
  return damaged(join(path, misfit.path), misfit.expected, misfit.got);
}
