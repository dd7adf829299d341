/** A plate as an SVG document that needs no other file: its faces go with it. */
import type { Face } from '../scene/metrics.ts';
import { faceFamily } from '../scene/metrics.ts';
import { svg, type SvgNode, svgText } from '../scene/svg.ts';

export type Letters = 'latin' | 'cyrillic';

/** A face in the letters that a drawing uses; also the name of its file: `sans-400-latin`. */
export interface FaceUse {
  readonly face: Face;
  readonly letters: Letters;
}

export interface EmbeddedFace extends FaceUse {
  /** The WOFF2 file in base64. */
  readonly base64: string;
}

const FACES: readonly Face[] = [
  'serif-400',
  'serif-400-italic',
  'serif-600',
  'sans-400',
  'sans-500',
  'sans-600',
  'sans-700',
];

/** The letters of the cyrillic files, as in `src/fonts.css`: Russian, Kazakh, Latin that English has not. */
export const CYRILLIC =
  /[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF\u011E\u011F\u0130\u0131\u015E\u015F\u016A\u016B\u0400-\u04FF]/u;
const CYRILLIC_RANGE =
  'U+00C0-00D6,U+00D8-00F6,U+00F8-00FF,U+011E-011F,U+0130-0131,U+015E-015F,U+016A-016B,U+0400-04FF';

/** The faces that the texts of a drawing are set in. */
export function facesUsed(node: SvgNode): readonly FaceUse[] {
  const found = new Set<string>();
  collect(node, null, found);
  return FACES.flatMap((face) =>
    (['latin', 'cyrillic'] as const)
      .filter((letters) => found.has(`${face} ${letters}`))
      .map((letters) => ({ face, letters })),
  );
}

function collect(node: SvgNode, inherited: Face | null, found: Set<string>): void {
  const face = faceOf(node.attrs) ?? inherited;
  for (const child of node.children) {
    if (typeof child !== 'string') collect(child, face, found);
    else if (face) {
      found.add(`${face} latin`);
      if (CYRILLIC.test(child)) found.add(`${face} cyrillic`);
    }
  }
}

/** A slanted sans has no face of its own: the upright one is set obliquely. */
export function faceOf(attrs: SvgNode['attrs']): Face | null {
  const family = attrs['font-family'];
  if (typeof family !== 'string') return null;
  const alike = FACES.filter((face) => {
    const one = faceFamily(face);
    return family.includes(one.family) && one.weight === attrs['font-weight'];
  });
  const style = attrs['font-style'] ?? 'normal';
  return alike.find((face) => faceFamily(face).style === style) ?? alike[0] ?? null;
}

/** The text of the document, the faces inside it. */
export function plateText(node: SvgNode, faces: readonly EmbeddedFace[] = []): string {
  const style = faces.length > 0 ? [svg('style', {}, [faces.map(fontFace).join('')])] : [];
  const { attrs, children } = linked(node);
  const whole = svg('svg', { ...attrs, 'xmlns:xlink': XLINK }, [...style, ...children]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgText(whole)}\n`;
}

const XLINK = 'http://www.w3.org/1999/xlink';

/** Inkscape before 1.4 knows references by their old name only; browsers read both. */
function linked({ tag, attrs: { href, ...attrs }, children }: SvgNode): SvgNode {
  return svg(
    tag,
    { ...attrs, 'xlink:href': href },
    children.map((child) => (typeof child === 'string' ? child : linked(child))),
  );
}

function fontFace({ face, letters, base64 }: EmbeddedFace): string {
  const { family, weight, style } = faceFamily(face);
  const range = letters === 'cyrillic' ? `unicode-range:${CYRILLIC_RANGE};` : '';
  return (
    `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};${range}` +
    `src:url(data:font/woff2;base64,${base64}) format('woff2')}`
  );
}
