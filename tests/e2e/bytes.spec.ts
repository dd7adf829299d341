import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliBytes } from '../../tools/lib/brotli.mjs';
import { BUDGETS } from './budgets.ts';
import { expect, type Reader, test } from './driver.ts';

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
    'Make the largest smaller, or load it later. Who raises a budget says why beside it: tests/e2e/budgets.ts, and writes it into docs/performance.md',
  ].join('\n');
  expect(files.length, message).toBeGreaterThan(0);
  expect(kilobytes, message).toBeLessThanOrEqual(BUDGETS[budget]);
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('what can be read before any script runs is within its bytes', async ({ reader }) => {
    const loaded = listen(reader);
    await reader.page.goto('/?day=2022-01-04', { waitUntil: 'networkidle' });
    // A browser may fetch the scripts of a preload even so: nothing waits for them.
    const files = loaded().filter(({ name }) => !name.endsWith('.js'));
    expect(files.filter(({ name }) => IS_RECORDS.test(name))).toEqual([]);
    expectWithin('until readable', files);
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
