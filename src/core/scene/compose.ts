/**
 * The one place where a scene is put together: room for labels, their plan, sizes and projection, and
 * from them the picture of any moment. Page, opening, plates and tests differ in their setting only.
 */
import { lengthOf } from '../clock.ts';
import { momentAtStep } from '../day.ts';
import { type Frame, frameAt } from '../frame.ts';
import type { Selection } from '../view.ts';
import { sceneBetween } from './between.ts';
import type { Contains } from './contains.ts';
import { extentOf, waveExtent } from './extent.ts';
import { mapPlan } from './map-plan.ts';
import { projectAt, type Viewport } from './mercator.ts';
import { MOTION_MS, tintShareAt } from './motion.ts';
import { planLabels } from './plan.ts';
import { smallR } from './region-block.ts';
import { sceneDrawer } from './scene.ts';
import { sizesAt } from './sizes.ts';
import type {
  Box,
  GroupKind,
  LabelPlan,
  LabelSet,
  Point,
  Project,
  Scene,
  SceneSetting,
  Sizes,
  WaveExtent,
} from './types.ts';

/** The map of a screen, in px of its window; sizes follow its zoom. */
export interface ScreenLayout extends Viewport {
  readonly kind: 'screen';
  /** Whether labels stay inside the window; else it is the reader's own to move. */
  readonly keepsInside: boolean;
  /** Px at the window's lower edge that something hides: no label stands there. */
  readonly covered?: number;
  /** Whether a point of the Mercator world, 0–1, is in a region: `regionFinder`. */
  readonly inRegion: (region: string, at: Point) => boolean;
}

/** A map with a projection of its own, in px of its page. */
export interface PageLayout {
  readonly kind: 'page';
  readonly project: Project;
  readonly sizes: Sizes;
  readonly contains: Contains;
  /** What stands there already. */
  readonly fixed: readonly Box[];
}

/** All that a picture is made from but the moment and what is chosen. */
export interface SceneComposition extends Omit<SceneSetting, 'project' | 'plan' | 'sizes'> {
  readonly labels: LabelSet;
  readonly layout: ScreenLayout | PageLayout;
  /** Labels leave room for what these show; without them for every step of the window. */
  readonly frames?: readonly Frame[];
}

/** A moment between two, or one of them. */
export interface SceneAt extends Scene {
  /** Tints and bands are those of `to` over those of `from`; the share of `to`, 0–1. */
  readonly ground: { readonly from: Frame; readonly to: Frame; readonly share: number };
}

export interface ComposedScene {
  readonly setting: SceneComposition;
  readonly extent: WaveExtent;
  /** Where every label stands, whatever the moment. */
  readonly plan: LabelPlan;
  readonly sizes: Sizes;
  /** The still picture of a frame of the setting's records. */
  still(frame: Frame, selection: Selection): Scene;
  /**
   * The picture at any time, in steps of half a day (`stepOf`): a whole number is the still of its
   * moment, and on the way to it that moment arrives.
   */
  at(step: number, selection: Selection): SceneAt;
}

/**
 * A pure value. What still holds of the one composed `before` is taken over: a pan makes no new plan,
 * and a zoom asks no frame again.
 */
export function composeScene(
  setting: SceneComposition,
  before: ComposedScene | null = null,
): ComposedScene {
  const extent = before && isSameWave(setting, before.setting) ? before.extent : extentIn(setting);
  const isPlanned = before?.extent === extent && isSamePlan(setting, before.setting);
  const plan = isPlanned ? before.plan : planIn(setting, extent);
  const [project, sizes] = projectionOf(setting.layout);
  const still = sceneDrawer({ ...setting, project, plan, sizes });
  const radiusOf = (kind: GroupKind) => (kind === 'region' ? smallR(sizes, plan.labels) : sizes.r);
  const stillAt = lastStills(setting, still);
  const at: ComposedScene['at'] = (step, selection) => {
    const [first, last] = [Math.floor(step), Math.ceil(step)];
    const [from, to] = [stillAt(first, selection), stillAt(last, selection)];
    const ms = motionMs(step);
    const { groups } = sceneBetween({ before: from.scene, after: to.scene, ms, project, radiusOf });
    return { groups, ground: { from: from.frame, to: to.frame, share: tintShareAt(ms) } };
  };
  return { setting, extent, plan, sizes, still, at };
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
function lastStills({ dataset, told }: SceneComposition, still: ComposedScene['still']) {
  let kept: readonly Still[] = [];
  return (step: number, selection: Selection): Still => {
    const known = kept.find((one) => one.step === step && one.selection === selection);
    if (known) return known;
    const frame = frameAt(dataset, told, momentAtStep(step));
    const made = { step, selection, frame, scene: still(frame, selection) };
    kept = [...kept.slice(-1), made];
    return made;
  };
}

function extentIn({ dataset, told, frames }: SceneComposition): WaveExtent {
  return frames ? extentOf(dataset, frames) : waveExtent(dataset, told);
}

function planIn(setting: SceneComposition, extent: WaveExtent): LabelPlan {
  const { dataset, language, labels, references, layout } = setting;
  const common = { dataset, extent, language, labels, ...(references ? { references } : {}) };
  switch (layout.kind) {
    case 'screen': {
      const { keepsInside, covered = 0, inRegion, camera, width, height } = layout;
      const window = keepsInside ? { camera, width, height } : null;
      return mapPlan({ ...common, zoom: camera.zoom, window, covered, inRegion });
    }
    case 'page': {
      const { project, sizes, contains, fixed } = layout;
      return planLabels({ ...common, project, sizes, contains, fixed });
    }
  }
}

function projectionOf(layout: ScreenLayout | PageLayout): readonly [Project, Sizes] {
  switch (layout.kind) {
    case 'screen': {
      const { camera, width, height } = layout;
      return [projectAt(camera, width, height), sizesAt(camera.zoom)];
    }
    case 'page':
      return [layout.project, layout.sizes];
  }
}

function isSameWave(a: SceneComposition, b: SceneComposition): boolean {
  return a.dataset === b.dataset && a.told === b.told && a.frames === b.frames;
}

function isSamePlan(a: SceneComposition, b: SceneComposition): boolean {
  return (
    a.language === b.language &&
    a.labels === b.labels &&
    a.references === b.references &&
    isSameRoom(a.layout, b.layout)
  );
}

/** Whether two windows leave labels the same room; one that they may run out of, at any place. */
function isSameRoom(a: SceneComposition['layout'], b: SceneComposition['layout']): boolean {
  if (a.kind === 'page' || b.kind === 'page') return a === b;
  const isSameZoom = a.camera.zoom === b.camera.zoom && a.inRegion === b.inRegion;
  if (!isSameZoom || a.keepsInside !== b.keepsInside) return false;
  if (!a.keepsInside) return true;
  const [edges, others] = [a, b].map(({ camera: { center }, width, height, covered = 0 }) =>
    [...center, width, height, covered].join(),
  );
  return edges === others;
}
