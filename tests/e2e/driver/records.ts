/** Other records than those that are built, put in on their way to the page. */
import type { Page } from '@playwright/test';
import type { CompiledWave } from '../../../src/core/format/compiled.ts';

const RECORDS = '**/wave-*.json';

/** Changes the records; a text is sent as it is. */
export async function alterWave(page: Page, alter: (wave: CompiledWave) => unknown): Promise<void> {
  await page.route(RECORDS, async (route) => {
    const wave = (await (await route.fetch()).json()) as CompiledWave;
    const body = alter(wave);
    await route.fulfill({
      contentType: 'application/json',
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  });
}

/** The same records, their own words 30 % longer, as a translation may be. */
export function withLongerTitles(wave: CompiledWave): string {
  return JSON.stringify(wave).replace(
    /"(en|kk|ru)":"([^"\\]*)"/g,
    (_, language: string, words: string) => {
      const more = words.slice(0, Math.ceil(words.length * 0.3));
      return `"${language}":"${words} ${more}"`;
    },
  );
}
