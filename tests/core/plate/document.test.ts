import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type EmbeddedFace, facesUsed, plateText } from '../../../src/core/plate/document.ts';
import { drawPlate } from '../../../src/core/plate/draw.ts';
import { plateFileName } from '../../../src/core/plate/plate.ts';
import { PRESETS } from '../../../src/core/plate/page.ts';
import type { SvgNode } from '../../../src/core/scene/svg.ts';
import { DATASET, layoutOf, type Options, plateOf, ROOT } from './wave.ts';

const MOST_BYTES = 400 * 1024;

/** The faces of a document, as the app embeds them. */
function embedded(node: SvgNode): readonly EmbeddedFace[] {
  return facesUsed(node).map((use) => {
    const file = `src/assets/fonts/${use.face}-${use.letters}.woff2`;
    return { ...use, base64: readFileSync(join(ROOT, file)).toString('base64') };
  });
}

const textOf = (day: string, options?: Options) => plateText(drawPlate(layoutOf(day, options)));

/** Name of the first tag that does not fit, or of what is left open; null where all is well formed. */
function illFormed(xml: string): string | null {
  const open: string[] = [];
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '').trimEnd();
  let end = 0;
  for (const match of body.matchAll(/<(\/?)([a-zA-Z]+)((?: [a-zA-Z:-]+="[^"<]*")*)(\/?)>/g)) {
    const [all, closing, name = '', attributes = '', selfClosing] = match;
    const text = body.slice(end, match.index);
    if (/[<>]/.test(text) || badReference(text + attributes)) return `text before <${name}>`;
    const names = [...attributes.matchAll(/ ([a-zA-Z:-]+)=/g)].map(([, one]) => one);
    if (new Set(names).size < names.length) return `twice in <${name}>`;
    end = match.index + all.length;
    if (closing && open.pop() !== name) return `</${name}>`;
    if (!closing && !selfClosing) open.push(name);
    if (open.length === 0 && end < body.length) return `after </${name}>`;
  }
  return end === body.length ? (open[0] ?? null) : body.slice(end, end + 60);
}

const badReference = (text: string) => /&(?!(?:amp|lt|gt|quot);)/.test(text);

describe('the document of a plate', () => {
  it('is the same bytes for the same plate', () => {
    expect(textOf('2022-01-05')).toBe(textOf('2022-01-05'));
  });

  it.each(['2022-01-02', '2022-01-04', '2022-01-05', '2022-01-11'])(
    'is well-formed, small and alone on %s',
    (day) => {
      const text = textOf(day);
      expect(illFormed(text)).toBeNull();
      expect(text.length).toBeLessThan(MOST_BYTES);
      expect(text).not.toMatch(/<script|<foreignObject| on[a-z]+="|@import/i);
      // A link is followed by the reader alone; everything else stands inside the document.
      const loaded = text.replace(/<a( (?:xlink:)?href="https?:\/\/[^"]*")+>/g, '<a>');
      const links = [...loaded.matchAll(/(?:href="|url\()([^")]*)/g)].map(([, to]) => to ?? '');
      expect(links.filter((to) => !to.startsWith('#'))).toEqual([]);
      const ids = new Set([...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
      expect(links.filter((to) => !ids.has(to.slice(1)))).toEqual([]);
    },
  );

  it.each(['2022-01-04', '2022-01-05', '2022-01-06'])(
    'stays under 400 KB on A4, its faces inside, on %s',
    (day) => {
      for (const page of [PRESETS.a4, PRESETS.thesis]) {
        const node = drawPlate(layoutOf(day, { page }));
        expect(plateText(node, embedded(node)).length).toBeLessThan(MOST_BYTES);
      }
    },
  );

  it('names its groups by layer, for drawing programs', () => {
    const names = [...textOf('2022-01-05').matchAll(/inkscape:label="([^"]*)"/g)];
    expect(names.map(([, name]) => name)).toEqual([
      'paper',
      'map',
      'land',
      'graticule',
      'regions',
      'water',
      'borders',
      'ground-names',
      'spread',
      'marks',
      'scale',
      'frame',
      'key',
      'head',
      'references',
      'foot',
    ]);
  });

  it('links its sources and itself', () => {
    const text = textOf('2022-01-05');
    const links = new Set([...text.matchAll(/<a [^>]*\bhref="([^"]*)"/g)].map(([, to]) => to));
    const urls = [...DATASET.voices.values()].flatMap(({ url }) => url ?? []);
    expect(urls.filter((url) => links.has(url)).length).toBeGreaterThan(1);
    expect(links).toContain('https://example.org/tolqyn/?day=2022-01-05&amp;v=' + DATASET.version);
  });

  it('is grey in all its colours where it is asked for in grey', () => {
    const colours = new Set(textOf('2022-01-05', { theme: 'grey' }).match(/#[0-9A-F]{6}/gi));
    expect(colours.size).toBeGreaterThan(8);
    for (const colour of colours) expect(colour).toMatch(/^#(..)\1\1$/);
  });

  it('escapes what a text could bring', () => {
    const words = { title: 'A <b> & "c"', sentence: '</desc><script>alert(1)</script>' };
    const text = textOf('2022-01-11', { words });
    expect(illFormed(text)).toBeNull();
    expect(text).toContain('<title id="plate-title">A &lt;b&gt; &amp; &quot;c&quot;</title>');
    expect(text).not.toContain('<script');
  });

  it('says its title and its day', () => {
    const layout = layoutOf('2022-01-05');
    const text = plateText(drawPlate(layout));
    expect(text).toContain('<title id="plate-title">Kazakhstan, Wednesday 5 January 2022</title>');
    expect(text).toContain(`<desc id="plate-desc">${layout.words.sentence}</desc>`);
  });

  it('asks for cyrillic faces where there are Cyrillic letters only', () => {
    const letters = (language: 'en' | 'kk') =>
      facesUsed(drawPlate(layoutOf('2022-01-05', { language }))).map((use) => use.letters);
    expect(new Set(letters('en'))).toEqual(new Set(['latin']));
    expect(letters('kk')).toContain('cyrillic');
  });

  it('holds its faces', () => {
    const node = drawPlate(layoutOf('2022-01-11'));
    const text = plateText(node, [
      { face: 'sans-400', letters: 'cyrillic', base64: 'd09GMg==' },
      { face: 'serif-400-italic', letters: 'latin', base64: 'd09GMg==' },
    ]);
    expect(illFormed(text)).toBeNull();
    expect(text).toContain("src:url(data:font/woff2;base64,d09GMg==) format('woff2')");
    expect(text).toContain('unicode-range:');
  });
});

describe('the name of the file', () => {
  it.each<readonly [Options, string]>([
    [{}, 'tolqyn-2022-01-05'],
    [{ phase: 'night' }, 'tolqyn-2022-01-05-night'],
    [
      { perspective: 'solidarity-2022/interview' },
      'tolqyn-2022-01-05-according-to-solidarity-2022-interview',
    ],
    [{ kinds: ['strike'] }, 'tolqyn-2022-01-05-some-kinds'],
  ])('says what is in it: %o', (options, name) => {
    expect(plateFileName(plateOf('2022-01-05', options))).toBe(name);
  });
});
