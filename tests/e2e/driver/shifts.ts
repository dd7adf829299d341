/** How far things move by themselves. */
import type { Page } from '@playwright/test';

/** The sum of layout shifts (Layout Instability API) from here on, on this page or on the next. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(observe);
  await page.evaluate(observe);
  return () => page.evaluate(() => (globalThis as unknown as { shifts: number }).shifts);
}

/** Runs in the page. */
function observe(): void {
  const watched = globalThis as unknown as { shifts: number };
  watched.shifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      watched.shifts += 'value' in entry ? Number(entry.value) : 0;
    }
  }).observe({ type: 'layout-shift' });
}
