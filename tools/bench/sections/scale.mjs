// What frames cost as a wave grows: generated waves, in Node, since only the core is measured.

import { createServer } from 'vite';
import { table } from '../table.mjs';

/** As many events a day and place as the wave of today has; the first is what others are held against. */
const SIZES = [
  { events: 161, places: 22, days: 19 },
  { events: 1_000, places: 200, days: 118 },
  { events: 10_000, places: 2_000, days: 1_180 },
];

/** Node 20 runs no TypeScript: Vite reads the modules. */
async function measureIn(sizes) {
  const server = await createServer({
    configFile: false,
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    appType: 'custom',
    logLevel: 'error',
  });
  try {
    const { measure } = await server.ssrLoadModule('/tests/bench/scale/measure.ts');
    // Once for nothing: the first pays for compiling what all of them run.
    measure(sizes[0]);
    return sizes.map((size) => ({ ...size, ...measure(size) }));
  } finally {
    await server.close();
  }
}

export async function scale() {
  const costs = await measureIn(SIZES);
  const [first] = costs;
  return table([
    [
      'records',
      'places',
      'a day step, ms of CPU',
      'against 161',
      'opening, ms of CPU',
      'against 161',
    ],
    ...costs.map(({ events, places, step, opening }) => [
      String(events),
      String(places),
      step.toFixed(3),
      `${(step / first.step).toFixed(1)}×`,
      opening.toFixed(1),
      `${(opening / first.opening).toFixed(1)}×`,
    ]),
  ]);
}
