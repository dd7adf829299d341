/**
 * Builds Tolqyn's page for the run of its peers: `node tests/bench/build.mjs PEERS OUT`. PEERS is the
 * folder of their bench, whose events the page imports, so that all draw the same; the page goes to OUT.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const [peers, out] = process.argv.slice(2);
const events = resolve(peers ?? '', 'lib/events.js');
if (peers === undefined || out === undefined || !existsSync(events)) {
  console.error('Usage: node tests/bench/build.mjs PEERS OUT, where PEERS/lib/events.js exists');
  process.exit(1);
}

/** @param {string} name */
const path = (name) => fileURLToPath(new URL(name, import.meta.url));

await build({
  configFile: false,
  root: path('own'),
  base: './',
  logLevel: 'warn',
  resolve: { alias: { 'virtual:peers': events } },
  build: {
    outDir: resolve(out),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
  worker: { format: 'es' },
});
console.log(`Built ${resolve(out)}`);
