/**
 * The scene on its way from one moment to the next, as values. Marks that stay as they are, and every
 * text, do not move: a text changes at once.
 */
import { arrivalAt, changeAt, delayOf, drawnShareAt, type MarkLook, pulseAt } from './motion.ts';
import { middleOfMark } from './marks.ts';
import {
  curvePath,
  drawnPart,
  HEAD,
  headPath,
  lengthOf,
  movedCurve,
  spreadCurve,
} from './spread.ts';
import type { SvgNode } from './svg.ts';
import type { GroupKind, Point, Project, Scene, SceneGroup } from './types.ts';

/** What the way leads through. */
export interface Way {
  readonly before: Scene;
  readonly after: Scene;
  /** Ms since the moment of `after` came. */
  readonly ms: number;
  /** Of both scenes. */
  readonly project: Project;
  /** Half width of the marks of a group, in px. */
  readonly radiusOf: (kind: GroupKind) => number;
}

/** Once all is over it has the groups of `after`, the same values. */
export function sceneBetween(way: Way): Scene {
  const { before, after, ms } = way;
  const old = new Map(before.groups.map((group) => [group.key, group]));
  const kept = new Set(after.groups.map(({ key }) => key));
  const last = Math.max(1, ...after.groups.map(({ arrival }) => arrival));
  const gone = before.groups.filter(({ key }) => !kept.has(key));
  return {
    groups: [
      ...gone.flatMap((group) => leaving(group, changeAt(ms))),
      ...after.groups.map((group) => {
        const was = old.get(group.key);
        if (was?.node === group.node) return group;
        return coming(group, was ?? null, delayOf(group.arrival, last), way);
      }),
    ],
  };
}

/** A group that is no more, without its words; nothing once it has gone. */
function leaving(group: SceneGroup, share: number): readonly SceneGroup[] {
  if (share >= 1) return [];
  const node = seen(withoutLabels(group.node), 1 - share);
  return [{ ...group, node, labelBox: null }];
}

function coming(group: SceneGroup, was: SceneGroup | null, delayMs: number, way: Way): SceneGroup {
  const { ms } = way;
  if (group.kind === 'spread') return lineComing(group, was, way);
  const [before, now] = [was ? looksIn(was.node) : null, looksIn(group.node)];
  const node = replaced(group.node, (one) => {
    const look = lookOf(one);
    // A town without a record is a dot: all of it but its name.
    if (look === null) return !was && isDot(group, one) ? seen(one, changeAt(ms)) : null;
    if (before?.has(look)) return one;
    if (one.attrs['data-state'] !== 'new') return seen(one, changeAt(ms));
    const signs = String(one.attrs['data-signs']);
    return arrived(one, ms - delayMs, middleOfMark(signs, way.radiusOf(group.kind)));
  });
  const share = changeAt(ms);
  const old = was && share < 1 ? marksGone(was.node, now, 1 - share) : [];
  return {
    ...group,
    node: old.length > 0 ? { ...node, children: [...old, ...node.children] } : node,
  };
}

const isDot = ({ kind }: SceneGroup, { tag }: SvgNode) => kind === 'dot' && tag === 'circle';

/** A new mark at its size and opacity, with its pulse. */
function arrived(mark: SvgNode, ms: number, centre: Point): SvgNode {
  const pulse = pulseAt(ms);
  const children = mark.children.map((child) =>
    typeof child !== 'string' && child.attrs.class === 'pulse' && pulse.opacity > 0
      ? looking(child, pulse, centre)
      : child,
  );
  return looking({ ...mark, children }, arrivalAt(ms), centre);
}

/** What was drawn of marks that changed, fading; each stands where it stood. */
function marksGone(node: SvgNode, now: ReadonlySet<string>, opacity: number): readonly SvgNode[] {
  return node.children.flatMap((child) => {
    if (typeof child === 'string' || child.attrs.class !== 'marks') return [];
    const gone = child.children.filter((place) => {
      if (typeof place === 'string') return false;
      return [...looksIn(place)].some((look) => !now.has(look));
    });
    return gone.length > 0 ? [seen({ ...child, children: gone }, opacity)] : [];
  });
}

/** A line whose goal is first reached is drawn from its origin on, its words stand at once. */
function lineComing(group: SceneGroup, was: SceneGroup | null, way: Way): SceneGroup {
  if (was || !group.ends) return group;
  if (!group.isNew) return withLine(group, (line) => seen(line, changeAt(way.ms)));
  const share = drawnShareAt(way.ms);
  if (share >= 1) return group;
  const { from, to, clearFrom, clearTo } = group.ends;
  const whole = spreadCurve(way.project(from), way.project(to), clearFrom, clearTo);
  if (!whole) return group;
  const part = movedCurve(drawnPart(whole, share), [-group.at[0], -group.at[1]]);
  // The head travels at the tip, and is all there as soon as the line is as long as it.
  const head = Math.min(1, lengthOf(part) / HEAD);
  return withLine(group, (line) =>
    replaced(seen(line, share > 0 ? 1 : 0), (one) => {
      if (one.tag !== 'path') return null;
      if (one.attrs.class === 'head') return seen(withPath(one, headPath(part)), head);
      return withPath(one, curvePath(part));
    }),
  );
}

const withPath = (node: SvgNode, d: string): SvgNode => ({ ...node, attrs: { ...node.attrs, d } });

const withLine = (group: SceneGroup, change: (line: SvgNode) => SvgNode): SceneGroup => ({
  ...group,
  node: replaced(group.node, (one) => (one.attrs.class === 'spread' ? change(one) : null)),
});

const classOf = ({ attrs }: SvgNode) => String(attrs.class ?? '').split(' ');

function withoutLabels(node: SvgNode): SvgNode {
  const children = node.children.filter(
    (child) => typeof child === 'string' || !classOf(child).includes('label'),
  );
  return {
    ...node,
    children: children.map((one) => (typeof one === 'string' ? one : withoutLabels(one))),
  };
}

/** What a mark looks like; null for what is none. */
function lookOf({ attrs }: SvgNode): string | null {
  const state = attrs['data-state'];
  return state === undefined ? null : `${attrs['data-signs']} ${state}`;
}

function looksIn(node: SvgNode): ReadonlySet<string> {
  const own = lookOf(node);
  const below = node.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...looksIn(child)],
  );
  return new Set(own === null ? below : [own, ...below]);
}

/** A drawing with some of its nodes replaced; what is below a replaced one is left as it is given. */
function replaced(node: SvgNode, by: (node: SvgNode) => SvgNode | null): SvgNode {
  const own = by(node);
  if (own) return own;
  const children = node.children.map((child) =>
    typeof child === 'string' ? child : replaced(child, by),
  );
  const isSame = children.every((child, index) => child === node.children[index]);
  return isSame ? node : { ...node, children };
}

/** Thousandths: a number would be rounded to a tenth. */
const fine = (value: number) => String(Math.round(value * 1000) / 1000 + 0);

/** A node as far as it is to be seen; whole it is the same value. */
function seen(node: SvgNode, opacity: number): SvgNode {
  if (opacity >= 1) return node;
  const own = Number(node.attrs.opacity ?? 1);
  return { ...node, attrs: { ...node.attrs, opacity: fine(own * opacity) } };
}

/** A node at its opacity, grown around a point; whole it is the same value. */
function looking(node: SvgNode, { opacity, scale }: MarkLook, [x, y]: Point): SvgNode {
  if (opacity >= 1 && scale === 1) return node;
  const [left, top] = [x * (1 - scale), y * (1 - scale)].map(fine);
  const transform = `translate(${left} ${top}) scale(${fine(scale)})`;
  return { ...node, attrs: { ...node.attrs, opacity: fine(opacity), transform } };
}
