// Tiles that the engine asks its workers for: none may be, for another day.

import { openPage } from '../browser.mjs';
import { expectLastDay, nextDay, STEPS, toFirstDay } from '../days.mjs';
import { table } from '../table.mjs';

/** MapLibre's words to its workers for a tile that is laid out, or laid out again. */
const countTiles = () => {
  window.benchTiles = 0;
  window.Worker = class extends Worker {
    /**
     * @override
     * @param {{ type?: string }} message
     * @param {Transferable[] & StructuredSerializeOptions} [how]
     */
    postMessage(message, how) {
      if (message.type === 'LT' || message.type === 'RT') window.benchTiles += 1;
      super.postMessage(message, how);
    }
  };
};

/** @param {import('../main.mjs').Bench} bench */
export async function tiles({ browser, sites }) {
  const tab = await openPage(browser, sites.app.url, { reducedMotion: true, init: countTiles });
  const count = () => tab.page.evaluate(() => window.benchTiles);
  const opening = await count();
  if (opening === 0) throw new Error('expected tiles at opening: the engine speaks otherwise now');
  await toFirstDay(tab, 500);
  const before = await count();
  for (let step = 0; step < STEPS; step += 1) await nextDay(tab, 300);
  await expectLastDay(tab);
  const reloads = (await count()) - before;
  await tab.close();
  return table([
    ['tiles laid out by the workers', 'number'],
    ['until the map is whole', String(opening)],
    [`for ${String(STEPS)} day steps after that`, String(reloads)],
  ]);
}
