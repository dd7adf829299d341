/** Writes a PDF off the page's thread. It fetches nothing. */
import { pdfOf } from '../../core/encode/pdf.ts';

export type PdfQuestion = Parameters<typeof pdfOf>;

export type PdfAnswer =
  | { readonly kind: 'file'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly error: Error };

addEventListener('message', ({ data }: MessageEvent<PdfQuestion>) => {
  pdfOf(...data).then(
    (bytes) => postMessage({ kind: 'file', bytes } satisfies PdfAnswer),
    (error: Error) => postMessage({ kind: 'failed', error } satisfies PdfAnswer),
  );
});
