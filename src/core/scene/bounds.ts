/** The ground that something on the map takes up, for a camera to be moved to. */
import { stepOf } from '../time/day.ts';
import type { WaveEvent } from '../record/event.ts';
import { frameIndex } from '../frame/frame-index.ts';
import type { Frame } from '../frame/frame.ts';
import { keptForBoth } from '../base/kept.ts';
import type { Ref } from '../format/ref.ts';
import type { Bounds } from '../format/schema-parts.ts';
import type { Wave } from '../format/wave.ts';
import { countUpTo } from '../base/stepwise.ts';

/** How far each region reaches: `regionBounds` of `outlines.ts`. */
type Regions = ReadonlyMap<string, Bounds>;

/** A place near which everything around it can still be told apart. */
export const NEAR_ZOOM = 6;

/** The ground of some references, an oblast as a whole; null where none of them is on the map. */
export function boundsOf(wave: Wave, refs: readonly Ref[], regions: Regions): Bounds | null {
  return refs.reduce<Bounds | null>((all, ref) => both(all, boundsOfOne(wave, ref, regions)), null);
}

/** What holds two grounds; null is none. */
function both(a: Bounds | null, b: Bounds | null): Bounds | null {
  if (!a || !b) return a ?? b;
  return {
    west: Math.min(a.west, b.west),
    south: Math.min(a.south, b.south),
    east: Math.max(a.east, b.east),
    north: Math.max(a.north, b.north),
  };
}

function boundsOfOne(wave: Wave, ref: Ref, regions: Regions): Bounds | null {
  switch (ref.kind) {
    case 'place': {
      const at = wave.places.get(ref.id)?.at;
      return at ? { west: at[0], south: at[1], east: at[0], north: at[1] } : null;
    }
    case 'region':
      return regions.get(ref.id) ?? null;
    case 'country':
      return null;
  }
}

/** Everywhere that the wave has come to in a frame: what is past there and what may be, too. */
export function waveRefs(frame: Frame): readonly Ref[] {
  return [
    ...[...frame.places.keys()].map((id) => ({ kind: 'place' as const, id })),
    ...regionRefs(frame),
  ];
}

function regionRefs({ regions }: Frame): readonly Ref[] {
  return [...regions.values()]
    .filter(({ firstOccurrence, marks }) => firstOccurrence !== null || marks.length > 0)
    .map(({ id }) => ({ kind: 'region', id }));
}

/** The ground of `waveRefs`, without going through them; the frame is one of these events. */
export function waveBounds(
  wave: Wave,
  events: readonly WaveEvent[],
  frame: Frame,
  regions: Regions,
): Bounds | null {
  const { steps, grounds, atTimes } = placesThroughTime(wave, events);
  const forGood = grounds[countUpTo(steps, stepOf(frame.moment)) - 1] ?? null;
  const others = atTimes.filter(({ id }) => frame.places.has(id));
  return both(forGood, boundsOf(wave, [...others, ...regionRefs(frame)], regions));
}

/** The ground of the places as more and more of them have something: what is past stays. */
interface PlacesThroughTime {
  readonly steps: readonly number[];
  /** What they hold after each of these steps. */
  readonly grounds: readonly (Bounds | null)[];
  /** Places that have something for a while before: readings between which nothing decides. */
  readonly atTimes: readonly Ref[];
}

const placesThroughTime = keptForBoth(
  (wave: Wave, events: readonly WaveEvent[]): PlacesThroughTime => {
    const places = [...frameIndex(wave, events).places].map(([id, place]) => {
      const values = place.through(-Infinity, Infinity);
      const lastEmpty = values.lastIndexOf(null);
      return {
        ref: { kind: 'place' as const, id },
        isAtTimes: values.slice(0, lastEmpty).some((value) => value !== null),
        // The change after which it is never empty again.
        forGood: place.changes[lastEmpty] ?? Infinity,
      };
    });
    const inOrder = places.sort((a, b) => a.forGood - b.forGood);
    const grounds: (Bounds | null)[] = [];
    for (const { ref } of inOrder) {
      grounds.push(both(grounds.at(-1) ?? null, boundsOfOne(wave, ref, new Map())));
    }
    return {
      steps: inOrder.map(({ forGood }) => forGood),
      grounds,
      atTimes: places.filter(({ isAtTimes }) => isAtTimes).map(({ ref }) => ref),
    };
  },
);
