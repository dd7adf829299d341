/** Which of many intervals touch another one: asked for a few of them, it looks at few. */

export interface Interval {
  readonly first: number;
  readonly last: number;
}

interface Node extends Interval {
  readonly position: number;
  /** The latest end in this part of the tree. */
  readonly latest: number;
  readonly before: Node | null;
  readonly after: Node | null;
}

/** Asks which intervals touch the one from `first` to `last`: their positions, ascending. */
export type Touching = (first: number, last: number) => readonly number[];

/** A balanced tree by first, where every node knows the latest end below it; null has no interval. */
export function intervalIndex(intervals: readonly (Interval | null)[]): Touching {
  const sorted = intervals
    .flatMap((one, position) => (one ? [{ first: one.first, last: one.last, position }] : []))
    .sort((a, b) => a.first - b.first);
  const root = treeOf(sorted);
  return (first, last) => {
    const found: number[] = [];
    collect(root, first, last, found);
    return found.sort((a, b) => a - b);
  };
}

function treeOf(sorted: readonly (Interval & { readonly position: number })[]): Node | null {
  const half = sorted.length >> 1;
  const middle = sorted[half];
  if (!middle) return null;
  const before = treeOf(sorted.slice(0, half));
  const after = treeOf(sorted.slice(half + 1));
  const latest = Math.max(middle.last, before?.latest ?? -Infinity, after?.latest ?? -Infinity);
  return { ...middle, latest, before, after };
}

function collect(node: Node | null, first: number, last: number, found: number[]): void {
  if (!node || node.latest < first) return;
  collect(node.before, first, last, found);
  if (node.first > last) return;
  if (node.last >= first) found.push(node.position);
  collect(node.after, first, last, found);
}
