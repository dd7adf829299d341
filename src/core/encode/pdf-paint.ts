/** Filling and stroking a path: colours, patterns, opacity, dashes. */
import type PDFDocument from 'pdfkit';
import type { TilingPattern } from 'pdfkit';
import type { SvgNode } from '../scene/svg.ts';
import { numbersOf, parseTransform } from './matrix.ts';
import { idIn, inherit, INITIAL, numberOf, type Style, textOf } from './style.ts';

export interface Paper {
  readonly pdf: PDFDocument;
  readonly nodes: ReadonlyMap<string, SvgNode>;
}

/** Fills and strokes a path as its style says. `alpha` is the opacity of what it stands in. */
export function paintPath(d: string, style: Style, alpha: number, paper: Paper): void {
  if (d === '') return;
  fillPath(d, style, alpha, paper);
  strokePath(d, style, alpha, paper);
}

function fillPath(d: string, style: Style, alpha: number, { pdf, nodes }: Paper): void {
  const opacity = alpha * numberOf(style, 'fill-opacity', 1);
  const rule = style['fill-rule'] === 'evenodd' ? 'even-odd' : undefined;
  for (const paint of paintsOf(style['fill'], nodes)) {
    pdf.save();
    usePaint(paint, (one) => pdf.fillColor(one, opacity), pdf);
    pdf.path(d).fill(rule).restore();
  }
}

export function strokePath(d: string, style: Style, alpha: number, paper: Paper): void {
  const { pdf, nodes } = paper;
  const opacity = alpha * numberOf(style, 'stroke-opacity', 1);
  const width = numberOf(style, 'stroke-width', 1);
  if (opacity === 0 || width === 0) return;
  for (const paint of paintsOf(style['stroke'], nodes)) {
    pdf.save();
    usePaint(paint, (one) => pdf.strokeColor(one, opacity), pdf);
    // Poppler lets a pattern through by the opacity of filling, whatever it is used for.
    if (paint.kind === 'pattern') pdf.fillOpacity(opacity);
    pdf
      .lineWidth(width)
      .lineCap(style['stroke-linecap'] ?? 'butt')
      .lineJoin(style['stroke-linejoin'] ?? 'miter')
      .miterLimit(numberOf(style, 'stroke-miterlimit', 4));
    dashes(style, pdf);
    pdf.path(d).stroke().restore();
  }
}

function dashes(style: Style, pdf: PDFDocument): void {
  const written = style['stroke-dasharray'] ?? 'none';
  if (written === 'none') return;
  const lengths = numbersOf(written);
  // PDF begins with what is there, SVG also with what would have been there before. Twice: an odd
  // number of lengths changes dashes and gaps every time.
  const period = 2 * lengths.reduce((sum, length) => sum + length, 0);
  const offset = numberOf(style, 'stroke-dashoffset') % period;
  pdf.dash(lengths, { phase: offset < 0 ? offset + period : offset });
}

/** A colour, or one colour of a pattern. */
type Paint =
  | { readonly kind: 'colour'; readonly colour: string }
  | { readonly kind: 'pattern'; readonly pattern: SvgNode; readonly mark: SvgNode };

/** A pattern of several colours is several patterns, one over the other: PDFKit's have one each. */
function paintsOf(paint: string | undefined, nodes: Paper['nodes']): readonly Paint[] {
  if (paint === undefined || paint === 'none') return [];
  const id = idIn(paint);
  if (id === null) return [{ kind: 'colour', colour: colourIn(paint) }];
  const pattern = nodes.get(id);
  if (!pattern) throw new Error(`paint: expected a pattern #${id}, got none`);
  const marks = pattern.children.filter((mark): mark is SvgNode => typeof mark !== 'string');
  return marks.map((mark, index) =>
    index === 0 && isFull(pattern, marks)
      ? { kind: 'colour', colour: colourOf(mark) }
      : { kind: 'pattern', pattern, mark },
  );
}

/** Stripes side by side: the first is a ground for the others, or a hair of what is below would show. */
function isFull(pattern: SvgNode, marks: readonly SvgNode[]): boolean {
  const area = ({ attrs }: SvgNode) => numberOf(attrs, 'width') * numberOf(attrs, 'height');
  return marks.reduce((sum, mark) => sum + area(mark), 0) >= area(pattern);
}

const colourOf = (mark: SvgNode) => colourIn(inherit(INITIAL, mark)['fill']);

/**
 * The colour as it is.
 * @throws Error for what PDFKit would leave out in silence
 */
export function colourIn(paint = '#000'): string {
  if (/^#(?:[0-9a-f]{3}){1,2}$/i.test(paint)) return paint;
  throw new Error(`paint: expected a colour as #1E1B17, got ${paint}`);
}

function usePaint(
  paint: Paint,
  use: (paint: string | [TilingPattern, string]) => void,
  pdf: PDFDocument,
) {
  switch (paint.kind) {
    case 'colour':
      use(paint.colour);
      return;
    case 'pattern':
      use([tiling(paint.pattern, paint.mark, pdf), colourOf(paint.mark)]);
      return;
  }
}

/** Long strips in place of short ones: where tiles meet, a viewer may show a hair of what is below. */
const STRIP = 64;

function tiling(pattern: SvgNode, mark: SvgNode, pdf: PDFDocument): TilingPattern {
  const width = numberOf(pattern.attrs, 'width');
  const height = numberOf(pattern.attrs, 'height');
  const whole = mark.tag === 'rect' && numberOf(mark.attrs, 'height') === height;
  const long = whole ? height * STRIP : height;
  const drawn = whole ? { ...mark, attrs: { ...mark.attrs, height: long } } : mark;
  const made = pdf.pattern([0, 0, width, long], width, long, `${operators(drawn)} f`);
  pdf.save().transform(...parseTransform(textOf(pattern, 'patternTransform') ?? ''));
  made.embed();
  pdf.restore();
  return made;
}

/** Of a quarter of a circle, so that a cubic curve is as round as it can be. */
const ROUND = 0.5522847498;

/** What stands in a pattern, as PDF writes it. */
function operators(mark: SvgNode): string {
  const number = (name: string) => numberOf(mark.attrs, name);
  if (mark.tag === 'rect') {
    return `${[number('x'), number('y'), number('width'), number('height')].join(' ')} re`;
  }
  if (mark.tag !== 'circle') throw new Error(`pattern: expected rect or circle, got ${mark.tag}`);
  const [x, y, r] = [number('cx'), number('cy'), number('r')];
  const k = ROUND * r;
  return [
    `${x + r} ${y} m`,
    `${x + r} ${y + k} ${x + k} ${y + r} ${x} ${y + r} c`,
    `${x - k} ${y + r} ${x - r} ${y + k} ${x - r} ${y} c`,
    `${x - r} ${y - k} ${x - k} ${y - r} ${x} ${y - r} c`,
    `${x + k} ${y - r} ${x + r} ${y - k} ${x + r} ${y} c`,
  ].join('\n');
}
