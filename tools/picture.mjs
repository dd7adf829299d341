/**
 * Makes docs/picture.png with the app itself: opens the built page and takes what the reader sees.
 * `npm run build` first.
 */
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { chromium as findChromium } from './lib/chromium.mjs';

const server = await preview({ preview: { port: 0 } });
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}?day=2022-01-04`);
  await page.locator('html[data-ready="true"]').waitFor({ timeout: 120_000 });
  await page.screenshot({ path: 'docs/picture.png' });
} finally {
  await browser.close();
  await server.close();
}
