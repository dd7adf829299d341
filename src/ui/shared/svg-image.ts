/** An SVG document as an image in this browser: nothing is sent anywhere. */

export function svgBlob(text: string): Blob {
  return new Blob([text], { type: 'image/svg+xml' });
}

/** Decodes a document, hands the image to `use`, and gives the memory back when that is done. */
export async function withSvgImage<T>(
  text: string,
  use: (image: HTMLImageElement) => T | Promise<T>,
): Promise<T> {
  const url = URL.createObjectURL(svgBlob(text));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return await use(image);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/**
 * A context that draws in main memory. What is read back at once, or drawn once and then stands, is
 * several times faster so than through a graphics card, and far faster than through a software one.
 */
export function memoryContext(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
  return canvas.getContext('2d', { willReadFrequently: true });
}
