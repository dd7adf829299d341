// A day step with the arrow key, until nothing moves any more.

import { costOf, openPage, redrawCosts } from '../browser.mjs';
import { expectLastDay, nextDay, STEPS, toFirstDay } from '../days.mjs';
import { figure, median, quantile, times } from '../numbers.mjs';
import { table } from '../table.mjs';

/** The longest animation takes 1.1 s; without motion the address is written last, after a pause. */
const REST = { moving: 1300, still: 500 };

/**
 * @typedef {import('../browser.mjs').Tab} Tab
 * @typedef {import('../main.mjs').Bench} Bench
 */

/**
 * A key that means nothing here: what the harness and the rest cost by themselves.
 * @param {Tab} tab
 * @param {number} restMs
 */
async function idleCosts(tab, restMs) {
  /** @type {number[]} */
  const costs = [];
  for (let index = 0; index < 5; index += 1) {
    const press = async () => {
      await tab.page.keyboard.press('F8');
      await tab.page.waitForTimeout(restMs);
    };
    costs.push(await costOf(tab, press));
  }
  return median(costs);
}

/**
 * @param {Tab} tab
 * @param {number} restMs
 * @param {number} loops
 */
async function walk(tab, restMs, loops) {
  /** @type {number[]} */
  const costs = [];
  // The first loop is cold: code is compiled, fonts and caches fill.
  for (let loop = 0; loop <= loops; loop += 1) {
    await toFirstDay(tab, restMs);
    for (let step = 0; step < STEPS; step += 1) {
      const cost = await costOf(tab, () => nextDay(tab, restMs));
      if (loop > 0) costs.push(cost);
    }
    await expectLastDay(tab);
  }
  return costs;
}

/**
 * @param {Bench} bench
 * @param {boolean} reducedMotion
 */
async function measure({ browser, sites, loops }, reducedMotion) {
  const restMs = reducedMotion ? REST.still : REST.moving;
  const tab = await openPage(browser, sites.app.url, { reducedMotion });
  try {
    const idle = await idleCosts(tab, restMs);
    const costs = await walk(tab, restMs, loops);
    return costs.map((cost) => cost - idle);
  } finally {
    await tab.close();
  }
}

/** @param {Bench} bench */
export async function steps(bench) {
  const ground = await openPage(bench.browser, bench.sites.ground.url);
  const unit = median(await redrawCosts(ground, 30));
  await ground.close();
  /** @type {(name: string, costs: readonly number[]) => string[]} */
  const row = (name, costs) => [
    name,
    figure(median(costs)),
    figure(quantile(costs, 0.95)),
    times(median(costs) / unit),
  ];
  const still = await measure(bench, true);
  const moving = await measure({ ...bench, loops: 1 }, false);
  return table([
    ['a day step', 'main thread, ms', '95th percentile', 'against one redraw of the bare ground'],
    row('reduced motion', still),
    row('with every animation to its end', moving),
    ['one redraw of the bare ground', figure(unit), '', times(1)],
  ]);
}
