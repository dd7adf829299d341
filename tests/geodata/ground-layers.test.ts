import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { groundLayers } from '../../tools/geodata/ground-layers.ts';
import { RAW_OUTLINE } from '../setting.ts';

const LINE = { colour: 'river', width: 1 } as const;
const FILE = 'a-wave/ground/railways.geojson';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tolqyn-'));
  mkdirSync(join(root, 'a-wave/ground'), { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function layersOf(text?: string) {
  if (text !== undefined) writeFileSync(join(root, FILE), text);
  const ground = { credits: [], layers: [{ id: 'railways', line: LINE }] };
  return groundLayers(root, 'a-wave', { ground, outline: { ...RAW_OUTLINE, layers: [] } });
}

const withGeometry = (geometry: unknown) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry }],
  });

test('lines are drawn in the units of the outline, with their style', () => {
  const coordinates = [
    [60, 48],
    [70, 48],
  ];
  const { paths, problems } = layersOf(withGeometry({ type: 'LineString', coordinates }));
  expect(problems).toEqual([]);
  // Ten degrees of 8192 units round the world: 227 or 228, and level.
  expect(paths.map(({ line }) => line)).toEqual([LINE]);
  expect(paths[0]?.d).toMatch(/^m\d+ \d+l22[78] 0$/);
});

test.each([
  ['is missing', undefined, { path: '(whole file)', got: 'no such file' }],
  ['is no JSON', '{', { path: '(whole file)', expected: 'a file that can be read as JSON' }],
  [
    'is a point',
    withGeometry({ type: 'Point', coordinates: [60, 48] }),
    {
      path: 'features[0].geometry',
      expected: 'lines: LineString or MultiLineString',
      got: 'Point',
    },
  ],
  ['has no geometry', withGeometry(null), { path: 'features[0].geometry', got: 'null' }],
])('a layer whose file %s is told of where it is wrong', (_, text, problem) => {
  const { problems } = layersOf(text);
  expect(problems).toEqual([
    expect.objectContaining({ file: FILE, severity: 'error', ...problem }),
  ]);
});
