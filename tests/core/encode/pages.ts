/** Small pages with each thing that an encoder has to know, and the real plate. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EmbeddedFace, facesUsed } from '../../../src/core/plate/document.ts';
import { drawPlate } from '../../../src/core/plate/draw.ts';
import type { PlateDocument, PlateMeta } from '../../../src/core/plate/meta.ts';
import { plateMeta } from '../../../src/core/plate/meta.ts';
import type { Face } from '../../../src/core/scene/metrics.ts';
import { svg, type SvgNode } from '../../../src/core/scene/svg.ts';
import { faceAttrs } from '../../../src/core/scene/text.ts';
import { DATASET, layoutOf, type Options, plateOf, ROOT } from '../plate/wave.ts';
import { en } from '../../english.ts';

/** Of a sheet, in points: 210 × 297 and 297 × 420 mm. */
export const A4 = { width: 595.276, height: 841.89 } as const;
export const A3 = { width: 1190.551, height: 841.89 } as const;

export const META: PlateMeta = {
  title: 'Strikes & rallies <6 January>',
  description: 'Ten cities go on.',
  shows: '2022-01-06',
  source: 'Tolqyn, data version 2.0.0',
  author: 'Tolqyn contributors',
  licence: 'Records CC-BY-4.0.',
  address: 'https://example.org/tolqyn/?day=2022-01-06&v=2.0.0',
  software: 'Tolqyn 0.1.0',
  language: 'en',
};

/** The app's own font files, for the texts of all pages. */
export function facesOf(...pages: readonly SvgNode[]): readonly EmbeddedFace[] {
  const uses = new Map(
    pages.flatMap(facesUsed).map((use) => [`${use.face}-${use.letters}`, use] as const),
  );
  return [...uses].map(([name, use]) => {
    const file = join(ROOT, `src/assets/fonts/${name}.woff2`);
    return { ...use, base64: readFileSync(file).toString('base64') };
  });
}

/** A page of 400 × 300 px. */
export function page(...children: readonly SvgNode[]): SvgNode {
  const size = { width: 400, height: 300, viewBox: '0 0 400 300' };
  const paper = svg('rect', { width: 400, height: 300, fill: '#FCFAF5' });
  return svg('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size }, [paper, ...children]);
}

type Attrs = Readonly<Record<string, string | number>>;

/** A line that begins at 20, 40 if its attributes do not say otherwise. */
export function text(words: string, face: Face, size: number, attrs: Attrs = {}): SvgNode {
  return svg('text', { x: 20, y: 40, fill: '#1E1B17', ...faceAttrs(face, size), ...attrs }, [
    words,
  ]);
}

/** The plate of a day, as the formats get it. */
export function plate(day: string, options: Options = {}): PlateDocument {
  const layout = layoutOf(day, options);
  return {
    pages: [drawPlate(layout)],
    meta: plateMeta(en, DATASET, plateOf(day, options), layout.words, day),
  };
}
