/**
 * A scene at any time: stills at whole half days, and on the way to each that moment arriving. A module
 * of its own, since the page moves by its style sheet: films and drawings load it.
 */
import { lengthOf } from '../time/clock.ts';
import { momentAtStep } from '../time/day.ts';
import { type Frame, frameAt } from '../frame/frame.ts';
import type { Selection } from '../view/view.ts';
import { sceneBetween } from './between.ts';
import type { ComposedScene } from './compose.ts';
import { MOTION_MS, tintShareAt } from './motion.ts';
import { smallR } from './region-block.ts';
import type { GroupKind, Scene } from './types.ts';

/** A moment between two, or one of them. */
export interface SceneAt extends Scene {
  /** Tints and bands are those of `to` over those of `from`; the share of `to`, 0–1. */
  readonly ground: { readonly from: Frame; readonly to: Frame; readonly share: number };
}

export interface MovingScene {
  /**
   * The picture at any time, in steps of half a day (`stepOf`): a whole number is the still of its
   * moment, and on the way to it that moment arrives.
   */
  at(step: number, selection: Selection): SceneAt;
}

/** What a composed scene is at any time; pure, but that the last two stills are kept. */
export function movingScene(composed: ComposedScene): MovingScene {
  const { sizes, plan, project } = composed;
  const radiusOf = (kind: GroupKind) => (kind === 'region' ? smallR(sizes, plan.labels) : sizes.r);
  const stillAt = lastStills(composed);
  return {
    at(step, selection) {
      const [first, last] = [Math.floor(step), Math.ceil(step)];
      const [from, to] = [stillAt(first, selection), stillAt(last, selection)];
      const ms = motionMs(step);
      const { groups } = sceneBetween({
        before: from.scene,
        after: to.scene,
        ms,
        project,
        radiusOf,
      });
      return { groups, ground: { from: from.frame, to: to.frame, share: tintShareAt(ms) } };
    },
  };
}

/**
 * How long the moment that comes has been moving: its interval is as long as it stands when played.
 * One that stands shorter than its motion takes is that much faster, so that it comes to rest in it.
 */
function motionMs(step: number): number {
  const last = Math.ceil(step);
  const share = 1 - (last - step);
  return share * Math.max(MOTION_MS, lengthOf(momentAtStep(last)));
}

interface Still {
  readonly step: number;
  readonly selection: Selection;
  readonly frame: Frame;
  readonly scene: Scene;
}

/** Stills by their step; the last two are kept, since a film asks for them again and again. */
function lastStills(composed: ComposedScene) {
  const { wave, attributed } = composed.setting;
  let kept: readonly Still[] = [];
  return (step: number, selection: Selection): Still => {
    const known = kept.find((one) => one.step === step && one.selection === selection);
    if (known) return known;
    const frame = frameAt(wave, attributed, momentAtStep(step));
    const made = { step, selection, frame, scene: composed.still(frame, selection) };
    kept = [...kept.slice(-1), made];
    return made;
  };
}
