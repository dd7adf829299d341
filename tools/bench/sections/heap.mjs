// What is left in memory after ten times through the window, and after ten more: the first ten warm the
// engine up (compiled code, caches with a bound), a leak would grow in both.

import { memoryOf, openPage } from '../browser.mjs';
import { expectLastDay, nextDay, STEPS, toFirstDay } from '../days.mjs';
import { figure, growth } from '../numbers.mjs';
import { table } from '../table.mjs';

/** Faster than play and with its animations, which overlap then: the harder case for what must be given back. */
const STEP_MS = 150;
const LOOPS = 10;
const ROUNDS = 2;

/** @typedef {import('../browser.mjs').Tab} Tab */

/** @param {Tab} tab */
async function loop(tab) {
  await toFirstDay(tab, STEP_MS);
  for (let step = 0; step < STEPS; step += 1) await nextDay(tab, STEP_MS);
  await expectLastDay(tab);
}

/**
 * At rest: animations have ended, their elements are gone.
 * @param {Tab} tab
 */
async function rested(tab) {
  await tab.page.waitForTimeout(2000);
  return memoryOf(tab);
}

/** @param {import('../main.mjs').Bench} bench */
export async function heap({ browser, sites }) {
  const tab = await openPage(browser, sites.app.url);
  await loop(tab);
  const found = [await rested(tab)];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let count = 0; count < LOOPS; count += 1) await loop(tab);
    found.push(await rested(tab));
  }
  await tab.close();
  const rows = found.map(({ heap, nodes }, round) => {
    const before = found[round - 1];
    return [
      round === 0 ? 'after one loop' : `after ${String(round * LOOPS)} more`,
      figure(heap / 1e6),
      before ? growth(heap / before.heap - 1) : '',
      String(nodes),
      before ? growth(nodes / before.nodes - 1) : '',
    ];
  });
  return table([
    ['at rest on the last day', 'script heap, MB', 'growth', 'nodes of the document', 'growth'],
    ...rows,
  ]);
}
