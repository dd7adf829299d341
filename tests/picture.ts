/** A wave in a fitted window: what goldens and the gallery are made of. */
import type { DayRange, Moment } from '../src/core/time/day.ts';
import { type Frame, frameAt } from '../src/core/frame/frame.ts';
import type { Kind } from '../src/core/format/vocabulary.ts';
import type { Wave } from '../src/core/format/wave.ts';
import { waveClasses } from '../src/core/frame/ramp.ts';
import {
  type ComposedScene,
  composeScene,
  type SceneComposition,
} from '../src/core/scene/compose.ts';
import { fitBounds } from '../src/core/scene/mercator.ts';
import { regionFinder } from '../src/core/scene/outlines.ts';
import { PALETTE, type Palette } from '../src/core/scene/palette.ts';
import type { LabelPlan, Scene } from '../src/core/scene/types.ts';
import { MAP_WINDOWS, type MapWindow } from '../src/core/scene/windows.ts';
import { filterKinds, attribute, type AttributedRecord } from '../src/core/record/perspective.ts';
import { type Camera, NOTHING, type Selection } from '../src/core/view/view.ts';
import { en } from './english.ts';

/** The map of a screen of 1440 by 900, and what is seen of that of a phone of 390 by 844. */
export const DESK_WINDOW: MapWindow = MAP_WINDOWS.wide;
export const PHONE_WINDOW: MapWindow = MAP_WINDOWS.narrow;

/** A wave as somebody tells it, some kinds or all. */
export interface Telling {
  readonly perspective: string | null;
  readonly kinds: readonly Kind[] | null;
}

export const WHOLE: Telling = { perspective: null, kinds: null };

/** A wave laid out in a window: every moment of it has the same camera, plan and classes. */
export interface Picture {
  readonly window: MapWindow;
  readonly attributed: readonly AttributedRecord[];
  readonly camera: Camera;
  readonly composed: ComposedScene;
  readonly plan: LabelPlan;
  readonly classes: readonly DayRange[];
  frameOf(moment: Moment): Frame;
  sceneOf(moment: Moment, selection?: Selection, palette?: Palette): Scene;
}

export function pictureOf(wave: Wave, window: MapWindow, { perspective, kinds }: Telling): Picture {
  const attributed = filterKinds(attribute(wave, perspective), kinds && new Set(kinds));
  const { width, height, labels } = window;
  const camera = fitBounds(wave.bounds, { width, height }, window.padding, wave.zoom);
  const inRegion = regionFinder(wave.outline);
  const setting: SceneComposition = {
    wave,
    attributed,
    classes: waveClasses(wave, attributed),
    language: 'en',
    locale: en,
    labels,
    layout: { kind: 'screen', camera, width, height, keepsInside: true, inRegion },
    palette: PALETTE.light,
    idPrefix: 'map-',
    live: true,
  };
  const composed = composeScene(setting);
  const frameOf = (moment: Moment) => frameAt(wave, attributed, moment);
  return {
    window,
    attributed,
    camera,
    composed,
    plan: composed.plan,
    classes: setting.classes,
    frameOf,
    sceneOf: (moment, selection = NOTHING, palette = PALETTE.light) =>
      composeScene({ ...setting, palette }, composed).still(frameOf(moment), selection),
  };
}
