/** What a worker runs to decode a wave by itself: the entry of a bundle for decoder.spec.ts. */
import { decodeWave, type Filing, type Texts } from '../../src/core/format/decode-wave.ts';

/** What it is sent. */
export interface Job {
  readonly texts: Texts;
  readonly filing: Filing;
}

self.addEventListener('message', ({ data }: MessageEvent<Job>) => {
  const { compiled, problems } = decodeWave(data.texts, data.filing);
  self.postMessage({ compiled, problems });
});
