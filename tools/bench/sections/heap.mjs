// What is left in memory after ten times through the window.

import { memoryOf, openPage } from '../browser.mjs';
import { expectLastDay, nextDay, STEPS, toFirstDay } from '../days.mjs';
import { figure, growth } from '../numbers.mjs';
import { table } from '../table.mjs';

/** Faster than play and with its animations, which overlap then: the harder case for what must be given back. */
const STEP_MS = 150;
const LOOPS = 10;

async function loop(tab) {
  await toFirstDay(tab, STEP_MS);
  for (let step = 0; step < STEPS; step += 1) await nextDay(tab, STEP_MS);
  await expectLastDay(tab);
}

/** At rest: animations have ended, their elements are gone. */
async function rested(tab) {
  await tab.page.waitForTimeout(2000);
  return memoryOf(tab);
}

export async function heap({ browser, sites }) {
  const tab = await openPage(browser, sites.app.url);
  await loop(tab);
  const before = await rested(tab);
  for (let count = 0; count < LOOPS; count += 1) await loop(tab);
  const after = await rested(tab);
  await tab.close();
  const megabytes = (bytes) => figure(bytes / 1e6);
  return table([
    ['at rest on the last day', 'script heap, MB', 'nodes of the document'],
    ['after one loop', megabytes(before.heap), String(before.nodes)],
    [`after ${String(LOOPS)} more`, megabytes(after.heap), String(after.nodes)],
    ['growth', growth(after.heap / before.heap - 1), growth(after.nodes / before.nodes - 1)],
  ]);
}
