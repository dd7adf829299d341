/**
 * Pictures of the same page by different programs: Chromium draws the SVG, Poppler the PDF. Skipped, and
 * reported as skipped, where one of them is not installed.
 */
import { chromium } from '@playwright/test';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outlined } from '../../../src/core/encode/outlines.ts';
import { pdfOf } from '../../../src/core/encode/pdf.ts';
import { plateText } from '../../../src/core/plate/document.ts';
import { svg, type SvgNode } from '../../../src/core/scene/svg.ts';
import { faceAttrs } from '../../../src/core/scene/text.ts';
import { facesOf, META, page, plate, text } from './pages.ts';
import { CHROMIUM, drawnByPoppler, HAS_POPPLER } from './programs.ts';

/** Px; an edge that is smoothed otherwise is lost in so many, a missing letter is not. */
const TILE = 32;
/** Of 255, between the mean colours of a tile. Measured: at most 6. */
const MOST = 8;

/** The largest difference between the mean colours of any tile of two pictures, of 255. */
function difference(one: PNG, other: PNG): number {
  expect([other.width, other.height]).toEqual([one.width, one.height]);
  let most = 0;
  for (let top = 0; top + TILE <= one.height; top += TILE) {
    for (let left = 0; left + TILE <= one.width; left += TILE) {
      for (const channel of [0, 1, 2]) {
        const means = [one, other].map((picture) => meanOf(picture, left, top, channel));
        most = Math.max(most, Math.abs((means[0] ?? 0) - (means[1] ?? 0)));
      }
    }
  }
  return most;
}

function meanOf({ data, width }: PNG, left: number, top: number, channel: number): number {
  let sum = 0;
  for (let y = top; y < top + TILE; y += 1) {
    for (let x = left; x < left + TILE; x += 1) sum += data[4 * (y * width + x) + channel] ?? 0;
  }
  return sum / TILE ** 2;
}

describe.skipIf(!CHROMIUM)('pictures', () => {
  let browser: Awaited<ReturnType<typeof chromium.launch>>;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
  });
  afterAll(() => browser.close());

  async function drawnByChromium(node: SvgNode, text: string): Promise<PNG> {
    const viewport = { width: Number(node.attrs['width']), height: Number(node.attrs['height']) };
    const tab = await browser.newPage({ viewport });
    await tab.goto(`data:image/svg+xml;base64,${Buffer.from(text).toString('base64')}`);
    await tab.evaluate(() => document.fonts.ready.then(() => null));
    const picture = PNG.sync.read(await tab.screenshot());
    await tab.close();
    return picture;
  }

  /** At 96 px to the inch the pixels of the PDF are those of the SVG. */
  async function pdfPicture(node: SvgNode): Promise<PNG> {
    const size = {
      width: Number(node.attrs['width']) * 0.75,
      height: Number(node.attrs['height']) * 0.75,
    };
    return drawnByPoppler(await pdfOf({ pages: [node], meta: META }, size, facesOf(node)));
  }

  it('a plate with outlines looks as with fonts', async () => {
    const [node = page()] = plate('2022-01-05', { language: 'kk' }).pages;
    const faces = facesOf(node);
    const fonts = await drawnByChromium(node, plateText(node, faces));
    const outlines = await drawnByChromium(node, plateText(outlined(node, faces)));
    expect(difference(fonts, outlines)).toBeLessThan(MOST);
  });

  describe.skipIf(!HAS_POPPLER)('of a PDF', () => {
    it.each([
      ['2022-01-05', 'light'],
      ['2022-01-06', 'dark'],
    ] as const)('the plate of %s, %s, looks as in a browser', async (day, theme) => {
      const [node = page()] = plate(day, { theme }).pages;
      const seen = await drawnByChromium(node, plateText(node, facesOf(node)));
      expect(difference(seen, await pdfPicture(node))).toBeLessThan(MOST);
    });

    it('every kind of node is drawn, and is missed where it is not', async () => {
      const whole = page(...everyKind());
      const seen = await drawnByChromium(whole, plateText(whole, facesOf(whole)));
      expect(difference(seen, await pdfPicture(whole))).toBeLessThan(MOST);
      const [paper, ...nodes] = whole.children;
      for (const [index, node] of nodes.entries()) {
        if (typeof node !== 'object' || node.tag === 'defs') continue;
        const rest = [paper, ...nodes.slice(0, index), ...nodes.slice(index + 1)];
        const without = { ...whole, children: rest.filter((child) => child !== undefined) };
        const missed = difference(seen, await pdfPicture(without));
        expect(missed, `without node ${index}, <${node.tag}>`).toBeGreaterThan(MOST);
      }
    });
  });
});

const INK = '#1E1B17';

/** What plates are made of, in strong colours, each in a place of its own on 400 × 300 px. */
function everyKind(): readonly SvgNode[] {
  const halo = {
    stroke: '#C4320A',
    'stroke-width': 4,
    'stroke-opacity': '0.72',
    'stroke-linejoin': 'round',
  };
  const stripes = { width: 14, height: 7, patternUnits: 'userSpaceOnUse' };
  const hatch = { width: 11, height: 6, patternUnits: 'userSpaceOnUse' };
  return [
    svg('defs', {}, [
      svg('pattern', { id: 'stripes', ...stripes, patternTransform: 'scale(1) rotate(-45)' }, [
        svg('rect', { x: 0, width: 7, height: 7, fill: '#0B4F94' }),
        svg('rect', { x: 7, width: 7, height: 7, fill: '#DBCAA3' }),
      ]),
      svg('pattern', { id: 'hatch', ...hatch, patternTransform: 'scale(1) rotate(45)' }, [
        svg('rect', { width: 3, height: 6, fill: INK }),
        svg('circle', { cx: 7, cy: 3, r: '1.75', fill: '#1C8F74' }),
      ]),
      svg('clipPath', { id: 'half' }, [svg('path', { d: 'M0 0H24V64H0Z' })]),
      svg('mask', { id: 'inside' }, [svg('path', { d: 'M0 0H64V64H0Z', fill: '#fff' })]),
      svg('path', { id: 'hill', d: 'M16 216Q80 168 160 216', fill: 'none' }),
      svg('g', { id: 'mark' }, [svg('circle', { cx: 16, cy: 16, r: 12, fill: '#1C8F74' })]),
    ]),
    svg('path', { d: 'M16 16H80V80H16Z', fill: 'url(#stripes)' }),
    svg('g', { transform: 'translate(96 16)', mask: 'url(#inside)' }, [
      svg('path', { d: 'M0 0H64V64H0Z', fill: 'none', stroke: 'url(#hatch)', 'stroke-width': 36 }),
    ]),
    svg('g', { transform: 'translate(176 16)', 'clip-path': 'url(#half)' }, [
      svg('circle', { cx: 24, cy: 32, r: 24, fill: '#0B4F94' }),
    ]),
    svg('circle', {
      cx: 256,
      cy: 48,
      r: 24,
      fill: 'none',
      stroke: INK,
      'stroke-width': 6,
      'stroke-dasharray': '20 17.7',
      'stroke-dashoffset': '-9',
    }),
    svg('path', {
      d: 'M296 16l64 0 0 64 -64 0zM312 32h32v32h-32z',
      fill: INK,
      'fill-rule': 'evenodd',
    }),
    svg('g', { opacity: '0.5' }, [
      svg('path', { d: 'M16 112H80', stroke: INK, fill: 'none', 'stroke-width': 16 }),
      svg('path', { d: 'M48 96V128', stroke: INK, fill: 'none', 'stroke-width': 16 }),
    ]),
    svg('path', { d: 'M104 104Q136 168 168 104', fill: 'none', stroke: INK, 'stroke-width': 6 }),
    svg('use', { href: '#mark', x: 184, y: 96 }),
    svg('svg', { x: 232, y: 96, width: 32, height: 32, viewBox: '-8 -8 16 16' }, [
      svg('rect', { x: -6, y: -6, width: 12, height: 12, fill: '#C4320A' }),
    ]),
    text('Halo', 'sans-700', 32, { x: 280, y: 128, ...halo, 'paint-order': 'stroke' }),
    svg('text', { ...faceAttrs('serif-400-italic', 24), 'text-anchor': 'middle', dy: -4 }, [
      svg('textPath', { href: '#hill', startOffset: '50%' }, ['along a path']),
    ]),
    text('slanted', 'sans-400', 28, { x: 184, y: 208, 'font-style': 'italic' }),
    text('ТАҢБА', 'sans-500', 24, {
      x: 384,
      y: 208,
      'letter-spacing': '0.2em',
      'text-anchor': 'end',
    }),
    svg('text', { x: 200, y: 256, 'text-anchor': 'middle' }, [
      svg('tspan', faceAttrs('serif-600', 24), ['Several ']),
      svg('tspan', { ...faceAttrs('sans-400', 24), dx: 20 }, ['faces']),
    ]),
  ];
}
