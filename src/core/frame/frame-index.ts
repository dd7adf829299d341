/**
 * The events of a wave by place, region and time, put in order once: a frame then looks at what is or
 * was there and not at all there is, and what has not changed is the same value as at the step before.
 */
import type { WaveEvent } from '../record/event.ts';
import { intervalIndex, type Touching } from '../base/intervals.ts';
import { keptForBoth } from '../base/kept.ts';
import { formatRef, type RefText } from '../format/ref.ts';
import type { Wave } from '../format/wave.ts';
import { countedRegions } from '../record/regions.ts';
import { type Beginning, regionBeginnings } from './first-occurrence.ts';
import {
  type PlaceFrame,
  placeThroughTime,
  type RegionFrame,
  regionThroughTime,
} from './site-frame.ts';
import { Sites } from './sites.ts';
import { type SpreadFrame, spreadsThroughTime } from './spread-frame.ts';
import { ascending, type Stepwise } from '../base/stepwise.ts';

export interface FrameIndex {
  /** Places that events are told of, in the order of the wave. */
  readonly places: Sites<PlaceFrame>;
  /** Every region of the wave. */
  readonly regions: Sites<RegionFrame>;
  readonly spreads: Stepwise<readonly SpreadFrame[]>;
  /** Positions of the events that can be there between two steps. */
  readonly touching: Touching;
  /** The steps at which a counted region is reached, one for each, in order. */
  readonly counted: {
    /** For certain. */
    readonly certain: readonly number[];
    readonly possible: readonly number[];
  };
}

/** The index of some events in the window of a wave. */
export const frameIndex = keptForBoth((wave: Wave, events: readonly WaveEvent[]): FrameIndex => {
  // What ended before the window is not past for ever; what goes on into it is there.
  const isInWindow = ({ span }: WaveEvent) => span.endLast >= wave.window.first * 2;
  const inWindow = events.filter(isInWindow);
  const bySite = eventsBySite(inWindow);
  const hereOf = (ref: RefText) => bySite.get(ref) ?? [];
  const beginnings = regionBeginnings(wave, events);
  return {
    places: new Sites(
      new Map(
        [...wave.places.keys()].flatMap((id) => {
          const here = hereOf(formatRef({ kind: 'place', id }));
          return here.length > 0 ? [[id, placeThroughTime(id, here)] as const] : [];
        }),
      ),
    ),
    regions: new Sites(
      new Map(
        [...wave.regions.keys()].map((id) => {
          const here = hereOf(formatRef({ kind: 'region', id }));
          return [id, regionThroughTime(id, here, beginnings.get(id) ?? null)];
        }),
      ),
    ),
    spreads: spreadsThroughTime(inWindow, hereOf),
    touching: intervalIndex(
      events.map((one) =>
        one.span.drawn && isInWindow(one)
          ? { first: one.span.startFirst, last: one.span.endLast }
          : null,
      ),
    ),
    counted: countedSteps(countedRegions(wave).flatMap(({ id }) => beginnings.get(id) ?? [])),
  };
});

function countedSteps(begun: readonly Beginning[]): FrameIndex['counted'] {
  const sure = begun.filter(({ isSure }) => isSure);
  return {
    certain: ascending(sure.map(({ last }) => last)),
    possible: ascending(begun.map(({ first }) => first)),
  };
}

/** Events by what they are told of, each in their order. */
function eventsBySite(events: readonly WaveEvent[]): ReadonlyMap<RefText, readonly WaveEvent[]> {
  const bySite = new Map<RefText, WaveEvent[]>();
  for (const one of events) {
    for (const ref of new Set(one.where.map(formatRef))) {
      const here = bySite.get(ref) ?? [];
      here.push(one);
      bySite.set(ref, here);
    }
  }
  return bySite;
}
