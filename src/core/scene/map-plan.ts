/** Labels on the map of a screen, whose window lies somewhere in the world of its zoom. */
import { edgesOf } from './boxes.ts';
import type { Contains } from './contains.ts';
import { projectWorld, type Viewport, worldOrigin, worldSize } from './mercator.ts';
import { type PlanInput, planLabels } from './plan.ts';
import { sizesAt } from './sizes.ts';
import type { Box, LabelPlan } from './types.ts';

interface MapPlanInput extends Pick<
  PlanInput,
  'wave' | 'extent' | 'language' | 'locale' | 'labels'
> {
  readonly zoom: number;
  /** The window that labels stay inside; null where it is the reader's own to move. */
  readonly window: Viewport | null;
  /** Px at the window's lower edge that something hides: no label stands there. */
  readonly covered?: number;
  /** Which points of the Mercator world, 0–1, are in a region: `regionFinder`. */
  readonly inRegion: Contains;
}

/** The plan holds wherever the window lies: a pan needs no new one. */
export function mapPlan({
  zoom,
  window,
  covered = 0,
  inRegion,
  ...input
}: MapPlanInput): LabelPlan {
  const world = worldSize(zoom);
  return planLabels({
    ...input,
    project: projectWorld(zoom),
    sizes: sizesAt(zoom),
    fixed: window ? edgesOf(inWorld(window, covered), 0) : [],
    contains: (region, y) => {
      const isInside = inRegion(region, y / world);
      return (x) => isInside(x / world);
    },
  });
}

/** What is seen of a window, in px of the world at its zoom. */
function inWorld({ camera, width, height }: Viewport, covered: number): Box {
  const [x, y] = worldOrigin(camera, width, height);
  return { left: -x, top: -y, right: width - x, bottom: height - covered - y };
}
