/** Where the texts differ, by topic: entries of our own, each tied to the records or words it is about. */
import { isDisputed, isToldDifferently } from './disagreement.ts';
import type { Difference, Topic } from '../format/open-topics.ts';
import type { Wave } from '../format/wave.ts';
import { attribute, type AttributedRecord } from './perspective.ts';

/**
 * What a dossier says first: the entries in which some of the told records differ from each other or, in
 * no field that would say so itself, within themselves.
 * @param attributed all records as they are told, by id
 * @param about the ids of the records that the dossier is about
 */
export function entriesAbout(
  topics: readonly Topic[],
  attributed: ReadonlyMap<string, AttributedRecord>,
  about: ReadonlySet<string>,
): readonly { readonly topic: Topic; readonly entry: Difference }[] {
  const isHeard = ({ records, isBetween }: Difference) => {
    const some = records.flatMap(({ id }) => attributed.get(id) ?? []);
    return isBetween ? some.length > 1 : some.some((one) => differs(one) && !isDisputed(one));
  };
  return topics.flatMap((topic) =>
    topic.entries
      .filter((entry) => entry.records.some(({ id }) => about.has(id)) && isHeard(entry))
      .map((entry) => ({ topic, entry })),
  );
}

/** What is wrong between the topics and the records: ids of records. */
export interface Gaps {
  /** Told differently or undecided, and in no entry. */
  readonly missing: readonly string[];
  /** In an entry that says so, and told by all alike. */
  readonly alike: readonly string[];
}

/** Its accounts differ, or one account in itself. */
const differs = (one: AttributedRecord) => isToldDifferently(one) || one.undecided.length > 0;

/** Compares the topics with what the records themselves show. */
export function gapsOf(wave: Wave, topics: readonly Topic[]): Gaps {
  const attributed = attribute(wave, null);
  const entries = topics.flatMap((topic) => topic.entries);
  const idsOf = (some: readonly Difference[]) =>
    new Set(some.flatMap(({ records }) => records.map(({ id }) => id)));
  const named = idsOf(entries);
  const said = idsOf(entries.filter(({ isBetween }) => !isBetween));
  const ids = (some: readonly (typeof attributed)[number][]) => some.map(({ record }) => record.id);
  return {
    missing: ids(
      attributed.filter(
        (one) => (isDisputed(one) || one.undecided.length > 0) && !named.has(one.record.id),
      ),
    ),
    alike: ids(attributed.filter((one) => !differs(one) && said.has(one.record.id))),
  };
}
