/** What a dossier holds: the records of one place or region, by day, disagreements first. */
import type { Day } from './day.ts';
import { startRange } from './chronicle.ts';
import { type Disagreement, disagreementsOf } from './disagreement.ts';
import type { Dataset, Ref } from './model.ts';
import type { ToldRecord } from './told.ts';

export interface DossierDay {
  /** The first day on which the records can begin; they are sorted by it. */
  readonly day: Day;
  readonly last: Day;
  readonly records: readonly ToldRecord[];
}

export interface Dossier {
  readonly records: readonly ToldRecord[];
  readonly disputed: readonly {
    readonly told: ToldRecord;
    readonly disagreements: readonly Disagreement[];
  }[];
  readonly days: readonly DossierDay[];
}

/** The dossier of a reference: claims about a region are the region's, not its towns'. */
export function dossierOf(told: readonly ToldRecord[], ref: Ref): Dossier {
  return dossierFrom(
    told.filter((one) => one.where.some((r) => r.kind === ref.kind && r.id === ref.id)),
  );
}

/** The dossier of some records. */
export function dossierFrom(records: readonly ToldRecord[]): Dossier {
  const disputed = records.flatMap((told) => {
    const disagreements = disagreementsOf(told);
    return disagreements.length > 0 ? [{ told, disagreements }] : [];
  });
  return { records, disputed, days: byDay(records) };
}

function byDay(records: readonly ToldRecord[]): readonly DossierDay[] {
  const days = new Map<string, { day: Day; last: Day; records: ToldRecord[] }>();
  const sorted = [...records].sort((a, b) => a.span.startFirst - b.span.startFirst);
  for (const one of sorted) {
    const { first, last } = startRange(one);
    const key = `${first}-${last}`;
    const group = days.get(key) ?? { day: first, last, records: [] };
    group.records.push(one);
    days.set(key, group);
  }
  return [...days.values()];
}

/** How many records name each place or region, for lists. */
export function recordCounts(told: readonly ToldRecord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { where } of told) {
    for (const { kind, id } of where) {
      const key = `${kind}:${id}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** The places of a region, in order of rank, then name. */
export function placesIn(dataset: Dataset, region: string): readonly string[] {
  return [...dataset.places.values()]
    .filter((place) => place.region === region)
    .sort((a, b) => a.rank - b.rank || a.names.en.localeCompare(b.names.en, 'en'))
    .map(({ id }) => id);
}
