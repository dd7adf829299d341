/** What a dossier holds: the records of one place or region, by day, disagreements first. */
import { type Beginning, byStart } from './chronicle.ts';
import { type Disagreement, disagreementsOf } from './disagreement.ts';
import { formatRef, type Ref } from './dataset/ref.ts';
import type { Wave } from './dataset/wave.ts';
import { isAt, type WaveEvent } from './event.ts';
import type { ToldRecord } from './told.ts';
import { byAlphabet } from './text/order.ts';

export interface Dossier {
  readonly records: readonly ToldRecord[];
  readonly disputed: readonly {
    readonly told: ToldRecord;
    readonly disagreements: readonly Disagreement[];
  }[];
  /** Sorted by the first day on which the records can begin. */
  readonly days: readonly Beginning<ToldRecord>[];
}

/** The dossier of a reference: claims about a region are the region's, not its towns'. */
export function dossierOf(told: readonly ToldRecord[], ref: Ref): Dossier {
  return dossierFrom(told.filter((one) => isAt(one, ref)));
}

/** The dossier of some records. */
export function dossierFrom(records: readonly ToldRecord[]): Dossier {
  const disputed = records.flatMap((told) => {
    const disagreements = disagreementsOf(told);
    return disagreements.length > 0 ? [{ told, disagreements }] : [];
  });
  const sorted = [...records].sort((a, b) => a.span.startFirst - b.span.startFirst);
  return { records, disputed, days: byStart(sorted) };
}

/** How many records name each place or region, by `formatRef`, for lists. */
export function recordCounts(told: readonly WaveEvent[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { where } of told) {
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
