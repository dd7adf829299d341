/** Runs the play clock on animation frames. The clock itself is pure: `core/clock.ts`. */
import { createContext } from 'svelte';
import {
  advance,
  type Clock,
  pause,
  play,
  type Score,
  type Speed,
  stepDays,
  stepHalf,
} from '../core/time/clock.ts';
import type { Moment } from '../core/time/day.ts';
import type { Session } from './session.svelte.ts';

/** The parts of a window that playback needs; tests pass their own. */
export interface FrameClock {
  requestAnimationFrame(callback: (timeMs: number) => void): number;
  cancelAnimationFrame(handle: number): void;
  readonly document: {
    readonly hidden: boolean;
    addEventListener(type: 'visibilitychange', listener: () => void): void;
    removeEventListener(type: 'visibilitychange', listener: () => void): void;
  };
}

/** A frame later than this, in ms, is a sleeping machine: the clock does not run ahead for it. */
const LONGEST_FRAME_MS = 250;

export class Playback {
  readonly #session: Session;
  readonly #frames: FrameClock;
  #stoodMs = 0;
  #playing = $state(false);
  /** A tab that nobody sees stands still; for the reader it goes on playing. */
  #isSeen: boolean = $state(true);
  #held: (() => void) | null = null;
  #speed: Speed = $state(1);
  #loop = $state(false);
  readonly #nights = $derived.by(
    () => new Set(this.#session.columns.filter((c) => c.night.length > 0).map((c) => c.day)),
  );

  constructor(session: Session, frames: FrameClock) {
    this.#session = session;
    this.#frames = frames;
    $effect(() => this.#watchTab(frames.document));
    $effect(() => (this.#playing && this.#isSeen ? this.#run(frames) : undefined));
  }

  get playing(): boolean {
    return this.#playing;
  }

  get speed(): Speed {
    return this.#speed;
  }

  set speed(speed: Speed) {
    this.#speed = speed;
  }

  get loop(): boolean {
    return this.#loop;
  }

  set loop(loop: boolean) {
    this.#loop = loop;
  }

  toggle(): void {
    this.#take(this.#playing ? pause(this.#clock()) : play(this.#clock(), this.#score()));
  }

  /** Goes to a moment. Play goes on from there with the moment's full time. */
  seek(moment: Moment): void {
    this.#stoodMs = 0;
    this.#session.go({ moment });
  }

  stepDays(count: number): void {
    this.seek(stepDays(this.#session.view.moment, count, this.#session.wave.window));
  }

  stepHalf(count: number): void {
    this.seek(stepHalf(this.#session.view.moment, count, this.#session.wave.window));
  }

  /** For a key held down, which repeats faster than frames: one step a frame, the last one asked for. */
  onceAFrame(step: () => void): void {
    const isWaiting = this.#held !== null;
    this.#held = step;
    if (isWaiting) return;
    this.#frames.requestAnimationFrame(() => {
      const last = this.#held;
      this.#held = null;
      last?.();
    });
  }

  #watchTab(tab: FrameClock['document']): () => void {
    const look = () => (this.#isSeen = !tab.hidden);
    look();
    tab.addEventListener('visibilitychange', look);
    return () => tab.removeEventListener('visibilitychange', look);
  }

  #run(frames: FrameClock): () => void {
    let last: number | null = null;
    const tick = (timeMs: number) => {
      const elapsed = last === null ? 0 : Math.min(timeMs - last, LONGEST_FRAME_MS);
      last = timeMs;
      this.#take(advance(this.#clock(), elapsed, this.#score()));
      if (this.#playing) handle = frames.requestAnimationFrame(tick);
    };
    let handle = frames.requestAnimationFrame(tick);
    return () => frames.cancelAnimationFrame(handle);
  }

  #clock(): Clock {
    return {
      moment: this.#session.view.moment,
      stoodMs: this.#stoodMs,
      playing: this.#playing,
      speed: this.#speed,
      loop: this.#loop,
    };
  }

  #take(clock: Clock): void {
    this.#stoodMs = clock.stoodMs;
    this.#playing = clock.playing;
    if (clock.moment !== this.#session.view.moment) this.#session.go({ moment: clock.moment });
  }

  #score(): Score {
    return {
      window: this.#session.wave.window,
      hasNight: (day) => this.#nights.has(day),
    };
  }
}

const [getPlayback, setPlayback] = createContext<Playback>();
export { getPlayback, setPlayback };
