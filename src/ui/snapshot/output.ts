/** A drawn picture as files of the chosen format, and how large they will be. */
import { outlineBytes, pdfBytes, pngBytes, svgBytes } from '../../core/encode/size.ts';
import type { Locale } from '../../core/words/locale.ts';
import { pointsOf } from '../../core/plate/page.ts';
import { bytesInWords } from '../shared/file-size.ts';
import { svgBlob } from '../shared/svg-image.ts';
import { type Choice, type Format, pngSize, sizeInWords } from './choice.ts';
import { outlinedText, pdfFile } from './pdf.ts';
import type { Drawn } from './picture.ts';
import { rasterize } from './raster.ts';
import type { Step } from './work.svelte.ts';
import { FORMAT_WORDS } from './words.ts';

export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
};

/**
 * A file for each page; a PDF holds them all.
 * @throws TooLarge where this device cannot make it; `signal.reason` where it is called off
 */
export async function filesOf(one: Drawn, choice: Choice, step: Step): Promise<readonly File[]> {
  const { format } = choice;
  const fileOf = (blob: Blob, page = '') =>
    new File([blob], `${one.fileName}${page}.${format}`, { type: MEDIA_TYPES[format] });
  if (format === 'pdf') return [fileOf(await pdfOf(one, step.signal))];
  const count = one.texts.length;
  const files: File[] = [];
  for (const at of one.texts.keys()) {
    const onProgress = (share: number) => step.onProgress((at + share) / count);
    const blob =
      format === 'svg'
        ? await svgOf(one, at, choice)
        : await pngOf(one, at, choice, { ...step, onProgress });
    step.signal.throwIfAborted();
    files.push(fileOf(blob, count > 1 ? `-page-${at + 1}` : ''));
  }
  return files;
}

function pdfOf({ document, page }: Drawn, signal: AbortSignal): Promise<Blob> {
  const [width, height] = pointsOf(page);
  return pdfFile(document, { width, height }, signal);
}

async function svgOf({ document, texts }: Drawn, at: number, { letters }: Choice): Promise<Blob> {
  const node = document.pages[at];
  const isOutlined = letters === 'outlines' && node !== undefined;
  return svgBlob(isOutlined ? await outlinedText(node) : (texts[at] ?? ''));
}

/**
 * A page as a PNG of the chosen size.
 * @throws TooLarge where this device cannot make it; `signal.reason` where it is called off
 */
export function pngOf(one: Drawn, at: number, choice: Choice, step: Step): Promise<Blob> {
  const size = pngSize(choice, one.page);
  const { width, height, perInch } = size;
  const { meta } = one.document;
  return rasterize({ text: one.texts[at] ?? '', width, height, perInch, meta, ...step });
}

/** «PNG, 3200×2400 px, about 620 KB»; «2 SVG files, 297×210 mm, 1.2 MB»; «PDF, 2 pages, 297×210 mm, about 730 KB» */
export function filesInWords(locale: Locale, one: Drawn, choice: Choice): string {
  const { format } = choice;
  const { name } = FORMAT_WORDS[format];
  const count = one.texts.length;
  const isPdf = format === 'pdf';
  const pages = isPdf ? `${name}, ${count} pages` : `${count} ${name} files`;
  return [count > 1 ? pages : name, sizeOf(one, choice), weightOf(locale, one, choice)].join(', ');
}

function sizeOf(one: Drawn, choice: Choice): string {
  if (choice.format !== 'png') return sizeInWords(one.page);
  const { width, height } = pngSize(choice, one.page);
  return `${width}×${height} px`;
}

/** All files together. */
function weightOf(locale: Locale, { texts, page }: Drawn, choice: Choice): string {
  const sum = (of: (text: string) => number) => texts.reduce((all, text) => all + of(text), 0);
  const about = (bytes: number) => `about ${bytesInWords(locale, rounded(bytes))}`;
  switch (choice.format) {
    case 'pdf':
      return about(pdfBytes(texts));
    case 'svg':
      return choice.letters === 'text'
        ? bytesInWords(locale, sum(svgBytes))
        : about(sum(outlineBytes));
    case 'png': {
      const factor = pngSize(choice, page).width / page.width;
      return about(sum((text) => pngBytes(text, factor)));
    }
  }
}

/** To two digits: what is about so large is not known to the byte. */
const rounded = (bytes: number) => Number(bytes.toPrecision(2));
