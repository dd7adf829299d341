/** What a dossier holds: the records of one place or region, by day, disagreements first. */
import { type Beginning, byStart } from '../frame/chronicle.ts';
import { type Disagreement, disagreementsOf } from '../record/disagreement.ts';
import { formatRef, type Ref } from '../format/ref.ts';
import type { Wave } from '../format/wave.ts';
import { isAt, type WaveEvent } from '../record/event.ts';
import type { AttributedRecord } from '../record/perspective.ts';
import { byAlphabet } from '../words/order.ts';

export interface Dossier {
  readonly records: readonly AttributedRecord[];
  readonly disputed: readonly {
    readonly attributed: AttributedRecord;
    readonly disagreements: readonly Disagreement[];
  }[];
  /** Sorted by the first day on which the records can begin. */
  readonly days: readonly Beginning<AttributedRecord>[];
}

/** The dossier of a reference: claims about a region are the region's, not its towns'. */
export function dossierOf(attributed: readonly AttributedRecord[], ref: Ref): Dossier {
  return dossierFrom(attributed.filter((one) => isAt(one, ref)));
}

/** The dossier of some records. */
export function dossierFrom(records: readonly AttributedRecord[]): Dossier {
  const disputed = records.flatMap((attributed) => {
    const disagreements = disagreementsOf(attributed);
    return disagreements.length > 0 ? [{ attributed, disagreements }] : [];
  });
  const sorted = [...records].sort((a, b) => a.span.startFirst - b.span.startFirst);
  return { records, disputed, days: byStart(sorted) };
}

/** How many records name each place or region, by `formatRef`, for lists. */
export function recordCounts(attributed: readonly WaveEvent[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { where } of attributed) {
    for (const ref of where) {
      const key = formatRef(ref);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** The places of a region, in order of rank, then name. */
export function placesIn(wave: Wave, region: string): readonly string[] {
  const compare = byAlphabet('en');
  return [...wave.places.values()]
    .filter((place) => place.region === region)
    .sort((a, b) => a.rank - b.rank || compare(a.names.en, b.names.en))
    .map(({ id }) => id);
}
