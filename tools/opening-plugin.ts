/**
 * Writes what is read without any script: the opening into the built page, which is the day of a bare
 * address with its records and every text; all records as a page beside it, `records.html`; and the data
 * as files to link to. The dev server leaves them out.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { type HtmlTagDescriptor, type Plugin, runnerImport } from 'vite';
import { openWave } from '../src/core/dataset/open.ts';
import { buildGeodata } from './geodata/build.ts';
import { dataBlock, dataFiles } from './geodata/data-files.ts';
import { MARK_ASKED } from './headers.ts';

/** Where index.html leaves room for it. */
const ROOM = '<div id="app"></div>';

/** The picture of shared links, as `tools/picture.mjs` makes it; lengths in px. */
const PREVIEW = { file: 'preview.png', width: 1200, height: 630 } as const;

/** What `src/opening/render.ts` gives; it belongs to the page, so it is not imported here. */
interface Page {
  readonly body: string;
  readonly title: string;
  readonly description: string;
  readonly day: string;
}

interface Renderer {
  openingPage(compiled: unknown, bands: unknown): Page;
  recordsPage(compiled: unknown): Pick<Page, 'body' | 'title'>;
}

const RECORDS = 'records.html';

/** The plugin; it stands behind the one of the data, which checks them. */
export function opening(): Plugin {
  let root = '';
  return {
    name: 'tolqyn:opening',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    async transformIndexHtml(html) {
      if (!html.includes(ROOM)) throw new Error(`index.html: expected ${ROOM}`);
      const { renderer, compiled, wave, assets } = await rendererOf(root);
      const page = renderer.openingPage(compiled, bandsIn(root));
      const site = process.env['SITE'];
      const tags: HtmlTagDescriptor[] = [
        { tag: 'script', children: MARK_ASKED, injectTo: 'head-prepend' },
        ...metaTags(page, site),
        dataBlock(wave, assets, page.description, site),
      ];
      return {
        html: html
          .replace(/\s*<title>.*?<\/title>/, '')
          .replace('<html ', `<html data-day="${page.day}" `)
          .replace(ROOM, () => `<div id="app">${page.body}</div>`),
        tags,
      };
    },
    generateBundle: {
      // Behind Vite's own, which writes the page whose head is taken.
      order: 'post',
      async handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('expected index.html in the bundle');
        const { renderer, compiled, wave, assets } = await rendererOf(root);
        const source = besideIndex(String(page.source), renderer.recordsPage(compiled));
        this.emitFile({ type: 'asset', fileName: RECORDS, source });
        for (const { name, bytes } of dataFiles(wave, assets, process.env['SITE'])) {
          this.emitFile({ type: 'asset', fileName: name, source: bytes });
        }
      },
    },
  };
}

/** A page with the head of the built index.html, without its scripts and what only they need. */
export function besideIndex(index: string, { title, body }: Pick<Page, 'body' | 'title'>): string {
  const head = (/<head>(.*?)<\/head>/s.exec(index)?.[1] ?? '')
    .replace(/<script\b.*?<\/script>/gs, '')
    .replace(/<link rel="(?:modulepreload|canonical)"[^>]*>/g, '')
    .replace(/<link rel="preload" as="fetch"[^>]*>/g, '')
    .replace(/<meta (?:property|name)="(?:og|twitter):[^>]*>/g, '')
    .replace(/<title>.*?<\/title>/, `<title>${title}</title>`)
    .replace(/\n\s*\n/g, '\n');
  return `<!doctype html>\n<html lang="en">\n  <head>${head}</head>\n  <body>${body}</body>\n</html>\n`;
}

/**
 * Title and description, for results of a search and for links that are shared.
 * @param site the address that the page will have, where it is known
 */
export function metaTags(
  { title, description }: Pick<Page, 'title' | 'description'>,
  site: string | undefined,
): HtmlTagDescriptor[] {
  const meta = (attrs: Record<string, string>): HtmlTagDescriptor => ({
    tag: 'meta',
    attrs,
    injectTo: 'head',
  });
  const whole = site ? new URL('./', site).href : null;
  return [
    { tag: 'title', children: title, injectTo: 'head' },
    meta({ name: 'description', content: description }),
    ...Object.entries({
      type: 'website',
      site_name: 'Tolqyn',
      title,
      description,
      image: `${whole ?? ''}${PREVIEW.file}`,
      'image:width': String(PREVIEW.width),
      'image:height': String(PREVIEW.height),
      'image:alt': `Map of the wave: ${title}`,
      ...(whole === null ? {} : { url: whole }),
    }).map(([property, content]) => meta({ property: `og:${property}`, content })),
    meta({ name: 'twitter:card', content: 'summary_large_image' }),
    ...(whole === null
      ? []
      : [{ tag: 'link', attrs: { rel: 'canonical', href: whole }, injectTo: 'head' as const }]),
  ];
}

function bandsIn(root: string): unknown {
  return JSON.parse(readFileSync(join(root, 'public/ground/bands.geojson'), 'utf8'));
}

async function rendererOf(root: string) {
  const { compiled, assets } = buildGeodata(root);
  if (!compiled || !assets) throw new Error('geodata: expected no errors');
  const { module: renderer } = await runnerImport<Renderer>(join(root, 'src/opening/render.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    plugins: [svelte({ emitCss: false })],
  });
  return { renderer, compiled, wave: openWave(compiled), assets };
}
