/** The play clock: a pure state that time is fed into. */
import {
  addDays,
  clampDay,
  type Day,
  type DayRange,
  type Moment,
  momentAtStep,
  stepOf,
} from './day.ts';

/** At speed 1 a day stands this long, in ms. */
export const DAY_MS = 1600;
/** A night is a step of its own only where it has records; it stands this long, in ms. */
export const NIGHT_MS = 700;

export const SPEEDS = [0.5, 1, 2] as const;
export type Speed = (typeof SPEEDS)[number];

/** The speed after this one; after the fastest comes the slowest. */
export function nextSpeed(speed: Speed): Speed {
  return SPEEDS[(SPEEDS.indexOf(speed) + 1) % SPEEDS.length] ?? 1;
}

export interface Clock {
  readonly moment: Moment;
  /** How long the moment has stood, in ms at speed 1; so a change of speed never moves the day. */
  readonly stoodMs: number;
  readonly playing: boolean;
  readonly speed: Speed;
  readonly loop: boolean;
}

/** The moments that play visits, and which nights have records. */
export interface Score {
  readonly window: DayRange;
  readonly hasNight: (day: Day) => boolean;
}

/** The clock `elapsedMs` of real time later. It stops on the last day, after that day has stood. */
export function advance(clock: Clock, elapsedMs: number, score: Score): Clock {
  if (!clock.playing) return clock;
  let { moment } = clock;
  let stood = clock.stoodMs + elapsedMs * clock.speed;
  for (let length = lengthOf(moment); stood >= length; length = lengthOf(moment)) {
    const next = nextMoment(moment, score) ?? (clock.loop ? firstMoment(score) : null);
    if (!next) return { ...clock, moment, stoodMs: 0, playing: false };
    stood -= length;
    moment = next;
  }
  return { ...clock, moment, stoodMs: stood };
}

/** Playing from here; from the first day where the last has been reached. */
export function play(clock: Clock, score: Score): Clock {
  const atEnd = nextMoment(clock.moment, score) === null;
  const moment = atEnd ? firstMoment(score) : clock.moment;
  return { ...clock, moment, playing: true, stoodMs: 0 };
}

export const pause = (clock: Clock): Clock => ({ ...clock, playing: false, stoodMs: 0 });

export function firstMoment({ window, hasNight }: Score): Moment {
  return { day: window.first, phase: hasNight(window.first) ? 'night' : 'day' };
}

/** The moment that play shows next; null after the last day of the window. */
export function nextMoment(moment: Moment, { window, hasNight }: Score): Moment | null {
  if (moment.phase === 'night') return { day: moment.day, phase: 'day' };
  if (moment.day >= window.last) return null;
  const day = addDays(moment.day, 1);
  return { day, phase: hasNight(day) ? 'night' : 'day' };
}

/** Whole days on or back, always to the frame of a day, kept inside the window. */
export function stepDays(moment: Moment, count: number, window: DayRange): Moment {
  // Back from a night is the day before it; on from a night is its own day.
  const from = moment.phase === 'night' && count > 0 ? addDays(moment.day, -1) : moment.day;
  return { day: clampDay(addDays(from, count), window), phase: 'day' };
}

/** Half a day on or back, nights included, kept inside the window. */
export function stepHalf(moment: Moment, count: number, window: DayRange): Moment {
  const step = Math.min(Math.max(stepOf(moment) + count, window.first * 2), window.last * 2 + 1);
  return momentAtStep(step);
}

/** How long a moment stands at speed 1, in ms. */
export const lengthOf = (moment: Moment) => (moment.phase === 'night' ? NIGHT_MS : DAY_MS);
