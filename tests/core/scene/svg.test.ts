import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameSvg, px, svg, svgText } from '../../../src/core/scene/svg.ts';

/** Reads text between tags and attribute values back, failing on markup that is not well-formed. */
function readBack(text: string): { readonly texts: string; readonly values: readonly string[] } {
  const open: string[] = [];
  const values: string[] = [];
  let texts = '';
  let at = 0;
  for (const match of text.matchAll(/<(\/?)([a-zA-Z]+)((?: [a-z-]+="[^"<]*")*)(\/?)>/g)) {
    texts += text.slice(at, match.index);
    at = match.index + match[0].length;
    const [, close, tag = '', attrs = '', empty] = match;
    for (const [, value = ''] of attrs.matchAll(/="([^"]*)"/g)) values.push(plain(value));
    if (close) expect(open.pop()).toBe(tag);
    else if (!empty) open.push(tag);
  }
  expect(open).toEqual([]);
  expect(text.slice(at)).toBe('');
  expect(texts).not.toMatch(/[<>]/);
  return { texts: plain(texts), values };
}

function plain(text: string): string {
  expect(text).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

describe('SVG text', () => {
  test('hostile text stays text, in content and in attributes', () => {
    const hostile = fc.string({
      unit: fc.constantFrom('<', '>', '&', '"', "'", ']', '/', 'a', 'Қ', '𝄞'),
    });
    fc.assert(
      fc.property(hostile, hostile, (content, value) => {
        const text = svgText(svg('text', { title: value }, [content, svg('tspan', {}, [content])]));
        const back = readBack(text);
        expect(back.texts).toBe(content + content);
        expect(back.values).toEqual([value]);
      }),
    );
  });

  test('characters that XML forbids are replaced', () => {
    expect(svgText(svg('text', {}, ['a\u0000b\uFFFEc\uD800']))).toBe(
      '<text>a\uFFFDb\uFFFDc\uFFFD</text>',
    );
  });

  test('numbers are rounded to a tenth, never minus zero', () => {
    expect(svgText(svg('circle', { r: 1.25001, cx: -0.04, cy: 3 }))).toBe(
      '<circle r="1.3" cx="0" cy="3"/>',
    );
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        expect(Math.abs(px(value) - value)).toBeLessThanOrEqual(0.0500001);
        expect(Object.is(px(value), -0)).toBe(false);
        expect(String(px(value))).toMatch(/^-?\d+(\.\d)?$/);
      }),
    );
  });

  test('attributes without a value are left out', () => {
    expect(svgText(svg('g', { id: null, class: undefined, x: 0 }))).toBe('<g x="0"/>');
  });
});

describe('comparing nodes', () => {
  const mark = (r: number, name: string) =>
    svg('g', { class: 'mark' }, [svg('circle', { r }), svg('text', { x: 1.24 }, [name])]);

  test('alike is what is written alike', () => {
    expect(isSameSvg(mark(4, 'Oral'), mark(4, 'Oral'))).toBe(true);
    expect(isSameSvg(mark(4.01, 'Oral'), mark(4, 'Oral'))).toBe(true);
    expect(isSameSvg(mark(4.2, 'Oral'), mark(4, 'Oral'))).toBe(false);
    expect(isSameSvg(mark(4, 'Oral'), mark(4, 'Aral'))).toBe(false);
  });

  test('one attribute or child more is not alike', () => {
    expect(isSameSvg(svg('g', { a: 1 }), svg('g', { a: 1, b: 2 }))).toBe(false);
    expect(isSameSvg(svg('g', { a: 1 }), svg('g', { b: 1 }))).toBe(false);
    expect(isSameSvg(svg('g', {}, ['x']), svg('g', {}, ['x', 'y']))).toBe(false);
    expect(isSameSvg(svg('g'), svg('a'))).toBe(false);
  });
});
