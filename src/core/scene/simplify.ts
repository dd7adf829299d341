/**
 * Fewer points and no gaps: outlines are cut into arcs where they meet, and an arc that two outlines
 * share is thinned the same way from both sides.
 */
import type { Point } from './types.ts';
import type { Chain } from './rings.ts';

/** Points that round to the same 1/100 px are one. */
const GRID = 100;

interface Node {
  readonly at: Point;
  /** The first two neighbours; a third makes a junction. */
  readonly neighbours: number[];
  isJunction: boolean;
}

/** Indices of nodes along a chain. */
type Path = readonly number[];

/**
 * Thins chains together.
 * @param tolerance px that a line may move at most
 * @returns the chains in their order; one that vanishes has no points
 */
export function simplify(chains: readonly Chain[], tolerance: number): readonly Chain[] {
  const nodes: Node[] = [];
  const paths = indexed(chains, nodes);
  paths.forEach((path, at) => link(path, chains[at]?.closed ?? false, nodes));
  return paths.map((path, at) => {
    const closed = chains[at]?.closed ?? false;
    const kept = closed ? thinRing(path, nodes, tolerance) : thinLine(path, nodes, tolerance);
    const points = kept.flatMap((id) => {
      const node = nodes[id];
      return node ? [node.at] : [];
    });
    return { points: points.length < (closed ? 3 : 2) ? [] : points, closed };
  });
}

function indexed(chains: readonly Chain[], nodes: Node[]): readonly Path[] {
  const ids = new Map<number, number>();
  const idOf = ([x, y]: Point) => {
    const [column, row] = [Math.round(x * GRID), Math.round(y * GRID)];
    // Unique while a picture is less than 40,000 px high.
    const key = column * 4_000_000 + row;
    const known = ids.get(key);
    if (known !== undefined) return known;
    nodes.push({ at: [column / GRID, row / GRID], neighbours: [], isJunction: false });
    ids.set(key, nodes.length - 1);
    return nodes.length - 1;
  };
  return chains.map(({ points, closed }) => {
    const path = points.map(idOf).filter((id, at, all) => id !== all[at - 1]);
    return closed && path[0] === path.at(-1) ? path.slice(0, -1) : path;
  });
}

function link(path: Path, closed: boolean, nodes: readonly Node[]): void {
  path.forEach((id, at) => {
    const node = nodes[id];
    if (!node) return;
    const before = path[at - 1] ?? (closed ? path.at(-1) : undefined);
    const after = path[at + 1] ?? (closed ? path[0] : undefined);
    if (before === undefined || after === undefined) node.isJunction = true;
    for (const other of [before, after]) {
      if (other === undefined || node.neighbours.includes(other)) continue;
      if (node.neighbours.length === 2) node.isJunction = true;
      else node.neighbours.push(other);
    }
  });
}

function thinLine(path: Path, nodes: readonly Node[], tolerance: number): Path {
  const kept: number[] = [];
  let from = 0;
  for (let at = 1; at < path.length; at += 1) {
    const id = path[at] ?? 0;
    if (!nodes[id]?.isJunction && at < path.length - 1) continue;
    const arc = thinArc(path.slice(from, at + 1), nodes, tolerance);
    kept.push(...(kept.length > 0 ? arc.slice(1) : arc));
    from = at;
  }
  return kept;
}

/** A ring begins at a junction, or at its first node by number, so that both sides begin there. */
function thinRing(ring: Path, nodes: readonly Node[], tolerance: number): Path {
  if (ring.length < 3) return [];
  const junction = ring.findIndex((id) => nodes[id]?.isJunction);
  const start = junction >= 0 ? junction : ring.indexOf(Math.min(...ring));
  const turned = [...ring.slice(start), ...ring.slice(0, start), ring[start] ?? 0];
  return thinLine(turned, nodes, tolerance).slice(0, -1);
}

/** The same nodes whichever way the arc runs. */
function thinArc(arc: Path, nodes: readonly Node[], tolerance: number): Path {
  const [first = 0, second = 0] = arc;
  const [last = 0, beforeLast = 0] = [arc.at(-1), arc.at(-2)];
  const backwards = first === last ? second > beforeLast : first > last;
  const thinned = douglasPeucker(backwards ? [...arc].reverse() : arc, nodes, tolerance);
  return backwards ? [...thinned].reverse() : thinned;
}

function douglasPeucker(arc: Path, nodes: readonly Node[], tolerance: number): Path {
  const at = (index: number): Point => nodes[arc[index] ?? 0]?.at ?? [0, 0];
  const keep = new Set([0, arc.length - 1]);
  const open: (readonly [number, number])[] = [[0, arc.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    let [farthest, distance] = [-1, tolerance * tolerance];
    for (let index = from + 1; index < to; index += 1) {
      const here = squareToSegment(at(index), at(from), at(to));
      if (here > distance) [farthest, distance] = [index, here];
    }
    if (farthest < 0) continue;
    keep.add(farthest);
    open.push([from, farthest], [farthest, to]);
  }
  return arc.filter((_, index) => keep.has(index));
}

/** Square of the distance of a point to a segment. */
function squareToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
  const t = Math.min(1, Math.max(0, along));
  return (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2;
}
