/**
 * Puts `geodata/` into the app. A build checks everything, prints every problem, fails on errors, and
 * writes the wave and the tagged layers as hashed files; the dev server does the same on change.
 */
import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import { formatProblem, type Problem } from '../src/core/problem.ts';
import { type BuiltGeodata, buildGeodata, type GeodataAssets } from './geodata/build.ts';

const MODULE = 'virtual:geodata';
/** The topics on which the texts differ: a module of its own, so that it comes when it is asked for. */
const DIFFERENCES = 'virtual:differences';
// The leading NUL keeps other plugins away from an id that is no file.
const resolved = (module: string) => `\0${module}`;

/** Export name and file name of every asset. */
const ASSETS = {
  first: { name: 'wave', extension: 'json', type: 'application/json' },
  rest: { name: 'more-records', extension: 'json', type: 'application/json' },
  sources: { name: 'sources', extension: 'json', type: 'application/json' },
  regions: { name: 'regions', extension: 'geojson', type: 'application/geo+json' },
  cities: { name: 'cities', extension: 'geojson', type: 'application/geo+json' },
} as const satisfies Partial<Record<keyof GeodataAssets, object>>;
type Key = keyof typeof ASSETS;

const KEYS = ['first', 'rest', 'sources', 'regions', 'cities'] as const;

/** Saves come in bursts: one check for all that arrive within this time. */
const SETTLE_MS = 50;

/** The plugin; `geodata/` stands in Vite's root. */
export function geodata(): Plugin {
  let config: ResolvedConfig;
  let built: BuiltGeodata = { compiled: null, assets: null, problems: [] };

  const urlOf = (key: Key) =>
    config.base + (config.command === 'build' ? builtName(config, key, built) : servedName(key));

  return {
    name: 'tolqyn:geodata',
    configResolved(settings) {
      config = settings;
    },
    buildStart() {
      built = buildGeodata(config.root);
      if (config.command === 'serve') return;
      for (const problem of warningsOf(built)) this.warn(formatProblem(problem));
      if (!built.assets) this.error(errorText(built));
    },
    resolveId: (id) => (id === MODULE || id === DIFFERENCES ? resolved(id) : undefined),
    load(id) {
      if (id === resolved(DIFFERENCES)) {
        return `export const differences = ${built.assets?.differences ?? 'null'};`;
      }
      if (id !== resolved(MODULE)) return undefined;
      return KEYS.map((key) => `export const ${key}Url = ${JSON.stringify(urlOf(key))};`).join(
        '\n',
      );
    },
    generateBundle() {
      const { assets } = built;
      if (!assets) return;
      for (const key of KEYS) {
        const fileName = builtName(config, key, built);
        this.emitFile({ type: 'asset', fileName, source: assets[key] });
      }
    },
    transformIndexHtml: (html) => html.replace('<html ', `<html data-records="${urlOf('first')}" `),
    configureServer(server) {
      serve(server, () => built);
      server.httpServer?.once('listening', () => {
        tell(server, built);
      });
      watch(server, () => {
        built = buildGeodata(config.root);
        tell(server, built);
        const module = server.moduleGraph.getModuleById(resolved(DIFFERENCES));
        if (module) server.moduleGraph.invalidateModule(module);
        if (built.assets) server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

const servedName = (key: Key) => `@geodata/${ASSETS[key].name}.${ASSETS[key].extension}`;

/** `assets/wave-1a2b3c4d.json`: a name that changes with the content, so it can be kept for ever. */
function builtName(config: ResolvedConfig, key: Key, built: BuiltGeodata): string {
  const { name, extension } = ASSETS[key];
  const hash = createHash('sha256')
    .update(built.assets?.[key] ?? '')
    .digest('hex');
  return `${config.build.assetsDir}/${name}-${hash.slice(0, 8)}.${extension}`;
}

function serve(server: ViteDevServer, current: () => BuiltGeodata): void {
  for (const key of KEYS) {
    server.middlewares.use(`/${servedName(key)}`, (_request, response) => {
      send(response, current(), key);
    });
  }
}

function send(response: ServerResponse, built: BuiltGeodata, key: Key): void {
  const body = built.assets?.[key];
  response.statusCode = body === undefined ? 500 : 200;
  response.setHeader('Content-Type', body === undefined ? 'text/plain' : ASSETS[key].type);
  response.setHeader('Cache-Control', 'no-store');
  response.end(body ?? errorText(built));
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

function tell(server: ViteDevServer, built: BuiltGeodata): void {
  const { logger } = server.config;
  for (const problem of warningsOf(built)) logger.warn(formatProblem(problem));
  if (built.assets) return;
  const message = errorText(built);
  logger.error(message);
  server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'tolqyn:geodata' } });
}

const warningsOf = ({ problems }: BuiltGeodata): readonly Problem[] =>
  problems.filter(({ severity }) => severity === 'warning');

function errorText({ problems }: BuiltGeodata): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const lines = errors.map((problem) => `  ${formatProblem(problem)}`);
  return [`geodata: ${String(errors.length)} errors`, ...lines].join('\n');
}
