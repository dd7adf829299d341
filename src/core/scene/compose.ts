/**
 * The one place where a scene is put together: room for labels, their plan, sizes and projection, and
 * from them the picture of any moment. Page, opening, plates and tests differ in their setting only.
 */
import type { Frame } from '../frame/frame.ts';
import type { Selection } from '../view/view.ts';
import type { Contains } from './contains.ts';
import { extentOf, waveExtent } from './extent.ts';
import { mapPlan } from './map-plan.ts';
import { projectAt, type Viewport } from './mercator.ts';
import { planLabels } from './plan.ts';
import { sceneDrawer } from './scene.ts';
import { sizesAt } from './sizes.ts';
import type {
  Box,
  LabelPlan,
  LabelSet,
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
  /** Which points of the Mercator world, 0–1, are in a region: `regionFinder`. */
  readonly inRegion: Contains;
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

export interface ComposedScene {
  readonly setting: SceneComposition;
  readonly extent: WaveExtent;
  /** Where every label stands, whatever the moment. */
  readonly plan: LabelPlan;
  readonly project: Project;
  readonly sizes: Sizes;
  /** The still picture of a frame of the setting's records. */
  still(frame: Frame, selection: Selection): Scene;
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
  return { setting, extent, plan, project, sizes, still };
}

function extentIn({ wave, attributed, frames }: SceneComposition): WaveExtent {
  return frames ? extentOf(wave, frames) : waveExtent(wave, attributed);
}

function planIn(setting: SceneComposition, extent: WaveExtent): LabelPlan {
  const { wave, language, locale, labels, references, layout } = setting;
  const common = { wave, extent, language, locale, labels, ...(references ? { references } : {}) };
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
  return a.wave === b.wave && a.attributed === b.attributed && a.frames === b.frames;
}

function isSamePlan(a: SceneComposition, b: SceneComposition): boolean {
  return (
    a.language === b.language &&
    a.locale === b.locale &&
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
