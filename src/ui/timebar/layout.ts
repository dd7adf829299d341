/** Where the columns of the time bar stand. Pure; px from the left and from the top of the plot. */
import { civilDate, type Day, type DayRange, daysIn, type Moment } from '../../core/time/day.ts';

export interface Measures {
  /** Width of a day, and of the night before it, where there is room. */
  readonly day: number;
  readonly night: number;
  /** Height of the columns down to the baseline, and of the axis below it. */
  readonly plot: number;
  readonly axis: number;
  /** How far the selected ground stands out above the columns. */
  readonly overshoot: number;
  /** A narrower place shrinks the columns; on a phone it scrolls instead. */
  readonly shrinks: boolean;
}

export const DESK: Measures = {
  day: 30,
  night: 13.5,
  plot: 72,
  axis: 32,
  overshoot: 6,
  shrinks: true,
};
export const PHONE: Measures = {
  day: 33,
  night: 11,
  plot: 66,
  axis: 30,
  overshoot: 2,
  shrinks: false,
};

/** A stretch of the horizontal. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

/** A day's two columns: the night before it stands at its left. */
export interface ColumnBox {
  readonly day: Day;
  readonly night: Stretch;
  readonly dayTime: Stretch;
}

/** The columns of a window, as wide as the place allows; 0 is a place that is not measured yet. */
export function columnBoxes(
  window: DayRange,
  available: number,
  measures: Measures,
): readonly ColumnBox[] {
  const days = daysIn(window);
  const full = days.length * (measures.day + measures.night);
  const scale = measures.shrinks && available > 0 ? Math.min(1, available / full) : 1;
  const [dayWidth, nightWidth] = [measures.day * scale, measures.night * scale];
  return days.map((day, index) => {
    const x = index * (dayWidth + nightWidth);
    return {
      day,
      night: { x, width: nightWidth },
      dayTime: { x: x + nightWidth, width: dayWidth },
    };
  });
}

/** Width of all columns together. */
export function totalWidth(boxes: readonly ColumnBox[]): number {
  const last = boxes.at(-1);
  return last ? endOf(last.dayTime) : 0;
}

export const endOf = ({ x, width }: Stretch): number => x + width;

/** Px that a day needs for a numeral of its own, and the 1st of a month for its date. */
const LABELLED = { day: 20, month: 44 } as const;

/** Whether days are too narrow for numerals: the axis then has months, and the selected day's date. */
export function isDense(boxes: readonly ColumnBox[]): boolean {
  const [box] = boxes;
  return box !== undefined && box.night.width + box.dayTime.width < LABELLED.day;
}

/** The days of a dense axis that have a label: firsts of months, as many as have room in the plot. */
export function labelledDays(boxes: readonly ColumnBox[]): readonly ColumnBox[] {
  const end = totalWidth(boxes) - LABELLED.month / 2;
  const labelled: ColumnBox[] = [];
  for (const box of boxes) {
    const { x } = box.night;
    if (civilDate(box.day).date !== 1 || x < LABELLED.month / 2 || x > end) continue;
    const before = labelled.at(-1);
    if (before === undefined || x - before.night.x >= LABELLED.month) labelled.push(box);
  }
  return labelled;
}

/** Whether the label of a day has room beside the cell of the selected one. */
export function isBeside({ night }: ColumnBox, cell: Stretch): boolean {
  return Math.abs(night.x - (cell.x + cell.width / 2)) >= LABELLED.month;
}

/** The cell of a selected day on a dense axis: wide enough for its date, inside the plot. */
export function wideCell({ x, width }: Stretch, total: number): Stretch {
  const middle = x + width / 2;
  const left = Math.min(Math.max(0, middle - LABELLED.month / 2), total - LABELLED.month);
  return { x: left, width: LABELLED.month };
}

/** The moment whose column holds `x`; beyond the ends, the moment at that end. */
export function momentAt(x: number, boxes: readonly ColumnBox[]): Moment | null {
  const box = boxes.find(({ dayTime }) => x < endOf(dayTime)) ?? boxes.at(-1);
  if (!box) return null;
  return { day: box.day, phase: x < endOf(box.night) ? 'night' : 'day' };
}

export interface Selected {
  /** The frame of a day holds the night before it, so its ground does too. */
  readonly ground: Stretch;
  /** The cell of the axis under it: the day's own, or the night's. */
  readonly cell: Stretch;
}

export function selectedAt(moment: Moment, boxes: readonly ColumnBox[]): Selected | null {
  const box = boxes.find(({ day }) => day === moment.day);
  if (!box) return null;
  const { night, dayTime } = box;
  if (moment.phase === 'night') return { ground: night, cell: night };
  return { ground: { x: night.x, width: night.width + dayTime.width }, cell: dayTime };
}

/**
 * How far a scrolling plot has to be scrolled for the selected ground to be seen, with the next day
 * beside it; null where it stands well already.
 */
export function scrollFor(
  { ground }: Selected,
  view: { readonly left: number; readonly width: number },
  measures: Measures,
): number | null {
  const margin = Math.min(measures.day + measures.night, view.width / 4);
  const isSeen = ground.x >= view.left && endOf(ground) + margin <= view.left + view.width;
  // A third of the way in: what led to the day is still seen, and most of the room is for what follows.
  return isSeen ? null : Math.max(0, ground.x - view.width / 3);
}
