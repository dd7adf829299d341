/**
 * Which label stands where: greedy by priority, then repair with ejection. A label that finds no
 * place tries each of its candidates and moves the labels in the way; annealing was no better.
 */
import { overlap, union } from './boxes.ts';
import type { Box } from './types.ts';

export interface Candidate {
  readonly boxes: readonly Box[];
  /** The worse, the dearer; always less than leaving the label out. */
  readonly cost: number;
}

export interface PlacementItem {
  readonly key: string;
  /** The price of leaving it out. */
  readonly weight: number;
  /** Px to keep to obstacles and to other labels; of two labels the larger counts. */
  readonly clearance: number;
  readonly candidates: readonly Candidate[];
}

/** A label that a repair moves or ejects gets its own chance in the next pass. */
const PASSES = 4;

interface Option extends Candidate {
  readonly item: PlacementItem;
  /** Index among the item's candidates. */
  readonly index: number;
  readonly hull: Box;
}

type Placed = Map<string, Option>;

/** Index of the chosen candidate by key; keys that are missing found no room. */
export function placeItems(
  items: readonly PlacementItem[],
  obstacles: readonly Box[],
): ReadonlyMap<string, number> {
  const options = new Map(items.map((item) => [item.key, optionsOf(item, obstacles)]));
  const order = [...items].sort((a, b) => compareItems(a, b, options));
  const placed: Placed = new Map();
  for (const item of order) placeGreedily(item, options, placed);
  for (let pass = 0; pass < PASSES; pass += 1) {
    if (!order.map((item) => repair(item, options, placed)).includes(true)) break;
  }
  return new Map([...placed].map(([key, { index }]) => [key, index]));
}

/** Dearest first, then the one with the fewest ways to stand, then by key. */
function compareItems(
  a: PlacementItem,
  b: PlacementItem,
  options: ReadonlyMap<string, readonly Option[]>,
): number {
  const count = ({ key }: PlacementItem) => options.get(key)?.length ?? 0;
  return b.weight - a.weight || count(a) - count(b) || (a.key < b.key ? -1 : 1);
}

/** The candidates that no obstacle forbids, best first. */
function optionsOf(item: PlacementItem, obstacles: readonly Box[]): readonly Option[] {
  const reach = union(item.candidates.flatMap(({ boxes }) => boxes));
  const near = obstacles.filter((other) => overlap(reach, other, item.clearance));
  const free: Option[] = [];
  item.candidates.forEach((candidate, index) => {
    if (hitsAny(candidate.boxes, near, item.clearance)) return;
    free.push({ ...candidate, item, index, hull: union(candidate.boxes) });
  });
  return free.sort((a, b) => a.cost - b.cost || a.index - b.index);
}

function hitsAny(boxes: readonly Box[], others: readonly Box[], gap: number): boolean {
  return boxes.some((box) => others.some((other) => overlap(box, other, gap)));
}

function collide(a: Option, b: Option): boolean {
  const gap = Math.max(a.item.clearance, b.item.clearance);
  if (!overlap(a.hull, b.hull, gap)) return false;
  return hitsAny(a.boxes, b.boxes, gap);
}

function blockersOf(option: Option, placed: Placed): readonly Option[] {
  return [...placed.values()].filter(
    (other) => other.item.key !== option.item.key && collide(option, other),
  );
}

function placeGreedily(
  item: PlacementItem,
  options: ReadonlyMap<string, readonly Option[]>,
  placed: Placed,
): boolean {
  const free = options.get(item.key)?.find((option) => blockersOf(option, placed).length === 0);
  if (free) placed.set(item.key, free);
  return free !== undefined;
}

interface Repair {
  readonly cost: number;
  readonly moves: readonly Option[];
  readonly ejected: readonly string[];
}

/** Makes room for an item where that costs less than leaving it out, or than where it stands now. */
function repair(
  item: PlacementItem,
  options: ReadonlyMap<string, readonly Option[]>,
  placed: Placed,
): boolean {
  const now = placed.get(item.key);
  placed.delete(item.key);
  let best: Repair | null = null;
  for (const option of options.get(item.key) ?? []) {
    const limit: number = best?.cost ?? now?.cost ?? item.weight;
    // Options come cheapest first; what moving others may save is too little to look further.
    if (option.cost >= limit) break;
    const found = makeRoom(option, options, placed);
    if (found.cost < limit) best = found;
  }
  if (now && !best) placed.set(item.key, now);
  for (const key of best?.ejected ?? []) placed.delete(key);
  for (const move of best?.moves ?? []) placed.set(move.item.key, move);
  return best !== null;
}

function makeRoom(
  option: Option,
  options: ReadonlyMap<string, readonly Option[]>,
  placed: Placed,
): Repair {
  const blockers = blockersOf(option, placed);
  const rest: Placed = new Map(placed);
  for (const { item } of blockers) rest.delete(item.key);
  rest.set(option.item.key, option);
  const ejected: string[] = [];
  let cost = option.cost;
  const moves = [option];
  for (const blocker of blockers) {
    const other = options
      .get(blocker.item.key)
      ?.find((candidate) => blockersOf(candidate, rest).length === 0);
    cost += (other ? other.cost : blocker.item.weight) - blocker.cost;
    if (!other) {
      ejected.push(blocker.item.key);
      continue;
    }
    rest.set(blocker.item.key, other);
    moves.push(other);
  }
  return { cost, moves, ejected };
}
