/**
 * Frame, reach and histogram worked out the plain way: every place asks every record. Slow, and easy
 * to see through: what the index gives is held against it.
 */
import { type DayRange, daysIn, type Moment, momentAtStep, stepOf } from '../../src/core/day.ts';
import {
  compareSigns,
  type EventSpread,
  isAt,
  type MarkSigns,
  signKey,
  type WaveEvent,
} from '../../src/core/event.ts';
import { type Count, type Frame } from '../../src/core/frame.ts';
import {
  type Band,
  type Mark,
  MARK_STATES,
  type MarkState,
  type PlaceFrame,
  type RegionFrame,
} from '../../src/core/site-frame.ts';
import type { SpreadFrame } from '../../src/core/spread-frame.ts';
import type { Block, Column } from '../../src/core/histogram.ts';
import type { Wave } from '../../src/core/dataset/wave.ts';
import {
  beginsIn,
  canBeginAt,
  frameStart,
  isPast,
  isQualified,
  presence,
} from '../../src/core/presence.ts';
import { type Reached, reaches, regionsOf } from '../../src/core/reached.ts';

/** The frame of a moment for records as told and filtered. */
export function modelFrame(wave: Wave, told: readonly WaveEvent[], moment: Moment): Frame {
  // What ended before the window is not past for ever; what goes on into it is there.
  const inWindow = told.filter((one) => one.span.endLast >= wave.window.first * 2);
  const places = new Map<string, PlaceFrame>();
  for (const id of wave.places.keys()) {
    const place = placeFrame(id, inWindow, moment);
    if (place) places.set(id, place);
  }
  const reached = modelReached(wave, inWindow, moment);
  const regions = new Map(
    [...wave.regions.keys()].map((id) => [
      id,
      regionFrame(id, inWindow, moment, reached.get(id) ?? null),
    ]),
  );
  return {
    moment,
    places,
    regions,
    now: {
      places: [...places.values()].filter(hasNow),
      regions: [...regions.values()].filter(hasNow),
    },
    spreads: spreadFrames(inWindow, moment),
    begun: inWindow.filter((one) => beginsIn(one.span, moment)),
    goingOn: inWindow.filter((one) => isGoingOn(one, moment)),
    uncertain: inWindow.filter((one) => presence(one.span, moment) === 'maybe'),
    placeCount: countPlaces(places),
    regionCount: countRegions(wave, regions),
  };
}

const hasNow = ({ marks }: PlaceFrame | RegionFrame) => marks.some(({ state }) => state !== 'past');

function isGoingOn(told: WaveEvent, moment: Moment): boolean {
  return presence(told.span, moment) === 'yes' && !beginsIn(told.span, moment);
}

function placeFrame(
  id: string,
  told: readonly WaveEvent[],
  moment: Moment,
): PlaceFrame | undefined {
  const here = told.filter((one) => isAt(one, { kind: 'place', id }));
  const marks = withoutCovered(marksOf(here, moment));
  return marks.length === 0 ? undefined : { id, isNew: isNewHere(here, moment), marks };
}

function regionFrame(
  id: string,
  told: readonly WaveEvent[],
  moment: Moment,
  reached: Reached | null,
): RegionFrame {
  const here = told.filter((one) => isAt(one, { kind: 'region', id }));
  const marks = marksOf(here, moment).filter((mark) => mark.state !== 'past');
  return { id, isNew: isNewHere(here, moment), reached, marks, band: bandOf(marks) };
}

/** Some record certainly begins now, and none certainly began before. */
function isNewHere(here: readonly WaveEvent[], moment: Moment): boolean {
  const first = frameStart(moment);
  const certain = here.filter(
    (one) => one.span.certain && one.span.drawn && !one.undecided.includes('where'),
  );
  return (
    certain.some((one) => beginsIn(one.span, moment)) &&
    certain.every((one) => one.span.startFirst >= first)
  );
}

function marksOf(here: readonly WaveEvent[], moment: Moment): readonly Mark[] {
  const groups = new Map<string, { signs: MarkSigns; state: MarkState; records: string[] }>();
  for (const told of here) {
    const state = stateOf(told, moment);
    if (!state) continue;
    const key = signKey(told.signs);
    const group = groups.get(key) ?? { signs: told.signs, state, records: [] };
    if (MARK_STATES.indexOf(state) < MARK_STATES.indexOf(group.state)) group.state = state;
    group.records.push(told.id);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => compareSigns(a.signs, b.signs));
}

function stateOf(told: WaveEvent, moment: Moment): MarkState | null {
  const here = presence(told.span, moment);
  if (here !== 'no' && told.undecided.includes('where')) return 'uncertain';
  if (beginsIn(told.span, moment)) return 'new';
  if (here === 'yes') return 'continuing';
  if (here === 'maybe') return 'uncertain';
  return isPast(told.span, moment) ? 'past' : null;
}

/** A past mark says nothing more where a mark told both ways, still there, has its sign. */
function withoutCovered(marks: readonly Mark[]): readonly Mark[] {
  const pairs = marks.filter((mark) => mark.signs.length === 2 && mark.state !== 'past');
  const covered = (mark: Mark) =>
    mark.state === 'past' &&
    mark.signs.length === 1 &&
    pairs.some((pair) => pair.signs.some((sign) => sign === mark.signs[0]));
  return marks.filter((mark) => !covered(mark));
}

/** The band is that of the first claim in a row; a state measure alone has none. */
function bandOf(marks: readonly Mark[]): Band | null {
  const mark = marks.find(({ signs }) => signs[0] !== 'state' && signs[0] !== 'context');
  return mark && mark.state !== 'past' ? { signs: mark.signs, state: mark.state } : null;
}

function spreadFrames(told: readonly WaveEvent[], moment: Moment): readonly SpreadFrame[] {
  return told.flatMap((one) =>
    one.spreads.flatMap((spread) => spreadFrame(told, one, spread, moment)),
  );
}

function spreadFrame(
  told: readonly WaveEvent[],
  one: WaveEvent,
  spread: EventSpread,
  moment: Moment,
): readonly SpreadFrame[] {
  const starts = told
    .filter((other) => isAt(other, spread.to) && other.span.drawn)
    .map((other) => other.span.startFirst);
  // A day that the text gives begins with its night only where the record itself is of the night.
  const half = one.dayPart === 'night' ? 0 : 1;
  const from = spread.day ? spread.day.first * 2 + half : Math.min(...starts);
  if (!Number.isFinite(from) || stepOf(moment) < from) return [];
  return [{ spread, record: one.id, isNew: from >= frameStart(moment) }];
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
  const oblasts = [...regions.values()].filter(
    ({ id, reached }) => reached && wave.regions.get(id)?.kind === 'oblast',
  );
  return {
    certain: oblasts.filter(({ reached }) => reached?.certainNow).length,
    possible: oblasts.length,
  };
}

export function modelReached(
  wave: Wave,
  told: readonly WaveEvent[],
  moment: Moment,
): ReadonlyMap<string, Reached> {
  return reachedBy(wave, told, moment, (one) => regionsOf(wave, one.where));
}

function reachedBy(
  wave: Wave,
  told: readonly WaveEvent[],
  moment: Moment,
  keysOf: (one: WaveEvent) => Iterable<string>,
): ReadonlyMap<string, Reached> {
  const step = stepOf(moment);
  const begun = beginningsByKey(wave, told, keysOf);
  const found = new Map<string, Reached>();
  for (const [id, here] of begun) {
    const first = Math.min(...here.map(({ span }) => span.startFirst));
    if (first > step) continue;
    const sure = here.filter((one) => !isQualified(one.span) && !one.undecided.includes('where'));
    const last = Math.min(...(sure.length > 0 ? sure : here).map(({ span }) => span.startLast));
    const range = { first: momentAtStep(first).day, last: momentAtStep(last).day };
    found.set(id, { range, certainNow: sure.length > 0 && last <= step });
  }
  return found;
}

function beginningsByKey(
  wave: Wave,
  told: readonly WaveEvent[],
  keysOf: (one: WaveEvent) => Iterable<string>,
): ReadonlyMap<string, readonly WaveEvent[]> {
  const begun = new Map<string, WaveEvent[]>();
  for (const one of told) {
    if (!reaches(one) || one.span.startFirst < wave.window.first * 2) continue;
    for (const key of keysOf(one)) begun.set(key, [...(begun.get(key) ?? []), one]);
  }
  return begun;
}

/** A column for every day of the window. Records not dated closely enough have no block. */
export function modelHistogram(told: readonly WaveEvent[], window: DayRange): readonly Column[] {
  return daysIn(window).map((day) => ({
    day,
    night: blocksAt(told, day * 2),
    dayTime: blocksAt(told, day * 2 + 1),
  }));
}

function blocksAt(told: readonly WaveEvent[], step: number): readonly Block[] {
  return told
    .filter(({ span }) => span.drawn && canBeginAt(span, step))
    .sort(
      (a, b) => Number(b.span.certain) - Number(a.span.certain) || compareSigns(a.signs, b.signs),
    )
    .map(({ id, signs, span }) => ({
      record: id,
      signs,
      uncertain: !span.certain,
    }));
}
