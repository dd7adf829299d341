/** The compiled wave in two files: what the opening window needs, and the years before and after. */
import { stepOf } from '../time/day.ts';
import { spanOf } from './presence.ts';
import type { WaveRecord } from '../format/record.ts';
import type { Wave } from '../format/wave.ts';
import type { CompiledWave, CompiledRest } from '../format/compiled.ts';

/** The first file is a wave of its own; the second is of use with it alone. */
export interface WaveParts {
  readonly first: CompiledWave;
  readonly rest: CompiledRest;
}

/**
 * Splits a compiled wave; `wave` is the same one opened. A record that may be there on some day
 * of the window is in the first part, however long its range: every day of it is whole by itself.
 */
export function inParts(compiled: CompiledWave, wave: Wave): WaveParts {
  const near = new Set(
    wave.records.filter((record) => touchesWindow(record, wave)).map(({ id }) => id),
  );
  const { format, version, records } = compiled;
  return {
    first: { ...compiled, records: records.filter(({ id }) => near.has(id)) },
    rest: { format, version, records: records.filter(({ id }) => !near.has(id)) },
  };
}

function touchesWindow(record: WaveRecord, { window }: Wave): boolean {
  const whens = record.accounts.flatMap(({ asserts }) => asserts.when ?? []);
  return [record.when, ...whens]
    .map((when) => spanOf(when, record.dayPart, record.ends))
    .some(
      ({ startFirst, endLast }) =>
        startFirst <= stepOf({ day: window.last, phase: 'day' }) &&
        endLast >= stepOf({ day: window.first, phase: 'night' }),
    );
}
