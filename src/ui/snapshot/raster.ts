/** An SVG document as a PNG file, in this browser: nothing is sent anywhere. */
import type { PngEncoder } from '../../core/encode/png-stream.ts';
import { pngTexts } from '../../core/encode/png-texts.ts';
import type { PlateMeta } from '../../core/plate/meta.ts';
import { memoryContext, withSvgImage } from '../shared/svg-image.ts';
import { openEncoder } from './encoder.ts';

/** The longest side of a picture, px. */
export const MOST_SIDE = 8192;

/** Longer than that, or more than the device or the browser can draw. */
export class TooLarge extends Error {}

export interface RasterJob {
  /** An SVG document that covers its page: the picture has no transparency. */
  readonly text: string;
  /** Of the picture, px; whole. */
  readonly width: number;
  readonly height: number;
  /** Px per inch at the size that it is meant for. */
  readonly perInch: number;
  readonly meta: PlateMeta;
  /** Share that is done, 0–1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** A strip of 2 megapixels is 8 MB; no more than four are held at a time, whatever the picture's size. */
const STRIP_PIXELS = 2 ** 21;
/**
 * Px that are drawn above and below a strip and left out: where a canvas ends, browsers round the
 * edges of a shape differently. Inside, strips and one whole canvas differ in the shade of some edges
 * only, which no eye sees.
 */
const MARGIN = 8;

/**
 * The picture, drawn from one decoded image in strips as wide as itself and compressed strip by
 * strip. Between two strips the page can answer its reader.
 * @throws TooLarge where no such picture can be made; `signal.reason` where it is called off
 */
export async function rasterize(job: RasterJob): Promise<Blob> {
  const { text, width, height, perInch, meta, signal } = job;
  if (Math.max(width, height) > MOST_SIDE) throw new TooLarge();
  signal?.throwIfAborted();
  const encoder = await openEncoder({ width, height, perInch, texts: pngTexts(meta) });
  try {
    await withSvgImage(text, (image) => drawStrips(job, image, encoder));
    return await encoder.finish();
  } catch (error) {
    // Browsers say in this way that a canvas, its pixels or the file have no room in memory.
    throw error instanceof RangeError ? new TooLarge(error.message, { cause: error }) : error;
  } finally {
    encoder.close();
  }
}

async function drawStrips(
  { width, height, onProgress, signal }: RasterJob,
  image: HTMLImageElement,
  encoder: PngEncoder,
): Promise<void> {
  const canvas = document.createElement('canvas');
  const most = Math.min(height, Math.floor(STRIP_PIXELS / width) - 2 * MARGIN);
  [canvas.width, canvas.height] = [width, most + 2 * MARGIN];
  const context = memoryContext(canvas);
  if (!context) throw new TooLarge();
  try {
    for (let top = 0; top < height; top += most) {
      const rows = Math.min(most, height - top);
      context.clearRect(0, 0, width, canvas.height);
      context.drawImage(image, 0, MARGIN - top, width, height);
      const { data } = context.getImageData(0, MARGIN, width, rows);
      // A plate covers its page: what is still clear, the browser has not drawn, without a word.
      if (data.at(-1) === 0) throw new TooLarge();
      await encoder.add(data);
      onProgress?.((top + rows) / height);
      await new Promise((resolve) => setTimeout(resolve));
      signal?.throwIfAborted();
    }
  } finally {
    // A canvas of no size gives its memory back before the garbage collector comes.
    canvas.width = 0;
  }
}
