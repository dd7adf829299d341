import { PNG } from 'pngjs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PlateMeta } from '../../src/core/plate/meta.ts';
import { MOST_SIDE, rasterize, type RasterJob, TooLarge } from '../../src/ui/snapshot/raster.ts';

const META: PlateMeta = {
  title: 'Title',
  description: 'Words',
  shows: '2022-01-05',
  source: 'Tolqyn, data version 2.0.0',
  author: 'Tolqyn contributors',
  licence: 'CC-BY-4.0',
  address: 'https://example.org/',
  software: 'Tolqyn 0.1.0',
  language: 'en',
};

const jobOf = (width: number, height: number, more: Partial<RasterJob> = {}): RasterJob => ({
  text: '<svg/>',
  width,
  height,
  perInch: 96,
  meta: META,
  ...more,
});

/** What stands in a row of the picture, as memory holds it: red and green count the row. */
const pixelOf = (y: number) =>
  new Uint32Array(Uint8Array.of(y & 255, y >> 8, 7, 255).buffer)[0] ?? 0;

/** A canvas that «draws» an image whose rows can be told apart. */
class Canvas {
  width = 0;
  height = 0;
  context = {
    top: null as number | null,
    clearRect: () => (this.context.top = null),
    drawImage: (_image: unknown, _x: number, y: number) => (this.context.top = -y),
    getImageData: (_x: number, from: number, width: number, height: number) => {
      if (from + height > this.height) throw new Error('read outside the canvas');
      largest = Math.max(largest, this.width * this.height);
      const { top } = this.context;
      const pixels = new Uint32Array(width * height);
      if (top === null) return { data: new Uint8ClampedArray(pixels.buffer) };
      for (let y = 0; y < height; y += 1) {
        pixels.fill(pixelOf(top + from + y), y * width, (y + 1) * width);
      }
      return { data: new Uint8ClampedArray(pixels.buffer) };
    },
  };
  getContext() {
    return this.context;
  }
}

let largest = 0;

beforeEach(() => {
  largest = 0;
  vi.stubGlobal('document', { createElement: () => new Canvas() });
  vi.stubGlobal(
    'Image',
    class {
      src = '';
      decode = () => Promise.resolve();
    },
  );
  vi.stubGlobal('URL', { createObjectURL: () => 'blob:', revokeObjectURL: () => undefined });
  // Vitest has no workers of a browser: the page encodes.
  vi.stubGlobal('Worker', undefined);
});
afterEach(() => vi.unstubAllGlobals());

describe('a picture in strips', () => {
  it('has every row once and in its place, the last strip being lower', async () => {
    const [width, height] = [3000, 1501];
    const file = await rasterize(jobOf(width, height));
    const { data, ...size } = PNG.sync.read(Buffer.from(await file.arrayBuffer()));
    expect([size.width, size.height]).toEqual([width, height]);
    const pixels = new Uint32Array(new Uint8Array(data).buffer);
    const wrong = Array.from({ length: height }, (_, y) => y).filter((y) => {
      const wanted = pixelOf(y);
      return pixels.subarray(y * width, (y + 1) * width).some((pixel) => pixel !== wanted);
    });
    expect(wrong).toEqual([]);
  });

  it('needs no canvas of more than two megapixels', async () => {
    await rasterize(jobOf(4096, 1024));
    expect(largest).toBeLessThanOrEqual(2 ** 21);
  });

  it('says how much is done', async () => {
    const shares: number[] = [];
    await rasterize(jobOf(3000, 1501, { onProgress: (share) => shares.push(share) }));
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('stops when it is called off', async () => {
    const stop = new AbortController();
    const shares: number[] = [];
    const onProgress = (share: number) => {
      shares.push(share);
      stop.abort();
    };
    const made = rasterize(jobOf(3000, 1501, { onProgress, signal: stop.signal }));
    await expect(made).rejects.toMatchObject({ name: 'AbortError' });
    expect(shares).toHaveLength(1);
    const late = rasterize(jobOf(10, 10, { signal: stop.signal }));
    await expect(late).rejects.toMatchObject({ name: 'AbortError' });
  });

  it.each([
    [MOST_SIDE + 1, 1],
    [1, MOST_SIDE + 1],
  ])('of %d × %d px is too large', async (width, height) => {
    await expect(rasterize(jobOf(width, height))).rejects.toBeInstanceOf(TooLarge);
  });

  it('is as long as the longest side allowed', async () => {
    const file = await rasterize(jobOf(2, MOST_SIDE));
    expect(PNG.sync.read(Buffer.from(await file.arrayBuffer())).height).toBe(MOST_SIDE);
  });
});

describe('a browser that cannot', () => {
  it.each<readonly [string, (canvas: Canvas) => void]>([
    ['has no canvas', (canvas) => (canvas.getContext = () => null as never)],
    ['draws nothing', (canvas) => (canvas.context.drawImage = () => 0)],
    [
      'has no memory',
      (canvas) => {
        canvas.context.getImageData = () => {
          throw new RangeError('Out of memory');
        };
      },
    ],
  ])('%s says that it is too large', async (_what, breakIt) => {
    const canvas = new Canvas();
    breakIt(canvas);
    vi.stubGlobal('document', { createElement: () => canvas });
    await expect(rasterize(jobOf(10, 10))).rejects.toBeInstanceOf(TooLarge);
  });
});
