/** An encoder in a worker, so that the page draws the next strip while the last one is compressed. */
import type { PngHead } from '../../core/encode/png.ts';
import { type PngEncoder, pngEncoder } from '../../core/encode/png-stream.ts';
import type { Answer, Question } from './png-worker.ts';

/**
 * `add` takes the pixels' memory away, and returns when the strip before it is done: two strips are
 * under way at most. Where no worker starts, the page itself encodes, to the same bytes.
 */
export async function openEncoder(head: PngHead): Promise<PngEncoder> {
  let worker: Worker | null = null;
  try {
    worker = new Worker(new URL('./png-worker.ts', import.meta.url), { type: 'module' });
    await ask(worker, { kind: 'begin', head });
    return remote(worker);
  } catch {
    worker?.terminate();
    return pngEncoder(head);
  }
}

function remote(worker: Worker): PngEncoder {
  let last: Promise<unknown> = Promise.resolve();
  return {
    add: async (rgba) => {
      await last;
      last = ask(worker, { kind: 'add', rgba }, [rgba.buffer]);
      // Heard by the next call.
      last.catch(() => undefined);
    },
    finish: async () => {
      await last;
      const answer = await ask(worker, { kind: 'finish' });
      if (answer.kind !== 'file') throw new Error(`expected a file; got ${answer.kind}`);
      return answer.file;
    },
    close: () => worker.terminate(),
  };
}

/** The answer to one question; an error of the worker is thrown here. */
function ask(worker: Worker, question: Question, moved: Transferable[] = []): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.kind === 'failed') reject(data.error);
      else resolve(data);
    };
    worker.onerror = ({ message }) => reject(new Error(`worker: ${message}`));
    worker.postMessage(question, moved);
  });
}
