/** Files that a press of a button gives. */
import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';

export interface Downloaded {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Presses a button, and waits for its file. */
export async function downloadBy(button: Locator): Promise<Downloaded> {
  const [file] = await Promise.all([button.page().waitForEvent('download'), button.click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}
