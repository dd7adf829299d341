/**
 * The JSON that the app loads: written by `compile.ts` at build, read by `open.ts`. All in it is as it
 * stands in the files of the wave, by the same schemas; what only others need is left out.
 */
import * as v from 'valibot';
import { PlaceSchema, RegionSchema } from './gazetteer.ts';
import { OutlineSchema } from './ground.ts';
import type { Immutable } from './immutable.ts';
import { RecordSchema, RetiredSchema } from './record.ts';
import { slug } from './schema-parts.ts';
import { SettingSchema } from './setting.ts';
import { StepSchema } from './story.ts';
import { VocabularySchema } from './vocabulary.ts';
import { VoiceSchema } from './voice.ts';

/** Raised when a reader of the older shape could not read the newer one. */
export const FORMAT = 3;

export const CompiledSchema = v.pipe(
  v.strictObject({
    format: v.literal(FORMAT),
    id: slug,
    isHome: v.boolean(),
    ...SettingSchema.entries,
    outline: OutlineSchema,
    places: v.array(PlaceSchema),
    regions: v.array(RegionSchema),
    sources: v.array(VoiceSchema),
    vocabulary: VocabularySchema,
    records: v.array(RecordSchema),
    retired: RetiredSchema,
    story: v.array(StepSchema),
  }),
  v.transform(({ format: _, ground: { credits, relief = null, layers = [] }, ...rest }) => ({
    ...rest,
    credits,
    relief,
    layers,
  })),
);
export type CompiledWave = Immutable<v.InferInput<typeof CompiledSchema>>;

/** Records outside the opening window, for the wave of the same version. */
export const RestSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: SettingSchema.entries.version,
  records: v.array(RecordSchema),
});
export type CompiledRest = Immutable<v.InferInput<typeof RestSchema>>;
