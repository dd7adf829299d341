/** Where every label stands: marks and arrow heads are fixed, labels give way to each other. */
import { sharedArea, shifted } from './boxes.ts';
import {
  type CityRequest,
  cityCandidates,
  type RegionRequest,
  regionCandidates,
  type SpreadRequest,
  spreadCandidates,
  type LabelCandidate,
} from './candidates.ts';
import { placeItems, type PlacementItem } from './placement.ts';
import { type Curve, headBox, lineBoxes } from './spread.ts';
import type { Box, LabelPlan, LabelSet, LabelPosition, SceneKey } from './types.ts';

/** Everything that takes part, in absolute px at one zoom; no window limits it. */
export interface LabelInput {
  readonly labels: LabelSet;
  readonly cities: readonly CityRequest[];
  readonly regions: readonly RegionRequest[];
  readonly spreads: readonly SpreadRequest[];
  /** All spread lines that are ever drawn, those without words too. */
  readonly curves: readonly Curve[];
  /** Marks without a label of their own, around their places, and anything else to keep clear of. */
  readonly fixed: readonly Box[];
  /** Boxes of the widest marks by key, for the plan. */
  readonly rows: ReadonlyMap<SceneKey, Box>;
  /** What of `rows` is there because rows gave way to each other, for the plan. */
  readonly offsets: ReadonlyMap<SceneKey, number>;
}

/** Px that an oblast keeps from city labels and marks; that its marks without a name keep; others. */
const CLEARANCE = { region: 6, regionMarks: 1.5, city: 1.5, spread: 2 } as const;

interface Item extends PlacementItem {
  readonly candidates: readonly LabelCandidate[];
}

/**
 * Places the labels. The order of the input does not matter, and the same input has the same plan.
 * Labels may be left out; the marks of regions never are.
 */
export function placeLabels(input: LabelInput): LabelPlan {
  const lines = input.curves.flatMap(lineBoxes);
  const items: readonly Item[] = [
    ...input.cities.map((city) => itemOf(city, cityCandidates(city, lines), CLEARANCE.city)),
    ...input.regions.map((one) => itemOf(one, regionCandidates(one, lines), regionClearance(one))),
    ...input.spreads.map((one) => itemOf(one, spreadCandidates(one), CLEARANCE.spread)),
  ];
  const obstacles = [
    ...input.cities.map(({ anchor, row }) => shifted(row, anchor)),
    ...input.curves.map(headBox),
    ...input.fixed,
  ];
  const chosen = withMarksKept(items, obstacles, input.regions);
  const positions = new Map<SceneKey, LabelPosition>();
  const hidden: SceneKey[] = [];
  for (const { key, candidates } of [...items].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    const position = candidates[chosen.get(key) ?? -1]?.position;
    if (position) positions.set(key, position);
    if (!position || (input.labels === 'all' && isMarksAlone(position))) hidden.push(key);
  }
  return { labels: input.labels, positions, rows: input.rows, offsets: input.offsets, hidden };
}

/**
 * Marks of a region that find no room are drawn all the same, where they cover least; the labels are
 * then placed again round them.
 */
function withMarksKept(
  items: readonly Item[],
  obstacles: readonly Box[],
  regions: readonly RegionRequest[],
): ReadonlyMap<string, number> {
  const chosen = placeItems(items, obstacles);
  const lost = regions.flatMap(({ key, anchor, row }) => {
    const item = items.find((one) => one.key === key);
    return row && item && !chosen.has(key) ? [{ item, pole: shifted(row, anchor) }] : [];
  });
  if (lost.length === 0) return chosen;
  const kept = lost.map(({ item, pole }) => {
    const index = leastCovering(item, obstacles);
    return { key: item.key, index, box: item.candidates[index]?.boxes[0] ?? pole };
  });
  const others = withMarksKept(
    items.filter(({ key }) => kept.every((one) => one.key !== key)),
    [...obstacles, ...kept.map(({ box }) => box)],
    regions,
  );
  return new Map([...others, ...kept.map(({ key, index }) => [key, index] as const)]);
}

/** The place for a region's marks that covers the smallest area of obstacles; −1 where there is none. */
function leastCovering({ candidates }: Item, obstacles: readonly Box[]): number {
  let best = { index: -1, area: Infinity, cost: Infinity };
  candidates.forEach(({ boxes, cost, position }, index) => {
    if (!isMarksAlone(position)) return;
    const area = boxes
      .flatMap((box) => obstacles.map((other) => sharedArea(box, other)))
      .reduce((sum, one) => sum + one, 0);
    if (area < best.area || (area === best.area && cost < best.cost)) {
      best = { index, area, cost };
    }
  });
  return best.index;
}

/** Small marks are read as marks, not as a name: where there is no name at all they stand closer. */
function regionClearance({ blocks }: RegionRequest): number {
  return blocks.some(({ name }) => name.length > 0) ? CLEARANCE.region : CLEARANCE.regionMarks;
}

const isMarksAlone = (position: LabelPosition) =>
  position.kind === 'region' && position.name.length === 0;

function itemOf(
  { key, weight }: { readonly key: string; readonly weight: number },
  candidates: readonly LabelCandidate[],
  clearance: number,
): Item {
  return { key, weight, clearance, candidates };
}
