// Going through the window as a reader does: with the arrow keys.

/** Days of the window after its first. */
export const STEPS = 18;

/** @typedef {import('./browser.mjs').Tab} Tab */

/**
 * @param {Tab} tab
 * @param {number} restMs
 */
export async function toFirstDay({ page }, restMs) {
  await page.keyboard.press('Home');
  await page.waitForTimeout(restMs);
}

/**
 * One day on; `restMs` is the time until nothing moves any more.
 * @param {Tab} tab
 * @param {number} restMs
 */
export async function nextDay({ page }, restMs) {
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(restMs);
}

/**
 * Throws where the steps did not lead from the first day to the last: then nothing was measured.
 * @param {Tab} tab
 */
export async function expectLastDay({ page }) {
  const slider = page.getByRole('slider', { name: 'Day', exact: true });
  const [now, last] = [
    await slider.getAttribute('aria-valuenow'),
    await slider.getAttribute('aria-valuemax'),
  ];
  if (now === null || now !== last) throw new Error(`expected step ${last}; the page is at ${now}`);
}
