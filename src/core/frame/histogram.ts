/** The time bar's blocks: one block is one record, in the column of its night or its day. */
import { type Day, type DayRange, daysIn } from '../time/day.ts';
import { compareSigns, type MarkSigns, type WaveEvent } from '../record/event.ts';
import { canBeginAt } from '../record/presence.ts';

export interface Block {
  readonly record: string;
  readonly signs: MarkSigns;
  /** Its day is uncertain: it stands, dashed, on each day of its range. */
  readonly uncertain: boolean;
}

export interface Column {
  readonly day: Day;
  /** From below upwards: what is certain, then what may have been. */
  readonly night: readonly Block[];
  readonly dayTime: readonly Block[];
}

/** A column for every day of the window. Events not dated closely enough have no block. */
export function histogram(events: readonly WaveEvent[], window: DayRange): readonly Column[] {
  const byStep = eventsByStep(events, window);
  const blocksAt = (step: number) => blocksOf(byStep.get(step) ?? []);
  return daysIn(window).map((day) => ({
    day,
    night: blocksAt(day * 2),
    dayTime: blocksAt(day * 2 + 1),
  }));
}

/** Which of them can begin at each half-day step of the window, in their order. */
function eventsByStep(
  events: readonly WaveEvent[],
  { first, last }: DayRange,
): ReadonlyMap<number, readonly WaveEvent[]> {
  const byStep = new Map<number, WaveEvent[]>();
  for (const one of events) {
    const { drawn, startFirst, startLast } = one.span;
    const end = drawn ? Math.min(startLast, last * 2 + 1) : -Infinity;
    for (let step = Math.max(startFirst, first * 2); step <= end; step += 1) {
      if (!canBeginAt(one.span, step)) continue;
      const here = byStep.get(step) ?? [];
      here.push(one);
      byStep.set(step, here);
    }
  }
  return byStep;
}

function blocksOf(events: readonly WaveEvent[]): readonly Block[] {
  return [...events]
    .sort(
      (a, b) => Number(b.span.certain) - Number(a.span.certain) || compareSigns(a.signs, b.signs),
    )
    .map(({ id, signs, span }) => ({ record: id, signs, uncertain: !span.certain }));
}

/** Records that the window's columns cannot hold: before it, after it, or not dated to the day. */
export function outsideWindow<E extends WaveEvent>(
  events: readonly E[],
  window: DayRange,
): {
  readonly before: readonly E[];
  readonly after: readonly E[];
  readonly undated: readonly E[];
} {
  const isIn = ({ span }: E) =>
    span.startLast >= window.first * 2 && span.startFirst <= window.last * 2 + 1;
  return {
    before: events.filter(({ span }) => span.startLast < window.first * 2),
    after: events.filter(({ span }) => span.startFirst > window.last * 2 + 1),
    undated: events.filter((one) => isIn(one) && !one.span.drawn),
  };
}
