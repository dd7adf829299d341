/** The JSON that the app loads: written by `compile.ts` at build, read by `open.ts`. Types only. */
import type { Language, Place, Region, Voice, Wave } from '../record/model.ts';
import type { RawRecord, RawVocabulary } from './schemas.ts';
import type { RawRepublication, RawTie } from './source-schema.ts';

/** Raised when a reader of the older shape could not read the newer one. */
export type CompiledFormat = 1;

type Linked = 'published' | 'witness' | 'translationOf' | 'leansOn' | 'republishedFrom';

/** A voice whose date is still text, and whose witness is still a link to the next voice. */
export interface CompiledVoice extends Omit<Voice, Linked> {
  readonly published: string | null;
  readonly translationOf: RawTie | null;
  readonly leansOn: readonly RawTie[];
  readonly republishedFrom: readonly RawRepublication[];
}

/** Records outside the opening window, for the wave of the same version. */
export interface CompiledRest {
  readonly format: CompiledFormat;
  readonly version: string;
  readonly records: readonly RawRecord[];
}

/** What a wave says of itself, beside its places, voices and records. */
export type Setting = Omit<
  Wave,
  'places' | 'regions' | 'voices' | 'vocabulary' | 'records' | 'retired'
>;

/** Days are still texts. */
export interface CompiledWave extends Omit<Setting, 'window' | 'bordersOf' | 'languages'> {
  readonly format: CompiledFormat;
  readonly languages: readonly Language[];
  readonly window: readonly [string, string];
  readonly bordersOf: string;
  readonly places: readonly Place[];
  readonly regions: readonly Region[];
  readonly voices: readonly CompiledVoice[];
  readonly vocabulary: RawVocabulary;
  /** As in the files: dates are EDTF, references are texts, absent fields are absent. */
  readonly records: readonly RawRecord[];
  readonly retired: Readonly<Record<string, string>>;
}
