/**
 * Makes the project's pictures with the app itself: opens the built page and takes what the reader sees.
 * `public/preview.png`, which shared links show, is the map of the opening; `docs/picture.png` the whole
 * page. `npm run build` first.
 */
import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { PNG } from 'pngjs';
import { preview } from 'vite';
import { chromium as findChromium } from './lib/chromium.mjs';
import { indexedPng } from './lib/indexed-png.mjs';

/** What sites that show links ask for, px; named again in the tags: tools/opening-plugin.ts. */
const PREVIEW = { width: 1200, height: 630 };

/** The panel beside the map and the time bar below it, px: they are left out. */
const BESIDE = { width: 416, height: 173 };

const server = await preview({ preview: { port: 0 } });
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});

async function takePreview() {
  const page = await browser.newPage({
    viewport: { width: PREVIEW.width + BESIDE.width, height: PREVIEW.height + BESIDE.height },
    javaScriptEnabled: false,
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const picture = await page.screenshot({ clip: { x: 0, y: 0, ...PREVIEW } });
  writeFileSync('public/preview.png', indexedPng(PNG.sync.read(picture)));
}

async function takePicture() {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${address}?day=2022-01-04`);
  await page.locator('html[data-ready="true"]').waitFor({ timeout: 120_000 });
  await page.screenshot({ path: 'docs/picture.png' });
}

try {
  await takePreview();
  await takePicture();
} finally {
  await browser.close();
  await server.close();
}
