/** Brings the ground from one set of region states to the next, in animation frames. */
import { tintShareAt } from '../core/scene/motion.ts';
import { changeAt, type DrawnChange, drawnAt } from './fade.ts';
import { BARE, diffStates, type RegionState, type RegionStates } from './states.ts';

/**
 * A fade is drawn anew after this long at the least, ms: a map is dear to draw, and thirty steps a second of
 * a change of colour look like sixty.
 */
const STEP_MS = 30;

/** Draws one region. */
export type DrawRegion = (region: string, drawn: DrawnChange) => void;

/** `requestAnimationFrame` and its cancel, given from outside so that a test can turn the clock. */
export interface FrameClock {
  readonly request: (callback: (timeMs: number) => void) => number;
  readonly cancel: (id: number) => void;
}

export interface Fader {
  /** From what is shown to `states`, at once or in 240 ms; a fade still running is finished first. */
  readonly show: (states: RegionStates, animate: boolean) => void;
  /** Draws every region again as it finally is: for a map that has lost its feature state. */
  readonly redraw: () => void;
  readonly stop: () => void;
}

interface Change {
  readonly region: string;
  readonly from: RegionState;
  readonly to: RegionState;
}

export function createFader(draw: DrawRegion, frames: FrameClock): Fader {
  let shown: RegionStates = new Map();
  let pending: readonly Change[] = [];
  let frame: number | null = null;

  const drawChanges = (share: number) => {
    for (const { region, from, to } of pending) draw(region, changeAt(from, to, share));
  };
  const stop = () => {
    if (frame !== null) frames.cancel(frame);
    frame = null;
  };
  const step = (startMs: number, drawnMs: number, nowMs: number) => {
    const share = tintShareAt(nowMs - startMs);
    const isDue = share === 1 || nowMs - drawnMs >= STEP_MS;
    if (isDue) drawChanges(share);
    const lastMs = isDue ? nowMs : drawnMs;
    frame = share < 1 ? frames.request((timeMs) => step(startMs, lastMs, timeMs)) : null;
  };
  return {
    show: (states, animate) => {
      const changes = changesTo(shown, states);
      if (changes.length === 0) return;
      if (frame !== null) drawChanges(1);
      stop();
      shown = states;
      pending = changes;
      if (animate) frame = frames.request((timeMs) => step(timeMs, -Infinity, timeMs));
      else drawChanges(1);
    },
    redraw: () => {
      stop();
      for (const [region, state] of shown) draw(region, drawnAt(state, state, 1));
    },
    stop,
  };
}

function changesTo(shown: RegionStates, states: RegionStates): readonly Change[] {
  return diffStates(shown, states).map(({ region, state }) => ({
    region,
    from: shown.get(region) ?? BARE,
    to: state,
  }));
}
