/** Fewer frames while the map comes: each is a third of a second of work without a graphics card. */
import type { Page } from '@playwright/test';

/** To be called before the page is opened: two frames a second until the map's first whole picture. */
export function drawSeldom(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const PAUSE_MS = 500;
    const request = globalThis.requestAnimationFrame.bind(globalThis);
    const cancel = globalThis.cancelAnimationFrame.bind(globalThis);
    const isWhole = () => document.documentElement.dataset['ready'] === 'true';
    globalThis.requestAnimationFrame = (callback) => {
      if (isWhole()) return request(callback);
      const wait = PAUSE_MS - (performance.now() % PAUSE_MS);
      // Below zero, so that it is never taken for a frame of the browser's own.
      return -window.setTimeout(() => callback(performance.now()), wait);
    };
    globalThis.cancelAnimationFrame = (handle) => {
      if (handle < 0) clearTimeout(-handle);
      else cancel(handle);
    };
  });
}
