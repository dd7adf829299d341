/** Other records than those that are built, put in on their way to the page. */
import type { Page } from '@playwright/test';
import type { CompiledDataset } from '../../../src/core/dataset/compiled.ts';

const RECORDS = '**/dataset-*.json';

/** Changes the records; a text is sent as it is. */
export async function alterDataset(
  page: Page,
  alter: (dataset: CompiledDataset) => unknown,
): Promise<void> {
  await page.route(RECORDS, async (route) => {
    const dataset = (await (await route.fetch()).json()) as CompiledDataset;
    const body = alter(dataset);
    await route.fulfill({
      contentType: 'application/json',
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  });
}

/** The same records, their own words 30 % longer, as a translation may be. */
export function withLongerTitles(dataset: CompiledDataset): string {
  return JSON.stringify(dataset).replace(
    /"(en|kk|ru)":"([^"\\]*)"/g,
    (_, language: string, words: string) => {
      const more = words.slice(0, Math.ceil(words.length * 0.3));
      return `"${language}":"${words} ${more}"`;
    },
  );
}
