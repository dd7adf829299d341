// A pointer drawn along the time bar at 60 moves a second, there and back.

import { costOf, openPage, redrawCosts } from '../browser.mjs';
import { drag } from '../drag.mjs';
import { figure, median, times } from '../numbers.mjs';
import { table } from '../table.mjs';

const countMoves = () => {
  window.benchMoves = 0;
  const count = () => {
    window.benchMoves += 1;
  };
  addEventListener('pointermove', count, { capture: true, passive: true });
};

/**
 * From where to where, as shares of the bar.
 * @typedef {readonly [number, number]} Way
 */

/** @type {readonly Way[]} */
const WAYS = [
  [0, 1],
  [1, 0],
];

/**
 * Processor time of one drag over the bar by the moves that the page was told of.
 * @param {import('../browser.mjs').Tab} tab
 * @param {{ x: number, y: number, width: number, height: number }} box
 * @param {Way} way
 */
async function run(tab, box, [from, to]) {
  const { page } = tab;
  const y = box.y + box.height / 2;
  /** @param {number} share */
  const x = (share) => box.x + 10 + (box.width - 20) * share;
  await page.mouse.move(x(from), y);
  await page.mouse.down();
  const before = await page.evaluate(() => window.benchMoves);
  const cost = await costOf(tab, async () => {
    await drag(page, (share) => [x(from + (to - from) * share), y]);
  });
  const moves = (await page.evaluate(() => window.benchMoves)) - before;
  await page.mouse.up();
  await page.waitForTimeout(500);
  if (moves === 0) throw new Error('expected the page to be told of moves');
  return cost / moves;
}

/** @param {import('../main.mjs').Bench} bench */
export async function scrub({ browser, sites, loops }) {
  const ground = await openPage(browser, sites.ground.url);
  const unit = median(await redrawCosts(ground, 30));
  await ground.close();
  const tab = await openPage(browser, sites.app.url, { init: countMoves });
  const box = await tab.page.getByRole('slider', { name: 'Day', exact: true }).boundingBox();
  if (!box) throw new Error('expected the day slider on the page');
  /** @type {number[]} */
  const costs = [];
  for (let loop = 0; loop <= loops; loop += 1) {
    for (const way of WAYS) {
      const cost = await run(tab, box, way);
      if (loop > 0) costs.push(cost);
    }
  }
  await tab.close();
  return table([
    ['dragging the time bar', 'main thread, ms', 'against one redraw of the bare ground'],
    ['each pointer move', figure(median(costs)), times(median(costs) / unit)],
    ['one redraw of the bare ground', figure(unit), times(1)],
  ]);
}
