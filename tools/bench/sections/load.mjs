// Time until something stands on the page and until the map is whole, in turns with the bare pages.

import { openPage } from '../browser.mjs';
import { figure, median, times } from '../numbers.mjs';
import { table } from '../table.mjs';

/** @typedef {Awaited<ReturnType<typeof open>>} Times */
/** @typedef {'app' | 'ground' | 'empty'} Name */

/** @type {readonly Name[]} */
const NAMES = ['app', 'ground', 'empty'];

const noteReady = () => {
  new MutationObserver((_changes, observer) => {
    if (document.documentElement?.dataset.ready !== 'true') return;
    window.benchReady = performance.now();
    observer.disconnect();
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-ready'] });
};

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {import('../sites.mjs').Site} site
 */
async function open(browser, { url }) {
  const tab = await openPage(browser, url, { init: noteReady });
  const times = await tab.page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    ready: window.benchReady ?? NaN,
  }));
  await tab.close();
  return times;
}

/** @param {import('../main.mjs').Bench} bench */
export async function load({ browser, sites, reps }) {
  /** @type {Record<Name, Times[]>} */
  const runs = { app: [], ground: [], empty: [] };
  // Turns: a busy spell on the machine hits all alike.
  for (let rep = 0; rep < reps; rep += 1) {
    for (const name of NAMES) runs[name].push(await open(browser, sites[name]));
  }
  /** @type {(name: Name, what: keyof Times) => number} */
  const of = (name, what) => median(runs[name].map((run) => run[what]));
  /** @type {(name: Name, title: string, isReadable: boolean) => string[]} */
  const row = (name, title, isReadable) => [
    title,
    // A bare map is readable when it is drawn: nothing else stands on that page.
    figure(of(name, isReadable ? 'paint' : 'ready')),
    times(of(name, isReadable ? 'paint' : 'ready') / of('ground', 'ready')),
    figure(of(name, 'ready')),
    times(of(name, 'ready') / of('ground', 'ready')),
  ];
  return table([
    ['opening, ms on the clock', 'readable', 'ratio', 'map whole', 'ratio'],
    row('app', 'Tolqyn', true),
    row('ground', 'the bare ground in MapLibre', false),
    row('empty', 'an empty MapLibre map', false),
  ]);
}
