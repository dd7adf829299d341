/** The chronicle of a day: what begins in each part of it, what may have, what goes on. */
import type { DayRange, Moment } from './day.ts';
import type { Frame } from './frame.ts';
import { DAY_PARTS, type DayPart } from './model.ts';
import { startDays } from './presence.ts';
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
  /** Too wide a range to be drawn, but it holds this day; the narrowest first. */
  readonly undated: readonly ToldRecord[];
}

/** The chronicle of a frame; `told` are the records as told and filtered. */
export function chronicleOf(frame: Frame, told: readonly ToldRecord[]): Chronicle {
  const parts = DAY_PARTS.map((part) => ({
    kind: 'part' as const,
    part,
    records: frame.begun.filter((one) => (one.dayPart ?? 'day') === part),
  }));
  const isBegun = (one: ToldRecord) => startDays(one.span).last < frame.moment.day;
  const mayBegin = frame.uncertain.filter((one) => !isBegun(one));
  return {
    parts: [...parts, ...rangesOf(mayBegin)].filter(({ records }) => records.length > 0),
    goingOn: frame.goingOn,
    mayGoOn: frame.uncertain.filter(isBegun),
    undated: told
      .filter((one) => isUndatedOn(one, frame.moment))
      .sort((a, b) => widthOf(a) - widthOf(b)),
  };
}

const rangesOf = (uncertain: readonly ToldRecord[]): readonly ChroniclePart[] =>
  byStart(uncertain).map((group) => ({ kind: 'range', ...group }));

/** Records that can begin on the same days. */
export interface Beginning {
  readonly range: DayRange;
  readonly records: readonly ToldRecord[];
}

/** Records by the days on which they can begin, in the order in which they come. */
export function byStart(told: readonly ToldRecord[]): readonly Beginning[] {
  const groups = new Map<string, { range: DayRange; records: ToldRecord[] }>();
  for (const one of told) {
    const range = startDays(one.span);
    const key = `${range.first}-${range.last}`;
    const group = groups.get(key) ?? { range, records: [] };
    group.records.push(one);
    groups.set(key, group);
  }
  return [...groups.values()];
}

const widthOf = ({ span }: ToldRecord) => span.startLast - span.startFirst;

function isUndatedOn({ span }: ToldRecord, { day }: Moment): boolean {
  const { first, last } = startDays(span);
  return !span.drawn && first <= day && day <= last;
}
