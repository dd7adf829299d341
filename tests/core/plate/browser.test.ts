/** The same plate in Node and in a browser. Skipped, and reported as skipped, where there is no Chromium. */
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plateText } from '../../../src/core/plate/document.ts';
import { drawPlate } from '../../../src/core/plate/draw.ts';
import { PRESETS } from '../../../src/core/plate/page.ts';
import { CHROMIUM } from '../encode/programs.ts';
import { COMPILED, GROUND, layoutOf, type Options, plateOf } from './wave.ts';

/** The layout as one script, as a page would load it. */
async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, 'in-browser.ts'),
        formats: ['iife'],
        name: 'inBrowser',
      },
    },
  });
  const [bundle] = built as Rolldown.RolldownOutput[];
  const [chunk] = bundle?.output ?? [];
  if (!chunk) throw new Error('expected a bundle');
  return chunk.code;
}

describe.skipIf(!CHROMIUM)('a plate in a browser', () => {
  let browser: Awaited<ReturnType<typeof chromium.launch>>;
  let script = '';

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
    script = await bundled();
  });
  afterAll(() => browser.close());

  it.each<readonly [string, Options]>([
    ['2022-01-04', {}],
    ['2022-01-05', { page: PRESETS.a4, theme: 'grey', language: 'kk', parts: { code: true } }],
    ['2022-01-06', { page: PRESETS.story, theme: 'dark', perspective: 'statement-2022-01-07' }],
  ])('has the bytes that it has in Node on %s', async (day, options) => {
    const tab = await browser.newPage();
    await tab.evaluate(script);
    const there = await tab.evaluate(
      ([compiled, ground, plate]) => globalThis.plateInBrowser(compiled, ground, plate),
      [COMPILED, GROUND, plateOf(day, options)] as const,
    );
    await tab.close();
    expect(there).toBe(plateText(drawPlate(layoutOf(day, options))));
  });
});
