// A pointer that is pressed and moves, at 60 moves a second where the page keeps up.

const FRAME_MS = 1000 / 60;

/** Long enough for some frames of software graphics; on a slow machine fewer moves, not more time. */
const DRAG_MS = 3000;

/**
 * Moves the pressed pointer for `DRAG_MS`; `at` gives its place from the share of the time, 0–1.
 * Returns the seconds that it took.
 * @param {import('@playwright/test').Page} page
 * @param {(share: number) => readonly [number, number]} at
 */
export async function drag(page, at) {
  const start = performance.now();
  let share = 0;
  while (share < 1) {
    const moved = performance.now();
    share = Math.min(1, (moved - start) / DRAG_MS);
    await page.mouse.move(...at(share));
    const early = moved + FRAME_MS - performance.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
  }
  return (performance.now() - start) / 1000;
}
