/**
 * The graph of voices as boxes and lines. Columns: what is not held (originals, earlier publications),
 * the voices, then voices that lean on them. Lengths in px, from the top left corner.
 */
import type { EdgeKind, GraphEdge, GraphNode, VoiceGraph } from './graph.ts';

export interface NodeBox {
  readonly node: GraphNode;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

export interface EdgeLine {
  readonly kind: EdgeKind;
  readonly from: string;
  readonly to: string;
  /** An SVG path; it ends at the box that the words came to. */
  readonly d: string;
  /** Where the head of the arrow is. */
  readonly tip: readonly [number, number];
}

export interface GraphLayout {
  readonly boxWidth: number;
  readonly height: number;
  /** Left edges of the columns. */
  readonly columns: readonly number[];
  readonly boxes: readonly NodeBox[];
  readonly lines: readonly EdgeLine[];
}

export const BOX_HEIGHT = 60;
const GAP = { x: 32, y: 8 } as const;
/** Lines that end at one box stand this far from each other. */
const PORT = 9;
/** Rounds of sorting a column by its neighbours; small graphs are at rest by then. */
const ROUNDS = 4;

/** Lays a graph out in a width; the order of the wave decides where nothing else does. */
export function layoutOf({ nodes, edges }: VoiceGraph, width: number): GraphLayout {
  const depths = depthsOf(nodes, edges);
  const count = Math.max(...depths.values()) + 1;
  const columns = Array.from({ length: count }, (_, depth) =>
    nodes.filter(({ id }) => depths.get(id) === depth),
  );
  const boxWidth = (width - GAP.x * (count - 1)) / count;
  const lefts = columns.map((_, index) => index * (boxWidth + GAP.x));
  const heights = heightsOf(ordered(columns, edges), edges);
  const boxes = columns.flatMap((column, index) =>
    column.map((node) => ({
      node,
      column: index,
      x: lefts[index] ?? 0,
      y: heights.get(node.id) ?? 0,
    })),
  );
  return {
    boxWidth,
    height: Math.max(...boxes.map(({ y }) => y)) + BOX_HEIGHT,
    columns: lefts,
    boxes: boxes.sort((a, b) => a.column - b.column || a.y - b.y),
    lines: linesOf(boxes, edges, boxWidth),
  };
}

/** 0: not held; 1: a voice; one more than what it leans on. */
function depthsOf(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  const depthOf = (node: GraphNode | undefined): number => {
    if (!node || node.kind === 'publisher' || node.voice.text === null) return 0;
    const known = depths.get(node.id);
    if (known !== undefined) return known;
    // Voices that lean on each other come to an end here.
    depths.set(node.id, 1);
    const leaning = edges.filter(({ kind, to }) => kind === 'leaning' && to === node.id);
    const below = leaning.map(({ from }) => depthOf(nodes.find(({ id }) => id === from)));
    const depth = Math.max(1, ...below.map((one) => one + 1));
    depths.set(node.id, depth);
    return depth;
  };
  return new Map(nodes.map((node) => [node.id, depthOf(node)]));
}

type Columns = readonly (readonly GraphNode[])[];

/** Each column by the mean place of its neighbours, one column after the other: few lines cross. */
function ordered(columns: Columns, edges: readonly GraphEdge[]): Columns {
  const sorted = columns.map((column) => [...column]);
  const places = new Map<string, number>();
  // Columns of any length are measured alike: 0 is their top, 1 their bottom.
  const place = (column: readonly GraphNode[]) => {
    column.forEach(({ id }, at) => places.set(id, (at + 0.5) / column.length));
  };
  sorted.forEach(place);
  for (let round = 0; round < ROUNDS; round += 1) {
    sorted.forEach((column, index) => {
      const next = sortedBy(column, (id) => meanOf(neighbours(id, edges), places));
      sorted[index] = [...next];
      place(next);
    });
  }
  return sorted;
}

/** Those without a neighbour come last, in the order in which they were. */
function sortedBy(
  column: readonly GraphNode[],
  placeOf: (id: string) => number | null,
): readonly GraphNode[] {
  const places = new Map(column.map(({ id }) => [id, placeOf(id) ?? Infinity]));
  const place = ({ id }: GraphNode) => places.get(id) ?? Infinity;
  return [...column].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

function neighbours(id: string, edges: readonly GraphEdge[]): readonly string[] {
  return edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
}

function meanOf(ids: readonly string[], places: ReadonlyMap<string, number>): number | null {
  const values = ids.flatMap((id) => places.get(id) ?? []);
  return values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length;
}

/** Upper edges: the longest column is stacked, the others stand beside their neighbours. */
function heightsOf(columns: Columns, edges: readonly GraphEdge[]): ReadonlyMap<string, number> {
  const pitch = BOX_HEIGHT + GAP.y;
  const longest = Math.max(...columns.map(({ length }) => length));
  const tops = new Map<string, number>();
  const main = columns.find(({ length }) => length === longest) ?? [];
  main.forEach(({ id }, index) => tops.set(id, index * pitch));
  for (const column of columns.filter((one) => one !== main)) {
    let free = 0;
    column.forEach(({ id }, index) => {
      const wanted = meanOf(neighbours(id, edges), tops) ?? free;
      // Room is left for those that still come.
      const last = (longest - (column.length - index)) * pitch;
      const top = Math.min(Math.max(wanted, free), Math.max(last, free));
      tops.set(id, top);
      free = top + pitch;
    });
  }
  return tops;
}

function linesOf(
  boxes: readonly NodeBox[],
  edges: readonly GraphEdge[],
  boxWidth: number,
): readonly EdgeLine[] {
  const byId = new Map(boxes.map((box) => [box.node.id, box]));
  const topOf = (id: string) => byId.get(id)?.y ?? 0;
  return edges.flatMap((edge) => {
    const [from, to] = [byId.get(edge.from), byId.get(edge.to)];
    if (!from || !to) return [];
    const leaving = edges.filter((one) => one.from === edge.from);
    const coming = edges.filter((one) => one.to === edge.to);
    const start = [
      from.x + boxWidth,
      from.y + portOf(leaving, edge, (one) => topOf(one.to)),
    ] as const;
    const end = [to.x, to.y + portOf(coming, edge, (one) => topOf(one.from))] as const;
    const middle = (start[0] + end[0]) / 2;
    const d = `M${px(start[0])} ${px(start[1])}C${px(middle)} ${px(start[1])} ${px(middle)} ${px(end[1])} ${px(end[0])} ${px(end[1])}`;
    return [{ kind: edge.kind, from: edge.from, to: edge.to, d, tip: end }];
  });
}

/** How far below the top of a box a line ends, beside the others that end there. */
function portOf(
  all: readonly GraphEdge[],
  edge: GraphEdge,
  otherEnd: (edge: GraphEdge) => number,
): number {
  const order = [...all].sort((a, b) => otherEnd(a) - otherEnd(b)).indexOf(edge);
  return BOX_HEIGHT / 2 + (order - (all.length - 1) / 2) * PORT;
}

const px = (value: number) => String(Math.round(value * 10) / 10);
