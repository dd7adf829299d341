/**
 * The files of a wave as texts to what the app opens, or all that is wrong with them. Nothing here
 * needs a disk: the build decodes with it, and so can a worker in a browser.
 */
import type { Problem } from '../base/problem.ts';
import { compile, type Named } from './compile.ts';
import type { CompiledWave } from './compiled.ts';
import { decode, type GeodataFile, type GeodataFiles, type RawGeodata } from './decode.ts';
import { link } from './link.ts';

/** The files beside the records, in the folder of a wave. */
export const FILE_NAMES = {
  wave: 'wave.json',
  sources: 'sources.json',
  vocabulary: 'vocabulary.json',
  regions: 'regions.geojson',
  cities: 'cities.geojson',
  retired: 'retired-ids.json',
  differences: 'differences.json',
  story: 'story.json',
  outline: 'ground/outline.json',
} as const satisfies Record<Exclude<keyof GeodataFiles, 'records'>, string>;

export const RECORDS = 'records/';

/** The texts of files by their names in the folder of a wave: `wave.json`, `records/almaty.json`. */
export type Texts = ReadonlyMap<string, string>;

/** A wave, and where its editor knows it to be. */
export interface Filing extends Named {
  readonly folder: string;
}

export interface DecodedWave {
  readonly files: GeodataFiles;
  readonly raw: RawGeodata;
  /** null where there are errors. */
  readonly compiled: CompiledWave | null;
  /** Errors and warnings. */
  readonly problems: readonly Problem[];
}

/** Decodes, links and compiles the files of a wave. */
export function decodeWave(texts: Texts, filing: Filing): DecodedWave {
  const { files, problems: unread } = filesIn(texts, filing.folder);
  // A file that could not be read has been told of; decoding it would tell of it again.
  const missing = new Set(unread.map(({ file }) => file));
  const { raw, problems: undecoded } = decode(files);
  const problems = [...unread, ...undecoded.filter(({ file }) => !missing.has(file)), ...link(raw)];
  const isSound = problems.every(({ severity }) => severity === 'warning');
  return { files, raw, problems, compiled: isSound ? compile(raw, filing) : null };
}

/** The files as JSON; one that is missing or is no JSON is a problem, and its value undefined. */
export function filesIn(
  texts: Texts,
  folder: string,
): { readonly files: GeodataFiles; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const read = (name: string) => fileOf(`${folder}/${name}`, texts.get(name), problems);
  const records = [...texts.keys()].filter((name) => name.startsWith(RECORDS)).sort();
  const files: GeodataFiles = {
    wave: read(FILE_NAMES.wave),
    sources: read(FILE_NAMES.sources),
    vocabulary: read(FILE_NAMES.vocabulary),
    regions: read(FILE_NAMES.regions),
    cities: read(FILE_NAMES.cities),
    retired: read(FILE_NAMES.retired),
    differences: read(FILE_NAMES.differences),
    story: read(FILE_NAMES.story),
    outline: read(FILE_NAMES.outline),
    records: records.map(read),
  };
  return { files, problems };
}

/** A file as JSON; where it is missing, or no JSON, that is a problem and its value undefined. */
export function fileOf(file: string, text: string | undefined, problems: Problem[]): GeodataFile {
  try {
    if (text === undefined) throw new Error('no such file');
    const value: unknown = JSON.parse(text);
    return { file, value };
  } catch (error) {
    const got = error instanceof Error ? error.message : String(error);
    const expected = 'a file that can be read as JSON';
    problems.push({ file, path: '(whole file)', expected, got, severity: 'error' });
    return { file, value: undefined };
  }
}
