// What the core costs as a wave grows: generated waves, in Node, with the modules bundled as for a page.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ROOT } from '../../lib/environment.mjs';
import { figure } from '../numbers.mjs';
import { table } from '../table.mjs';

/**
 * @typedef {import('../../../tests/bench/scale/waves.ts').WaveSize} Size
 */

/**
 * What others are held against.
 * @type {Size}
 */
const TODAY = { events: 161, places: 22, days: 19, movesOn: true };

/**
 * As many events a day as the wave of today has.
 * @type {readonly Size[]}
 */
const SIZES = [
  TODAY,
  { events: 1_000, places: 200, days: 118, movesOn: true },
  { events: 10_000, places: 2_000, days: 1_180, movesOn: true },
  { events: 1_000, places: 200, days: 118, movesOn: false },
  { events: 10_000, places: 2_000, days: 1_180, movesOn: false },
];

/**
 * Node 20 runs no TypeScript, and modules that a server reads one by one call each other dearly.
 * @param {readonly Size[]} sizes
 */
async function measureIn(sizes) {
  const outDir = mkdtempSync(join(tmpdir(), 'tolqyn-scale-'));
  try {
    await build({
      configFile: false,
      root: ROOT,
      publicDir: false,
      logLevel: 'error',
      build: {
        ssr: 'tests/bench/scale/measure.ts',
        outDir,
        target: 'es2022',
        rolldownOptions: { output: { entryFileNames: 'measure.mjs' } },
      },
      ssr: { noExternal: true },
    });
    /** @type {unknown} */
    const built = await import(pathToFileURL(join(outDir, 'measure.mjs')).href);
    const { measure } = /** @type {typeof import('../../../tests/bench/scale/measure.ts')} */ (
      built
    );
    // Once for nothing: the first pays for compiling what all of them run.
    measure(TODAY);
    return sizes.map((size) => ({ ...size, ...measure(size) }));
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** @param {number} count */
const whole = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ' ');

export async function scale() {
  const costs = await measureIn(SIZES);
  const first = costs[0];
  if (!first) throw new Error('expected costs of a wave');
  return table([
    [
      'records',
      'places',
      'events',
      'places with something at a step',
      'drawn anew',
      'a day step, ms of CPU',
      'against 161',
      'opening, ms of CPU',
      'against 161',
    ],
    ...costs.map(({ events, places, movesOn, there, drawn, step, opening }) => [
      whole(events),
      whole(places),
      movesOn ? 'move on' : 'anywhere',
      figure(there),
      figure(drawn),
      figure(step),
      `${(step / first.step).toFixed(1)}×`,
      figure(opening),
      `${(opening / first.opening).toFixed(1)}×`,
    ]),
  ]);
}
