// A browser, and what it says about a page: processor time of the main thread, frames, memory.

import { chromium } from '@playwright/test';
import { chromium as findChromium } from '../lib/chromium.mjs';

const ARGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

/** Patience with a map that is drawn in software, ms. */
const READY_MS = 180_000;

export const WINDOW = { width: 1440, height: 900 };

/** @typedef {Awaited<ReturnType<typeof openPage>>} Tab */

export async function launch() {
  return chromium.launch({ executablePath: await findChromium(), args: ARGS });
}

/**
 * Opens a page in a context of its own, with an empty cache; `close` ends the context.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {{ reducedMotion?: boolean, javaScript?: boolean, init?: () => void, ready?: boolean }} [how]
 */
export async function openPage(browser, url, how = {}) {
  const context = await browser.newContext({
    viewport: WINDOW,
    reducedMotion: how.reducedMotion ? 'reduce' : 'no-preference',
    javaScriptEnabled: how.javaScript ?? true,
  });
  const page = await context.newPage();
  if (how.init) await page.addInitScript(how.init);
  const cdp = await context.newCDPSession(page);
  // Processor time, which a busy machine hardly moves; not time on the clock.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  if (how.ready ?? true) {
    await page.locator('html[data-ready="true"]').waitFor({ state: 'attached', timeout: READY_MS });
  }
  return { page, cdp, close: () => context.close() };
}

/**
 * Ms of processor time that the main thread has used so far.
 * @param {Tab} tab
 */
export async function mainThreadMs({ cdp }) {
  return (await metric(cdp, 'TaskDuration')) * 1000;
}

/**
 * Bytes of the script heap after a collection, and the nodes of the document that are alive.
 * @param {Tab} tab
 */
export async function memoryOf({ cdp }) {
  await cdp.send('HeapProfiler.collectGarbage');
  const { nodes } = await cdp.send('Memory.getDOMCounters');
  return { heap: await metric(cdp, 'JSHeapUsedSize'), nodes };
}

/**
 * @param {Tab['cdp']} cdp
 * @param {string} name
 */
async function metric(cdp, name) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const found = metrics.find((one) => one.name === name);
  if (!found) throw new Error(`expected the browser to measure ${name}`);
  return found.value;
}

/**
 * Processor time of some work, main thread, ms.
 * @param {Tab} tab
 * @param {() => Promise<unknown>} work
 */
export async function costOf(tab, work) {
  const before = await mainThreadMs(tab);
  await work();
  return (await mainThreadMs(tab)) - before;
}

/**
 * What one redraw of a bare map costs, ms: the unit in which the app's own work is told.
 * @param {Tab} tab
 * @param {number} count
 */
export async function redrawCosts(tab, count) {
  const redraw = () => tab.page.evaluate(() => window.redraw());
  await redraw();
  /** @type {number[]} */
  const costs = [];
  for (let index = 0; index < count; index += 1) costs.push(await costOf(tab, redraw));
  return costs;
}
