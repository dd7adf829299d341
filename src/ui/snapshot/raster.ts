/** An SVG document as a PNG file, in this browser: nothing is sent anywhere. */

import { memoryContext, withSvgImage } from '../shared/svg-image.ts';

/** More px than the device or the browser can draw at once. */
export class TooLarge extends Error {}

/** Chromium's `toBlob` gives null from here on. */
const MOST_PIXELS = 2 ** 28;

export interface RasterSize {
  /** Px of the document, and how many px of the picture each of them becomes. */
  readonly width: number;
  readonly height: number;
  readonly factor: number;
}

/** @throws TooLarge where no such picture can be made */
export async function rasterize(text: string, size: RasterSize): Promise<Blob> {
  const [width, height] = [size.width * size.factor, size.height * size.factor];
  if (width * height > MOST_PIXELS) throw new TooLarge();
  return withSvgImage(text, (image) => pngOf(image, width, height));
}

async function pngOf(image: HTMLImageElement, width: number, height: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = memoryContext(canvas);
  if (!context) throw new TooLarge();
  context.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  // A canvas of no size gives its memory back before the garbage collector comes.
  canvas.width = 0;
  if (!blob) throw new TooLarge();
  return blob;
}
