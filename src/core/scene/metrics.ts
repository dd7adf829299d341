/** How wide a text is, from a table of the fonts' own advances: the same answer in Node and in any browser. */

import table from './metrics.json';

/** A face of the app; also the prefix of its two files in `src/assets/fonts`. */
export type Face =
  | 'serif-400'
  | 'serif-400-italic'
  | 'serif-600'
  | 'sans-400'
  | 'sans-500'
  | 'sans-600'
  | 'sans-700';

/** How CSS and SVG name a face. */
export interface FaceFamily {
  readonly family: 'Source Serif 4' | 'Source Sans 3';
  readonly weight: 400 | 500 | 600 | 700;
  readonly style: 'normal' | 'italic';
}

/** All in 1/1000 em. */
interface FaceMetrics {
  readonly capHeight: number;
  readonly byCharacter: ReadonlyMap<string, number>;
  readonly widest: number;
}

const FAMILIES: Readonly<Record<Face, FaceFamily>> = {
  'serif-400': { family: 'Source Serif 4', weight: 400, style: 'normal' },
  'serif-400-italic': { family: 'Source Serif 4', weight: 400, style: 'italic' },
  'serif-600': { family: 'Source Serif 4', weight: 600, style: 'normal' },
  'sans-400': { family: 'Source Sans 3', weight: 400, style: 'normal' },
  'sans-500': { family: 'Source Sans 3', weight: 500, style: 'normal' },
  'sans-600': { family: 'Source Sans 3', weight: 600, style: 'normal' },
  'sans-700': { family: 'Source Sans 3', weight: 700, style: 'normal' },
};

const METRICS: Readonly<Record<Face, FaceMetrics>> = {
  'serif-400': read('serif-400'),
  'serif-400-italic': read('serif-400-italic'),
  'serif-600': read('serif-600'),
  'sans-400': read('sans-400'),
  'sans-500': read('sans-500'),
  'sans-600': read('sans-600'),
  'sans-700': read('sans-700'),
};

function read(face: Face): FaceMetrics {
  const { advances, capHeight } = table[face];
  const byCharacter = new Map<string, number>();
  for (const [advance, characters] of Object.entries(advances)) {
    for (const character of characters) byCharacter.set(character, Number(advance));
  }
  return { capHeight, byCharacter, widest: Math.max(...byCharacter.values()) };
}

/**
 * Width in px. Kerning is left out, which makes lines 0.4–4% too wide and boxes safe; a character the
 * fonts lack takes the widest advance. `trackingEm` follows every character, as CSS letter-spacing does.
 */
export function textWidth(text: string, face: Face, sizePx: number, trackingEm = 0): number {
  return (textAdvance(text, face, trackingEm) * sizePx) / 1000;
}

/** The same at any size, in 1/1000 em: whole numbers, so that the parts of a text have its sum. */
export function textAdvance(text: string, face: Face, trackingEm = 0): number {
  const { byCharacter, widest } = METRICS[face];
  let thousandths = 0;
  for (const character of text) {
    thousandths += (byCharacter.get(character) ?? widest) + trackingEm * 1000;
  }
  return thousandths;
}

/** Height of a capital above the baseline, in px: what centres a line of text on a mark. */
export function capHeight(face: Face, sizePx: number): number {
  return (METRICS[face].capHeight * sizePx) / 1000;
}

/** Family, weight and style for a `font-*` attribute or a canvas font. */
export function faceFamily(face: Face): FaceFamily {
  return FAMILIES[face];
}
