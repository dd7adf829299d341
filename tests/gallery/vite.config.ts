/** The gallery: a page of its own, for who works on the marks. It is no part of what readers get. */
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { geodata } from '../../tools/geodata-plugin.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  // `geodata/` stands in the root.
  root,
  publicDir: false,
  plugins: [svelte(), geodata()],
  build: {
    target: 'es2022',
    outDir: 'dist/gallery',
    rolldownOptions: { input: fileURLToPath(new URL('index.html', import.meta.url)) },
  },
  server: { open: '/tests/gallery/index.html' },
});
