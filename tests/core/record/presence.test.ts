import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, formatDay, type Moment, momentAtStep } from '../../../src/core/time/day.ts';
import type { DayPart, Ends } from '../../../src/core/format/record.ts';
import { beginsIn, isPast, presence, spanOf } from '../../../src/core/record/presence.ts';
import { day, january, when } from '../fixture.ts';

const NOT_RECORDED: Ends = { kind: 'not-recorded' };
const until = (text: string): Ends => ({ kind: 'open', until: when(text), saidBy: ['interview'] });
const stated = (text: string): Ends => ({ kind: 'stated', when: when(text) });

const at = (text: string, ends: Ends = NOT_RECORDED, part: DayPart | null = null) => {
  const span = spanOf(when(text), part, ends);
  return (moment: Moment) => presence(span, moment);
};

const start = day('2022-01-01');
const offset = fc.integer({ min: 0, max: 20 });
const dateText = (n: number) => formatDay(addDays(start, n));
const ordered = fc.tuple(offset, offset).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const dates = fc.oneof(
  offset.map(dateText),
  ordered.map(([a, b]) => `[${dateText(a)}..${dateText(b)}]`),
  ordered.map(([a, b]) => `${dateText(a)}/${dateText(b)}`),
  fc.constantFrom('2022-01', '2022-01-0X', '2022-01/2022-02', '2022'),
  offset.chain((n) => fc.constantFrom('?', '~', '%').map((mark) => dateText(n) + mark)),
);
const anyEnds = fc.oneof(fc.constant(NOT_RECORDED), dates.map(stated), dates.map(until));
const parts = fc.constantFrom<DayPart | null>(null, 'night', 'morning', 'day', 'evening');
const steps = fc.integer({ min: start * 2 - 10, max: start * 2 + 80 });

describe('presence, for any date, end and part of the day', () => {
  const anySpan = fc.tuple(dates, parts, anyEnds);

  test('is never more than no outside the possible range', () => {
    fc.assert(
      fc.property(anySpan, steps, ([text, part, ends], step) => {
        const moment = momentAtStep(step);
        const last = ends.kind === 'not-recorded' ? when(text).last : lastOf(ends, text);
        fc.pre(moment.day < when(text).first || moment.day > last);
        expect(at(text, ends, part)(moment)).toBe('no');
      }),
    );
  });

  test('is never yes before the day by which it has begun', () => {
    fc.assert(
      fc.property(anySpan, steps, ([text, part, ends], step) => {
        const moment = momentAtStep(step);
        fc.pre(moment.day < when(text).startsBy);
        expect(at(text, ends, part)(moment)).not.toBe('yes');
      }),
    );
  });

  test('is never yes at all where the date is qualified', () => {
    fc.assert(
      fc.property(anySpan, steps, ([text, part, ends], step) => {
        fc.pre(/[?~%]/.test(text));
        expect(at(text, ends, part)(momentAtStep(step))).not.toBe('yes');
      }),
    );
  });

  test('is past exactly where it was there and is no more', () => {
    fc.assert(
      fc.property(anySpan, steps, ([text, part, ends], step) => {
        const span = spanOf(when(text), part, ends);
        const moment = momentAtStep(step);
        if (!isPast(span, moment)) return;
        expect(presence(span, moment)).toBe('no');
        const before = Array.from({ length: 200 }, (_, i) => momentAtStep(step - i));
        expect(before.some((one) => presence(span, one) !== 'no')).toBe(true);
      }),
    );
  });

  test('begins certainly in a frame only where it is there in that frame', () => {
    fc.assert(
      fc.property(anySpan, steps, ([text, part, ends], step) => {
        const span = spanOf(when(text), part, ends);
        const moment = momentAtStep(step);
        if (beginsIn(span, moment)) expect(presence(span, moment)).toBe('yes');
      }),
    );
  });
});

function lastOf(ends: Exclude<Ends, { kind: 'not-recorded' }>, text: string): number {
  const end = ends.kind === 'open' ? ends.until : ends.when;
  return Math.max(when(text).last, end.last);
}

describe('a day known for certain, its end not recorded', () => {
  const presenceAt = at('2022-01-03');

  test('is there on that day', () => {
    expect(presenceAt(january(3))).toBe('yes');
  });

  test('is not there in the night before it, nor in the night after', () => {
    expect(presenceAt(january(3, 'night'))).toBe('no');
    expect(presenceAt(january(4, 'night'))).toBe('no');
  });

  test('is past from the next day', () => {
    const span = spanOf(when('2022-01-03'), null, NOT_RECORDED);
    expect(isPast(span, january(3))).toBe(false);
    expect(isPast(span, january(4))).toBe(true);
  });
});

describe('a range', () => {
  test('of seven days is drawn as perhaps on each of them', () => {
    const presenceAt = at('[2022-01-02..2022-01-08]');
    const states = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((date) => presenceAt(january(date)));
    expect(states).toEqual(['no', ...Array.from({ length: 7 }, () => 'maybe'), 'no']);
  });

  test('of eight days is never drawn', () => {
    const presenceAt = at('[2022-01-02..2022-01-09]');
    const states = [1, 2, 5, 9, 10].map((date) => presenceAt(january(date)));
    expect(new Set(states)).toEqual(new Set(['no']));
  });

  test('that is one day or another is there for certain once both have come', () => {
    const presenceAt = at('[2022-01-03..2022-01-04]', stated('2022-01-06'));
    expect([3, 4, 5, 6, 7].map((date) => presenceAt(january(date)))).toEqual([
      'maybe',
      'maybe',
      'yes',
      'yes',
      'no',
    ]);
  });
});

describe('a span', () => {
  test('is there on every day of it, in the nights between too', () => {
    const presenceAt = at('2022-01-02/2022-01-12');
    expect(presenceAt(january(2))).toBe('yes');
    expect(presenceAt(january(7, 'night'))).toBe('yes');
    expect(presenceAt(january(12))).toBe('yes');
    expect(presenceAt(january(13))).toBe('no');
  });

  test('is no mark where its beginning is only known to the month', () => {
    expect(at('2022-01/2022-02')(january(1))).toBe('no');
    expect(spanOf(when('2022-01/2022-02'), null, NOT_RECORDED)).toMatchObject({
      certain: false,
      drawn: false,
    });
  });

  test('is only perhaps there after the day on which it can have ended', () => {
    const presenceAt = at('2022-01-02/2022-01-0X');
    expect([2, 3, 9, 10].map((date) => presenceAt(january(date)))).toEqual([
      'yes',
      'maybe',
      'maybe',
      'no',
    ]);
  });
});

describe('a night', () => {
  const presenceAt = at('2022-01-04', NOT_RECORDED, 'night');

  test('is there at its own step and in the frame of its day', () => {
    expect(presenceAt(january(4, 'night'))).toBe('yes');
    expect(presenceAt(january(4))).toBe('yes');
  });

  test('is not there on the day before it, nor in the next night', () => {
    expect(presenceAt(january(3))).toBe('no');
    expect(presenceAt(january(5, 'night'))).toBe('no');
  });

  test('begins in its night and in the frame of its day', () => {
    const span = spanOf(when('2022-01-04'), 'night', NOT_RECORDED);
    const frames = [january(3), january(4, 'night'), january(4), january(5, 'night')];
    expect(frames.map((moment) => beginsIn(span, moment))).toEqual([false, true, true, false]);
  });

  test('that may be one of two is perhaps there in the frames of both', () => {
    const presenceAtRange = at('[2022-01-04..2022-01-05]', NOT_RECORDED, 'night');
    const frames = [january(3), january(4, 'night'), january(4), january(5, 'night'), january(5)];
    expect(frames.map(presenceAtRange)).toEqual(['no', 'maybe', 'maybe', 'maybe', 'maybe']);
    expect(presenceAtRange(january(6, 'night'))).toBe('no');
  });
});

describe('an open end', () => {
  test('is there to the day of the latest account that says so', () => {
    const presenceAt = at('2022-01-03', until('2022-01-07'));
    expect([3, 4, 7, 8].map((date) => presenceAt(january(date)))).toEqual([
      'yes',
      'yes',
      'yes',
      'no',
    ]);
  });

  test('is only perhaps there where the day of that account is not known', () => {
    const presenceAt = at('2022-01-03', until('2022-01-0X'));
    expect([3, 4, 9, 10].map((date) => presenceAt(january(date)))).toEqual([
      'yes',
      'maybe',
      'maybe',
      'no',
    ]);
  });
});

describe('a stated end', () => {
  test('that is a range is certain up to its first day', () => {
    const presenceAt = at('2022-01-06', stated('[2022-01-11..2022-01-19]'));
    expect([6, 10, 11, 12, 19, 20].map((date) => presenceAt(january(date)))).toEqual([
      'yes',
      'yes',
      'yes',
      'maybe',
      'maybe',
      'no',
    ]);
  });
});
