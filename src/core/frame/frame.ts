/** What the map shows at a moment: a pure value, from which scene, tints, bands, counts and words follow. */
import { type Moment, stepOf } from '../time/day.ts';
import type { WaveEvent } from '../record/event.ts';
import { frameIndex, type FrameIndex } from './frame-index.ts';
import type { Ref } from '../format/ref.ts';
import type { Wave } from '../format/wave.ts';
import { beginsIn, frameStart, presence } from '../record/presence.ts';
import type { PlaceFrame, RegionFrame } from './site-frame.ts';
import type { SpreadFrame } from './spread-frame.ts';
import { countUpTo } from '../base/stepwise.ts';

/** How many are certain, and how many there may be with the uncertain ones. */
export interface Count {
  readonly certain: number;
  readonly possible: number;
}

/** Where something certainly or perhaps is at a moment, in the order of the wave. */
export interface SitesNow {
  readonly places: readonly PlaceFrame[];
  readonly regions: readonly RegionFrame[];
}

/** `E`: what the frame was made from, records as told or bare events. */
export interface Frame<E extends WaveEvent = WaveEvent> {
  readonly moment: Moment;
  /** Where something is or was; dear to go through in a large wave, cheap to look up. */
  readonly places: ReadonlyMap<string, PlaceFrame>;
  /** Every region of the wave. */
  readonly regions: ReadonlyMap<string, RegionFrame>;
  /** Those of them with a mark that is not past. */
  readonly now: SitesNow;
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

/** The frame of a moment for events, or records as told and filtered: it looks at what can be there now. */
export function frameAt<E extends WaveEvent>(
  wave: Wave,
  events: readonly E[],
  moment: Moment,
): Frame<E> {
  const index = frameIndex(wave, events);
  const step = stepOf(moment);
  const near = index.touching(frameStart(moment), step).flatMap((at) => events[at] ?? []);
  const now = sitesNow(index, near, step);
  return {
    moment,
    places: index.places.at(step),
    regions: index.regions.at(step),
    now,
    spreads: index.spreads.at(step),
    ...presentIn(near, moment),
    placeCount: countPlaces(now.places),
    regionCount: {
      certain: countUpTo(index.counted.certain, step),
      possible: countUpTo(index.counted.possible, step),
    },
  };
}

/** `near`: all events that can be there. */
function sitesNow(index: FrameIndex, near: readonly WaveEvent[], step: number): SitesNow {
  const refs = near.flatMap(({ where }) => where);
  const idsOf = (kind: Ref['kind']) =>
    new Set(refs.flatMap((ref) => (ref.kind === kind ? [ref.id] : [])));
  const hasNow = ({ marks }: PlaceFrame | RegionFrame) =>
    marks.some(({ state }) => state !== 'past');
  return {
    places: index.places.among(idsOf('place'), step).filter(hasNow),
    regions: index.regions.among(idsOf('region'), step).filter(hasNow),
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

function countPlaces(now: readonly PlaceFrame[]): Count {
  const isCertain = ({ marks }: PlaceFrame) =>
    marks.some(({ state }) => state === 'new' || state === 'continuing');
  return { certain: now.filter(isCertain).length, possible: now.length };
}
