import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrNode } from '../../../src/core/plate/qr.ts';
import { svgText } from '../../../src/core/scene/svg.ts';

const COLOURS = { dark: '#1b1815', light: '#fcfaf5' };
const LINK = 'https://example.org/tolqyn/?day=2022-01-05&phase=night&v=2.0.0';

interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The bars of the path, as it is written down. */
function barsOf(markup: string): readonly Rect[] {
  const path = /<path d="([^"]*)"/.exec(markup)?.[1] ?? '';
  const bar = /M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)h-([\d.]+)z/g;
  const bars = [...path.matchAll(bar)].map((match) => {
    const [left = 0, top = 0, width = 0, height = 0, back] = match.slice(1).map(Number);
    expect(back).toBe(width);
    return { left, top, right: left + width, bottom: top + height };
  });
  expect(path.replace(bar, '')).toBe('');
  return bars;
}

/** Px of a square of the page, so many a side for each of its px: dark where a bar covers the middle. */
function drawn(
  bars: readonly Rect[],
  [left, top]: readonly [number, number],
  size: number,
  scale: number,
) {
  const side = size * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const bar of bars) {
    const first = (edge: number, from: number) =>
      Math.max(0, Math.ceil((edge - from) * scale - 0.5));
    for (let y = first(bar.top, top); y < first(bar.bottom, top); y += 1) {
      for (let x = first(bar.left, left); x < first(bar.right, left); x += 1) {
        data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
      }
    }
  }
  return { data, side };
}

describe('a QR code', () => {
  it.each([
    [LINK, 120],
    [`${LINK}&by=statement-2022-01-07&kinds=strike,rally&place=almaty`, 133.7],
    ['https://example.org/Қазақстан', 96],
  ])('is read back by another program: %s', (text, size) => {
    const at = [40.3, 17] as const;
    const node = qrNode(text, at, size, COLOURS);
    const { data, side } = drawn(barsOf(svgText(node)), at, Math.floor(size), 4);
    expect(jsQR(data, side, side)?.data).toBe(text);
  });

  it('can be soiled: a twentieth of it hidden, it still reads', () => {
    const bars = barsOf(svgText(qrNode(LINK, [0, 0], 120, COLOURS)));
    const { data, side } = drawn(bars, [0, 0], 120, 4);
    for (let y = 200; y < 290; y += 1) data.fill(255, (y * side + 220) * 4, (y * side + 310) * 4);
    expect(jsQR(data, side, side)?.data).toBe(LINK);
  });

  it('keeps four modules clear on each side, inside its square', () => {
    const bars = barsOf(svgText(qrNode(LINK, [100, 50], 120, COLOURS)));
    const module = Math.min(...bars.map(({ top, bottom }) => bottom - top));
    expect(Math.min(...bars.map(({ left }) => left))).toBeGreaterThanOrEqual(
      100 + 4 * module - 0.05,
    );
    expect(Math.min(...bars.map(({ top }) => top))).toBeGreaterThanOrEqual(50 + 4 * module - 0.05);
    expect(Math.max(...bars.map(({ right }) => right))).toBeLessThanOrEqual(
      220 - 4 * module + 0.05,
    );
    expect(Math.max(...bars.map(({ bottom }) => bottom))).toBeLessThanOrEqual(
      170 - 4 * module + 0.05,
    );
  });

  it('is one path on one square in the colours asked for', () => {
    const markup = svgText(qrNode(LINK, [0, 0], 120, COLOURS));
    expect(markup.match(/<(\w+)/g)).toEqual(['<g', '<rect', '<path']);
    expect(markup).toContain(`fill="${COLOURS.light}"`);
    expect(markup).toContain(`fill="${COLOURS.dark}"`);
  });
});
