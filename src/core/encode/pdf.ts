/**
 * A plate as a PDF: vectors, embedded fonts, links, tags. The same document is the same bytes: nothing
 * in it is dated or random.
 */
import PDFDocument from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import type { EmbeddedFace } from '../plate/document.ts';
import type { PlateDocument, PlateMeta } from '../plate/meta.ts';
import type { SvgNode } from '../scene/svg.ts';
import { type Fonts, openFonts } from './fonts.ts';
import { PdfFonts } from './pdf-fonts.ts';
import { infoOf, xmpOf } from './pdf-metadata.ts';
import { drawNode, fit, viewBox } from './pdf-page.ts';
import { type PageSize, PageTags } from './pdf-tags.ts';
import { INITIAL, nodesById } from './style.ts';

/**
 * The file. Every page of the document is drawn as large as fits, in the middle.
 * @param faces all that `facesUsed` names for its pages
 * @throws Error where a face is missing, or a page holds what a PDF page is not drawn of
 */
export async function pdfOf(
  document: PlateDocument,
  size: PageSize,
  faces: readonly EmbeddedFace[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { pages, meta } = document;
  const fonts = openFonts(faces);
  const pdf = new PlatePdf(meta);
  const pdfFonts = new PdfFonts(pdf, fonts.files);
  const bytes = toBytes(pdf);
  const whole = pdf.struct('Document');
  pdf.addStructure(whole);
  for (const page of pages) {
    pdf.addPage({ size: [size.width, size.height], margin: 0 });
    const tags = new PageTags(pdf, whole, meta.description, size);
    drawPage(page, size, { pdf, fonts, pdfFonts, tags });
    tags.end();
  }
  pdf.end();
  return bytes;
}

/** PDFKit's document with our metadata: its own XMP is dated, and not escaped. */
class PlatePdf extends PDFDocument {
  readonly #meta: PlateMeta;

  constructor(meta: PlateMeta) {
    super({
      pdfVersion: '1.7',
      autoFirstPage: false,
      font: '',
      tagged: true,
      displayTitle: true,
      lang: meta.language,
      // The file's id is made of these, so that a date has to be there until it is made.
      info: { ...infoOf(meta), CreationDate: new Date(0) },
    });
    delete this.info.CreationDate;
    this.#meta = meta;
  }

  override endMetadata(): void {
    const metadata = this.ref({ Type: 'Metadata', Subtype: 'XML' });
    // Programs look for it in the bytes of a file.
    metadata.compress = false;
    metadata.end(new TextEncoder().encode(xmpOf(this.#meta)));
    this._root.data['Metadata'] = metadata;
  }
}

interface Desk {
  readonly pdf: PDFDocument;
  readonly fonts: Fonts;
  readonly pdfFonts: PdfFonts;
  readonly tags: PageTags;
}

function drawPage(page: SvgNode, { width, height }: PageSize, desk: Desk): void {
  const { pdf } = desk;
  pdf.save().transform(...fit(viewBox(page), width, height));
  const paper = { ...desk, nodes: nodesById(page) };
  const state = { style: INITIAL, alpha: 1, href: null, inFigure: false };
  for (const child of page.children) {
    if (typeof child !== 'string') drawNode(child, state, paper);
  }
  pdf.restore();
}
