/**
 * Takes pictures of the gallery (`npm run gallery`) for docs/gallery: the marks as everybody sees them,
 * and the parts of the page in both themes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { PNG } from 'pngjs';
import { createServer } from 'vite';
import { chromium as findChromium } from './lib/chromium.mjs';

const FOLDER = 'docs/gallery';
/** Sections that show both themes themselves. */
const MARKS = ['light', 'dark', 'grey', 'deuteranopia', 'protanopia', 'tritanopia'];
/** Sections in the theme of the system. */
const PARTS = ['map-desk', 'map-phone', 'watch', 'ask', 'differences', 'states'];

/** @type {readonly ('light' | 'dark')[]} */
const THEMES = ['light', 'dark'];

const server = await createServer({
  configFile: 'tests/gallery/vite.config.ts',
  server: { port: 0, open: false },
});
await server.listen();
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox'],
});

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} id of the section
 */
async function take(page, id, name = id) {
  const picture = PNG.sync.read(await page.locator(`#${id}`).screenshot());
  // Flat colours pack best unfiltered; zlib's default strategy, not the package's own.
  /** @type {import('pngjs').PNGOptions} */
  const how = { deflateLevel: 9, deflateStrategy: 0, filterType: 0, colorType: 2 };
  writeFileSync(`${FOLDER}/${name}.png`, PNG.sync.write(picture, how));
}

/**
 * One mark under the keyboard's focus, another under the pointer.
 * @param {import('@playwright/test').Page} page
 */
async function point(page) {
  await page.locator('#map-desk').evaluate((element) => element.scrollIntoView());
  await page.locator('#map-desk [data-key="place:zhanaozen"]').focus();
  await page.locator('#map-desk [data-key="place:aktobe"]').hover();
}

try {
  mkdirSync(FOLDER, { recursive: true });
  for (const theme of THEMES) {
    const page = await browser.newPage({
      viewport: { width: 1500, height: 900 },
      colorScheme: theme,
      reducedMotion: 'reduce',
    });
    page.on('pageerror', (error) => {
      throw error;
    });
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}tests/gallery/index.html`);
    await page.locator('html[data-ready="true"]').waitFor({ timeout: 60_000 });
    if (theme === 'light') for (const id of MARKS) await take(page, `marks-${id}`);
    await point(page);
    for (const id of PARTS) await take(page, id, `${id}-${theme}`);
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
