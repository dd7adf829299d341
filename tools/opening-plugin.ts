/**
 * Writes the opening into the built page: the day of a bare address, every record and every text as
 * plain HTML, readable before any script. The dev server leaves it out.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { type HtmlTagDescriptor, type Plugin, runnerImport } from 'vite';
import { buildGeodata } from './geodata/build.ts';
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
}

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
      const page = await pageOf(root);
      const tags: HtmlTagDescriptor[] = [
        { tag: 'script', children: MARK_ASKED, injectTo: 'head-prepend' },
        ...metaTags(page, process.env['SITE']),
      ];
      return {
        html: html
          .replace(/\s*<title>.*?<\/title>/, '')
          .replace('<html lang="en">', `<html lang="en" data-day="${page.day}">`)
          .replace(ROOM, () => `<div id="app">${page.body}</div>`),
        tags,
      };
    },
  };
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

async function pageOf(root: string) {
  const { compiled } = buildGeodata(root);
  if (!compiled) throw new Error('geodata: expected no errors');
  const { module } = await runnerImport<Renderer>(join(root, 'src/opening/render.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    plugins: [svelte({ emitCss: false })],
  });
  const bands: unknown = JSON.parse(
    readFileSync(join(root, 'public/ground/bands.geojson'), 'utf8'),
  );
  return module.openingPage(compiled, bands);
}
