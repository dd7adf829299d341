import { readFileSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { geodata } from './tools/geodata-plugin.ts';
import { HEADERS } from './tools/headers.ts';
import { opening } from './tools/opening-plugin.ts';

/** The version in package.json. */
function softwareVersion(): string {
  const file: unknown = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
  if (typeof file === 'object' && file && 'version' in file && typeof file.version === 'string') {
    return file.version;
  }
  throw new Error('package.json: expected a version; got none');
}

const data = geodata();

export default defineConfig({
  // Relative addresses: the built folder works under any path of any server.
  base: './',
  plugins: [svelte(), data, opening(() => data.api?.built() ?? [])],
  define: { SOFTWARE_VERSION: JSON.stringify(softwareVersion()) },
  build: {
    target: 'es2022',
    // Whoever opens the developer tools can read the source; nobody else fetches the maps.
    sourcemap: true,
    // MapLibre comes by itself, after the first picture.
    chunkSizeWarningLimit: 1200,
    // A data: address would stand in no cache, and the style's faces are named by address.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // The engine changes with its own releases only: it stays in a reader's cache.
            { name: 'maplibre', test: /node_modules[\\/]maplibre-gl[\\/]/ },
            // What reads the records, many small files that all others share: together they are 1 KB less.
            {
              name: 'format',
              test: /node_modules[\\/]valibot[\\/]|src[\\/]core[\\/]format[\\/](?!topic|open-topics)/,
            },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  preview: { port: 4173, strictPort: false, headers: { ...HEADERS } },
});
