import { describe, expect, test } from 'vitest';
import outline from '../../../geodata/kazakhstan-2022/ground/outline.json';
import { coarser, innerPaths } from '../../../src/core/opening/coarser.ts';
import { withSharedPaths } from '../../../src/core/opening/shared.ts';
import { OutlineFileSchema } from '../../../src/core/format/files.ts';
import type { CoarseGround } from '../../../src/core/format/ground.ts';
import { read } from '../../../src/core/format/read.ts';
import { svg, svgText } from '../../../src/core/scene/svg.ts';

const coarse = read(OutlineFileSchema, outline, 'outline');

/** Two squares side by side, with a bend in the border between them that is off by a unit. */
const GROUND: CoarseGround = {
  unitsPerWorld: 8192,
  size: [8192, 8192],
  origin: [0, 0],
  land: '',
  lakes: '',
  lines: { home: '', region: 'm100 0l1 50-1 50', country: '', coast: '' },
  regions: {
    west: 'm0 0l100 0 1 50-1 50-100 0z',
    east: 'm100 0l100 0 0 100-100 0 1-50z',
  },
  layers: [{ line: { colour: 'river', width: 1 }, d: 'm300 0l50 1 50-1' }],
};

describe('a coarser ground', () => {
  test('takes a corner from both sides of a border, and from the border', () => {
    const { regions, lines } = coarser(GROUND, 2);
    // A ring begins where others meet it.
    expect(regions['west']).toBe('m100 0l0 100-100 0 0-100z');
    expect(regions['east']).toBe('m100 0l100 0 0 100-100 0z');
    expect(lines.region).toBe('m100 0l0 100');
  });

  test('takes corners from the layers of a wave too', () => {
    expect(coarser(GROUND, 2).layers).toEqual([
      { line: GROUND.layers[0]?.line, d: 'm300 0l100 0' },
    ]);
  });

  test('keeps what is within the tolerance', () => {
    expect(coarser(GROUND, 0.5).lines.region).toBe(GROUND.lines.region);
  });

  test('halves the corners of the real one, and loses no region', () => {
    const thinned = coarser({ ...coarse, layers: [] }, 1.2);
    expect(JSON.stringify(thinned).length).toBeLessThan(JSON.stringify(coarse).length * 0.7);
    for (const [id, path] of Object.entries(thinned.regions))
      expect(path.length, id).toBeGreaterThan(10);
  });
});

test('what a region leaves inside its band is found by its shape', () => {
  const ring = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 0],
  ];
  const feature = (shape: string) => ({
    type: 'Feature' as const,
    properties: { region: 'west', shape },
    geometry: { type: 'Polygon' as const, coordinates: [ring] },
  });
  const bands = { type: 'FeatureCollection' as const, features: [feature('a-wide')] };
  expect(innerPaths(bands, 'a-wide', GROUND, 1)).toEqual({ west: 'm4096 4096l228 0 0-229z' });
  expect(innerPaths(bands, 'a-narrow', GROUND, 1)).toEqual({});
});

test('a long path that is drawn twice is written once', () => {
  const d = `m0 0${'l1 1'.repeat(100)}`;
  const drawing = svg('g', {}, [svg('path', { d, fill: 'none' }), svg('path', { d: 'm0 0l1 1' })]);
  const { defs, drawings } = withSharedPaths([drawing, drawing], 'p-');
  expect(svgText(defs)).toBe(`<defs><path id="p-0" d="${d}"/></defs>`);
  const written = '<g><use href="#p-0" fill="none"/><path d="m0 0l1 1"/></g>';
  expect(drawings.map(svgText)).toEqual([written, written]);
});
