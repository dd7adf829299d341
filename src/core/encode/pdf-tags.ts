/**
 * What a reader that speaks is told of a page: one figure with the alternative text, and every line of
 * text outside it. Drawing comes in the order of painting; a figure takes all that is drawn between.
 */
import type PDFDocument from 'pdfkit';
import type { StructureElement } from 'pdfkit';

/** Of a page, in points of 1/72 inch. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

export class PageTags {
  readonly #pdf: PDFDocument;
  readonly #section: StructureElement;
  readonly #figure: StructureElement;
  #inFigure = false;

  /** @param size of the page that was added last */
  constructor(pdf: PDFDocument, whole: StructureElement, alternative: string, size: PageSize) {
    this.#pdf = pdf;
    this.#section = pdf.struct('Sect');
    whole.add(this.#section);
    this.#figure = pdf.struct('Figure', {
      alt: alternative,
      bbox: [0, 0, size.width, size.height],
      placement: 'Block',
    });
    this.#section.add(this.#figure);
  }

  /** What is drawn from here on belongs to the figure. */
  drawing(): void {
    if (this.#inFigure) return;
    this.#figure.add(this.#pdf.markStructureContent('Figure'));
    this.#inFigure = true;
  }

  /** A line of text of its own. */
  line(draw: (line: LineTags) => void): void {
    this.#leaveFigure();
    const element = this.#pdf.struct('P');
    this.#section.add(element);
    draw(new LineTags(this.#pdf, element));
    element.end();
  }

  /** To be called while the page is still the last one. */
  end(): void {
    this.#leaveFigure();
    this.#figure.end();
    this.#section.end();
  }

  #leaveFigure(): void {
    if (this.#inFigure) this.#pdf.endMarkedContent();
    this.#inFigure = false;
  }
}

/** The pieces of a line, links among them. */
export class LineTags {
  readonly #pdf: PDFDocument;
  readonly #line: StructureElement;

  constructor(pdf: PDFDocument, line: StructureElement) {
    this.#pdf = pdf;
    this.#line = line;
  }

  piece(draw: () => void): void {
    this.#content('P', this.#line, draw);
  }

  /** @param annotate puts the link on the page, as a part of the element it is given */
  link(draw: () => void, annotate: (element: StructureElement) => void): void {
    const element = this.#pdf.struct('Link');
    this.#line.add(element);
    this.#content('Link', element, draw);
    annotate(element);
    element.end();
  }

  #content(tag: string, element: StructureElement, draw: () => void): void {
    const content = this.#pdf.markStructureContent(tag);
    draw();
    this.#pdf.endMarkedContent();
    element.add(content);
  }
}
