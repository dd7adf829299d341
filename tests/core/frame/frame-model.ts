/**
 * Frame, reach and histogram worked out the plain way: every place asks every record. Slow, and easy
 * to see through: what the index gives is held against it.
 */
import {
  type DayRange,
  daysIn,
  type Moment,
  momentAtStep,
  stepOf,
} from '../../../src/core/time/day.ts';
import {
  compareSigns,
  type EventSpread,
  isAt,
  type MarkSigns,
  signKey,
  type WaveEvent,
} from '../../../src/core/record/event.ts';
import { type Count, type Frame } from '../../../src/core/frame/frame.ts';
import {
  type Band,
  type Mark,
  MARK_STATES,
  type MarkState,
  type PlaceFrame,
  type RegionFrame,
} from '../../../src/core/frame/site-frame.ts';
import type { SpreadFrame } from '../../../src/core/frame/spread-frame.ts';
import type { Block, Column } from '../../../src/core/frame/histogram.ts';
import type { Wave } from '../../../src/core/format/wave.ts';
import {
  beginsIn,
  canBeginAt,
  frameStart,
  isPast,
  isQualified,
  presence,
} from '../../../src/core/record/presence.ts';
import {
  type FirstOccurrence,
  isOccurrence,
  regionsOf,
} from '../../../src/core/frame/first-occurrence.ts';

/** The frame of a moment for records as told and filtered. */
export function modelFrame(wave: Wave, attributed: readonly WaveEvent[], moment: Moment): Frame {
  // What ended before the window is not past for ever; what goes on into it is there.
  const inWindow = attributed.filter((one) => one.span.endLast >= wave.window.first * 2);
  const places = new Map<string, PlaceFrame>();
  for (const id of wave.places.keys()) {
    const place = placeFrame(id, inWindow, moment);
    if (place) places.set(id, place);
  }
  const firstOccurrence = modelOccurrences(wave, inWindow, moment);
  const regions = new Map(
    [...wave.regions.keys()].map((id) => [
      id,
      regionFrame(id, inWindow, moment, firstOccurrence.get(id) ?? null),
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

function isGoingOn(attributed: WaveEvent, moment: Moment): boolean {
  return presence(attributed.span, moment) === 'yes' && !beginsIn(attributed.span, moment);
}

function placeFrame(
  id: string,
  attributed: readonly WaveEvent[],
  moment: Moment,
): PlaceFrame | undefined {
  const here = attributed.filter((one) => isAt(one, { kind: 'place', id }));
  const marks = withoutCovered(marksOf(here, moment));
  return marks.length === 0 ? undefined : { id, isNew: isNewHere(here, moment), marks };
}

function regionFrame(
  id: string,
  attributed: readonly WaveEvent[],
  moment: Moment,
  firstOccurrence: FirstOccurrence | null,
): RegionFrame {
  const here = attributed.filter((one) => isAt(one, { kind: 'region', id }));
  const marks = marksOf(here, moment).filter((mark) => mark.state !== 'past');
  return { id, isNew: isNewHere(here, moment), firstOccurrence, marks, band: bandOf(marks) };
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
  for (const attributed of here) {
    const state = stateOf(attributed, moment);
    if (!state) continue;
    const key = signKey(attributed.signs);
    const group = groups.get(key) ?? { signs: attributed.signs, state, records: [] };
    if (MARK_STATES.indexOf(state) < MARK_STATES.indexOf(group.state)) group.state = state;
    group.records.push(attributed.id);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => compareSigns(a.signs, b.signs));
}

function stateOf(attributed: WaveEvent, moment: Moment): MarkState | null {
  const here = presence(attributed.span, moment);
  if (here !== 'no' && attributed.undecided.includes('where')) return 'uncertain';
  if (beginsIn(attributed.span, moment)) return 'new';
  if (here === 'yes') return 'continuing';
  if (here === 'maybe') return 'uncertain';
  return isPast(attributed.span, moment) ? 'past' : null;
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

function spreadFrames(attributed: readonly WaveEvent[], moment: Moment): readonly SpreadFrame[] {
  return attributed.flatMap((one) =>
    one.spreads.flatMap((spread) => spreadFrame(attributed, one, spread, moment)),
  );
}

function spreadFrame(
  attributed: readonly WaveEvent[],
  one: WaveEvent,
  spread: EventSpread,
  moment: Moment,
): readonly SpreadFrame[] {
  const starts = attributed
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
    ({ id, firstOccurrence }) => firstOccurrence && wave.regions.get(id)?.kind === 'oblast',
  );
  return {
    certain: oblasts.filter(({ firstOccurrence }) => firstOccurrence?.certainNow).length,
    possible: oblasts.length,
  };
}

export function modelOccurrences(
  wave: Wave,
  attributed: readonly WaveEvent[],
  moment: Moment,
): ReadonlyMap<string, FirstOccurrence> {
  return reachedBy(wave, attributed, moment, (one) => regionsOf(wave, one.where));
}

function reachedBy(
  wave: Wave,
  attributed: readonly WaveEvent[],
  moment: Moment,
  keysOf: (one: WaveEvent) => Iterable<string>,
): ReadonlyMap<string, FirstOccurrence> {
  const step = stepOf(moment);
  const begun = beginningsByKey(wave, attributed, keysOf);
  const found = new Map<string, FirstOccurrence>();
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
  attributed: readonly WaveEvent[],
  keysOf: (one: WaveEvent) => Iterable<string>,
): ReadonlyMap<string, readonly WaveEvent[]> {
  const begun = new Map<string, WaveEvent[]>();
  for (const one of attributed) {
    if (!isOccurrence(one) || one.span.startFirst < wave.window.first * 2) continue;
    for (const key of keysOf(one)) begun.set(key, [...(begun.get(key) ?? []), one]);
  }
  return begun;
}

/** A column for every day of the window. Records not dated closely enough have no block. */
export function modelHistogram(
  attributed: readonly WaveEvent[],
  window: DayRange,
): readonly Column[] {
  return daysIn(window).map((day) => ({
    day,
    night: blocksAt(attributed, day * 2),
    dayTime: blocksAt(attributed, day * 2 + 1),
  }));
}

function blocksAt(attributed: readonly WaveEvent[], step: number): readonly Block[] {
  return attributed
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
