import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';
import { freePort } from './tools/lib/free-port.mjs';

/** Set by `npm test`; the usual places are for a bare `npm run test:e2e`. */
const chromium =
  process.env.CHROMIUM ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

// Playwright reads this file again in each worker: the environment carries the first answer there.
const port = (process.env.TOLQYN_E2E_PORT ??= String(await freePort()));
const address = `http://127.0.0.1:${port}`;
/** A build with a second wave beside that of the project. */
const wavesPort = (process.env.TOLQYN_E2E_WAVES_PORT ??= String(await freePort()));
const wavesAddress = `http://127.0.0.1:${wavesPort}`;
/** A build in a language that is two fifths longer than English. */
const longPort = (process.env.TOLQYN_E2E_LONG_PORT ??= String(await freePort()));
const longAddress = `http://127.0.0.1:${longPort}`;

// WebGL without a graphics card, the same on every machine.
const args = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  // The page itself is painted by the processor at once, not by way of an imitated card: a third of a
  // journey's work. WebGL is drawn as before.
  '--disable-gpu-compositing',
  '--disable-gpu-rasterization',
];

/** `npm test` has built everything before, on both cores; a bare `npm run test:e2e` builds its own. */
const built = (which: string) =>
  process.env.TOLQYN_BUILT === undefined ? `npm run --silent build:${which} && ` : '';

const DESKTOP = { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } };
const ANOTHER_WAVE = '**/another-wave.spec.ts';
const LONG_WORDS = '**/long-words.spec.ts';
/** Those of other builds. */
const ELSEWHERE = [ANOTHER_WAVE, LONG_WORDS];

export default defineConfig({
  testDir: 'tests/e2e',
  // Two at once on two cores. What such a load changes is `@alone`.
  workers: 2,
  fullyParallel: true,
  // A flaky test is a bug.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // Limits of patience on a slow machine, not measures of anything.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    baseURL: address,
    launchOptions: { args, ...(chromium === undefined ? {} : { executablePath: chromium }) },
    locale: 'en-GB',
    timezoneId: 'UTC',
  },
  projects: [
    {
      name: 'another wave',
      testMatch: ANOTHER_WAVE,
      use: { ...DESKTOP, baseURL: wavesAddress },
    },
    {
      name: 'long words',
      testMatch: LONG_WORDS,
      use: { ...DESKTOP, baseURL: longAddress },
    },
    {
      name: 'desktop',
      testIgnore: ELSEWHERE,
      use: DESKTOP,
      grepInvert: /@phone\b|@alone\b/,
    },
    {
      name: 'phone',
      testIgnore: ELSEWHERE,
      use: {
        ...devices['Desktop Chrome'],
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
      },
      // Tests say themselves that they are about the phone, or about both.
      grep: /@phone\b|@both\b/,
    },
    {
      // After all others, with the machine to itself. One of them in work: `--project=alone --no-deps`.
      name: 'alone',
      testIgnore: ELSEWHERE,
      use: DESKTOP,
      grep: /@alone\b/,
      workers: 1,
      dependencies: ['another wave', 'long words', 'desktop', 'phone'],
    },
  ],
  webServer: [
    {
      command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
      url: address,
      reuseExistingServer: false,
      timeout: 120_000,
    },
    {
      command: `${built('waves')}npx vite preview --outDir dist-waves --host 127.0.0.1 --port ${wavesPort} --strictPort`,
      url: wavesAddress,
      reuseExistingServer: false,
      timeout: 240_000,
    },
    {
      command: `${built('long')}npx vite preview --outDir dist-long --host 127.0.0.1 --port ${longPort} --strictPort`,
      url: longAddress,
      reuseExistingServer: false,
      timeout: 240_000,
    },
  ],
});
