import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { longWords } from './tests/long-words/plugin.ts';

// The tests' own configuration, apart from vite.config.ts: a unit test needs neither the data plugin
// nor the served headers, and a data file under repair must not stop the tests of the core.
export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'core', environment: 'node', include: ['tests/{core,map,ui}/**/*.test.ts'] },
      },
      {
        test: {
          name: 'geodata',
          environment: 'node',
          include: ['tests/geodata/**/*.test.ts'],
          // Buffers and polygon checks over the real files, on a slow machine.
          testTimeout: 120_000,
        },
      },
      {
        plugins: [svelte()],
        // Without `browser`, and without a DOM, runes compile for the server: effects never run and
        // a test of them passes without having tested anything.
        resolve: { conditions: ['browser'] },
        test: {
          name: 'state',
          environment: 'happy-dom',
          include: ['tests/state/**/*.svelte.test.ts'],
        },
      },
      {
        // Without the `browser` condition: components compile for the server, as the build does it.
        plugins: [svelte()],
        test: {
          name: 'opening',
          environment: 'node',
          include: ['tests/opening/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        plugins: [longWords()],
        test: {
          name: 'long words',
          environment: 'node',
          include: ['tests/long-words/**/*.test.ts'],
        },
      },
      { test: { name: 'house', environment: 'node', include: ['tests/house/**/*.test.ts'] } },
    ],
  },
});
