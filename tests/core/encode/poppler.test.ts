/** Skipped as a whole, and reported as skipped, where Poppler (poppler-utils) is not installed. */
import { describe, expect, it } from 'vitest';
import { pdfOf } from '../../../src/core/encode/pdf.ts';
import { A3, facesOf, META, page, plate, text } from './pages.ts';
import { HAS_POPPLER, poppler } from './programs.ts';

describe.skipIf(!HAS_POPPLER)('Poppler', () => {
  it('reads a plate: size, tags, fonts inside, words', async () => {
    const { pages, meta } = plate('2022-01-06', { language: 'kk' });
    const bytes = await pdfOf({ pages, meta }, A3, facesOf(...pages));
    const info = poppler('pdfinfo', bytes);
    expect(info).toMatch(/Page size: +1190\.55 x 841\.89 pts \(A3\)/);
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toMatch(/JavaScript: +no/);
    expect(info).not.toMatch(/Date/);
    const fonts = poppler('pdffonts', bytes).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(5);
    for (const font of fonts) {
      expect(font).toMatch(/^[A-Z]{6}\+Source\S+ +CID TrueType +Identity-H +yes yes yes /);
    }
    const words = poppler('pdftotext', bytes);
    for (const one of ['Жаңаөзен', 'ҚАРАҒАНДЫ', 'perhaps\nalso three more.', 'Who says so']) {
      expect(words).toContain(one);
    }
  });

  it('copies tracked letters as words, and what has no letter of ours as it is', async () => {
    const words = page(
      text('ALMATY REGION', 'sans-500', 12, { 'letter-spacing': '0.13em' }),
      text('日本', 'sans-500', 12, { y: 100 }),
    );
    const bytes = await pdfOf({ pages: [words], meta: META }, A3, facesOf(words));
    expect(
      poppler('pdftotext', bytes)
        .trim()
        .split(/\s*\n\s*/),
    ).toEqual(['ALMATY REGION', '日本']);
  });
});
