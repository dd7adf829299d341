/** The chronicle of a day: what begins in each part of it, what may have, what goes on. */
import type { DayRange } from '../time/day.ts';
import type { WaveEvent } from '../record/event.ts';
import type { Frame } from './frame.ts';
import { intervalIndex } from '../base/intervals.ts';
import { keptFor } from '../base/kept.ts';
import { DAY_PARTS, type DayPart } from '../format/record.ts';
import { startDays } from '../record/presence.ts';

/** `E`: records as told, or bare events. */
export type ChroniclePart<E extends WaveEvent> =
  /** Events that begin in this part of the day; those with no part given stand under `day`. */
  | { readonly kind: 'part'; readonly part: DayPart; readonly records: readonly E[] }
  /** Events of some one day in a range. */
  | { readonly kind: 'range'; readonly range: DayRange; readonly records: readonly E[] };

export interface Chronicle<E extends WaveEvent> {
  readonly parts: readonly ChroniclePart<E>[];
  readonly goingOn: readonly E[];
  /** Begun before for certain; it may have ended since. */
  readonly mayGoOn: readonly E[];
  /** Too wide a range to be drawn, but it holds this day; the narrowest first. */
  readonly undated: readonly E[];
}

/** The chronicle of a frame; `attributed` are the records as told and filtered. */
export function chronicleOf<E extends WaveEvent>(
  frame: Frame<E>,
  attributed: readonly E[],
): Chronicle<E> {
  const parts = DAY_PARTS.map((part) => ({
    kind: 'part' as const,
    part,
    records: frame.begun.filter((one) => (one.dayPart ?? 'day') === part),
  }));
  const { day } = frame.moment;
  const isBegun = (one: E) => startDays(one.span).last < day;
  const mayBegin = frame.uncertain.filter((one) => !isBegun(one));
  return {
    parts: [...parts, ...rangesOf(mayBegin)].filter(({ records }) => records.length > 0),
    goingOn: frame.goingOn,
    mayGoOn: frame.uncertain.filter(isBegun),
    undated: undatedIndex(attributed)(day * 2, day * 2 + 1)
      .flatMap((at) => attributed[at] ?? [])
      .sort((a, b) => widthOf(a) - widthOf(b)),
  };
}

/** Events that are not dated closely enough to be drawn, by the steps that they can begin at. */
const undatedIndex = keptFor((events: readonly WaveEvent[]) =>
  intervalIndex(
    events.map(({ span }) =>
      span.drawn ? null : { first: span.startFirst, last: span.startLast },
    ),
  ),
);

function rangesOf<E extends WaveEvent>(uncertain: readonly E[]): readonly ChroniclePart<E>[] {
  return byStart(uncertain).map((group) => ({ kind: 'range', ...group }));
}

/** Events that can begin on the same days. */
export interface Beginning<E extends WaveEvent> {
  readonly range: DayRange;
  readonly records: readonly E[];
}

/** Events by the days on which they can begin, in the order in which they come. */
export function byStart<E extends WaveEvent>(events: readonly E[]): readonly Beginning<E>[] {
  const groups = new Map<string, { range: DayRange; records: E[] }>();
  for (const one of events) {
    const range = startDays(one.span);
    const key = `${range.first}-${range.last}`;
    const group = groups.get(key) ?? { range, records: [] };
    group.records.push(one);
    groups.set(key, group);
  }
  return [...groups.values()];
}

const widthOf = ({ span }: WaveEvent) => span.startLast - span.startFirst;
