/** On what the texts differ: `geodata/<wave>/differences.json`. */
import * as v from 'valibot';
import type { Immutable } from './immutable.ts';
import { refs } from './ref.ts';
import { paragraph, slug, text, voiceId } from './schema-parts.ts';
import { words } from './words.ts';

/** Words of a text that belong to no record: how it spells a name. */
const citation = v.pipe(
  v.strictObject({ source: voiceId, paragraph, quote: text }),
  v.transform(({ source, paragraph, quote }) => ({
    voice: source,
    at: { kind: 'paragraph' as const, paragraph },
    quote,
    speaker: null,
    asserts: {},
  })),
);

const difference = v.pipe(
  v.strictObject({
    text: words,
    records: v.exactOptional(v.pipe(v.array(slug), v.minLength(1, 'at least one record'))),
    /** The records differ from each other, and not each in itself. */
    between: v.exactOptional(v.literal(true)),
    /** Places that it is about, beside those of its records. */
    where: v.exactOptional(refs),
    /** Words that stand in no record: how a text spells a name. */
    accounts: v.exactOptional(v.pipe(v.array(citation), v.minLength(2, 'at least two accounts'))),
    /** What we make of it, where the records do not say so themselves. */
    reading: v.exactOptional(words),
  }),
  v.transform(({ text, records = [], between, where, accounts = [], reading = null }) => ({
    text,
    records,
    isBetween: between ?? false,
    where: [...(where ?? [])],
    accounts,
    reading,
  })),
);
export type RawDifference = Immutable<v.InferInput<typeof difference>>;

/** One topic: where the texts differ, and in what. */
export const TopicSchema = v.strictObject({
  id: slug,
  title: words,
  text: words,
  entries: v.pipe(v.array(difference), v.minLength(1, 'at least one entry')),
});
export type RawTopic = Immutable<v.InferInput<typeof TopicSchema>>;
/** A topic whose entries still name their records. */
export type FiledTopic = Immutable<v.InferOutput<typeof TopicSchema>>;
