/** What the map shows at a moment: a pure value, from which scene, tints, bands, counts and words follow. */
import { type Moment, stepOf } from './day.ts';
import type { Dataset, Spread } from './model.ts';
import { beginsIn, frameStart, isPast, presence } from './presence.ts';
import { firstReached, type Reached } from './reached.ts';
import { compareSigns, isAt, type MarkSigns, signKey, type ToldRecord } from './told.ts';

export const MARK_STATES = ['new', 'continuing', 'uncertain', 'past'] as const;
/** In order of precedence: where records of one sign differ, the first state stands. */
export type MarkState = (typeof MARK_STATES)[number];

export interface Mark {
  readonly signs: MarkSigns;
  readonly state: MarkState;
  /** The records behind it, in order of time. */
  readonly records: readonly string[];
}

export interface PlaceFrame {
  readonly id: string;
  /** Nothing certain was here before this frame, in the window. */
  readonly isNew: boolean;
  /** In the order of a row; never empty. */
  readonly marks: readonly Mark[];
}

export interface Band {
  readonly signs: MarkSigns;
  readonly state: 'new' | 'continuing' | 'uncertain';
}

export interface RegionFrame {
  readonly id: string;
  readonly isNew: boolean;
  /** First day reached by a labour or street record, as known up to this moment. */
  readonly reached: Reached | null;
  /** Claims about the whole region that are there now; past ones leave no mark. */
  readonly marks: readonly Mark[];
  readonly band: Band | null;
}

export interface SpreadFrame {
  readonly spread: Spread;
  /** The record that carries it: the way to its citation. */
  readonly record: string;
  /** Its destination is first reached in this frame. */
  readonly isNew: boolean;
}

/** How many are certain, and how many there may be with the uncertain ones. */
export interface Count {
  readonly certain: number;
  readonly possible: number;
}

export interface Frame {
  readonly moment: Moment;
  readonly places: ReadonlyMap<string, PlaceFrame>;
  /** Every region of the dataset. */
  readonly regions: ReadonlyMap<string, RegionFrame>;
  readonly spreads: readonly SpreadFrame[];
  /** Records that certainly begin in this frame, national ones included. */
  readonly begun: readonly ToldRecord[];
  /** Records that go on from before. */
  readonly goingOn: readonly ToldRecord[];
  /** Records that may be there. */
  readonly uncertain: readonly ToldRecord[];
  /** Places with a record that is there now. */
  readonly placeCount: Count;
  /** Oblasts reached up to now. */
  readonly oblastCount: Count;
}

/** The frame of a moment for records as told and filtered. */
export function frameAt(dataset: Dataset, told: readonly ToldRecord[], moment: Moment): Frame {
  // What ended before the window is not past for ever; what goes on into it is there.
  const inWindow = told.filter((one) => one.span.endLast >= dataset.window.first * 2);
  const places = new Map<string, PlaceFrame>();
  for (const id of dataset.places.keys()) {
    const place = placeFrame(id, inWindow, moment);
    if (place) places.set(id, place);
  }
  const reached = firstReached(dataset, inWindow, moment);
  const regions = new Map(
    [...dataset.regions.keys()].map((id) => [
      id,
      regionFrame(id, inWindow, moment, reached.get(id) ?? null),
    ]),
  );
  return {
    moment,
    places,
    regions,
    spreads: spreadFrames(inWindow, moment),
    begun: inWindow.filter((one) => beginsIn(one.span, moment)),
    goingOn: inWindow.filter((one) => isGoingOn(one, moment)),
    uncertain: inWindow.filter((one) => presence(one.span, moment) === 'maybe'),
    placeCount: countPlaces(places),
    oblastCount: countOblasts(dataset, regions),
  };
}

function isGoingOn(told: ToldRecord, moment: Moment): boolean {
  return presence(told.span, moment) === 'yes' && !beginsIn(told.span, moment);
}

function placeFrame(
  id: string,
  told: readonly ToldRecord[],
  moment: Moment,
): PlaceFrame | undefined {
  const here = told.filter((one) => isAt(one, { kind: 'place', id }));
  const marks = withoutCovered(marksOf(here, moment));
  return marks.length === 0 ? undefined : { id, isNew: isNewHere(here, moment), marks };
}

function regionFrame(
  id: string,
  told: readonly ToldRecord[],
  moment: Moment,
  reached: Reached | null,
): RegionFrame {
  const here = told.filter((one) => isAt(one, { kind: 'region', id }));
  const marks = marksOf(here, moment).filter((mark) => mark.state !== 'past');
  return { id, isNew: isNewHere(here, moment), reached, marks, band: bandOf(marks) };
}

/** Some record certainly begins now, and none certainly began before. */
function isNewHere(here: readonly ToldRecord[], moment: Moment): boolean {
  const first = frameStart(moment);
  const certain = here.filter(
    (one) => one.span.certain && one.span.drawn && !one.undecided.includes('where'),
  );
  return (
    certain.some((one) => beginsIn(one.span, moment)) &&
    certain.every((one) => one.span.startFirst >= first)
  );
}

function marksOf(here: readonly ToldRecord[], moment: Moment): readonly Mark[] {
  const groups = new Map<string, { signs: MarkSigns; state: MarkState; records: string[] }>();
  for (const told of here) {
    const state = stateOf(told, moment);
    if (!state) continue;
    const key = signKey(told.signs);
    const group = groups.get(key) ?? { signs: told.signs, state, records: [] };
    if (MARK_STATES.indexOf(state) < MARK_STATES.indexOf(group.state)) group.state = state;
    group.records.push(told.record.id);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => compareSigns(a.signs, b.signs));
}

function stateOf(told: ToldRecord, moment: Moment): MarkState | null {
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

function spreadFrames(told: readonly ToldRecord[], moment: Moment): readonly SpreadFrame[] {
  return told.flatMap((one) =>
    one.spreads.flatMap((spread) => spreadFrame(told, one, spread, moment)),
  );
}

function spreadFrame(
  told: readonly ToldRecord[],
  one: ToldRecord,
  spread: Spread,
  moment: Moment,
): readonly SpreadFrame[] {
  const starts = told
    .filter((other) => isAt(other, spread.to) && other.span.drawn)
    .map((other) => other.span.startFirst);
  // A day that the text gives begins with its night only where the record itself is of the night.
  const half = one.dayPart === 'night' ? 0 : 1;
  const from = spread.day ? spread.day.first * 2 + half : Math.min(...starts);
  if (!Number.isFinite(from) || stepOf(moment) < from) return [];
  return [{ spread, record: one.record.id, isNew: from >= frameStart(moment) }];
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

function countOblasts(dataset: Dataset, regions: ReadonlyMap<string, RegionFrame>): Count {
  const oblasts = [...regions.values()].filter(
    ({ id, reached }) => reached && dataset.regions.get(id)?.kind === 'oblast',
  );
  return {
    certain: oblasts.filter(({ reached }) => reached?.certainNow).length,
    possible: oblasts.length,
  };
}
