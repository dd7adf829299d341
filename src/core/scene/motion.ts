/**
 * How what changes comes and goes, as numbers: each a pure function of the ms since its moment came.
 * Style sheets and the ground's fades take their durations and curves from here.
 */
import { cubicBezier } from '../base/easing.ts';

/** Control values of a `cubic-bezier` of CSS; null where the pace is constant. */
type Easing = readonly [number, number, number, number] | null;

interface Course {
  readonly ms: number;
  readonly easing: Easing;
}

const ARRIVE = { ms: 220, easing: [0.2, 0, 0, 1], fromScale: 0.6 } as const;
const PULSE = { ms: 700, easing: [0, 0, 0.2, 1], fromOpacity: 0.9, toScale: 1.8 } as const;
/** New to goes on, goes on to past: the old marks give way to the new. */
const CHANGE = { ms: 180, easing: null } as const;
/** New marks arrive from west to east within this, in ms. */
const LONGEST_DELAY_MS = 360;
/** After the marks have arrived. */
const DRAW = { ms: 500, easing: [0.4, 0, 0.2, 1], delayMs: LONGEST_DELAY_MS + ARRIVE.ms } as const;
/** A tint and a band. */
const TINT = { ms: 240, easing: null } as const;

/** After so many ms nothing moves any more. */
export const MOTION_MS = Math.max(LONGEST_DELAY_MS + PULSE.ms, DRAW.delayMs + DRAW.ms);

/** Share of the way that a course has come, 0–1. */
function courseOf({ ms, easing }: Course): (sinceMs: number) => number {
  const ease = easing ? cubicBezier(...easing) : (share: number) => share;
  return (sinceMs) => ease(Math.min(Math.max(sinceMs / ms, 0), 1));
}

const arriving = courseOf(ARRIVE);
const pulsing = courseOf(PULSE);
const changing = courseOf(CHANGE);
const drawing = courseOf(DRAW);

/** Shares, 1 for what is whole. */
export interface MarkLook {
  readonly opacity: number;
  readonly scale: number;
}

const between = (from: number, to: number, share: number) => from + (to - from) * share;

/** Ms that a new mark waits, by its rank from west to east and the last rank there is. */
export function delayOf(rank: number, last: number): number {
  return (Math.max(0, rank) / Math.max(1, last)) * LONGEST_DELAY_MS;
}

export function arrivalAt(ms: number): MarkLook {
  const share = arriving(ms);
  return { opacity: share, scale: between(ARRIVE.fromScale, 1, share) };
}

/** The ring that leaves a new mark, once; it is not there before the mark is, nor after. */
export function pulseAt(ms: number): MarkLook {
  if (ms < 0 || ms >= PULSE.ms) return { opacity: 0, scale: 1 };
  const share = pulsing(ms);
  const opacity = between(PULSE.fromOpacity, 0, share);
  return { opacity, scale: between(1, PULSE.toScale, share) };
}

/** Opacity of what changes its state; what was there before has the rest of it. */
export const changeAt = (ms: number): number => changing(ms);

/** Share of a spread line that is drawn, from its origin on. */
export const drawnShareAt = (ms: number): number => drawing(ms - DRAW.delayMs);

/** Share of the new tints and bands. */
export const tintShareAt: (ms: number) => number = courseOf(TINT);

/** The same for a style sheet, as custom properties of the scene's element. */
export function motionProperties(): Readonly<Record<`--${string}`, string>> {
  return {
    '--arrive': inCss(ARRIVE),
    '--arrive-scale': String(ARRIVE.fromScale),
    '--pulse': inCss(PULSE),
    '--pulse-opacity': String(PULSE.fromOpacity),
    '--pulse-scale': String(PULSE.toScale),
    '--change': inCss(CHANGE),
    '--draw': `${inCss(DRAW)} ${DRAW.delayMs}ms`,
  };
}

function inCss({ ms, easing }: Course): string {
  return `${ms}ms ${easing ? `cubic-bezier(${easing.join(', ')})` : 'linear'}`;
}
