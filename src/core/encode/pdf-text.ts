/** A text on a PDF page: its halo as outlines, its letters as letters. */
import type PDFDocument from 'pdfkit';
import { around, union } from '../scene/boxes.ts';
import type { SvgNode } from '../scene/svg.ts';
import type { Box } from '../scene/types.ts';
import { glyphPath } from './glyph-path.ts';
import type { PdfFonts } from './pdf-fonts.ts';
import { colourIn, type Paper, strokePath } from './pdf-paint.ts';
import type { LineTags, PageTags } from './pdf-tags.ts';
import { FEATURES, type Piece, shapeText, type TextSetting } from './shape.ts';
import { numberOf, type Style } from './style.ts';

export interface TextPaper extends Paper, TextSetting {
  readonly tags: PageTags;
  readonly pdfFonts: PdfFonts;
}

export interface TextState {
  readonly style: Style;
  readonly alpha: number;
  readonly href: string | null;
  /** Inside the map: part of the figure, not a line to be read out. */
  readonly inFigure: boolean;
}

export function drawText(node: SvgNode, state: TextState, paper: TextPaper): void {
  const pieces = shapeText(node, state.style, state.href, paper).filter(
    ({ text }) => text.trim() !== '',
  );
  if (pieces.length === 0) return;
  const draw = (piece: Piece) => {
    drawPiece(piece, state.alpha, paper);
  };
  const linked = pieces.some(({ href }) => href !== null);
  if (state.inFigure && !linked) {
    paper.tags.drawing();
    drawHalos(pieces, state.alpha, paper);
    pieces.forEach(draw);
    return;
  }
  paper.tags.line((line) => {
    if (pieces.some(hasHalo)) {
      line.piece(() => {
        drawHalos(pieces, state.alpha, paper);
      });
    }
    for (const piece of pieces) tagPiece(piece, line, draw, paper.pdf);
  });
}

function tagPiece(piece: Piece, line: LineTags, draw: (piece: Piece) => void, pdf: PDFDocument) {
  const { href, text } = piece;
  if (href === null) {
    line.piece(() => {
      draw(piece);
    });
    return;
  }
  line.link(
    () => {
      draw(piece);
    },
    (structParent) => {
      const { left, top, right, bottom } = reach(piece);
      // A string that is an object is text to PDFKit, a plain one a name.
      const options = { structParent, Contents: Object(text) as object };
      pdf.link(left, top, right - left, bottom - top, href, options);
    },
  );
}

/** What a pointer finds. */
function reach({ start, width, size, glyphs }: Piece): Box {
  const [above, below] = [0.8 * size, 0.25 * size];
  if (start) {
    const [left, y] = start;
    return { left, top: y - above, right: left + width, bottom: y + below };
  }
  return union(glyphs.map(({ matrix: [, , , , x, y] }) => around([x, y], 2 * above, 2 * above)));
}

/**
 * All halos below all letters. As text they would be found twice by whoever searches or copies; as one
 * path their edges do not show where they meet.
 */
function drawHalos(pieces: readonly Piece[], alpha: number, paper: Paper): void {
  for (const { style, glyphs } of pieces.filter(hasHalo)) {
    const d = glyphs.map(({ glyph, matrix }) => glyphPath(glyph, matrix)).join('');
    strokePath(d, style, alpha, paper);
  }
}

const hasHalo = ({ style }: Piece) => (style['stroke'] ?? 'none') !== 'none';

function drawPiece(piece: Piece, alpha: number, { pdf, pdfFonts }: TextPaper): void {
  const { style, file, size, spacing, slanted } = piece;
  const opacity = alpha * numberOf(style, 'fill-opacity', 1);
  const font = pdfFonts.nameOf(file, piece.start ? spacing / size : 0);
  pdf.save().fillColor(colourIn(style['fill']), opacity).font(font).fontSize(size);
  const write = (text: string, x: number, y: number) => {
    pdf.text(text, x, y, {
      lineBreak: false,
      baseline: 'alphabetic',
      oblique: slanted,
      features: FEATURES,
    });
  };
  if (piece.start) write(piece.text, ...piece.start);
  else writeTurned(piece, write, pdf);
  pdf.restore();
}

function writeTurned(
  { glyphs }: Piece,
  write: (text: string, x: number, y: number) => void,
  pdf: PDFDocument,
): void {
  for (const { glyph, matrix } of glyphs) {
    const [a, b, , , e, f] = matrix;
    const scale = Math.hypot(a, b);
    const [cos, sin] = [a / scale, b / scale];
    pdf.save().transform(cos, sin, -sin, cos, e, f);
    write(String.fromCodePoint(...glyph.codePoints), 0, 0);
    pdf.restore();
  }
}
