/** What the core costs for a wave of a size, in ms of CPU time: `npm run bench -- --only scale`. */
import { momentAtStep } from '../../../src/core/day.ts';
import { frameAt } from '../../../src/core/frame.ts';
import { histogram } from '../../../src/core/histogram.ts';
import type { Wave } from '../../../src/core/model.ts';
import { waveExtent } from '../../../src/core/scene/extent.ts';
import { type WaveSize, waveOf } from './waves.ts';

export interface ScaleCost {
  /** Index, extent of the labels, histogram and the first frame. */
  readonly opening: number;
  /** A frame of another moment, as far as what is drawn from it is not counted. */
  readonly step: number;
}

/** Each run begins with nothing kept of the run before. */
const RUNS = 5;
const STEPS = 400;

/** The median of several runs. */
export function measure(size: WaveSize): ScaleCost {
  const { ground, events } = waveOf(size);
  const runs = Array.from({ length: RUNS }, () => {
    // Frame, extent and histogram read nothing else of a wave.
    const wave = { ...ground } as Wave;
    const { first } = wave.window;
    const opening = cpuMs(() => {
      waveExtent(wave, events);
      histogram(events, wave.window);
      frameAt(wave, events, momentAtStep(first * 2));
    });
    const steps = cpuMs(() => {
      for (let step = 0; step < STEPS; step += 1) {
        frameAt(wave, events, momentAtStep(first * 2 + size.days + (step % size.days)));
      }
    });
    return { opening, step: steps / STEPS };
  });
  return {
    opening: median(runs.map(({ opening }) => opening)),
    step: median(runs.map(({ step }) => step)),
  };
}

function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
