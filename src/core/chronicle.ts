/** The chronicle of a day: what begins in each part of it, what may have, what goes on. */
import type { DayPart } from './model.ts';
import { momentAtStep, type DayRange, type Moment } from './day.ts';
import type { Frame } from './frame.ts';
import type { ToldRecord } from './told.ts';

export type ChroniclePart =
  /** Records that begin in this part of the day; those with no part given stand under `day`. */
  | { readonly kind: 'part'; readonly part: DayPart; readonly records: readonly ToldRecord[] }
  /** Records of some one day in a range. */
  | { readonly kind: 'range'; readonly range: DayRange; readonly records: readonly ToldRecord[] };

export interface Chronicle {
  readonly parts: readonly ChroniclePart[];
  readonly goingOn: readonly ToldRecord[];
  /** Begun before for certain; it may have ended since. */
  readonly mayGoOn: readonly ToldRecord[];
  /** Too wide a range to be drawn, but it holds this day. */
  readonly undated: readonly ToldRecord[];
}

const ORDER: readonly DayPart[] = ['night', 'morning', 'day', 'evening'];

/** The chronicle of a frame; `told` are the records as told and filtered. */
export function chronicleOf(frame: Frame, told: readonly ToldRecord[]): Chronicle {
  const parts = ORDER.map((part) => ({
    kind: 'part' as const,
    part,
    records: frame.begun.filter((one) => (one.dayPart ?? 'day') === part),
  }));
  const isBegun = (one: ToldRecord) => startRange(one).last < frame.moment.day;
  const mayBegin = frame.uncertain.filter((one) => !isBegun(one));
  return {
    parts: [...parts, ...ranges(mayBegin)].filter(({ records }) => records.length > 0),
    goingOn: frame.goingOn,
    mayGoOn: frame.uncertain.filter(isBegun),
    undated: told.filter((one) => isUndatedOn(one, frame.moment)),
  };
}

function ranges(uncertain: readonly ToldRecord[]): readonly ChroniclePart[] {
  const groups = new Map<string, { range: DayRange; records: ToldRecord[] }>();
  for (const one of uncertain) {
    const range = startRange(one);
    const key = `${range.first}-${range.last}`;
    const group = groups.get(key) ?? { range, records: [] };
    group.records.push(one);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({ kind: 'range', ...group }));
}

/** The days on which a record can begin. */
export function startRange({ span }: ToldRecord): DayRange {
  return { first: momentAtStep(span.startFirst).day, last: momentAtStep(span.startLast).day };
}

function isUndatedOn(one: ToldRecord, { day }: Moment): boolean {
  const { first, last } = startRange(one);
  return !one.span.drawn && first <= day && day <= last;
}
