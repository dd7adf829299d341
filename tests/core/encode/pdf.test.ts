import { describe, expect, it } from 'vitest';
import { pdfOf } from '../../../src/core/encode/pdf.ts';
import { svg, type SvgNode } from '../../../src/core/scene/svg.ts';
import { faceAttrs } from '../../../src/core/scene/text.ts';
import { A3, A4, facesOf, META, page, plate, text } from './pages.ts';
import { elements, readPdf } from './read-pdf.ts';

const pdfOfPages = (...pages: readonly SvgNode[]) =>
  pdfOf({ pages, meta: META }, A4, facesOf(...pages));

/** The bytes as text, one character a byte: what is not compressed can be found in it. */
const raw = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

describe('the PDF of a document', () => {
  it('has a page of the size asked for, for every page', async () => {
    const pdf = await readPdf(await pdfOfPages(page(), page(), page()));
    expect(pdf.pages.map(({ size }) => size)).toEqual(Array(3).fill([A4.width, A4.height]));
  });

  it('says what it is, in both ways that a PDF has, and not when or by whom it was made', async () => {
    const bytes = await pdfOfPages(page());
    const { info, xmp, language } = await readPdf(bytes);
    expect(info).toMatchObject({
      Title: META.title,
      Author: 'Tolqyn contributors',
      Subject: META.description,
      Keywords: '2022-01-06, Tolqyn, data version 2.0.0',
      Creator: META.software,
      Producer: 'PDFKit',
    });
    expect(Object.fromEntries(xmp)).toMatchObject({
      'dc:title': META.title,
      'dc:description': META.description,
      'dc:rights': META.licence,
      'dc:source': META.source,
      'dc:identifier': META.address,
      'dc:language': 'en',
      'xmp:creatortool': META.software,
    });
    expect(language).toBe('en');
    expect(raw(bytes)).toContain('/DisplayDocTitle true');
    expect(raw(bytes)).not.toMatch(/CreationDate|ModDate|CreateDate|D:\d{4}/);
  });

  it('is the same bytes for the same document', async () => {
    const one = await pdfOfPages(page(text('Zhanaozen', 'sans-600', 16)));
    expect(await pdfOfPages(page(text('Zhanaozen', 'sans-600', 16)))).toEqual(one);
    expect(await pdfOfPages(page(text('Zhanaozem', 'sans-600', 16)))).not.toEqual(one);
  });

  it('runs nothing, holds no picture made of pixels and no other file', async () => {
    const { pages, meta } = plate('2022-01-05');
    const bytes = await pdfOf({ pages, meta }, A3, facesOf(...pages));
    const { hasScripts, attachments } = await readPdf(bytes);
    expect(hasScripts).toBe(false);
    expect(attachments).toBeNull();
    expect(raw(bytes)).not.toMatch(/\/XObject|\/JavaScript|\/OpenAction|\/Launch/);
  });

  it('takes a page whose form is another into the middle of the sheet', async () => {
    const link = svg('a', { href: 'https://example.org/' }, [
      text('corner', 'sans-400', 10, { x: 0, y: 300 }),
    ]);
    const { pages } = await readPdf(await pdfOfPages(page(link)));
    // 400 × 300 on 595 × 842 is 595 × 446, with 198 above and below.
    const [left = -1, bottom = -1] = pages[0]?.links[0]?.rect ?? [];
    expect(left).toBeCloseTo(0, 1);
    expect(bottom).toBeCloseTo((A4.height - A4.width * 0.75) / 2 - (A4.width / 400) * 2.5, 1);
  });

  it('refuses what it would have to leave out', async () => {
    await expect(pdfOfPages(page(svg('image', { href: '#x' })))).rejects.toThrow('<image>');
    await expect(pdfOfPages(page(svg('rect', { fill: 'url(#none)' })))).rejects.toThrow('#none');
    const words = page(text('Ақтөбе', 'sans-400', 12));
    const latin = facesOf(words).filter(({ letters }) => letters === 'latin');
    await expect(pdfOf({ pages: [words], meta: META }, A4, latin)).rejects.toThrow(
      'sans-400-cyrillic',
    );
  });
});

describe('its texts', () => {
  it.each([
    'Zhanaozen, Tuesday 4 January 2022.',
    'Шымкент, Қарағанды, Өскемен: ұлы ғимарат, һәм іңір',
    'АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ',
    'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
    'Jañaözen, Şymkent, Ekıbastūz — “strikes” ≠ «rallies» → 12–19',
  ])('«%s» can be found and copied', async (words) => {
    const { pages } = await readPdf(await pdfOfPages(page(text(words, 'serif-400', 12))));
    expect(pages[0]?.text).toBe(words);
  });

  it.each([
    ['ALMATY REGION', { 'letter-spacing': '0.13em' }],
    ['МАҢҒЫСТАУ ОБЛЫСЫ', { 'letter-spacing': '0.2em' }],
  ])('«%s», tracked, are words and not letters', async (words, tracking) => {
    const bytes = await pdfOfPages(page(text(words, 'sans-500', 12, tracking)));
    expect((await readPdf(bytes)).pages[0]?.text).toBe(words);
  });

  it('are found even where no face of ours has their letters', async () => {
    const bytes = await pdfOfPages(page(text('A 日本', 'sans-400', 12)));
    expect((await readPdf(bytes)).pages[0]?.text).toBe('A 日本');
  });

  it('are there once, halo or not', async () => {
    const halo = { stroke: '#fff', 'stroke-width': 3, 'paint-order': 'stroke' };
    const label = page(text('Aktau', 'sans-700', 16, halo));
    const { pages } = await readPdf(await pdfOfPages(label));
    expect(pages[0]?.text).toBe('Aktau');
  });

  it('know their letters even where a part of another letter was drawn before', async () => {
    const halo = { stroke: '#fff', 'stroke-width': 3, 'paint-order': 'stroke' };
    const label = text('i:;!', 'sans-400', 16, halo);
    const { pages } = await readPdf(await pdfOfPages(page(label, text('.', 'sans-400', 9))));
    expect(pages[0]?.text.replaceAll('\n', '')).toBe('i:;!.');
  });

  it('keep their order along a path', async () => {
    const way = svg('path', { id: 'way', d: 'M20 150Q200 260 380 150', fill: 'none' });
    const words = svg('textPath', { href: '#way', startOffset: '50%' }, ['spread quickly']);
    const label = svg(
      'text',
      { ...text('', 'serif-400-italic', 14).attrs, 'text-anchor': 'middle' },
      [words],
    );
    const { pages } = await readPdf(await pdfOfPages(page(way, label)));
    expect(pages[0]?.text.replace(/\s/g, '')).toBe('spreadquickly');
  });

  it('bring their fonts with them, in subsets', async () => {
    const words = page(text('Aktau', 'sans-700', 16), text('Ақтау', 'serif-600', 16));
    const bytes = raw(await pdfOfPages(words));
    expect(bytes.match(/\/FontFile2 /g)).toHaveLength(2);
    expect(bytes.match(/\/FontDescriptor\b[^/]*\/FontName \/[A-Z]{6}\+Source/g)).toHaveLength(2);
    expect(bytes).not.toContain('/Type1');
  });
});

describe('its links', () => {
  it('lie over the words that carry them', async () => {
    const source = 'https://example.org/a?b=1&c=2#d';
    const words = svg('text', text('', 'sans-400', 20, { x: 100, y: 150 }).attrs, [
      svg('a', { href: source }, [svg('tspan', {}, ['HHHHHHHHHH'])]),
      ' and more',
    ]);
    const sheet = { width: 400, height: 300 };
    const bytes = await pdfOf({ pages: [page(words)], meta: META }, sheet, facesOf(words));
    const [{ links, structure } = { links: [], structure: {} }] = (await readPdf(bytes)).pages;
    expect(links.map(({ url }) => url)).toEqual([source]);
    const [left = 0, bottom = 0, right = 0, top = 0] = links[0]?.rect ?? [];
    expect(left).toBeCloseTo(100, 1);
    // Ten capital H of 0.652 em.
    expect(right - left).toBeCloseTo(130.4, 0);
    expect(bottom).toBeLessThan(150);
    expect(top).toBeGreaterThan(150 + 13);
    expect(elements(structure, 'Link')).toHaveLength(1);
  });
});

describe('a link along a path', () => {
  it('lies where its letters are', async () => {
    const way = svg('path', { id: 'way', d: 'M100 250L300 250', fill: 'none' });
    const words = svg('text', faceAttrs('sans-400', 20), [
      svg('textPath', { href: '#way' }, [svg('a', { href: 'https://example.org/' }, ['HHHH'])]),
    ]);
    const sheet = { width: 400, height: 300 };
    const drawn = page(way, words);
    const bytes = await pdfOf({ pages: [drawn], meta: META }, sheet, facesOf(words));
    const [left = 0, bottom = 0, right = 0, top = 0] =
      (await readPdf(bytes)).pages[0]?.links[0]?.rect ?? [];
    // From 100 px to behind the last of four letters of 13 px, around a baseline 50 px above the foot.
    expect([left < 100, left > 80, right > 139, right < 165]).toEqual([true, true, true, true]);
    expect([bottom < 50, top > 64]).toEqual([true, true]);
  });
});

describe('its structure', () => {
  it('is a figure with the alternative text, and the lines outside it', async () => {
    const map = svg('g', { class: 'map' }, [
      svg('circle', { cx: 200, cy: 150, r: 20, fill: '#0B4F94' }),
      text('Almaty', 'sans-600', 12),
    ]);
    const drawn = page(map, text('Who says so', 'sans-600', 12), text('Statement', 'sans-400', 12));
    const { pages } = await readPdf(await pdfOfPages(drawn, page()));
    for (const { structure } of pages) {
      expect(elements(structure, 'Figure').map(({ alt }) => alt)).toEqual([META.description]);
    }
    expect(pages.map(({ structure }) => elements(structure, 'P').length)).toEqual([2, 0]);
  });
});

describe('a plate on A3', () => {
  it('is under 1.5 MB, with every reference as a line', async () => {
    const { pages, meta } = plate('2022-01-06', { language: 'kk' });
    const bytes = await pdfOf({ pages, meta }, A3, facesOf(...pages));
    expect(bytes.length).toBeLessThan(1.5e6);
    const [only] = (await readPdf(bytes)).pages;
    expect(only?.size).toEqual([A3.width, A3.height]);
    for (const words of ['Kazakhstan, Thursday 6 January 2022', 'Who says so', 'Қарағанды']) {
      expect(only?.text).toContain(words);
    }
    expect(elements(only?.structure ?? {}, 'P').length).toBeGreaterThan(60);
  });
});
