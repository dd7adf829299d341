/** PDF and outlined texts: fonts and libraries come when a reader asks for such a file. */
import type { PageSize } from '../../core/encode/pdf-tags.ts';
import { type FaceUse, facesUsed, plateText } from '../../core/plate/document.ts';
import type { PlateDocument } from '../../core/plate/meta.ts';
import type { SvgNode } from '../../core/scene/svg.ts';
import { loadFaces } from './files.ts';
import type { PdfAnswer, PdfQuestion } from './pdf-worker.ts';

/**
 * The document as a PDF file, every page of it as large as fits on `size`: in a worker, so that the page
 * goes on meanwhile; where none starts, on the page.
 * @throws FileFailed where a face cannot be loaded; TypeError where the encoder cannot; `signal.reason`
 * where it is called off
 */
export async function pdfFile(
  document: PlateDocument,
  size: PageSize,
  signal: AbortSignal,
): Promise<Blob> {
  const faces = await loadFaces(facesOfPages(document.pages));
  signal.throwIfAborted();
  const bytes = await writtenPdf([document, size, faces], signal);
  return new Blob([bytes], { type: 'application/pdf' });
}

async function writtenPdf(question: PdfQuestion, signal: AbortSignal): Promise<PdfBytes> {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return writtenHere(question);
  }
  try {
    return await answerOf(worker, question, signal);
  } catch (error) {
    if (error instanceof WorkerFailed) return await writtenHere(question);
    throw error;
  } finally {
    worker.terminate();
  }
}

/** The worker could not be loaded; what it throws itself is no such thing. */
class WorkerFailed extends Error {}

type PdfBytes = Uint8Array<ArrayBuffer>;

async function writtenHere(question: PdfQuestion): Promise<PdfBytes> {
  const { pdfOf } = await import('../../core/encode/pdf.ts');
  return pdfOf(...question);
}

function answerOf(worker: Worker, question: PdfQuestion, signal: AbortSignal): Promise<PdfBytes> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    worker.onmessage = ({ data }: MessageEvent<PdfAnswer>) => {
      if (data.kind === 'file') resolve(data.bytes);
      else reject(data.error);
    };
    worker.onerror = ({ message }) => reject(new WorkerFailed(message));
    worker.postMessage(question);
  });
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
