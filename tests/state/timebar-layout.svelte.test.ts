import { describe, expect, it } from 'vitest';
import { civilDate, momentAtStep, stepOf } from '../../src/core/time/day.ts';
import {
  columnBoxes,
  DESK,
  isDense,
  labelledDays,
  momentAt,
  PHONE,
  scrollFor,
  selectedAt,
  totalWidth,
  wideCell,
} from '../../src/ui/timebar/layout.ts';
import { day, WINDOW } from './timebar-fixture.ts';

const boxes = columnBoxes(WINDOW, 2000, DESK);

describe('columns', () => {
  it('are 30 and 13.5 wide where there is room, and never wider', () => {
    expect(boxes).toHaveLength(19);
    expect(boxes[0]?.night).toEqual({ x: 0, width: 13.5 });
    expect(boxes[1]?.dayTime).toEqual({ x: 57, width: 30 });
    expect(totalWidth(boxes)).toBeCloseTo(19 * 43.5);
  });

  it('shrink together to fit a narrow bar, and on a phone keep their width', () => {
    expect(totalWidth(columnBoxes(WINDOW, 500, DESK))).toBeCloseTo(500);
    expect(totalWidth(columnBoxes(WINDOW, 300, PHONE))).toBeCloseTo(19 * 44);
  });

  it('have their full width before the place is measured', () => {
    expect(totalWidth(columnBoxes(WINDOW, 0, DESK))).toBeCloseTo(19 * 43.5);
  });
});

describe('momentAt', () => {
  it('finds every half-day step in the middle of its column', () => {
    for (let step = WINDOW.first * 2; step <= WINDOW.last * 2 + 1; step += 1) {
      const moment = momentAtStep(step);
      const cell = selectedAt(moment, boxes)?.cell ?? { x: -1, width: 0 };
      const found = momentAt(cell.x + cell.width / 2, boxes);
      expect(found && stepOf(found)).toBe(step);
    }
  });

  it('keeps to the ends beyond them', () => {
    expect(momentAt(-50, boxes)).toEqual({ day: WINDOW.first, phase: 'night' });
    expect(momentAt(9999, boxes)).toEqual({ day: WINDOW.last, phase: 'day' });
  });
});

describe('selectedAt', () => {
  it('spans night and day for a day, and the night alone for a night', () => {
    const [x, fourth] = [3 * 43.5, day('2022-01-04')];
    expect(selectedAt({ day: fourth, phase: 'day' }, boxes)).toEqual({
      ground: { x, width: 43.5 },
      cell: { x: x + 13.5, width: 30 },
    });
    expect(selectedAt({ day: fourth, phase: 'night' }, boxes)).toEqual({
      ground: { x, width: 13.5 },
      cell: { x, width: 13.5 },
    });
  });

  it('is nothing outside the window', () => {
    expect(selectedAt({ day: day('2022-02-01'), phase: 'day' }, boxes)).toBeNull();
  });
});

describe('scrollFor', () => {
  const phone = columnBoxes(WINDOW, 320, PHONE);
  const at = (text: string, left: number) => {
    const selected = selectedAt({ day: day(text), phase: 'day' }, phone);
    return selected && scrollFor(selected, { left, width: 320 }, PHONE);
  };

  it('leaves a day alone that is seen with the next one', () => {
    expect(at('2022-01-03', 0)).toBeNull();
  });

  it('brings in a day that stands at an edge or beyond it', () => {
    expect(at('2022-01-08', 0)).toBeCloseTo(7 * 44 - 320 / 3);
    expect(at('2022-01-01', 200)).toBe(0);
  });
});

describe('a bar of 400 days', () => {
  const year = columnBoxes({ first: day('1911-01-01'), last: day('1912-02-04') }, 830, DESK);

  it('is as wide as the place, and names months where days have no room', () => {
    expect(totalWidth(year)).toBeCloseTo(830);
    expect(isDense(year)).toBe(true);
    expect(isDense(boxes)).toBe(false);
    const labelled = labelledDays(year);
    expect(labelled[0]?.day).toBe(day('1911-02-01'));
    // The next one would be cut at the end.
    expect(labelled.at(-1)?.day).toBe(day('1912-01-01'));
    expect(labelled.every(({ day: first }) => civilDate(first).date === 1)).toBe(true);
  });

  it('leaves room between its labels, however narrow it is', () => {
    const narrow = columnBoxes({ first: day('1911-01-01'), last: day('1912-02-04') }, 300, DESK);
    const xs = labelledDays(narrow).map(({ night }) => night.x);
    expect(xs.length).toBeGreaterThan(2);
    xs.slice(1).forEach((x, index) => expect(x - (xs[index] ?? 0)).toBeGreaterThanOrEqual(44));
  });

  it('has room for the date of a selected day at its ends', () => {
    for (const { night } of [year[0], year.at(-1)].flatMap((box) => box ?? [])) {
      const cell = wideCell(night, 830);
      expect(cell.x).toBeGreaterThanOrEqual(0);
      expect(cell.x + cell.width).toBeLessThanOrEqual(830);
    }
  });
});
