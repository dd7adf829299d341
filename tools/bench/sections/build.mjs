// Time of a production build, in turns with a build of the bare ground.

import { figure, median, times } from '../numbers.mjs';
import { buildApp, buildBare } from '../sites.mjs';
import { table } from '../table.mjs';

/** @typedef {Awaited<ReturnType<typeof timed>>} Run */

/** @param {() => Promise<unknown>} work */
async function timed(work) {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { clock: (performance.now() - start) / 1000, processor: (user + system) / 1e6 };
}

/** @param {import('../main.mjs').Bench} bench */
export async function build({ reps }) {
  /** @type {Run[]} */
  const app = [];
  /** @type {Run[]} */
  const bare = [];
  for (let rep = 0; rep < reps; rep += 1) {
    app.push(await timed(buildApp));
    bare.push(await timed(() => buildBare(['ground'])));
  }
  await buildBare();
  /** @type {(runs: readonly Run[], what: keyof Run) => number} */
  const of = (runs, what) => median(runs.map((run) => run[what]));
  /** @type {(title: string, runs: readonly Run[]) => string[]} */
  const row = (title, runs) => [
    title,
    figure(of(runs, 'processor')),
    times(of(runs, 'processor') / of(bare, 'processor')),
    figure(of(runs, 'clock')),
    times(of(runs, 'clock') / of(bare, 'clock')),
  ];
  return table([
    ['a build', 'processor, s', 'ratio', 'clock, s', 'ratio'],
    row('Tolqyn', app),
    row('the bare ground', bare),
  ]);
}
