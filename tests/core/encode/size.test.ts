import { describe, expect, it } from 'vitest';
import { pngBytes, svgBytes } from '../../../src/core/encode/size.ts';

describe('how large a file will be', () => {
  it('is known for an SVG, to the byte', () => {
    const text = '<svg><text>Жаңаөзен</text></svg>';
    expect(svgBytes(text)).toBe(new Blob([text]).size);
  });

  it('is guessed for a PNG by what is drawn, not by the faces that the document carries', () => {
    const drawn = `<svg>${'<path d="M0 0h10"/>'.repeat(5000)}`;
    const faces = `<style>@font-face{src:url(data:font/woff2;base64,${'A'.repeat(90_000)})}</style>`;
    expect(pngBytes(`${faces}${drawn}`, 2)).toBe(pngBytes(drawn, 2));
    expect(pngBytes(drawn, 4)).toBeGreaterThan(2 * pngBytes(drawn, 2));
    expect(pngBytes(drawn, 4)).toBeLessThan(4 * pngBytes(drawn, 2));
  });
});
