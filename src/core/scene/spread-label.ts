/** The words of a text on its spread line, always from left to right. */
import type { DrawnLabel } from './city-label.ts';
import type { Palette } from './palette.ts';
import { type Curve, curvePath, readingWay } from './spread.ts';
import { svg } from './svg.ts';
import { referenceNodes, textAttrs, textNode, type TextStyle } from './text.ts';
import type { LabelPosition } from './types.ts';

interface SpreadLabel {
  readonly position: LabelPosition | undefined;
  /** Around the anchor of the group. */
  readonly curve: Curve;
  /** `spreadWords` */
  readonly words: string;
  /** For the path that the text runs on. */
  readonly id: string;
  readonly size: number;
  readonly palette: Palette;
  readonly numbers: readonly number[];
  readonly numberSize: number;
}

/** Null where there is no room. */
export function spreadLabel(label: SpreadLabel): DrawnLabel | null {
  const { position, palette, size, words } = label;
  if (position?.kind !== 'spread') return null;
  const style: TextStyle = {
    face: 'serif-400-italic',
    size,
    fill: palette.ink,
    halo: { colour: palette.halo, width: 3, opacity: 0.92 },
  };
  const more = referenceNodes(label.numbers, label.numberSize, palette.ink);
  const { box } = position;
  if (position.on === 'beside') {
    const text = textNode(words, position.at, position.anchor, style, more);
    return { box, node: svg('g', { class: 'label' }, [text]) };
  }
  const path = svg('path', { id: label.id, d: curvePath(readingWay(label.curve)), fill: 'none' });
  const run = { href: `#${label.id}`, startOffset: `${Math.round(position.share * 100)}%` };
  const text = svg('text', { 'text-anchor': 'middle', dy: position.drop, ...textAttrs(style) }, [
    svg('textPath', run, [words, ...more]),
  ]);
  return { box, node: svg('g', { class: 'label' }, [path, text]) };
}
