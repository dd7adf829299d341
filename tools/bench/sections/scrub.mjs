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

/** Processor time of one drag over the bar, and the moves that the page was told of. */
async function run(tab, box, [from, to]) {
  const { page } = tab;
  const y = box.y + box.height / 2;
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

export async function scrub({ browser, sites, loops }) {
  const ground = await openPage(browser, sites.ground.url);
  const unit = median(await redrawCosts(ground, 30));
  await ground.close();
  const tab = await openPage(browser, sites.app.url, { init: countMoves });
  const box = await tab.page.getByRole('slider', { name: 'Day', exact: true }).boundingBox();
  if (!box) throw new Error('expected the day slider on the page');
  const costs = [];
  for (let loop = 0; loop <= loops; loop += 1) {
    for (const way of [
      [0, 1],
      [1, 0],
    ]) {
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
