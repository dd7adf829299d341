import { describe, expect, it } from 'vitest';
import { outlined } from '../../../src/core/encode/outlines.ts';
import { plateText } from '../../../src/core/plate/document.ts';
import { type Face, textWidth } from '../../../src/core/scene/metrics.ts';
import { svg, type SvgNode } from '../../../src/core/scene/svg.ts';
import { facesOf, page, plate, text } from './pages.ts';

const outlinesOf = (...nodes: readonly SvgNode[]) => outlined(page(...nodes), facesOf(...nodes));

function all(node: SvgNode, tag: string): readonly SvgNode[] {
  const inside = node.children.flatMap((child) =>
    typeof child === 'string' ? [] : all(child, tag),
  );
  return node.tag === tag ? [node, ...inside] : inside;
}

const written = (node: SvgNode | undefined, name: string) => String(node?.attrs[name] ?? '');

/** The row of letters that has these words: where it begins, and where its last letter does, in px. */
function rowOf(drawn: SvgNode, words: string) {
  const label = all(drawn, 'g').find(({ attrs }) => attrs['aria-label'] === words);
  const row = label && all(label, 'g').find(({ attrs }) => attrs['transform'] !== undefined);
  const [scale = 0, , , , x = 0, y = 0] = written(row, 'transform')
    .slice(7, -1)
    .split(' ')
    .map(Number);
  const uses = row ? all(row, 'use') : [];
  return { x, y, scale, last: x + scale * Number(uses.at(-1)?.attrs['x'] ?? 0), uses };
}

describe('a drawing with outlined texts', () => {
  it('has no text left, keeps title and description, and names what it draws', () => {
    const { pages } = plate('2022-01-05', { language: 'kk' });
    const [before = page()] = pages;
    const after = outlined(before, facesOf(before));
    expect(all(before, 'text').length).toBeGreaterThan(100);
    for (const tag of ['text', 'tspan', 'textPath']) expect(all(after, tag)).toEqual([]);
    for (const tag of ['title', 'desc', 'mask', 'pattern', 'clipPath']) {
      expect(all(after, tag)).toEqual(all(before, tag));
    }
    const labels = all(after, 'g').map(({ attrs }) => attrs['aria-label']);
    for (const words of ['Жаңаөзен', 'ҚАРАҒАНДЫ', 'Who says so']) {
      expect(
        labels.some((label) => String(label).startsWith(words)),
        words,
      ).toBe(true);
    }
    const ids = new Set(all(after, 'path').map((path) => `#${written(path, 'id')}`));
    expect(all(after, 'use').filter((use) => !ids.has(written(use, 'href')))).toEqual([]);
  });

  it('is the same bytes for the same drawing, and not much larger than one with fonts inside', () => {
    const [before = page()] = plate('2022-01-05').pages;
    const faces = facesOf(before);
    const after = plateText(outlined(before, faces));
    expect(plateText(outlined(before, faces))).toBe(after);
    expect(after.length).toBeLessThan(1.5 * plateText(before, faces).length);
  });

  it.each<readonly [string, Face, number]>([
    ['Zhanaozen oil field', 'sans-400', 16],
    ['HHHHHHHHH', 'serif-600', 34],
    ['Қостанай', 'sans-500', 12],
    ['МАҢҒЫСТАУ', 'sans-600', 11],
    ['“spilled over”, day not given', 'serif-400-italic', 14],
  ])('«%s» is as wide as the metrics say, less the kerning', (words, face, size) => {
    const row = rowOf(outlinesOf(text(words, face, size, { x: 20 })), words);
    const wide = textWidth([...words].slice(0, -1).join(''), face, size);
    expect(row.x).toBe(20);
    expect(row.last - 20).toBeLessThan(wide + 0.1);
    // The tests of the metrics have how much kerning takes.
    expect(row.last - 20).toBeGreaterThan(0.93 * wide);
  });

  it('sets text in the middle and at the end, with its tracking', () => {
    const look = { 'letter-spacing': '0.1em' };
    const at = (anchor: string) =>
      rowOf(
        outlinesOf(text('HHHH', 'sans-400', 20, { x: 200, 'text-anchor': anchor, ...look })),
        'HHHH',
      );
    const width = textWidth('HHHH', 'sans-400', 20, 0.1);
    expect(at('start').x).toBeCloseTo(200, 2);
    expect(at('middle').x).toBeCloseTo(200 - width / 2, 2);
    expect(at('end').x).toBeCloseTo(200 - width, 2);
    // From the first to the last letter: three advances, each with its tracking.
    expect(at('start').last - 200).toBeCloseTo((3 / 4) * width, 1);
  });

  it('draws every Kazakh letter, each of its own', () => {
    const words = 'АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ';
    for (const face of ['sans-400', 'sans-700', 'serif-400', 'serif-400-italic'] as const) {
      const drawn = outlinesOf(text(words, face, 12));
      const shapes = all(drawn, 'path').map((path) => written(path, 'd'));
      expect(new Set(shapes).size, face).toBe([...words].length);
      expect(shapes).not.toContain('');
      expect(rowOf(drawn, words).uses).toHaveLength([...words].length);
    }
  });

  it('stands a question mark where no face has the letter, and keeps the words', () => {
    const drawn = outlinesOf(text('A 日', 'sans-400', 12));
    const asked = outlinesOf(text('A ?', 'sans-400', 12));
    expect(all(drawn, 'path')).toEqual(all(asked, 'path'));
    expect(all(drawn, 'use')).toHaveLength(2);
  });

  it('puts halos below all letters, in the px of the drawing', () => {
    const halo = { stroke: '#FBF8F1', 'stroke-width': 3, 'stroke-opacity': '0.92' };
    const drawn = outlinesOf(text('Aktau', 'sans-700', 20, halo));
    const label = all(drawn, 'g').find(({ attrs }) => attrs['aria-label'] === 'Aktau');
    const [below, letters] = label?.children ?? [];
    if (typeof below !== 'object' || typeof letters !== 'object')
      throw new Error('expected two groups');
    expect(below.attrs).toMatchObject({ fill: 'none', stroke: '#FBF8F1', opacity: '0.92' });
    expect(Number(below.attrs['stroke-width']) * rowOf(drawn, 'Aktau').scale).toBeCloseTo(3, 2);
    expect(letters.attrs['stroke']).toBeUndefined();
  });

  it('turns letters along their path, and leaves out those behind its end', () => {
    const path = svg('path', { id: 'way', d: 'M20 150L20 50', fill: 'none' });
    const along = (words: string) => {
      const run = svg('textPath', { href: '#way' }, [words]);
      const line = svg('text', text('', 'serif-400-italic', 14).attrs, [run]);
      return all(outlinesOf(path, line), 'use');
    };
    const uses = along('up');
    expect(uses).toHaveLength(2);
    for (const use of uses) {
      // Upwards: a quarter turn to the left.
      const [a = 1, b = 0] = written(use, 'transform').slice(7, -1).split(' ').map(Number);
      expect(a).toBeCloseTo(0, 5);
      expect(b).toBeLessThan(0);
    }
    expect(along('a'.repeat(60)).length).toBeLessThan(20);
  });

  it('keeps the links of a text', () => {
    const linked = svg('a', { href: 'https://example.org/' }, ['Statement']);
    const line = svg('text', text('', 'sans-400', 12).attrs, ['See ', linked]);
    expect(all(outlinesOf(line), 'a').map(({ attrs }) => attrs['href'])).toEqual([
      'https://example.org/',
    ]);
  });
});
