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

/** What `src/opening/render.ts` gives; it belongs to the page, so it is not imported here. */
interface Renderer {
  openingPage(
    compiled: unknown,
    bands: unknown,
  ): {
    readonly body: string;
    readonly title: string;
    readonly description: string;
    readonly day: string;
  };
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
      ];
      return {
        html: html
          .replace('<html lang="en">', `<html lang="en" data-day="${page.day}">`)
          .replace(ROOM, () => `<div id="app">${page.body}</div>`),
        tags,
      };
    },
  };
}

async function pageOf(root: string) {
  const { assets } = buildGeodata(root);
  if (!assets) throw new Error('geodata: expected no errors');
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
  return module.openingPage(JSON.parse(assets.dataset), bands);
}
