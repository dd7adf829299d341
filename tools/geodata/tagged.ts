/** The layers that the app draws from and offers as a download: each feature with its records. */
import { type Day, type DayRange, formatDay, momentAtStep } from '../../src/core/day.ts';
import { formatRef } from '../../src/core/dataset/ref.ts';
import type { Wave } from '../../src/core/dataset/wave.ts';
import { firstReachedPlaces, firstReachedRanges, regionsOf } from '../../src/core/reached.ts';
import { tell, type ToldRecord } from '../../src/core/told.ts';

/** What the build adds to a feature's properties. */
export interface Tags {
  /** Ids of its records in order of time; for a region those of its places too. */
  readonly records: readonly string[];
  /** Earliest and latest day of its first labour or street record in the window, or null. */
  readonly firstReached: readonly [string, string] | null;
  /** Days on which a record begins, or may begin, that is dated closely enough to be drawn. */
  readonly days: readonly string[];
}

interface Feature {
  readonly id: string;
  readonly properties: object;
}

interface Layer {
  readonly features: readonly Feature[];
}

/** The tags of every region. */
export function regionTags(wave: Wave): ReadonlyMap<string, Tags> {
  const told = tell(wave, null);
  const reached = firstReachedRanges(wave, told);
  return tagsOf([...wave.regions.keys()], reached, (id) =>
    told.filter(({ where }) => regionsOf(wave, where).has(id)),
  );
}

/** The tags of every place. */
export function placeTags(wave: Wave): ReadonlyMap<string, Tags> {
  const told = tell(wave, null);
  const reached = firstReachedPlaces(wave, told);
  return tagsOf([...wave.places.keys()], reached, (id) =>
    told.filter(({ where }) => where.some((ref) => formatRef(ref) === `place:${id}`)),
  );
}

/** The layer with the tags in its features' properties, as text: a line for each feature. */
export function taggedLayer(layer: Layer, tags: ReadonlyMap<string, Tags>): string {
  const { features, ...head } = layer;
  const lines = features.map((feature) => {
    const properties = { ...feature.properties, ...tags.get(feature.id) };
    return JSON.stringify({ ...feature, properties });
  });
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines.join(',\n')}\n]}\n`;
}

function tagsOf(
  ids: readonly string[],
  reached: ReadonlyMap<string, DayRange>,
  recordsOf: (id: string) => readonly ToldRecord[],
): ReadonlyMap<string, Tags> {
  return new Map(
    ids.map((id) => {
      const told = recordsOf(id);
      const range = reached.get(id);
      return [
        id,
        {
          records: told.map(({ record }) => record.id),
          firstReached: range ? [formatDay(range.first), formatDay(range.last)] : null,
          days: daysOf(told).map(formatDay),
        },
      ];
    }),
  );
}

function daysOf(told: readonly ToldRecord[]): readonly Day[] {
  const days = new Set<Day>();
  for (const { span } of told) {
    if (!span.drawn) continue;
    // From night to night or from day to day: both ends of a range have one parity.
    for (let step = span.startFirst; step <= span.startLast; step += 2) {
      days.add(momentAtStep(step).day);
    }
  }
  return [...days].sort((a, b) => a - b);
}
