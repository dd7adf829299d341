/** Encodes a PNG off the page's thread. It fetches nothing. */
import type { PngHead } from '../../core/encode/png.ts';
import { type PngEncoder, pngEncoder } from '../../core/encode/png-stream.ts';

/** What the page asks, one at a time; each is answered. */
export type Question =
  | { readonly kind: 'begin'; readonly head: PngHead }
  | { readonly kind: 'add'; readonly rgba: Uint8ClampedArray<ArrayBuffer> }
  | { readonly kind: 'finish' };

export type Answer =
  | { readonly kind: 'done' }
  | { readonly kind: 'file'; readonly file: Blob }
  | { readonly kind: 'failed'; readonly error: Error };

let encoder: PngEncoder | null = null;

async function answer(question: Question): Promise<Answer> {
  if (question.kind === 'begin') encoder = pngEncoder(question.head);
  if (question.kind === 'add') await encoder?.add(question.rgba);
  if (question.kind === 'finish' && encoder) return { kind: 'file', file: await encoder.finish() };
  return { kind: 'done' };
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  answer(data).then(
    (done) => postMessage(done),
    (error: Error) => postMessage({ kind: 'failed', error } satisfies Answer),
  );
});
