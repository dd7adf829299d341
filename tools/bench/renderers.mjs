// What the browser's renderers have used, all threads and all memory: script heap, canvases, workers.
// Linux only: memory is read from /proc.

import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Seconds of processor time and bytes in memory of each renderer; from now on a new peak is kept.
 * @param {import('@playwright/test').Browser} browser
 */
export async function renderersNow(browser) {
  const cdp = await browser.newBrowserCDPSession();
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  await cdp.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  return new Map(renderers.map(({ id, cpuTime }) => [id, { cpuTime, ...memoryOf(id) }]));
}

/** @param {number} id of the process */
function memoryOf(id) {
  const status = readFileSync(`/proc/${id}/status`, 'utf8');
  /** @param {string} name */
  const bytes = (name) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) * 1024;
  const memory = { now: bytes('VmRSS'), peak: bytes('VmHWM') };
  // 5: the peak begins anew.
  writeFileSync(`/proc/${id}/clear_refs`, '5');
  return memory;
}

/** @typedef {Awaited<ReturnType<typeof renderersNow>>} Renderers */

/**
 * Ms of processor time and bytes above the start, of the renderer that worked between two looks.
 * @param {Renderers} before
 * @param {Renderers} after
 */
export function expectRenderer(before, after) {
  const [worked] = [...after]
    .flatMap(([id, now]) => {
      const start = before.get(id);
      if (start === undefined) return [];
      return [{ processor: (now.cpuTime - start.cpuTime) * 1000, peak: now.peak - start.now }];
    })
    .sort((a, b) => b.processor - a.processor);
  if (worked === undefined || worked.processor <= 0) {
    throw new Error('expected a renderer that worked');
  }
  return worked;
}
