/** The compiled topics to the app's `Topic`s: read when somebody asks where the texts differ. */
import type { Difference, Topic } from '../record/differences.ts';
import type { Account, Wave } from '../record/model.ts';
import { refOf, voiceOf, words } from './open-record.ts';
import { fields, list, number, prose, type Read, text, truth } from './reader.ts';

/**
 * Opens the topics of a wave; throws where they do not fit it. Records of other years come later than
 * the first ones: until then an entry is without them.
 */
export function openTopics(json: unknown, wave: Wave): readonly Topic[] {
  const entry = entryOf(wave);
  const topic: Read<Topic> = (value, path) => {
    const at = fields(value, path);
    const id = at.get('id', text);
    return {
      id,
      title: at.get('title', words),
      text: at.get('text', words),
      entries: at
        .get('entries', list(entry))
        .map((one, index) => ({ key: `${id}/${String(index)}`, ...one })),
    };
  };
  return list(topic)(json, 'differences');
}

function entryOf(wave: Wave): Read<Omit<Difference, 'key'>> {
  const records = new Map(wave.records.map((one) => [one.id, one]));
  const voice = voiceOf(wave);
  const account: Read<Account> = (value, path) => {
    const at = fields(value, path);
    return {
      voice: at.get('source', voice),
      at: { kind: 'paragraph', paragraph: at.get('paragraph', number) },
      quote: at.get('quote', prose),
      speaker: null,
      asserts: {},
    };
  };
  return (value, path) => {
    const at = fields(value, path);
    return {
      text: at.get('text', words),
      records: (at.maybe('records', list(text)) ?? []).flatMap((id) => records.get(id) ?? []),
      isBetween: at.maybe('between', truth) ?? false,
      where: at.maybe('where', list(refOf(wave))) ?? [],
      accounts: at.maybe('accounts', list(account)) ?? [],
      reading: at.maybe('reading', words) ?? null,
    };
  };
}
