/**
 * Puts the waves of `geodata/` into the app. A build checks everything, prints every problem, fails on
 * errors, and writes of each wave the records, the tagged layers and the ground; the dev server does the
 * same on change.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import { formatProblem, type Problem } from '../src/core/base/problem.ts';
import { type BuiltGeodata, buildWaves, type GeodataAssets } from './geodata/build.ts';

const MODULE = 'virtual:geodata';
/** The topics on which the texts differ: a module of its own, so that it comes when it is asked for. */
const DIFFERENCES = 'virtual:differences';
// The leading NUL keeps other plugins away from an id that is no file.
const resolved = (module: string) => `\0${module}`;

/** Name in the module, file name and type of every asset of a wave. */
const ASSETS = {
  first: { name: 'wave', extension: 'json', type: 'application/json' },
  rest: { name: 'more-records', extension: 'json', type: 'application/json' },
  sources: { name: 'sources', extension: 'json', type: 'application/json' },
  regions: { name: 'regions', extension: 'geojson', type: 'application/geo+json' },
  cities: { name: 'cities', extension: 'geojson', type: 'application/geo+json' },
} as const satisfies Partial<Record<keyof GeodataAssets, object>>;
type Key = keyof typeof ASSETS;

const KEYS = ['first', 'rest', 'sources', 'regions', 'cities'] as const;

/** It is in the records already. */
const OUTLINE = 'outline.json';

const GROUND_TYPES: Readonly<Record<string, string>> = {
  geojson: 'application/geo+json',
  webp: 'image/webp',
};

/** Saves come in bursts: one check for all that arrive within this time. */
const SETTLE_MS = 50;

/** What other plugins may ask. */
export interface GeodataApi {
  /** The waves as they were last read; the first opens by a bare address. */
  built(): readonly BuiltGeodata[];
}

/** The plugin; `geodata/` stands in Vite's root. */
export function geodata(): Plugin<GeodataApi> {
  let config: ResolvedConfig;
  let built: readonly BuiltGeodata[] = [];

  const urlOf = (wave: BuiltGeodata, key: Key) =>
    config.base +
    (config.command === 'build'
      ? assetName(config.build.assetsDir, key, wave)
      : servedName(wave, key));

  return {
    name: 'tolqyn:geodata',
    api: { built: () => built },
    configResolved(settings) {
      config = settings;
    },
    buildStart() {
      built = buildWaves(config.root);
      if (config.command === 'serve') return;
      for (const problem of warningsOf(built)) this.warn(formatProblem(problem));
      if (built.some(({ assets }) => !assets)) this.error(errorText(built));
    },
    resolveId: (id) => (id === MODULE || id === DIFFERENCES ? resolved(id) : undefined),
    load(id) {
      if (id === resolved(DIFFERENCES)) {
        const entries = built.map(({ id, assets }) => [id, assets?.differences ?? 'null'] as const);
        const rows = entries.map(([id, json]) => `${JSON.stringify(id)}: ${json}`);
        return `export const differences = { ${rows.join(', ')} };`;
      }
      if (id !== resolved(MODULE)) return undefined;
      const files = built.map((wave) => [wave.id, filesOf(wave, (key) => urlOf(wave, key))]);
      return `export const waves = ${JSON.stringify(Object.fromEntries(files))};`;
    },
    generateBundle() {
      for (const wave of built) {
        for (const key of KEYS) {
          const fileName = assetName(config.build.assetsDir, key, wave);
          this.emitFile({ type: 'asset', fileName, source: wave.assets?.[key] ?? '' });
        }
        for (const { name, path } of groundOf(config.root, wave)) {
          this.emitFile({ type: 'asset', fileName: name, source: readFileSync(path) });
        }
      }
    },
    transformIndexHtml: (html) =>
      built.slice(0, 1).reduce((page, home) => withRecords(page, urlOf(home, 'first')), html),
    configureServer(server) {
      serve(server, () => built);
      server.httpServer?.once('listening', () => {
        tell(server, built);
      });
      watch(server, () => {
        built = buildWaves(config.root);
        tell(server, built);
        const module = server.moduleGraph.getModuleById(resolved(DIFFERENCES));
        if (module) server.moduleGraph.invalidateModule(module);
        if (built.every(({ assets }) => assets)) server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

/** What the module says of a wave: addresses of its files, and its name for a list of waves. */
function filesOf({ id, compiled }: BuiltGeodata, urlOf: (key: Key) => string) {
  const urls = Object.fromEntries(KEYS.map((key) => [key, urlOf(key)]));
  return { ...urls, ground: `ground/${id}`, title: compiled?.title.en ?? id };
}

/** The files of a ground, and where they stand beside the page. */
function groundOf(root: string, { id, folder }: BuiltGeodata) {
  const ground = join(root, folder, 'ground');
  return readdirSync(ground)
    .filter((name) => name !== OUTLINE)
    .map((name) => ({ name: `ground/${id}/${name}`, path: join(ground, name) }));
}

const servedName = ({ id }: BuiltGeodata, key: Key) =>
  `@geodata/${id}/${ASSETS[key].name}.${ASSETS[key].extension}`;

/** `assets/wave-1a2b3c4d.json`: a name that changes with the content, so it can be kept for ever. */
export function assetName(
  folder: string,
  key: Key,
  { assets }: Pick<BuiltGeodata, 'assets'>,
): string {
  const { name, extension } = ASSETS[key];
  const hash = createHash('sha256')
    .update(assets?.[key] ?? '')
    .digest('hex');
  return `${folder}/${name}-${hash.slice(0, 8)}.${extension}`;
}

/** The page's script asks for the records of the first picture; a link would for readers without it. */
export function withRecords(html: string, href: string): string {
  return html.replace(/<html (?:data-records="[^"]*" )?/, () => `<html data-records="${href}" `);
}

function serve(server: ViteDevServer, current: () => readonly BuiltGeodata[]): void {
  server.middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    for (const wave of current()) {
      const key = KEYS.find((one) => servedName(wave, one) === path);
      if (key) {
        const failure = errorText(current());
        send(response, wave.assets?.[key], ASSETS[key].type, failure);
        return;
      }
      const file = groundOf(server.config.root, wave).find(({ name }) => name === path);
      if (file) {
        const type = GROUND_TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain';
        send(response, readFileSync(file.path), type, '');
        return;
      }
    }
    next();
  });
}

function send(
  response: ServerResponse,
  body: string | Uint8Array | undefined,
  type: string,
  failure: string,
): void {
  response.statusCode = body === undefined ? 500 : 200;
  response.setHeader('Content-Type', body === undefined ? 'text/plain' : type);
  response.setHeader('Cache-Control', 'no-store');
  response.end(body ?? failure);
}

function watch(server: ViteDevServer, check: () => void): void {
  const folder = join(server.config.root, 'geodata') + sep;
  let timer: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(folder)) return;
    clearTimeout(timer);
    timer = setTimeout(check, SETTLE_MS);
  });
}

function tell(server: ViteDevServer, built: readonly BuiltGeodata[]): void {
  const { logger } = server.config;
  for (const problem of warningsOf(built)) logger.warn(formatProblem(problem));
  if (built.every(({ assets }) => assets)) return;
  const message = errorText(built);
  logger.error(message);
  server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'tolqyn:geodata' } });
}

const problemsOf = (built: readonly BuiltGeodata[]): readonly Problem[] =>
  built.flatMap(({ problems }) => problems);

const warningsOf = (built: readonly BuiltGeodata[]): readonly Problem[] =>
  problemsOf(built).filter(({ severity }) => severity === 'warning');

function errorText(built: readonly BuiltGeodata[]): string {
  const errors = problemsOf(built).filter(({ severity }) => severity === 'error');
  const lines = errors.map((problem) => `  ${formatProblem(problem)}`);
  return [`geodata: ${String(errors.length)} errors`, ...lines].join('\n');
}
