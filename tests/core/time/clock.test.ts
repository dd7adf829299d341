import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advance,
  type Clock,
  DAY_MS,
  NIGHT_MS,
  play,
  type Score,
  SPEEDS,
  stepDays,
  stepHalf,
} from '../../../src/core/time/clock.ts';
import { stepOf } from '../../../src/core/time/day.ts';
import { day, january } from '../fixture.ts';

const score: Score = {
  window: { first: day('2022-01-01'), last: day('2022-01-10') },
  hasNight: (one) => one === day('2022-01-04'),
};
const clock = (more: Partial<Clock> = {}): Clock => ({
  moment: january(1),
  stoodMs: 0,
  playing: true,
  speed: 1,
  loop: false,
  ...more,
});

describe('the play clock', () => {
  it('shows a night as a step of its own only where it has records', () => {
    const night = advance(clock({ moment: january(3) }), DAY_MS, score);
    expect(night.moment).toEqual(january(4, 'night'));
    expect(advance(night, NIGHT_MS, score).moment).toEqual(january(4));
    expect(advance(clock(), DAY_MS, score).moment).toEqual(january(2));
  });

  it('shows the last day for its full time, then stops there', () => {
    const last = advance(clock({ moment: january(9) }), DAY_MS, score);
    expect(last).toMatchObject({ moment: january(10), playing: true });
    expect(advance(last, DAY_MS - 1, score).playing).toBe(true);
    expect(advance(last, DAY_MS, score)).toMatchObject({ moment: january(10), playing: false });
  });

  it('begins again from the first day with loop, or when play is pressed at the end', () => {
    const looped = advance(clock({ moment: january(10), loop: true }), DAY_MS, score);
    expect(looped).toMatchObject({ moment: january(1), playing: true });
    expect(play(clock({ moment: january(10), playing: false }), score).moment).toEqual(january(1));
    expect(play(clock({ moment: january(5), playing: false }), score).moment).toEqual(january(5));
  });

  it('stands still while paused', () => {
    const paused = clock({ playing: false });
    expect(advance(paused, 1e6, score)).toBe(paused);
  });

  it('is additive: many short frames show what one long frame shows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 4000 }), { maxLength: 12 }),
        fc.constantFrom(...SPEEDS),
        fc.boolean(),
        (frames, speed, loop) => {
          const start = clock({ speed, loop });
          const total = frames.reduce((sum, ms) => sum + ms, 0);
          const stepped = frames.reduce((at, ms) => advance(at, ms, score), start);
          const whole = advance(start, total, score);
          expect(stepped.moment).toEqual(whole.moment);
          expect(stepped.playing).toBe(whole.playing);
        },
      ),
    );
  });

  it('never moves the day when the speed changes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: DAY_MS - 1 }),
        fc.constantFrom(...SPEEDS),
        (ms, speed) => {
          const running = advance(clock(), ms, score);
          expect(advance({ ...running, speed }, 0, score).moment).toEqual(running.moment);
        },
      ),
    );
  });
});

describe('steps', () => {
  it('go by whole days to the frame of a day, inside the window', () => {
    expect(stepDays(january(3), 1, score.window)).toEqual(january(4));
    expect(stepDays(january(10), 1, score.window)).toEqual(january(10));
    expect(stepDays(january(1), -1, score.window)).toEqual(january(1));
  });

  it('from a night go on to its own day, and back to the day before it', () => {
    expect(stepDays(january(4, 'night'), 1, score.window)).toEqual(january(4));
    expect(stepDays(january(4, 'night'), -1, score.window)).toEqual(january(3));
  });

  it('by half days reach every step of the window, and come back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 9 }),
        fc.constantFrom('night', 'day'),
        (date, phase) => {
          const moment = january(date, phase);
          const on = stepHalf(moment, 1, score.window);
          expect(stepOf(on)).toBe(stepOf(moment) + 1);
          expect(stepHalf(on, -1, score.window)).toEqual(moment);
        },
      ),
    );
  });
});
