/** What the map shows at a moment: a pure value, from which scene, tints, bands, counts and words follow. */
import { type Moment, stepOf } from './day.ts';
import type { WaveEvent } from './event.ts';
import { frameIndex } from './frame-index.ts';
import type { Wave } from './model.ts';
import { countedRegions } from './regions.ts';
import { beginsIn, frameStart, presence } from './presence.ts';
import type { PlaceFrame, RegionFrame } from './site-frame.ts';
import type { SpreadFrame } from './spread-frame.ts';

/** How many are certain, and how many there may be with the uncertain ones. */
export interface Count {
  readonly certain: number;
  readonly possible: number;
}

/** `E`: what the frame was made from, records as told or bare events. */
export interface Frame<E extends WaveEvent = WaveEvent> {
  readonly moment: Moment;
  readonly places: ReadonlyMap<string, PlaceFrame>;
  /** Every region of the wave. */
  readonly regions: ReadonlyMap<string, RegionFrame>;
  readonly spreads: readonly SpreadFrame[];
  /** Events that certainly begin in this frame, national ones included. */
  readonly begun: readonly E[];
  /** Events that go on from before. */
  readonly goingOn: readonly E[];
  /** Events that may be there. */
  readonly uncertain: readonly E[];
  /** Places with an event that is there now. */
  readonly placeCount: Count;
  /** Regions reached up to now, cities aside. */
  readonly regionCount: Count;
}

/** The frame of a moment for events, or records as told and filtered. */
export function frameAt<E extends WaveEvent>(
  wave: Wave,
  events: readonly E[],
  moment: Moment,
): Frame<E> {
  const index = frameIndex(wave, events);
  const step = stepOf(moment);
  const places = new Map<string, PlaceFrame>();
  for (const [id, place] of index.places) {
    const here = place.at(step);
    if (here) places.set(id, here);
  }
  const regions = new Map([...index.regions].map(([id, region]) => [id, region.at(step)]));
  return {
    moment,
    places,
    regions,
    spreads: index.spreads.at(step),
    ...presentIn(
      index.touching(frameStart(moment), step).flatMap((at) => events[at] ?? []),
      moment,
    ),
    placeCount: countPlaces(places),
    regionCount: countRegions(wave, regions),
  };
}

function presentIn<E extends WaveEvent>(
  near: readonly E[],
  moment: Moment,
): Pick<Frame<E>, 'begun' | 'goingOn' | 'uncertain'> {
  const begins = ({ span }: E) => beginsIn(span, moment);
  return {
    begun: near.filter(begins),
    goingOn: near.filter((one) => presence(one.span, moment) === 'yes' && !begins(one)),
    uncertain: near.filter((one) => presence(one.span, moment) === 'maybe'),
  };
}

function countPlaces(places: ReadonlyMap<string, PlaceFrame>): Count {
  let certain = 0;
  let possible = 0;
  for (const { marks } of places.values()) {
    if (marks.some(({ state }) => state === 'new' || state === 'continuing')) certain += 1;
    if (marks.some(({ state }) => state !== 'past')) possible += 1;
  }
  return { certain, possible };
}

function countRegions(wave: Wave, regions: ReadonlyMap<string, RegionFrame>): Count {
  const reached = countedRegions(wave).flatMap(({ id }) => regions.get(id)?.reached ?? []);
  return {
    certain: reached.filter(({ certainNow }) => certainNow).length,
    possible: reached.length,
  };
}
