import { describe, expect, it } from 'vitest';
import { outlined } from '../../../src/core/encode/outlines.ts';
import { pdfOf } from '../../../src/core/encode/pdf.ts';
import { outlineBytes, pdfBytes, pngBytes, svgBytes } from '../../../src/core/encode/size.ts';
import { plateText } from '../../../src/core/plate/document.ts';
import { A4, facesOf, plate } from './pages.ts';

describe('how large a file will be', () => {
  it('is known for an SVG, to the byte', () => {
    const text = '<svg><text>Жаңаөзен</text></svg>';
    expect(svgBytes(text)).toBe(new Blob([text]).size);
  });

  it('is guessed for a PNG by what is drawn, not by the faces that the document carries', () => {
    const drawn = `<svg>${'<path d="M0 0h10"/>'.repeat(5000)}`;
    const faces = `<style>@font-face{src:url(data:font/woff2;base64,${'A'.repeat(90_000)})}</style>`;
    expect(pngBytes(`${faces}${drawn}`, 2)).toBe(pngBytes(drawn, 2));
    expect(pngBytes(drawn, 4)).toBeGreaterThan(2 * pngBytes(drawn, 2));
    expect(pngBytes(drawn, 4)).toBeLessThan(4 * pngBytes(drawn, 2));
  });

  it.each(['2022-01-04', '2022-01-06'])(
    'is guessed for PDF and outlines within an eighth on %s',
    async (day) => {
      const document = plate(day);
      const [page] = document.pages;
      if (!page) throw new Error('expected a page');
      const faces = facesOf(page);
      const text = plateText(page, faces);
      const pdf = (await pdfOf(document, A4, faces)).length;
      const outlines = svgBytes(plateText(outlined(page, faces)));
      expect(Math.abs(pdfBytes([text]) / pdf - 1)).toBeLessThan(0.125);
      expect(Math.abs(outlineBytes(text) / outlines - 1)).toBeLessThan(0.125);
    },
  );
});
