/** Still pictures of a document: as the app makes them, and what the browser alone can do. */
import { memoryContext, withSvgImage } from '../../../src/ui/shared/svg-image.ts';
import { rasterize } from '../../../src/ui/snapshot/raster.ts';

/** Makes a file of an SVG document, stretched to a size in px. */
type Make = (text: string, width: number, height: number) => Promise<Blob>;

declare global {
  interface Window {
    /** By name; `tools/bench/sections/stills.mjs` has the list that is measured. */
    stills: Readonly<Record<string, Make>>;
  }
}

const META = {
  title: 'Title',
  description: 'Words',
  shows: '2022-01-05',
  author: 'Tolqyn contributors',
  source: 'Tolqyn',
  licence: 'CC-BY-4.0',
  address: 'https://example.org/',
  software: 'Tolqyn',
  language: 'en',
} as const;

const png: Make = (text, width, height) =>
  rasterize({ text, width, height, perInch: 96, meta: META });

/** One canvas of the whole size, drawn and read back. */
const canvas: Make = (text, width, height) =>
  withSvgImage(text, async (image) => {
    const element = document.createElement('canvas');
    [element.width, element.height] = [width, height];
    memoryContext(element)?.drawImage(image, 0, 0, width, height);
    const file = await new Promise<Blob | null>((resolve) => element.toBlob(resolve, 'image/png'));
    if (!file) throw new Error(`expected a canvas of ${width}×${height}`);
    return file;
  });

window.stills = { png, canvas };
document.documentElement.dataset['ready'] = 'true';
