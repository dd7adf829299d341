/** PDF and outlined texts: fonts and libraries come when a reader asks for such a file. */
import type { PageSize } from '../../core/encode/pdf-tags.ts';
import { type FaceUse, facesUsed, plateText } from '../../core/plate/document.ts';
import type { PlateDocument } from '../../core/plate/meta.ts';
import type { SvgNode } from '../../core/scene/svg.ts';
import { loadFaces } from './files.ts';

/**
 * The document as a PDF file, every page of it as large as fits on `size`.
 * @throws FileFailed where a face cannot be loaded; TypeError where the encoder cannot
 */
export async function pdfFile(document: PlateDocument, size: PageSize): Promise<Blob> {
  const [{ pdfOf }, faces] = await Promise.all([
    import('../../core/encode/pdf.ts'),
    loadFaces(facesOfPages(document.pages)),
  ]);
  const bytes = await pdfOf(document, size, faces);
  return new Blob([bytes], { type: 'application/pdf' });
}

/**
 * A page as the text of an SVG document whose letters are outlines, for programs that read no embedded
 * fonts.
 * @throws FileFailed where a face cannot be loaded; TypeError where the encoder cannot
 */
export async function outlinedText(page: SvgNode): Promise<string> {
  const [{ outlined }, faces] = await Promise.all([
    import('../../core/encode/outlines.ts'),
    loadFaces(facesUsed(page)),
  ]);
  return plateText(outlined(page, faces));
}

/** Each face once, in a stable order. */
function facesOfPages(pages: readonly SvgNode[]): readonly FaceUse[] {
  const found = new Map(
    pages.flatMap(facesUsed).map((use) => [`${use.face}-${use.letters}`, use] as const),
  );
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, use]) => use);
}
