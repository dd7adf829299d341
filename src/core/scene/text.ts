/** Text on the map: faces and halos as attributes, so that it needs no style sheet. Lengths in px. */
import { type Face, faceFamily } from './metrics.ts';
import { svg, type SvgNode } from './svg.ts';
import type { TextAnchor } from './types.ts';

const FALLBACK = { 'Source Sans 3': 'system-ui, sans-serif', 'Source Serif 4': 'Georgia, serif' };

export interface TextStyle {
  readonly face: Face;
  readonly size: number;
  readonly fill: string;
  /** Slanted: the sans has no italic face of its own on the map, an oblique is enough. */
  readonly slanted?: boolean;
  /** In em. */
  readonly tracking?: number;
  readonly halo?: Halo;
}

export interface Halo {
  readonly colour: string;
  readonly width: number;
  readonly opacity: number;
}

type Attrs = Readonly<Record<string, string | number | undefined>>;

/** The attributes of a face: for `<text>` and `<tspan>`. */
export function faceAttrs(face: Face, size: number): Attrs {
  const { family, weight, style } = faceFamily(face);
  return {
    'font-family': `'${family}', ${FALLBACK[family]}`,
    'font-size': size,
    'font-weight': weight,
    'font-style': style === 'italic' ? 'italic' : undefined,
  };
}

/** The attributes of a text in a style. */
export function textAttrs({ face, size, fill, slanted, tracking, halo }: TextStyle): Attrs {
  const edge = halo && {
    stroke: halo.colour,
    'stroke-width': halo.width,
    // A share: as a number it would be rounded to a tenth.
    'stroke-opacity': String(halo.opacity),
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
  return {
    ...faceAttrs(face, size),
    ...(slanted ? { 'font-style': 'italic' } : {}),
    'letter-spacing': tracking === undefined ? undefined : `${tracking}em`,
    fill,
    ...edge,
  };
}

/** A line of text on a baseline point. */
export function textNode(
  text: string,
  at: readonly [number, number],
  anchor: TextAnchor,
  style: TextStyle,
  more: readonly (SvgNode | string)[] = [],
): SvgNode {
  // Tracking follows the last letter too: half of it brings the letters back to the middle.
  const shift = anchor === 'middle' ? ((style.tracking ?? 0) * style.size) / 2 : 0;
  return svg(
    'text',
    {
      x: at[0] + shift,
      y: at[1],
      'text-anchor': anchor === 'start' ? undefined : anchor,
      ...textAttrs(style),
    },
    [text, ...more],
  );
}

/** Numbers of references, to stand after a name. Empty where there are none. */
export function referenceText(numbers: readonly number[]): string {
  return [...new Set(numbers)].sort((a, b) => a - b).join(', ');
}

/** Reference numbers behind a text: upright, ink, weight 500. */
export function referenceNodes(
  numbers: readonly number[],
  size: number,
  ink: string,
): readonly SvgNode[] {
  if (numbers.length === 0) return [];
  return [
    svg(
      'tspan',
      {
        ...faceAttrs('sans-500', size),
        dx: REFERENCE_GAP,
        'font-style': 'normal',
        'letter-spacing': 0,
        fill: ink,
      },
      [referenceText(numbers)],
    ),
  ];
}

/** Between a name and its numbers. */
export const REFERENCE_GAP = 4;
