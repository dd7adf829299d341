/** The compiled JSON to the app's `Wave`, by the schemas that the build checks the files with. */
import { CompiledSchema, RestSchema } from './compiled.ts';
import { RecordSchema, type FiledRecord, type WaveRecord } from './record.ts';
import { damaged, read } from './read.ts';
import { show } from './report.ts';
import { byTime, type Known, resolved, withWitnesses } from './resolve.ts';
import type { Wave } from './wave.ts';

/** Opens the wave; throws, with the place and what was expected, where the file is damaged. */
export function openWave(json: unknown): Wave {
  const { places, regions, sources, records, ...rest } = read(CompiledSchema, json, 'file');
  const known = {
    places: byId(places),
    regions: byId(regions),
    voices: byId(withWitnesses(sources)),
  };
  return {
    ...rest,
    ...known,
    records: recordsOf({ ...known, kinds: rest.vocabulary.kinds }, records),
  };
}

/**
 * The wave with the records of its second file; throws where that is damaged, or of another version.
 */
export function withRest(wave: Wave, json: unknown): Wave {
  const { version, records } = read(RestSchema, json, 'file');
  if (version !== wave.version) damaged('file.version', wave.version, show(version));
  const more = recordsOf({ ...wave, kinds: wave.vocabulary.kinds }, records);
  return { ...wave, records: [...wave.records, ...more].sort(byTime) };
}

/** Reads one record whose references must all be known. */
export function openRecord(known: Known, json: unknown, path: string): WaveRecord {
  return resolved(known, read(RecordSchema, json, path), path);
}

function recordsOf(known: Known, records: readonly FiledRecord[]): readonly WaveRecord[] {
  return records
    .map((record, index) => resolved(known, record, `file.records[${String(index)}]`))
    .sort(byTime);
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));
