/** What the ground says at a moment, region by region, and what changes between two moments. */
import type { DayRange } from '../core/time/day.ts';
import type { Frame } from '../core/frame/frame.ts';
import type { RegionFrame } from '../core/frame/site-frame.ts';
import { classesOf } from '../core/scene/palette.ts';
import { type BandKey, type BandStyle, bandKey, bandStyle } from './bands.ts';

/** Most classes of the first-reached ramp. */
export const RAMP_LENGTH = 4;

export interface RegionState {
  /** 0 not reached; 1 the earliest class of the ramp, up to 4. */
  readonly tint: number;
  /** The class whose stripes lie over the tint where the day is not certain; 0 none. */
  readonly stripe: number;
  readonly band: BandStyle | null;
}

/** Region id to its state; a region that is missing is bare. */
export type RegionStates = ReadonlyMap<string, RegionState>;

export const BARE: RegionState = { tint: 0, stripe: 0, band: null };

/** The states of a frame; `classes` are those of the whole wave, earliest first (`rampClasses`). */
export function statesOf(frame: Frame, classes: readonly DayRange[]): RegionStates {
  return new Map([...frame.regions].map(([id, region]) => [id, stateOf(region, classes)]));
}

/**
 * With a day that is certain, its tint. «3 or 4 January» is stripes of both once both have come; on
 * 3 January the stripes lie on bare ground, since a day still to come is never on the map.
 */
function stateOf(
  { firstOccurrence, band }: RegionFrame,
  classes: readonly DayRange[],
): RegionState {
  const look = band ? bandStyle(band) : null;
  if (!firstOccurrence) return { ...BARE, band: look };
  const [firstAt, lastAt] = classesOf(firstOccurrence, classes);
  // −1, a day outside every class, becomes 0: bare.
  const [first, last] = [firstAt + 1, lastAt + 1];
  if (!firstOccurrence.certainNow) return { tint: 0, stripe: first, band: look };
  return { tint: last, stripe: first === last ? 0 : first, band: look };
}

/** A region takes on a state; every change stands for one region. */
export interface StateChange {
  readonly region: string;
  readonly state: RegionState;
}

/** The fewest changes that make `a` look like `b`; a region missing from `b` becomes bare. */
export function diffStates(a: RegionStates, b: RegionStates): readonly StateChange[] {
  const regions = new Set([...a.keys(), ...b.keys()]);
  return [...regions].flatMap((region) => {
    const state = b.get(region) ?? BARE;
    return isSameState(a.get(region) ?? BARE, state) ? [] : [{ region, state }];
  });
}

export function applyChanges(a: RegionStates, changes: readonly StateChange[]): RegionStates {
  const states = new Map(a);
  for (const { region, state } of changes) states.set(region, state);
  return states;
}

/** Names the look of a band; null for no band. */
export const keyOf = (look: BandStyle | null): BandKey | null => look && bandKey(look);

function isSameState(a: RegionState, b: RegionState): boolean {
  return a.tint === b.tint && a.stripe === b.stripe && keyOf(a.band) === keyOf(b.band);
}
