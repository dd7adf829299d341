/** Names of seas, lakes and neighbours, where the scene leaves them room. Lengths in px. */
import { grown, overlap, shifted } from '../scene/boxes.ts';
import type { Palette } from '../scene/palette.ts';
import { inTwoLines } from '../scene/region-block.ts';
import type { Box, Point, Scene } from '../scene/types.ts';
import { type TextStyle, oneLine, type PlacedLine, placedLine } from './flow.ts';
import type { GroundLabel } from './ground-paths.ts';

/** To the scene, and to the neat line. */
const CLEARANCE = { scene: 5, frame: 10 } as const;
/** How far a name may move from its point, and in what steps. */
const REACH = { country: 72, sea: 24, lake: 16 } as const;
const STEP = 8;

/** The names that find room, in the order of the file. */
export function groundLabels(
  labels: readonly GroundLabel[],
  scene: Scene,
  frame: Box,
  fixed: readonly Box[],
  palette: Palette,
): readonly PlacedLine[] {
  const taken = [...fixed, ...scene.groups.flatMap(boxesOf)];
  const inner = grown(frame, -CLEARANCE.frame);
  const placed: PlacedLine[] = [];
  for (const label of labels) {
    const lines = offsets(REACH[label.kind])
      .map((offset) => linesAt(label, offset, palette))
      .find((candidate) => candidate.every(({ box }) => fits(box, taken, inner)));
    if (!lines) continue;
    placed.push(...lines);
    taken.push(...lines.map(({ box }) => box));
  }
  return placed;
}

/** A spread line is thin and its box is not: names of countries keep off the box all the same. */
function boxesOf({ at, box, labelBox }: Scene['groups'][number]): readonly Box[] {
  return [shifted(box, at), ...(labelBox ? [shifted(labelBox, at)] : [])];
}

function fits(box: Box, taken: readonly Box[], inner: Box): boolean {
  const inside =
    box.left >= inner.left &&
    box.right <= inner.right &&
    box.top >= inner.top &&
    box.bottom <= inner.bottom;
  return inside && !taken.some((other) => overlap(box, other, CLEARANCE.scene));
}

/** Steps away from the point, the nearest first. */
function offsets(reach: number): readonly Point[] {
  const count = Math.floor(reach / STEP);
  const steps = Array.from({ length: 2 * count + 1 }, (_, index) => (index - count) * STEP);
  return steps
    .flatMap((dy) => steps.map((dx): Point => [dx, dy]))
    .sort((a, b) => distance(a) - distance(b) || a[1] - b[1] || a[0] - b[0]);
}

const distance = ([dx, dy]: Point) => dx * dx + dy * dy;

function linesAt(
  { kind, name, at: [x, y] }: GroundLabel,
  [dx, dy]: Point,
  palette: Palette,
): readonly PlacedLine[] {
  const textStyle = textStyleOf(kind, palette);
  const text = kind === 'country' ? name.toUpperCase() : name;
  const lines = kind === 'sea' ? (inTwoLines(text) ?? [text]) : [text];
  const first = y + dy - ((lines.length - 1) * textStyle.size * 1.1) / 2 + textStyle.size * 0.33;
  return lines.map((line, index) =>
    placedLine(oneLine(line, textStyle), [x + dx, first + index * textStyle.size * 1.1], 'middle'),
  );
}

function textStyleOf(kind: GroundLabel['kind'], palette: Palette): TextStyle {
  switch (kind) {
    case 'country':
      return { face: 'sans-400', size: 12, fill: palette.countryInk, tracking: 0.2 };
    case 'sea':
      return { face: 'serif-400-italic', size: 20, fill: palette.waterInk, tracking: 0.06 };
    case 'lake':
      return { face: 'serif-400-italic', size: 13.5, fill: palette.waterInk };
  }
}
