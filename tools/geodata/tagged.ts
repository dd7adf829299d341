/** The layers that the app draws from and offers as a download: each feature with its records. */
import { type Day, type DayRange, formatDay, momentAtStep } from '../../src/core/time/day.ts';
import { formatRef } from '../../src/core/format/ref.ts';
import type { Wave } from '../../src/core/format/wave.ts';
import {
  firstPlaces,
  firstOccurrenceRanges,
  regionsOf,
} from '../../src/core/frame/first-occurrence.ts';
import { attribute, type AttributedRecord } from '../../src/core/record/perspective.ts';

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
  const attributed = attribute(wave, null);
  const firstOccurrence = firstOccurrenceRanges(wave, attributed);
  return tagsOf([...wave.regions.keys()], firstOccurrence, (id) =>
    attributed.filter(({ where }) => regionsOf(wave, where).has(id)),
  );
}

/** The tags of every place. */
export function placeTags(wave: Wave): ReadonlyMap<string, Tags> {
  const attributed = attribute(wave, null);
  const firstOccurrence = firstPlaces(wave, attributed);
  return tagsOf([...wave.places.keys()], firstOccurrence, (id) =>
    attributed.filter(({ where }) => where.some((ref) => formatRef(ref) === `place:${id}`)),
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
  firstOccurrence: ReadonlyMap<string, DayRange>,
  recordsOf: (id: string) => readonly AttributedRecord[],
): ReadonlyMap<string, Tags> {
  return new Map(
    ids.map((id) => {
      const attributed = recordsOf(id);
      const range = firstOccurrence.get(id);
      return [
        id,
        {
          records: attributed.map(({ record }) => record.id),
          firstReached: range ? [formatDay(range.first), formatDay(range.last)] : null,
          days: daysOf(attributed).map(formatDay),
        },
      ];
    }),
  );
}

function daysOf(attributed: readonly AttributedRecord[]): readonly Day[] {
  const days = new Set<Day>();
  for (const { span } of attributed) {
    if (!span.drawn) continue;
    // From night to night or from day to day: both ends of a range have one parity.
    for (let step = span.startFirst; step <= span.startLast; step += 2) {
      days.add(momentAtStep(step).day);
    }
  }
  return [...days].sort((a, b) => a - b);
}
