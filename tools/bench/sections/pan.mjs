// The same drag of the map with the scene over it and without.

import { costOf, openPage } from '../browser.mjs';
import { drag } from '../drag.mjs';
import { figure, median, times } from '../numbers.mjs';
import { table } from '../table.mjs';

/**
 * Whether the scene stands over the map.
 * @typedef {'on' | 'off'} Name
 */

/** @type {readonly Name[]} */
const NAMES = ['on', 'off'];

const REACH = { x: 260, y: 90 };

const countFrames = () => {
  window.benchFrames = 0;
  const tick = () => {
    window.benchFrames += 1;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
};

/** @typedef {import('../browser.mjs').Tab} Tab */

/**
 * Takes the scene off the map, or puts it back.
 * @param {Tab} tab
 * @param {boolean} isOn
 */
function setScene({ page }, isOn) {
  return page.evaluate((on) => {
    window.benchScene ??= document.querySelector('.scene');
    window.benchHost ??= window.benchScene?.parentElement;
    if (!window.benchScene || !window.benchHost) throw new Error('expected the scene on the page');
    if (on) window.benchHost.append(window.benchScene);
    else window.benchScene.remove();
  }, isOn);
}

/**
 * Frames and processor time of one drag there and back; measured until just before it ends.
 * @param {Tab} tab
 */
async function run(tab) {
  const { page } = tab;
  const map = await page.locator('.maplibregl-canvas').boundingBox();
  if (!map) throw new Error('expected the map on the page');
  const start = { x: map.x + map.width / 2, y: map.y + map.height * 0.75 };
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  const framesNow = () => page.evaluate(() => window.benchFrames);
  const before = await framesNow();
  let seconds = 0;
  const cost = await costOf(tab, async () => {
    seconds = await drag(page, (share) => {
      const out = Math.sin(share * Math.PI);
      return [start.x - REACH.x * out, start.y - REACH.y * out];
    });
  });
  const frames = (await framesNow()) - before;
  // Held still, so that the map does not glide on.
  await page.waitForTimeout(200);
  await page.mouse.up();
  await page.waitForTimeout(1000);
  return { rate: frames / seconds, cost: cost / frames };
}

/** @param {import('../main.mjs').Bench} bench */
export async function pan({ browser, sites, loops }) {
  const url = sites.app.url.replace('2022-01-01', '2022-01-06');
  const tab = await openPage(browser, url, { init: countFrames });
  /** @type {Record<Name, Awaited<ReturnType<typeof run>>[]>} */
  const runs = { on: [], off: [] };
  for (let loop = 0; loop <= loops; loop += 1) {
    for (const name of NAMES) {
      await setScene(tab, name === 'on');
      const result = await run(tab);
      if (loop > 0) runs[name].push(result);
    }
  }
  await tab.close();
  /** @param {Name} name */
  const rate = (name) => median(runs[name].map((one) => one.rate));
  /** @param {Name} name */
  const cost = (name) => median(runs[name].map((one) => one.cost));
  /** @type {(name: Name, title: string) => string[]} */
  const row = (name, title) => [
    title,
    figure(rate(name)),
    times(rate(name) / rate('off')),
    figure(cost(name)),
    times(cost(name) / cost('off')),
  ];
  return table([
    ['dragging the map', 'frames a second', 'ratio', 'main thread a frame, ms', 'ratio'],
    row('on', 'with the scene of 6 January'),
    row('off', 'the same map without it'),
  ]);
}
