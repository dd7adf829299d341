/** The compiled dataset in two files: what the opening window needs, and the years before and after. */
import { stepOf } from '../day.ts';
import { spanOf } from '../presence.ts';
import type { Dataset, WaveRecord } from '../model.ts';
import type { CompiledDataset, CompiledRest } from './compiled.ts';

/** The first file is a dataset of its own; the second is of use with it alone. */
export interface DatasetParts {
  readonly first: CompiledDataset;
  readonly rest: CompiledRest;
}

/**
 * Splits a compiled dataset; `dataset` is the same one opened. A record that may be there on some day
 * of the window is in the first part, however long its range: every day of it is whole by itself.
 */
export function inParts(compiled: CompiledDataset, dataset: Dataset): DatasetParts {
  const near = new Set(
    dataset.records.filter((record) => touchesWindow(record, dataset)).map(({ id }) => id),
  );
  const { format, version, records } = compiled;
  return {
    first: { ...compiled, records: records.filter(({ id }) => near.has(id)) },
    rest: { format, version, records: records.filter(({ id }) => !near.has(id)) },
  };
}

function touchesWindow(record: WaveRecord, { window }: Dataset): boolean {
  const whens = record.accounts.flatMap(({ asserts }) => asserts.when ?? []);
  return [record.when, ...whens]
    .map((when) => spanOf(when, record.dayPart, record.ends))
    .some(
      ({ startFirst, endLast }) =>
        startFirst <= stepOf({ day: window.last, phase: 'day' }) &&
        endLast >= stepOf({ day: window.first, phase: 'night' }),
    );
}
