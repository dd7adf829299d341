/**
 * Where marks can be pressed: as large as a finger needs, and never less than 24 px each way (WCAG
 * 2.2, 2.5.8). Marks that stand too close for that share one target. Boxes are px of the map's window.
 */
import { overlap, shifted, union } from '../../core/scene/boxes.ts';
import type { Box, SceneGroup } from '../../core/scene/types.ts';

/** Smallest side of a target, px. */
const LEAST = 24;

/** Who keeps its ground where two meet, first to last: the order in which they lie over each other. */
const ORDER = ['place', 'dot', 'spread', 'region'] as const satisfies readonly SceneGroup['kind'][];

type Hittable = Pick<SceneGroup, 'kind' | 'at' | 'box'>;

/** A target, and the one or the several that it stands for. */
export interface Target<T> {
  readonly members: readonly [T, ...T[]];
  readonly box: Box;
}

/** The box grown evenly until no side is shorter than `least`. */
export function grownTo(least: number, { left, top, right, bottom }: Box): Box {
  const growX = Math.max(0, least - (right - left)) / 2;
  const growY = Math.max(0, least - (bottom - top)) / 2;
  return { left: left - growX, top: top - growY, right: right + growX, bottom: bottom + growY };
}

/** The targets of all marks; each is `wanted` px or more where its neighbours leave the room. */
export function targetsOf<T extends Hittable>(
  standing: readonly T[],
  wanted: number,
): readonly Target<T>[] {
  const cores = ORDER.flatMap((kind) => standing.filter((one) => one.kind === kind)).reduce<
    readonly Target<T>[]
  >(
    (targets, one) =>
      joined(targets, { members: [one], box: grownTo(LEAST, shifted(one.box, one.at)) }),
    [],
  );
  return cores.map((core) => ({
    members: core.members,
    box: cores
      .filter((other) => other !== core)
      .reduce((box, other) => outside(box, other.box, core.box), grownTo(wanted, core.box)),
  }));
}

/** Adds a target to those before it: off their ground if enough is left of it, else as part of one. */
function joined<T>(targets: readonly Target<T>[], fresh: Target<T>): readonly Target<T>[] {
  const free = targets.reduce((box, other) => outside(box, other.box), fresh.box);
  if (isEnough(free)) return [...targets, { ...fresh, box: free }];
  const near = targets.find((other) => overlap(other.box, fresh.box));
  if (!near) return [...targets, fresh];
  return joined(
    targets.filter((other) => other !== near),
    { members: [...near.members, ...fresh.members], box: union([near.box, fresh.box]) },
  );
}

function isEnough({ left, top, right, bottom }: Box): boolean {
  return right - left >= LEAST && bottom - top >= LEAST;
}

/** The largest part of a box that keeps off another; with `kept`, of the parts that hold that box. */
function outside(box: Box, other: Box, kept?: Box): Box {
  if (!overlap(box, other)) return box;
  const parts: readonly Box[] = [
    { ...box, right: Math.min(box.right, other.left) },
    { ...box, left: Math.max(box.left, other.right) },
    { ...box, bottom: Math.min(box.bottom, other.top) },
    { ...box, top: Math.max(box.top, other.bottom) },
  ];
  return parts
    .filter((part) => !kept || isWithin(kept, part))
    .reduce((a, b) => (areaOf(b) > areaOf(a) ? b : a));
}

function isWithin(inner: Box, outer: Box): boolean {
  return (
    outer.left <= inner.left &&
    outer.right >= inner.right &&
    outer.top <= inner.top &&
    outer.bottom >= inner.bottom
  );
}

/** Square px; nothing where a box is turned inside out. */
function areaOf({ left, top, right, bottom }: Box): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}
