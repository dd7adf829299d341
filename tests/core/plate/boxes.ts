/** What stands on a page, as boxes, for tests of its room. */
import type { PlacedLine } from '../../../src/core/plate/flow.ts';
import { overlap } from '../../../src/core/scene/boxes.ts';
import type { SvgNode } from '../../../src/core/scene/svg.ts';
import type { Box } from '../../../src/core/scene/types.ts';

export interface TextBox {
  readonly text: string;
  readonly box: Box;
}

export const has = (node: SvgNode, tag: string): boolean =>
  node.tag === tag || node.children.some((child) => typeof child !== 'string' && has(child, tag));

export const boxOf = ({ line, box }: PlacedLine): TextBox => ({
  text: line.runs.map(({ text }) => text).join(''),
  box,
});

export const isInside = (inner: Box, outer: Box) =>
  inner.left >= outer.left &&
  inner.top >= outer.top &&
  inner.right <= outer.right &&
  inner.bottom <= outer.bottom;

export const overlapsOf = (
  some: readonly TextBox[],
  others: readonly TextBox[],
): readonly string[] =>
  some.flatMap((one) =>
    others
      .filter((other) => overlap(one.box, other.box))
      .map((other) => `${one.text} ↔ ${other.text}`),
  );

export const overlaps = (texts: readonly TextBox[]): readonly string[] =>
  texts.flatMap((one, index) => overlapsOf([one], texts.slice(index + 1)));
