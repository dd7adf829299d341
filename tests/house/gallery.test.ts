import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { ROOT, read } from './files.ts';

const CONFIG = 'tests/gallery/vite.config.ts';

/** The pictures that `npm run make:gallery` takes. */
const list = (name: string) =>
  (new RegExp(`const ${name} = \\[([^\\]]*)\\]`).exec(read('tools/gallery.mjs'))?.[1] ?? '')
    .match(/[\w-]+/g)
    ?.map(String) ?? [];
const PICTURES = [
  ...list('MARKS').map((name) => `marks-${name}`),
  ...list('PARTS').flatMap((name) => [`${name}-light`, `${name}-dark`]),
];

test('the gallery builds', { timeout: 60_000 }, async () => {
  const built = await build({
    configFile: join(ROOT, CONFIG),
    logLevel: 'error',
    build: { write: false, minify: false },
  });
  const output = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  expect(output.map(({ fileName }) => fileName)).toContain('tests/gallery/index.html');
});

test('its pictures are there, each under 300 KB', () => {
  expect(PICTURES.length).toBeGreaterThan(12);
  const size = (name: string) => {
    const path = join(ROOT, 'docs/gallery', `${name}.png`);
    return existsSync(path) ? statSync(path).size : Infinity;
  };
  expect(PICTURES.filter((name) => size(name) > 300 * 1024)).toEqual([]);
});
