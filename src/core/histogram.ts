/** The time bar's blocks: one block is one record, in the column of its night or its day. */
import { type Day, type DayRange, daysIn } from './day.ts';
import { canBeginAt } from './presence.ts';
import { compareSigns, type MarkSigns, type ToldRecord } from './told.ts';

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

/** A column for every day of the window. Records not dated closely enough have no block. */
export function histogram(told: readonly ToldRecord[], window: DayRange): readonly Column[] {
  return daysIn(window).map((day) => ({
    day,
    night: blocksAt(told, day * 2),
    dayTime: blocksAt(told, day * 2 + 1),
  }));
}

function blocksAt(told: readonly ToldRecord[], step: number): readonly Block[] {
  return told
    .filter(({ span }) => span.drawn && canBeginAt(span, step))
    .sort(
      (a, b) => Number(b.span.certain) - Number(a.span.certain) || compareSigns(a.signs, b.signs),
    )
    .map(({ record, signs, span }) => ({
      record: record.id,
      signs,
      uncertain: !span.certain,
    }));
}

/** Records that the window's columns cannot hold: before it, after it, or not dated to the day. */
export function outsideWindow(
  told: readonly ToldRecord[],
  window: DayRange,
): {
  readonly before: readonly ToldRecord[];
  readonly after: readonly ToldRecord[];
  readonly undated: readonly ToldRecord[];
} {
  const isIn = ({ span }: ToldRecord) =>
    span.startLast >= window.first * 2 && span.startFirst <= window.last * 2 + 1;
  return {
    before: told.filter(({ span }) => span.startLast < window.first * 2),
    after: told.filter(({ span }) => span.startFirst > window.last * 2 + 1),
    undated: told.filter((one) => isIn(one) && !one.span.drawn),
  };
}
