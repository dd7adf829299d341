/** How fast the reader goes through time: what follows too fast is shown as stills. */
import { type Moment, stepOf } from '../../core/time/day.ts';

/**
 * A step sooner than this after the one before, in ms, is a drag along the time bar or a key held
 * down: nothing would have time to arrive. Play is slower at any speed: 350 for a night at 2×.
 */
export const CALM_MS = 300;

export class Pace {
  #step: number;
  #atMs = -Infinity;

  constructor(moment: Moment) {
    this.#step = stepOf(moment);
  }

  /** Whether what changes now may move: `none` where the moment is still the same. */
  to(moment: Moment, nowMs: number): 'none' | 'calm' | 'hasty' {
    const step = stepOf(moment);
    if (step === this.#step) return 'none';
    const isCalm = nowMs - this.#atMs >= CALM_MS;
    this.#step = step;
    this.#atMs = nowMs;
    return isCalm ? 'calm' : 'hasty';
  }
}
