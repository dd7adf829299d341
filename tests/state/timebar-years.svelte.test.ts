import { describe, expect, it } from 'vitest';
import { outsideWindow } from '../../src/core/frame/histogram.ts';
import { attribute } from '../../src/core/record/perspective.ts';
import {
  type Stop,
  stopAt,
  stopsOf,
  stripOf,
  TARGET,
  windowInWords,
} from '../../src/ui/timebar/years.ts';
import { waveOf, day, record, WINDOW } from './timebar-fixture.ts';
import { en } from '../english.ts';

const outside = (...dates: readonly string[]) =>
  outsideWindow(
    attribute(waveOf(dates.map((when, i) => record(`r${i}`, { kind: 'strike', when }))), null),
    WINDOW,
  );
const strip = (dates: readonly string[], width = 824) => {
  const all = outside(...dates);
  return stripOf(en, all, all, WINDOW, width);
};
const NONE = { before: [], after: [] };

describe('stripOf', () => {
  it('is the window alone where no record lies outside it', () => {
    const { window, labels, line } = strip([]);
    expect([window.x, labels, line.width]).toEqual([0, [], window.width]);
  });

  it('is ruled in months up to a year before the window', () => {
    const { labels, window, ticks } = strip(['2021-12']);
    expect(labels).toEqual([{ x: 0, text: 'December 2021' }]);
    expect(window.x).toBe(120);
    expect(ticks[0]?.range).toEqual({ x: 0, width: 120 });
    expect(ticks[0]?.x).toBe(60);
  });

  it('is ruled in years beyond that, evenly, with as many labels as fit', () => {
    const { labels, window, ticks } = strip(['2008-12-16', '2011-12-16', '2023-05-01']);
    expect(labels[0]).toEqual({ x: 0, text: '2008' });
    expect(window.x).toBeCloseTo(412);
    expect(labels.every(({ x }, i) => i === 0 || x - (labels[i - 1]?.x ?? 0) >= 40)).toBe(true);
    const [first, second, last] = ticks.map(({ x }) => x);
    expect((second ?? 0) - (first ?? 0)).toBeCloseTo((412 * 1095) / day2day('2008-01-01'), 0);
    expect(last).toBeGreaterThan(window.x + window.width);
  });

  it('does not move under a filter', () => {
    const all = outside('2008-12-16', '2023-05-01');
    const filtered = stripOf(en, all, NONE, WINDOW, 824);
    expect(filtered.ticks).toEqual([]);
    expect(filtered.window).toEqual(stripOf(en, all, all, WINDOW, 824).window);
  });

  it('joins ticks that are too near each other into one target, and targets never overlap', () => {
    const { targets, ticks } = strip(['2008', '2011-12-16', '2011-12-17', '2012-03-01', '2019']);
    expect(ticks).toHaveLength(5);
    expect(targets.map((target) => target.ticks.length)).toEqual([1, 3, 1]);
    targets.forEach(({ x, width }, i) => {
      expect(width).toBeGreaterThanOrEqual(TARGET);
      const next = targets[i + 1];
      if (next) expect(x + width).toBeLessThanOrEqual(next.x);
    });
  });

  it('keeps targets on the strip, however dense its end is', () => {
    const months = Array.from(
      { length: 12 },
      (_, month) => `2022-${String(month + 1).padStart(2, '0')}`,
    );
    const dense = strip([...months, '2023-01-05', '2023-02-06', '2023-02-08']);
    const joined = dense.targets.flatMap(({ ticks }) => ticks);
    expect(joined).toHaveLength(dense.ticks.length);
    for (const { x, width } of dense.targets) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(824);
      expect(width).toBeGreaterThanOrEqual(TARGET);
    }
  });
});

/** Days from a day to the window. */
const day2day = (text: string) => WINDOW.first - day(text);

describe('windowInWords', () => {
  it('says a month and a year once', () => {
    expect(windowInWords(en, WINDOW)).toBe('1–19 January 2022');
    expect(windowInWords(en, { first: day('2021-12-28'), last: day('2022-01-03') })).toBe(
      '28 December 2021 – 3 January 2022',
    );
    expect(windowInWords(en, { first: day('2022-01-28'), last: day('2022-02-03') })).toBe(
      '28 January – 3 February 2022',
    );
  });
});

describe('the window as a slider', () => {
  const home: Stop = { window: WINDOW, day: day('2022-01-04') };
  const attributed = (...dates: readonly string[]) =>
    attribute(waveOf(dates.map((when, i) => record(`r${i}`, { kind: 'strike', when }))), null);
  const stops = stopsOf(
    attributed('2011-12-16', '2021-12', '2022-01-05', '2022-02-10'),
    home,
    home,
  );
  const inWords = ({ window }: Stop) => windowInWords(en, window);

  it('stops at the windows with records and at home, in order of time', () => {
    // 16 December 2011 is 3669 days before 1 January 2022: in the 194th window of 19 days before it.
    expect(stops.map(inWords)).toEqual([
      '29 November – 17 December 2011',
      '13–31 December 2021',
      '1–19 January 2022',
      '8–26 February 2022',
    ]);
    expect(stops.map(({ day: at }) => at)).toEqual([
      day('2011-12-16'),
      day('2021-12-16'),
      day('2022-01-04'),
      day('2022-02-10'),
    ]);
  });

  it('keeps the window that it stands on, records or none', () => {
    const empty: Stop = {
      window: { first: day('2022-03-18'), last: day('2022-04-05') },
      day: day('2022-03-20'),
    };
    expect(stopsOf(attributed('2022-01-05'), empty, home)).toEqual([home, empty]);
  });

  it('snaps to the stop nearest to where it is let go', () => {
    const before = outside('2011-12-16', '2021-12', '2022-02-10');
    const laid = stripOf(en, before, before, WINDOW, 824);
    const middle = laid.window.x + laid.window.width / 2;
    expect(inWords(stopAt(middle + 10, laid, stops))).toBe('1–19 January 2022');
    expect(inWords(stopAt(0, laid, stops))).toBe('29 November – 17 December 2011');
    expect(inWords(stopAt(824, laid, stops))).toBe('8–26 February 2022');
  });
});
