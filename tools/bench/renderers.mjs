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

function memoryOf(id) {
  const status = readFileSync(`/proc/${id}/status`, 'utf8');
  const bytes = (name) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) * 1024;
  const memory = { now: bytes('VmRSS'), peak: bytes('VmHWM') };
  // 5: the peak begins anew.
  writeFileSync(`/proc/${id}/clear_refs`, '5');
  return memory;
}

/** Ms of processor time and bytes above the start, of the renderer that worked between two looks. */
export function expectRenderer(before, after) {
  const spent = (id) => after.get(id).cpuTime - (before.get(id)?.cpuTime ?? Infinity);
  const [id] = [...after.keys()].sort((a, b) => spent(b) - spent(a));
  if (id === undefined || !(spent(id) > 0)) throw new Error('expected a renderer that worked');
  return { processor: spent(id) * 1000, peak: after.get(id).peak - before.get(id).now };
}
