// What is measured: the app as it is built, and the bare pages beside it. Each is served with the
// app's headers by a server that remembers what was asked for.

import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { brotliBytes } from '../lib/brotli.mjs';
import { ROOT } from '../lib/environment.mjs';

const BARE = join(ROOT, 'tests/bench/bare');
const BARE_OUT = mkdtempSync(join(tmpdir(), 'tolqyn-bench-'));
process.once('exit', () => rmSync(BARE_OUT, { recursive: true, force: true }));

/** The production build of the app. */
export function buildApp() {
  return build({ root: ROOT, logLevel: 'error' });
}

/** What the bare pages draw; the app's build puts it beside its own in the same way. */
const GROUND = 'kazakhstan-2022';

/** The bare pages, with the settings that the app is built with. */
export async function buildBare(pages = ['ground', 'empty', 'stills']) {
  await build({
    configFile: false,
    root: BARE,
    base: './',
    publicDir: join(ROOT, 'public'),
    logLevel: 'error',
    build: {
      outDir: BARE_OUT,
      emptyOutDir: true,
      target: 'es2022',
      sourcemap: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1200,
      rolldownOptions: { input: pages.map((page) => join(BARE, `${page}.html`)) },
    },
    worker: { format: 'es' },
  });
  const ground = join(ROOT, 'geodata', GROUND, 'ground');
  cpSync(ground, join(BARE_OUT, 'ground', GROUND), { recursive: true });
}

/**
 * Serves both builds.
 * @returns {Promise<Sites>}
 */
export async function serveSites() {
  const app = await serve({ root: ROOT });
  const { headers } = app.server.config.preview;
  const bare = await serve({ root: BARE, configFile: false, build: { outDir: BARE_OUT } }, headers);
  return {
    app: siteOf(app, '?day=2022-01-01'),
    ground: siteOf(bare, 'ground.html'),
    empty: siteOf(bare, 'empty.html'),
    stills: siteOf(bare, 'stills.html'),
    close: async () => {
      await Promise.all([app.server.close(), bare.server.close()]);
    },
  };
}

/**
 * @typedef {ReturnType<typeof siteOf>} Site
 * @typedef {{ name: string, raw: number, brotli: number }} Size
 * @typedef {{ app: Site, ground: Site, empty: Site, stills: Site, close: () => Promise<void> }} Sites
 */

/**
 * @param {import('vite').InlineConfig} config
 * @param {import('vite').CommonServerOptions['headers']} [headers] other than those of the configuration
 */
async function serve(config, headers) {
  /** @type {Set<string>} */
  const asked = new Set();
  /** @type {import('vite').Plugin} */
  const memory = {
    name: 'remember',
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use((request, _response, next) => {
        asked.add(new URL(request.url ?? '/', 'http://any').pathname);
        next();
      });
    },
  };
  const server = await preview({
    ...config,
    logLevel: 'error',
    plugins: [memory],
    preview: { host: '127.0.0.1', port: 0, ...(headers ? { headers } : {}) },
  });
  const folder = join(server.config.root, server.config.build.outDir);
  return { server, asked, folder: config.build?.outDir ?? folder };
}

/**
 * @param {Awaited<ReturnType<typeof serve>>} served
 * @param {string} path
 */
function siteOf({ server, asked, folder }, path) {
  const base = server.resolvedUrls?.local[0];
  if (base === undefined) throw new Error('expected the server to have an address');
  /** @type {Map<string, Size>} */
  const known = new Map();
  /** @param {string} name */
  const sizeOf = (name) => {
    const size = known.get(name) ?? measured(name);
    known.set(name, size);
    return size;
  };
  /** @param {string} name */
  const measured = (name) => {
    const body = readFileSync(join(folder, name === '/' ? 'index.html' : name));
    // Woff2 and WebP are compressed: a server sends them as they are.
    const isPacked = /\.(woff2|webp|png)$/.test(name);
    return { name, raw: body.length, brotli: isPacked ? body.length : brotliBytes(body) };
  };
  return {
    url: new URL(path, base).href,
    forget: () => asked.clear(),
    /** Every file asked for since `forget`, each once. */
    asked: () => [...asked],
    /** @param {readonly string[]} names */
    sizes: (names) => names.map(sizeOf),
  };
}
