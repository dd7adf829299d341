// Time until something stands on the page and until the map is whole, in turns with the bare pages.

import { openPage } from '../browser.mjs';
import { figure, median, times } from '../numbers.mjs';
import { table } from '../table.mjs';

const noteReady = () => {
  new MutationObserver((_changes, observer) => {
    if (document.documentElement?.dataset.ready !== 'true') return;
    window.benchReady = performance.now();
    observer.disconnect();
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-ready'] });
};

async function open(browser, { url }) {
  const tab = await openPage(browser, url, { init: noteReady });
  const times = await tab.page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    ready: window.benchReady,
  }));
  await tab.close();
  return times;
}

export async function load({ browser, sites, reps }) {
  const names = ['app', 'ground', 'empty'];
  const runs = { app: [], ground: [], empty: [] };
  // Turns: a busy spell on the machine hits all alike.
  for (let rep = 0; rep < reps; rep += 1) {
    for (const name of names) runs[name].push(await open(browser, sites[name]));
  }
  const of = (name, what) => median(runs[name].map((run) => run[what]));
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
