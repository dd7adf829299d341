import { describe, expect, it } from 'vitest';
import { facesUsed, plateText } from '../../../src/core/plate/document.ts';
import { drawPlate } from '../../../src/core/plate/draw.ts';
import { plateFileName } from '../../../src/core/plate/plate.ts';
import { layoutOf, type Options, plateOf } from './wave.ts';

const PATIENCE = 120_000;
const MOST_BYTES = 400 * 1024;

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
  it(
    'is the same bytes for the same plate',
    () => {
      expect(textOf('2022-01-05')).toBe(textOf('2022-01-05'));
    },
    PATIENCE,
  );

  it.each(['2022-01-02', '2022-01-04', '2022-01-05', '2022-01-11'])(
    'is well-formed, small and alone on %s',
    (day) => {
      const text = textOf(day);
      expect(illFormed(text)).toBeNull();
      expect(text.length).toBeLessThan(MOST_BYTES);
      expect(text).not.toMatch(/<script|<foreignObject| on[a-z]+="|@import/i);
      const links = [...text.matchAll(/(?:href="|url\()([^")]*)/g)].map(([, to]) => to ?? '');
      expect(links.filter((to) => !to.startsWith('#'))).toEqual([]);
      const ids = new Set([...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
      expect(links.filter((to) => !ids.has(to.slice(1)))).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'escapes what a text could bring',
    () => {
      const words = { title: 'A <b> & "c"', sentence: '</desc><script>alert(1)</script>' };
      const text = textOf('2022-01-11', { words });
      expect(illFormed(text)).toBeNull();
      expect(text).toContain('<title id="plate-title">A &lt;b&gt; &amp; &quot;c&quot;</title>');
      expect(text).not.toContain('<script');
    },
    PATIENCE,
  );

  it(
    'says its title and its day',
    () => {
      const layout = layoutOf('2022-01-05');
      const text = plateText(drawPlate(layout));
      expect(text).toContain(
        '<title id="plate-title">Kazakhstan, Wednesday 5 January 2022</title>',
      );
      expect(text).toContain(`<desc id="plate-desc">${layout.words.sentence}</desc>`);
    },
    PATIENCE,
  );

  it(
    'asks for cyrillic faces where there are Cyrillic letters only',
    () => {
      const letters = (language: 'en' | 'kk') =>
        facesUsed(drawPlate(layoutOf('2022-01-05', { language }))).map((use) => use.letters);
      expect(new Set(letters('en'))).toEqual(new Set(['latin']));
      expect(letters('kk')).toContain('cyrillic');
    },
    PATIENCE,
  );

  it(
    'holds its faces',
    () => {
      const node = drawPlate(layoutOf('2022-01-11'));
      const text = plateText(node, [
        { face: 'sans-400', letters: 'cyrillic', base64: 'd09GMg==' },
        { face: 'serif-400-italic', letters: 'latin', base64: 'd09GMg==' },
      ]);
      expect(illFormed(text)).toBeNull();
      expect(text).toContain("src:url(data:font/woff2;base64,d09GMg==) format('woff2')");
      expect(text).toContain('unicode-range:');
    },
    PATIENCE,
  );
});

describe('the name of the file', () => {
  it.each<readonly [Options, string]>([
    [{}, 'tolqyn-2022-01-05.png'],
    [{ phase: 'night' }, 'tolqyn-2022-01-05-night.png'],
    [
      { by: 'solidarity-2022/interview' },
      'tolqyn-2022-01-05-according-to-solidarity-2022-interview.png',
    ],
    [{ kinds: ['strike'] }, 'tolqyn-2022-01-05-some-kinds.png'],
  ])('says what is in it: %o', (options, name) => {
    expect(plateFileName(plateOf('2022-01-05', options))).toBe(name);
  });
});
