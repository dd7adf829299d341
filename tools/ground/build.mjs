import { buildAdminTopology } from './lib/admin.mjs';
import { buildBands } from './layers/bands.mjs';
import { buildBoundaries } from './layers/boundaries.mjs';
import { buildCities } from './layers/cities.mjs';
import { buildLabels } from './layers/labels.mjs';
import { buildLakes } from './layers/lakes.mjs';
import { buildLand } from './layers/land.mjs';
import { buildOpening } from './layers/opening.mjs';
import { buildRegions } from './layers/regions.mjs';
import { buildRelief } from './layers/relief.mjs';
import { buildRivers } from './layers/rivers.mjs';

/** Every step in the order in which one needs the other's output. */
const STEPS = {
  admin: buildAdmin,
  cities: buildCities,
  lakes: buildLakes,
  rivers: buildRivers,
  labels: buildLabels,
  relief: buildRelief,
  bands: buildBands,
  opening: buildOpening,
};

/** Regions, land and boundaries come out of one topology. */
async function buildAdmin() {
  const topology = await buildAdminTopology();
  buildRegions(topology);
  await buildLand(topology);
  buildBoundaries(topology);
}

/** @param {string[]} wanted names of steps; none means all */
async function build(wanted) {
  const unknown = wanted.filter((name) => !(name in STEPS));
  if (unknown.length > 0) {
    throw new Error(`no such step: ${unknown.join(', ')}; known: ${Object.keys(STEPS).join(', ')}`);
  }
  for (const [name, step] of Object.entries(STEPS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(name);
    await step();
  }
}

await build(process.argv.slice(2));
