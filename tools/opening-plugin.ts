/**
 * Writes what is read without any script: the opening of every wave into a page, which is the day of a
 * bare address with its records and every text; all records as a page beside it; and the data as files to
 * link to. The wave that a bare address opens has `index.html` and `records.html`, another one
 * `<wave>.html` and `<wave>-records.html`. The dev server leaves them out.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { type Plugin, type ResolvedConfig, runnerImport } from 'vite';
import type { CompiledWave } from '../src/core/format/compiled.ts';
import { openWave } from '../src/core/format/open.ts';
import type { PageNames } from '../src/core/opening/pages.ts';
import type { BuiltGeodata, GeodataAssets } from './geodata/build.ts';
import { dataBlock, dataFiles } from './geodata/data-files.ts';
import { assetName, withRecords } from './geodata-plugin.ts';
import { MARK_ASKED } from './headers.ts';
import { type Tag, tagText } from './html.ts';

/** Where index.html leaves room for it. */
const ROOM = '<div id="app"></div>';

/** The picture of shared links, as `tools/picture.mjs` makes it of the wave of a bare address; px. */
const PREVIEW = { file: 'preview.png', width: 1200, height: 630 } as const;

/** What `src/opening/render.ts` gives; it belongs to the page, so it is not imported here. */
interface Page {
  readonly body: string;
  readonly title: string;
  readonly description: string;
  readonly preview: string;
  readonly day: string;
}

interface Renderer {
  openingPage(compiled: unknown, bands: unknown, names: PageNames, code: string): Page;
  recordsPage(compiled: unknown, names: PageNames, code: string): Pick<Page, 'body' | 'title'>;
}

const INDEX = 'index.html';

/**
 * The plugin; it stands behind the one of the data, which checks them.
 * @param built the waves as that one has read them
 */
export function opening(built: () => readonly BuiltGeodata[]): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'tolqyn:opening',
    apply: 'build',
    configResolved(settings) {
      config = settings;
    },
    generateBundle: {
      // Behind Vite's own, which writes the page whose head is taken.
      order: 'post',
      async handler(_options, bundle) {
        const index = bundle[INDEX];
        if (index?.type !== 'asset') throw new Error(`expected ${INDEX} in the bundle`);
        const shell = String(index.source);
        const renderer = await rendererIn(config.root);
        for (const one of built()) {
          for (const { name, source } of filesOf(config, shell, renderer, one)) {
            if (name === INDEX) index.source = String(source);
            else this.emitFile({ type: 'asset', fileName: name, source });
          }
        }
      },
    },
  };
}

/** A wave that has been checked. */
interface Checked extends BuiltGeodata {
  readonly compiled: CompiledWave;
  readonly assets: GeodataAssets;
}

function checked(built: BuiltGeodata): Checked {
  const { compiled, assets } = built;
  if (!compiled || !assets) throw new Error('geodata: expected no errors');
  return { ...built, compiled, assets };
}

/** Every page and data file of a wave. */
function filesOf(config: ResolvedConfig, shell: string, renderer: Renderer, built: BuiltGeodata) {
  const one = checked(built);
  const wave = openWave(one.compiled);
  const names = namesOf(one);
  const site = process.env['SITE'];
  const code = languageOf(shell);
  const bands = bandsOf(config.root, one);
  const page = renderer.openingPage(one.compiled, bands, names.links, code);
  const first = config.base + assetName(config.build.assetsDir, 'first', one);
  const files = dataFiles(wave, one.assets, site);
  const block = dataBlock(wave, files, page.description, site);
  const html = withOpening(shell, { ...page, wave: one.id, first }, [
    ...metaTags(page, site, wave.isHome ? '' : names.file),
    block,
  ]);
  return [
    { name: names.file, source: html },
    {
      name: names.links.records,
      source: besideIndex(html, renderer.recordsPage(one.compiled, names.links, code), code),
    },
    ...files.map(({ name, bytes }) => ({ name, source: bytes })),
  ];
}

function namesOf({ id, compiled }: Checked): { readonly file: string; readonly links: PageNames } {
  if (compiled.isHome) return { file: INDEX, links: { opening: './', records: 'records.html' } };
  const file = `${id}.html`;
  return { file, links: { opening: file, records: `${id}-records.html` } };
}

/** The built page with an opening in it: the mark of what is asked first, the head, the body. */
export function withOpening(
  shell: string,
  page: Pick<Page, 'body' | 'day'> & { readonly wave: string; readonly first: string },
  tags: readonly Tag[],
): string {
  if (!shell.includes(ROOM)) throw new Error(`${INDEX}: expected ${ROOM}`);
  const mark = tagText({ tag: 'script', children: MARK_ASKED });
  return withRecords(shell, page.first)
    .replace(/\s*<title>.*?<\/title>/, '')
    .replace('<html ', `<html data-wave="${page.wave}" data-day="${page.day}" `)
    .replace('<head>', () => `<head>\n    ${mark}`)
    .replace('</head>', () => `${tags.map((tag) => `  ${tagText(tag)}\n  `).join('')}</head>`)
    .replace(ROOM, () => `<div id="app">${page.body}</div>`);
}

/** The language that a page says it is in. */
function languageOf(html: string): string {
  const code = /<html\b[^>]* lang="([^"]+)"/.exec(html)?.[1];
  if (!code) throw new Error(`${INDEX}: expected a language`);
  return code;
}

/** A page with the head of a built one, without its scripts and what only they need. */
export function besideIndex(
  index: string,
  { title, body }: Pick<Page, 'body' | 'title'>,
  code: string,
): string {
  const head = (/<head>(.*?)<\/head>/s.exec(index)?.[1] ?? '')
    .replace(/<script\b.*?<\/script>/gs, '')
    .replace(/<link rel="(?:modulepreload|canonical)"[^>]*>/g, '')
    .replace(/<link rel="preload" as="fetch"[^>]*>/g, '')
    .replace(/<meta (?:property|name)="(?:og|twitter):[^>]*>/g, '')
    .replace(/<title>.*?<\/title>/, `<title>${title}</title>`)
    .replace(/\n\s*\n/g, '\n');
  return `<!doctype html>\n<html lang="${code}">\n  <head>${head}</head>\n  <body>${body}</body>\n</html>\n`;
}

/**
 * Title, description and the words for the picture, for results of a search and for links that are shared.
 * @param site the address of the folder of the pages, where it is known
 * @param file the page in it; empty for that of a bare address, which alone has a picture
 */
export function metaTags(
  { title, description, preview }: Pick<Page, 'title' | 'description' | 'preview'>,
  site: string | undefined,
  file = '',
): Tag[] {
  const meta = (attrs: Record<string, string>): Tag => ({ tag: 'meta', attrs });
  const whole = site ? new URL(`./${file}`, site).href : null;
  const picture = {
    image: `${whole ?? ''}${PREVIEW.file}`,
    'image:width': String(PREVIEW.width),
    'image:height': String(PREVIEW.height),
    'image:alt': preview,
  };
  return [
    { tag: 'title', children: title },
    meta({ name: 'description', content: description }),
    ...Object.entries({
      type: 'website',
      site_name: 'Tolqyn',
      title,
      description,
      ...(file === '' ? picture : {}),
      ...(whole === null ? {} : { url: whole }),
    }).map(([property, content]) => meta({ property: `og:${property}`, content })),
    meta({ name: 'twitter:card', content: file === '' ? 'summary_large_image' : 'summary' }),
    ...(whole === null ? [] : [{ tag: 'link', attrs: { rel: 'canonical', href: whole } }]),
  ];
}

function bandsOf(root: string, { folder }: Checked): unknown {
  return JSON.parse(readFileSync(join(root, folder, 'ground/bands.geojson'), 'utf8'));
}

async function rendererIn(root: string): Promise<Renderer> {
  const { module } = await runnerImport<Renderer>(join(root, 'src/opening/render.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    plugins: [svelte({ emitCss: false })],
  });
  return module;
}
