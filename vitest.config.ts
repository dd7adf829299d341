// The tests' own configuration, apart from vite.config.ts: a unit test needs neither the data plugin
// nor the served headers, and a data file under repair must not stop the tests of the core.
import { availableParallelism } from 'node:os';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { longWords } from './tests/long-words/plugin.ts';

/** A limit of patience on a busy machine, not a measure of anything. */
const testTimeout = 300_000;

/** Pure modules are loaded once for all files of a worker: half of a short test is its imports. */
const pure = {
  environment: 'node',
  isolate: false,
  testTimeout,
  hookTimeout: testTimeout,
} as const;

export default defineConfig({
  test: {
    // Every core: by itself Vitest leaves one of them, which of two is half the machine.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: { ...pure, name: 'core', include: ['tests/{core,map,ui}/**/*.test.ts'] },
      },
      {
        test: { ...pure, name: 'geodata', include: ['tests/geodata/**/*.test.ts'] },
      },
      {
        plugins: [svelte()],
        // Without `browser`, and without a DOM, runes compile for the server: effects never run and
        // a test of them passes without having tested anything.
        resolve: { conditions: ['browser'] },
        test: {
          name: 'state',
          environment: 'happy-dom',
          testTimeout,
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
          testTimeout,
        },
      },
      {
        plugins: [longWords()],
        test: { ...pure, name: 'long words', include: ['tests/long-words/**/*.test.ts'] },
      },
      { test: { ...pure, name: 'house', include: ['tests/house/**/*.test.ts'] } },
    ],
  },
});
