/** What the core costs for a wave of a size, in ms of CPU time: `npm run bench -- --only scale`. */
import { momentAtStep } from '../../../src/core/time/day.ts';
import type { WaveEvent } from '../../../src/core/record/event.ts';
import { type Frame, frameAt } from '../../../src/core/frame/frame.ts';
import { histogram } from '../../../src/core/frame/histogram.ts';
import type { Wave } from '../../../src/core/format/wave.ts';
import { waveClasses } from '../../../src/core/frame/ramp.ts';
import { waveBounds } from '../../../src/core/scene/bounds.ts';
import { composeScene } from '../../../src/core/scene/compose.ts';
import { PALETTE } from '../../../src/core/scene/palette.ts';
import type { Scene } from '../../../src/core/scene/types.ts';
import { countInWords } from '../../../src/core/words/phrases.ts';
import { regionsInWords } from '../../../src/core/words/regions.ts';
import { daySentence } from '../../../src/core/words/sentence.ts';
import { NOTHING } from '../../../src/core/view/view.ts';
import { statesOf } from '../../../src/map/states.ts';
import { en } from '../../english.ts';
import { type WaveSize, waveOf } from './waves.ts';

export interface ScaleCost {
  /** Index, labels and their plan, histogram, and all that a step asks for. */
  readonly opening: number;
  /** A frame of another moment, and all that the page asks the core for with it. */
  readonly step: number;
  /** Places with something there at a step, in the mean. */
  readonly there: number;
  /** Things on the map that a step draws anew, in the mean. */
  readonly drawn: number;
}

/** Each run begins with nothing kept of the run before. */
const RUNS = 5;
const STEPS = 400;
const HOME = { center: [65, 48], zoom: 4 } as const;

/** The median of several runs. */
export function measure(size: WaveSize): ScaleCost {
  const { ground, events } = waveOf(size);
  const runs = Array.from({ length: RUNS }, () => run(size, { ...ground } as Wave, events));
  const middle = (of: (cost: ScaleCost) => number) => median(runs.map(of));
  return {
    opening: middle(({ opening }) => opening),
    step: middle(({ step }) => step),
    there: middle(({ there }) => there),
    drawn: middle(({ drawn }) => drawn),
  };
}

function run({ days }: WaveSize, wave: Wave, events: readonly WaveEvent[]): ScaleCost {
  const first = wave.window.first * 2;
  const [opened, opening] = timed(() => open(wave, events));
  opened.at(first);
  // The second half of the window, where most places have something that is past.
  const steps = Array.from({ length: STEPS }, (_, index) => first + days + (index % days));
  const [, cost] = timed(() => steps.forEach((step) => opened.at(step)));
  const shown = steps.slice(0, days).map((step) => opened.at(step));
  return {
    opening,
    step: cost / STEPS,
    there: mean(shown.map(({ frame }) => frame.now.places.length)),
    drawn: mean(shown.slice(1).map(({ scene }, index) => newIn(scene, shown[index]?.scene))),
  };
}

/** The page's work at its opening, and at a step, as far as the core does it. */
function open(wave: Wave, events: readonly WaveEvent[]) {
  histogram(events, wave.window);
  const classes = waveClasses(wave, events);
  const composed = composeScene({
    wave,
    attributed: events,
    locale: en,
    language: 'en',
    classes,
    labels: 'places',
    layout: {
      kind: 'screen',
      camera: HOME,
      width: 1440,
      height: 900,
      keepsInside: false,
      // Names of the made regions stand anywhere: they take no part.
      inRegion: () => () => false,
    },
    palette: PALETTE.light,
    idPrefix: 'map-',
    live: true,
  });
  const at = (step: number): { readonly frame: Frame; readonly scene: Scene } => {
    const frame = frameAt(wave, events, momentAtStep(step));
    daySentence(en, wave, frame);
    countInWords(en, frame.placeCount, en.text['count.places']);
    regionsInWords(en, wave, frame.regionCount);
    waveBounds(wave, events, frame, new Map());
    statesOf(frame, classes);
    return { frame, scene: composed.still(frame, NOTHING) };
  };
  at(wave.window.first * 2);
  return { at };
}

function newIn(scene: Scene, before: Scene | undefined): number {
  const old = new Set(before?.groups);
  return scene.groups.filter((group) => !old.has(group)).length;
}

function timed<T>(work: () => T): readonly [T, number] {
  const before = process.cpuUsage();
  const made = work();
  const { user, system } = process.cpuUsage(before);
  return [made, (user + system) / 1000];
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
