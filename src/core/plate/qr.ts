/** A link as a QR code (ISO/IEC 18004) in SVG. */
import { encode } from 'uqr';
import { px, svg, type SvgNode } from '../scene/svg.ts';

/** Clear modules on each side: what the standard asks for. */
const QUIET = 4;

export interface QrColours {
  readonly dark: string;
  /** Lighter than `dark` in every theme: many readers do not know a code the other way round. */
  readonly light: string;
}

/**
 * The code as one path on a light square, the quiet zone inside it; about 15 % of it may be hidden or
 * soiled (level M). Modules are whole tenths of a px and so all alike; what is left over widens the
 * quiet zone.
 * @param at left and top of the square, px
 * @param size of the square, px: at least a tenth for each module, in print 0.4 mm
 * @throws where the text is longer than any code holds (2331 bytes)
 */
export function qrNode(
  text: string,
  [left, top]: readonly [number, number],
  size: number,
  { dark, light }: QrColours,
): SvgNode {
  const { data } = encode(text, { ecc: 'M', border: 0 });
  const module = Math.floor((size * 10) / (data.length + 2 * QUIET)) / 10;
  const rim = (size - data.length * module) / 2;
  const bar = (from: number, to: number, y: number) =>
    `M${px(left + rim + from * module)} ${px(top + rim + y * module)}` +
    `h${px((to - from) * module)}v${module}h${px((from - to) * module)}z`;
  const bars = data.flatMap((row, y) => runs(row).map(([from, to]) => bar(from, to, y)));
  return svg('g', { class: 'qr' }, [
    svg('rect', { x: left, y: top, width: size, height: size, fill: light }),
    svg('path', { d: bars.join(''), fill: dark }),
  ]);
}

/** First and past-the-last of each run of dark modules. */
function runs(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const starts = row.flatMap((isDark, x) => (isDark && !row[x - 1] ? [x] : []));
  const ends = row.flatMap((isDark, x) => (isDark && !row[x + 1] ? [x + 1] : []));
  return starts.map((from, index) => [from, ends[index] ?? from]);
}
