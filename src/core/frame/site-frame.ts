/** What is at one place or region at a moment, from the events that are told of it. */
import { compareSigns, type MarkSigns, signKey, type WaveEvent } from '../record/event.ts';
import { type Moment, momentAtStep } from '../time/day.ts';
import { beginsIn, changesOf, frameStart, isPast, presence } from '../record/presence.ts';
import { type Beginning, type FirstOccurrence, occurrenceAt } from './first-occurrence.ts';
import { Stepwise } from '../base/stepwise.ts';

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
  readonly firstOccurrence: FirstOccurrence | null;
  /** Claims about the whole region that are there now; past ones leave no mark. */
  readonly marks: readonly Mark[];
  readonly band: Band | null;
}

/** A place through time; null where nothing is or was there. `here`: the events at it, in order. */
export function placeThroughTime(
  id: string,
  here: readonly WaveEvent[],
): Stepwise<PlaceFrame | null> {
  return new Stepwise(
    here.flatMap(({ span }) => changesOf(span)),
    (step) => placeFrame(id, here, momentAtStep(step)),
  );
}

/** A region through time; `beginning`: when the wave comes to it, if ever. */
export function regionThroughTime(
  id: string,
  here: readonly WaveEvent[],
  beginning: Beginning | null,
): Stepwise<RegionFrame> {
  const changes = here.flatMap(({ span }) => changesOf(span));
  const firstOccurrence = beginning ? [beginning.first, beginning.last] : [];
  return new Stepwise([...changes, ...firstOccurrence], (step) => {
    const known = beginning && occurrenceAt(beginning, step);
    return regionFrame(id, here, momentAtStep(step), known);
  });
}

function placeFrame(id: string, here: readonly WaveEvent[], moment: Moment): PlaceFrame | null {
  const marks = withoutCovered(marksOf(here, moment));
  return marks.length === 0 ? null : { id, isNew: isNewHere(here, moment), marks };
}

function regionFrame(
  id: string,
  here: readonly WaveEvent[],
  moment: Moment,
  firstOccurrence: FirstOccurrence | null,
): RegionFrame {
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
  for (const one of here) {
    const state = stateOf(one, moment);
    if (!state) continue;
    const key = signKey(one.signs);
    const group = groups.get(key) ?? { signs: one.signs, state, records: [] };
    if (MARK_STATES.indexOf(state) < MARK_STATES.indexOf(group.state)) group.state = state;
    group.records.push(one.id);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => compareSigns(a.signs, b.signs));
}

function stateOf({ span, undecided }: WaveEvent, moment: Moment): MarkState | null {
  const here = presence(span, moment);
  if (here !== 'no' && undecided.includes('where')) return 'uncertain';
  if (beginsIn(span, moment)) return 'new';
  if (here === 'yes') return 'continuing';
  if (here === 'maybe') return 'uncertain';
  return isPast(span, moment) ? 'past' : null;
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
