/** The compiled topics to the app's `Topic`s: read when somebody asks where the texts differ. */
import * as v from 'valibot';
import { read } from './read.ts';
import { checkRefs, checkVoice } from './resolve.ts';
import type { WaveRecord } from './record.ts';
import { type FiledTopic, TopicSchema } from './topic.ts';
import type { Wave } from './wave.ts';

/** One difference: inside a record, between records, or in words that no record holds. */
export interface Difference extends Omit<FiledTopic['entries'][number], 'records'> {
  /** Topic and number: `airport/0`. */
  readonly key: string;
  readonly records: readonly WaveRecord[];
}

export interface Topic extends Omit<FiledTopic, 'entries'> {
  readonly entries: readonly Difference[];
}

const TopicsSchema = v.array(TopicSchema);

/**
 * Opens the topics of a wave; throws where they do not fit it. Records of other years come later than
 * the first ones: until then an entry is without them.
 */
export function openTopics(json: unknown, wave: Wave): readonly Topic[] {
  const byId = new Map(wave.records.map((one) => [one.id, one]));
  return read(TopicsSchema, json, 'differences').map((topic, at) => ({
    ...topic,
    entries: topic.entries.map((entry, index) => {
      const path = `differences[${String(at)}].entries[${String(index)}]`;
      checkRefs(wave, entry.where, `${path}.where`);
      entry.accounts.forEach(({ voice }, account) => {
        checkVoice(wave, voice, `${path}.accounts[${String(account)}].source`);
      });
      return {
        ...entry,
        key: `${topic.id}/${String(index)}`,
        records: entry.records.flatMap((id) => byId.get(id) ?? []),
      };
    }),
  }));
}
