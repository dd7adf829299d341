/**
 * Measures how fast Tolqyn is against a bare MapLibre page, in one run: `npm run bench`.
 * `-- --only steps,bytes` measures a part; `-- --write` puts the tables into docs/performance.md.
 * Nothing is asserted: times of one machine mean nothing on another, ratios of one run do.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { launch } from './browser.mjs';
import { build } from './sections/build.mjs';
import { bytes } from './sections/bytes.mjs';
import { heap } from './sections/heap.mjs';
import { load } from './sections/load.mjs';
import { pan } from './sections/pan.mjs';
import { scale } from './sections/scale.mjs';
import { scrub } from './sections/scrub.mjs';
import { steps } from './sections/steps.mjs';
import { stills } from './sections/stills.mjs';
import { tiles } from './sections/tiles.mjs';
import { buildApp, buildBare, serveSites } from './sites.mjs';
import { writeTable } from './table.mjs';

/**
 * What a section measures with; `reps` and `loops` say how often.
 * @typedef {object} Bench
 * @property {import('@playwright/test').Browser} browser
 * @property {import('./sites.mjs').Sites} sites
 * @property {number} reps
 * @property {number} loops
 */

/** @type {Readonly<Record<string, (bench: Bench) => Promise<string>>>} */
const SECTIONS = { steps, scrub, pan, tiles, bytes, load, heap, stills, scale, build };

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    write: { type: 'boolean', default: false },
    reps: { type: 'string', default: '3' },
  },
});

const chosen = values.only?.split(',') ?? Object.keys(SECTIONS);
const sections = chosen.map((name) => {
  const section = SECTIONS[name];
  if (section) return { name, section };
  console.error(`No section ${name}; there are ${Object.keys(SECTIONS).join(', ')}.`);
  process.exit(1);
});

/**
 * A section that fails is told and the others go on; each has a browser of its own.
 * @param {string} name
 * @param {(bench: Bench) => Promise<string>} section
 * @param {Bench['sites']} sites
 */
async function measure(name, section, sites) {
  const browser = await launch();
  try {
    const started = performance.now();
    const reps = Number(values.reps);
    const text = await section({ browser, sites, reps, loops: reps });
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(`\n${text}\n\n(${name}: ${seconds} s, load average ${loadavg()[0]?.toFixed(1)})`);
    if (values.write) await writeTable(name, text);
  } catch (error) {
    console.error(`\n${name} failed:`, error);
    process.exitCode = 1;
  } finally {
    await browser.close();
  }
}

await buildApp();
await buildBare();
const sites = await serveSites();
try {
  for (const { name, section } of sections) await measure(name, section, sites);
} finally {
  await sites.close();
}
