import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliBytes } from '../../tools/lib/brotli.mjs';
import { expect, type Reader, test } from './driver.ts';

/** What a reader may have to download: KB of 1000 bytes, after brotli 11. */
const BUDGETS = {
  // A slow line of 400 kbit/s brings this in 2.4 s.
  'until readable': 118,
  // All that the app itself is: scripts (95 KB), styles, the window's records as all five texts tell them
  // (27 KB), and the page with its opening (25 KB). Neither the engine nor what a reader has to ask for
  // (table, search index, sources, downloads, snapshot) may slip into it. Of the 3 KB since 170, two are
  // what pieces lose that are packed apart, since pictures use them as well; the rest: actors who are
  // told differently, the part of the country that the map shows. Of the 2 KB since 173, most is the index
  // that frames come from, the rest what the wave says of its kinds and country, which was code.
  'until the app runs': 175,
  // Both files; the first view waits for the smaller one.
  records: 60,
  // The fonts are cut to the letters that are used: a new face costs 10–15 KB.
  fonts: 100,
  // A third is the engine and its worker, two fifths the ground, of which bands of two widths are 44.
  'until the map is whole': 1095,
} as const;

const IS_FONT = /\.woff2$/;
const IS_RECORDS = /\/(wave|more-records)-/;
/** Other years, which the first view does not wait for. */
const IS_LATER = /\/more-records-/;
/** The engine, and the part of the app that is loaded with it. */
const IS_ENGINE = /\/maplibre|\/map-/;
const IS_GROUND = /\/ground\/|\/regions-/;

interface Loaded {
  readonly name: string;
  readonly bytes: number;
}

/** Everything that the page asks for from now on, each file once. */
function listen({ page }: Reader): () => readonly Loaded[] {
  const names = new Set<string>();
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol === 'http:') names.add(pathname === '/' ? '/index.html' : pathname);
  });
  return () => [...names].map((name) => ({ name, bytes: sizeOf(name) }));
}

function sizeOf(name: string): number {
  const body = readFileSync(join('dist', name));
  // Already packed: a server sends them as they are.
  return /\.(woff2|webp)$/.test(name) ? body.length : brotliBytes(body);
}

/** Fails with the files by size, the largest first, and what to do. */
function expectWithin(budget: keyof typeof BUDGETS, files: readonly Loaded[]): void {
  const kilobytes = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
  const list = files
    .toSorted((a, b) => b.bytes - a.bytes)
    .map(({ name, bytes }) => `${(bytes / 1000).toFixed(1).padStart(8)} KB  ${name}`);
  const message = [
    `${budget}: ${kilobytes.toFixed(1)} KB after brotli 11; the budget is ${String(BUDGETS[budget])} KB`,
    ...list,
    'Make the largest smaller, or load it later. Who raises a budget says why beside it: tests/e2e/bytes.spec.ts',
  ].join('\n');
  expect(files.length, message).toBeGreaterThan(0);
  expect(kilobytes, message).toBeLessThanOrEqual(BUDGETS[budget]);
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('what can be read before any script runs is within its bytes', async ({ reader }) => {
    const loaded = listen(reader);
    await reader.page.goto('/?day=2022-01-04', { waitUntil: 'networkidle' });
    // A browser may fetch the scripts and records of a preload even so: nothing waits for them.
    expectWithin(
      'until readable',
      loaded().filter(({ name }) => !name.endsWith('.js') && !IS_RECORDS.test(name)),
    );
  });
});

test('app, records, fonts and the whole page are within their bytes', async ({ reader }) => {
  const loaded = listen(reader);
  await reader.open('?day=2022-01-04');
  const files = loaded();
  const but = (...kinds: readonly RegExp[]) =>
    files.filter(({ name }) => !kinds.some((kind) => kind.test(name)));
  expectWithin('until the app runs', but(IS_FONT, IS_ENGINE, IS_GROUND, IS_LATER));
  expectWithin(
    'records',
    files.filter(({ name }) => IS_RECORDS.test(name)),
  );
  expectWithin(
    'fonts',
    files.filter(({ name }) => IS_FONT.test(name)),
  );
  expectWithin('until the map is whole', files);
});
