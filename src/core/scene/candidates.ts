/** Where a label may stand, before anybody asks whether there is room. All boxes are in absolute px. */
import { around, overlap, shifted, union } from './boxes.ts';
import type { Candidate } from './placement.ts';
import { type Curve, lengthOf, pointAt, readingWay, samplesOf } from './spread.ts';
import type { Box, LabelPosition, Point, TextAnchor } from './types.ts';

/** A candidate with what the plan keeps of it. */
export interface LabelCandidate extends Candidate {
  readonly position: LabelPosition;
}

/** Px between a name and the outer edge of its marks. */
const GAP = 4;

export interface CityRequest {
  readonly key: string;
  readonly anchor: Point;
  /** Widest marks in the wave, around the anchor. */
  readonly row: Box;
  /** Most marks at once. */
  readonly count: number;
  /** Widest text in the wave, and the height of its capitals and descenders. */
  readonly width: number;
  readonly cap: number;
  readonly descent: number;
  readonly side: 'left' | 'right' | 'above' | 'below' | null;
  readonly weight: number;
}

type Side = 'right' | 'left' | 'below' | 'above';

/** Right, left, below, above, then the diagonals; the preferred side first. */
export function cityCandidates(
  city: CityRequest,
  lines: readonly Box[],
): readonly LabelCandidate[] {
  const first: Side = city.side ?? (city.count > 1 ? 'below' : 'right');
  return cityPositions(city).map(({ at, anchor, side, rank }) => {
    const box = cityBox(city, at, anchor);
    const absolute = shifted(box, city.anchor);
    const crossing = lines.some((line) => overlap(absolute, line)) ? 5 : 0;
    return {
      boxes: [absolute],
      cost: (side === first ? (rank < 4 ? 0 : 1.5) : rank + 1) + crossing,
      position: { kind: 'city', at, anchor, box },
    };
  });
}

interface Position {
  readonly at: Point;
  readonly anchor: TextAnchor;
  readonly side: Side;
  readonly rank: number;
}

function cityPositions({ row, cap, descent }: CityRequest): readonly Position[] {
  const level = cap / 2;
  const [right, left] = [row.right + GAP, row.left - GAP];
  const [below, above] = [row.bottom + GAP + cap, row.top - GAP];
  const [up, down] = [-cap * 0.4, cap * 1.4];
  const [high, low] = [row.top + cap * 0.2, row.bottom + cap * 0.8];
  const at = (x: number, y: number, anchor: TextAnchor, side: Side, rank: number): Position => ({
    at: [x, y],
    anchor,
    side,
    rank,
  });
  return [
    at(right, level, 'start', 'right', 0),
    at(left, level, 'end', 'left', 1),
    at(0, below, 'middle', 'below', 2),
    at(0, above - descent / 2, 'middle', 'above', 3),
    at(right, up, 'start', 'right', 4),
    at(right, down, 'start', 'right', 5),
    at(left, up, 'end', 'left', 6),
    at(left, down, 'end', 'left', 7),
    at(-GAP, above - descent / 2, 'start', 'above', 8),
    at(GAP, above - descent / 2, 'end', 'above', 9),
    at(-GAP, below, 'start', 'below', 10),
    at(GAP, below, 'end', 'below', 11),
    at(right, high, 'start', 'right', 12),
    at(right, low, 'start', 'right', 13),
    at(left, high, 'end', 'left', 14),
    at(left, low, 'end', 'left', 15),
  ];
}

function cityBox({ width, cap, descent }: CityRequest, [x, y]: Point, anchor: TextAnchor): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, top: y - cap, right: left + width, bottom: y + descent };
}

export interface RegionRequest {
  readonly key: string;
  readonly anchor: Point;
  /** Ways to write the block, best first; the last one may be the marks alone. */
  readonly blocks: readonly RegionBlock[];
  /** Widest row of small marks, around its own centre. */
  readonly row: Box | null;
  /** Whether a point in px is in the region. */
  readonly inside: (at: Point) => boolean;
  readonly weight: number;
}

export interface RegionBlock {
  readonly name: readonly string[];
  readonly dateBeside: boolean;
  readonly width: number;
  readonly height: number;
  readonly cost: number;
}

const GRID = 8;
const REACH = 40;
/** Further from the pole a block must be whole inside its region, and pays for the way. */
const FAR_GRID = 16;
const FAR_REACH = 96;
/** Px beyond which a spread line cannot meet the block of a region. */
const LINE_REACH = 240;
/** Corners and middles of edges, of six, that may cross a border where there is no better place. */
const MOST_OUTSIDE = 3;

/** A grid of middles for the block, nowhere out of the region. */
export function regionCandidates(
  region: RegionRequest,
  lines: readonly Box[],
): readonly LabelCandidate[] {
  const [x, y] = region.anchor;
  const { inside } = region;
  const close = lines.filter((line) => overlap(line, around(region.anchor, 0, 0), LINE_REACH));
  const near = NEAR.filter(([dx, dy]) => inside([x + dx, y + dy]));
  // Only the best way to write the block is worth a long way.
  const far = FAR.filter(([dx, dy]) => inside([x + dx, y + dy]));
  return region.blocks.flatMap((block, index) =>
    [...near, ...(index === 0 ? far : [])].flatMap((point) =>
      regionCandidate(region, block, point, close),
    ),
  );
}

function regionCandidate(
  region: RegionRequest,
  block: RegionBlock,
  [dx, dy]: Point,
  lines: readonly Box[],
): readonly LabelCandidate[] {
  const { width, height, name, dateBeside } = block;
  const at: Point = [dx, dy - height / 2];
  const box = { left: dx - width / 2, top: at[1], right: dx + width / 2, bottom: at[1] + height };
  const absolute = shifted(box, region.anchor);
  const outside = rimOf(absolute).filter((point) => !region.inside(point)).length;
  const way = Math.sqrt(dx * dx + dy * dy);
  if (outside > (way > REACH ? 0 : MOST_OUTSIDE)) return [];
  const crossing = lines.some((line) => overlap(absolute, line)) ? 9 : 0;
  const cost = block.cost + way / (way > REACH ? 8 : 16) + 4 * outside + crossing;
  const position = { kind: 'region', at, name, dateBeside, row: region.row, box } as const;
  return [{ boxes: [absolute], cost, position }];
}

function rimOf({ left, top, right, bottom }: Box): readonly Point[] {
  const middle = (left + right) / 2;
  return [
    [left, top],
    [middle, top],
    [right, top],
    [right, bottom],
    [middle, bottom],
    [left, bottom],
  ];
}

const NEAR = grid(GRID, REACH);
const FAR = grid(FAR_GRID, FAR_REACH).filter(([dx, dy]) => dx * dx + dy * dy > REACH * REACH);

function grid(step: number, reach: number): readonly Point[] {
  const count = Math.floor(reach / step);
  const steps = Array.from({ length: 2 * count + 1 }, (_, index) => (index - count) * step);
  return steps
    .flatMap((dy) => steps.map((dx): Point => [dx, dy]))
    .filter(([dx, dy]) => dx * dx + dy * dy <= reach * reach);
}

export interface SpreadRequest {
  readonly key: string;
  /** The anchor of its origin, which the group is drawn around. */
  readonly anchor: Point;
  readonly curve: Curve;
  readonly width: number;
  readonly size: number;
  readonly weight: number;
}

/** Along the line, above or below it, where it is flat and long enough; else level beside its bend. */
export function spreadCandidates(spread: SpreadRequest): readonly LabelCandidate[] {
  const { start, end } = spread.curve;
  const flat = Math.abs(end[0] - start[0]) >= Math.abs(end[1] - start[1]);
  const along = lengthOf(spread.curve) > spread.width + 24 ? pathCandidates(spread) : [];
  const level = besideCandidates(spread);
  const dearer = (all: readonly LabelCandidate[]) =>
    all.map((one) => ({ ...one, cost: one.cost + 8 }));
  return flat ? [...along, ...dearer(level)] : [...level, ...dearer(along)];
}

function pathCandidates(spread: SpreadRequest): readonly LabelCandidate[] {
  const drops = [spread.size * 1.05 + 1, -spread.size * 0.45];
  return [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8].flatMap((share, index) =>
    drops.flatMap((drop, side) => pathCandidate(spread, share, drop, index + side * 0.5)),
  );
}

function pathCandidate(
  spread: SpreadRequest,
  share: number,
  drop: number,
  cost: number,
): readonly LabelCandidate[] {
  const boxes = textBoxes(spread, share, drop);
  if (boxes.length === 0) return [];
  const [x, y] = spread.anchor;
  const box = shifted(union(boxes), [-x, -y]);
  const at: Point = [0, 0];
  return [
    {
      boxes,
      cost,
      position: { kind: 'spread', on: 'path', share, drop, at, anchor: 'middle', box },
    },
  ];
}

/** Small boxes over the letters along the curve; none where the text would run off it. */
function textBoxes(spread: SpreadRequest, share: number, drop: number): readonly Box[] {
  const curve = readingWay(spread.curve);
  const length = lengthOf(curve);
  const [from, to] = [share * length - spread.width / 2, share * length + spread.width / 2];
  if (from < 6 || to > length - 6) return [];
  const points = samplesOf(curve, 64);
  const boxes: Box[] = [];
  let walked = 0;
  for (let i = 1; i < points.length; i += 1) {
    const [a, b] = [points[i - 1] ?? curve.start, points[i] ?? curve.end];
    const step = Math.sqrt((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2);
    walked += step;
    if (walked < from || walked - step > to || step === 0) continue;
    const [nx, ny] = [-(b[1] - a[1]) / step, (b[0] - a[0]) / step];
    const lift = drop - spread.size * 0.3;
    const [cx, cy] = [(a[0] + b[0]) / 2 + nx * lift, (a[1] + b[1]) / 2 + ny * lift];
    const half = Math.max(spread.size * 0.6, step / 2);
    boxes.push({ left: cx - half, top: cy - half, right: cx + half, bottom: cy + half });
  }
  return boxes;
}

function besideCandidates(spread: SpreadRequest): readonly LabelCandidate[] {
  const { anchor: origin, curve, width, size } = spread;
  return [0.5, 0.35, 0.65].flatMap((t, index) => {
    const [x, y] = pointAt(curve, t);
    return (['start', 'end'] as const).map((anchor, side): LabelCandidate => {
      const at: Point = [x + (anchor === 'start' ? 7 : -7), y + size * 0.3];
      const left = anchor === 'start' ? at[0] : at[0] - width;
      const box = {
        left,
        top: at[1] - size * 0.75,
        right: left + width,
        bottom: at[1] + size * 0.25,
      };
      const [dx, dy]: Point = [-origin[0], -origin[1]];
      return {
        boxes: [box],
        cost: index + side * 0.5,
        position: {
          kind: 'spread',
          on: 'beside',
          share: t,
          drop: 0,
          at: [at[0] + dx, at[1] + dy],
          anchor,
          box: shifted(box, [dx, dy]),
        },
      };
    });
  });
}
