import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { build, type Rolldown } from 'vite';
import { HEADERS } from '../../tools/headers.ts';
import { geodata } from '../../tools/geodata-plugin.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tolqyn-'));
  cpSync(join(ROOT, 'geodata'), join(root, 'geodata'), { recursive: true });
  writeFileSync(
    join(root, 'index.html'),
    '<!doctype html><head></head><script type="module" src="/main.js"></script>',
  );
  writeFileSync(
    join(root, 'main.js'),
    "import { waves } from 'virtual:geodata';\ndocument.title = JSON.stringify(waves);\n",
  );
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

/** The files of a build, by name. */
async function built(): Promise<ReadonlyMap<string, string>> {
  const result = await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'silent',
    plugins: [geodata()],
    build: { write: false, minify: false },
  });
  // One build without watching is one output.
  const { output } = result as Rolldown.RolldownOutput;
  return new Map(
    output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]),
  );
}

const edit = (file: string, change: (text: string) => string) => {
  const path = join(root, 'geodata/kazakhstan-2022', file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
};

describe('a build', () => {
  test('writes the wave and the tagged layers under the names that the module gives', async () => {
    const files = await built();
    const names = [...files.keys()].filter((name) => /^assets.*json$/.test(name)).sort();
    expect(names).toEqual([
      expect.stringMatching(/^assets\/cities-[0-9a-f]{8}\.geojson$/),
      expect.stringMatching(/^assets\/more-records-[0-9a-f]{8}\.json$/),
      expect.stringMatching(/^assets\/regions-[0-9a-f]{8}\.geojson$/),
      expect.stringMatching(/^assets\/sources-[0-9a-f]{8}\.json$/),
      expect.stringMatching(/^assets\/wave-[0-9a-f]{8}\.json$/),
    ]);
    const code = [...files].filter(([name]) => name.endsWith('.js')).map(([, text]) => text);
    for (const name of names) expect(code.join('\n')).toContain(`./${name}`);
  });

  test('asks for the wave in the head of the page', async () => {
    const html = (await built()).get('index.html');
    expect(html).toMatch(
      /<link rel="preload" as="fetch" crossorigin href="\.\/assets\/wave-[0-9a-f]{8}\.json">/,
    );
  });

  test('fails on errors, with all of them listed', async () => {
    edit('wave.json', (text) => text.replace('2022-01-19', '2022-01-99'));
    edit('records/almaty.json', (text) => text.replace('"place:almaty"', '"place:atlantis"'));
    edit('sources.json', () => '{');
    const failure = await built().then(
      () => 'no failure',
      (error: unknown) => String(error),
    );
    expect(failure).toContain(
      'geodata/kazakhstan-2022/wave.json: window[1]: expected a day that exists',
    );
    expect(failure).toContain('got "place:atlantis"');
    expect(failure).toContain(
      'geodata/kazakhstan-2022/sources.json: (whole file): expected a file that can be',
    );
    // Not one more for every account whose voice stands in the unreadable file.
    expect(failure).toContain('geodata: 3 errors');
  });
});

describe('the headers', () => {
  test('allow no inline code, no inline style and no other host', () => {
    const policy = HEADERS['Content-Security-Policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });
});
