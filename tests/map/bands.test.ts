import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { KIND_TERMS } from '../kinds.ts';
import type { Account, WaveRecord } from '../../src/core/format/record.ts';
import type { Ref } from '../../src/core/format/ref.ts';
import type { Kind } from '../../src/core/format/vocabulary.ts';
import type { Wave } from '../../src/core/format/wave.ts';
import { composeBands, type InnerShapes, type RegionShapes } from '../../src/map/band-shapes.ts';
import { bandKey, bandStylesOf } from '../../src/map/bands.ts';

/** A square ring round a point; half a side long each way. */
function square(x: number, y: number, half: number): Position[] {
  const [west, east, south, north] = [x - half, x + half, y - half, y + half];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function areaOf({ coordinates }: MultiPolygon): number {
  const ring = (points: readonly Position[]) =>
    Math.abs(
      points.reduce((sum, [x = 0, y = 0], i) => {
        const [nextX = 0, nextY = 0] = points[(i + 1) % points.length] ?? [];
        return sum + (x * nextY - nextX * y) / 2;
      }, 0),
    );
  return coordinates
    .map(([outer = [], ...holes]) => ring(outer) - holes.reduce((sum, hole) => sum + ring(hole), 0))
    .reduce((sum, area) => sum + area, 0);
}

const region = (coordinates: Position[][][]): RegionShapes => ({
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', properties: { id: 'R' }, geometry: { type: 'MultiPolygon', coordinates } },
  ],
});
const inner = (coordinates: Position[][]): InnerShapes => ({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { region: 'R', shape: 'b-wide' },
      geometry: { type: 'Polygon', coordinates },
    },
  ],
});

function bandOf(regions: RegionShapes, rest: Position[][], shape: string): MultiPolygon {
  const { features } = composeBands(regions, inner(rest));
  const found = features.find(({ properties }) => properties.shape === shape);
  if (!found) throw new Error(`expected a band of the shape ${shape}, got none`);
  return found.geometry;
}

describe('a band', () => {
  it('is the region less what it leaves inside', () => {
    const band = bandOf(region([[square(0, 0, 10)]]), [square(0, 0, 8)], 'b-wide');
    expect(band.coordinates).toHaveLength(1);
    expect(areaOf(band)).toBe(400 - 256);
  });

  it('is the whole region where nothing is left inside', () => {
    const band = bandOf(region([[square(0, 0, 10)]]), [square(0, 0, 8)], 'b-narrow');
    expect(areaOf(band)).toBe(400);
  });

  it('runs round a city within the region as a polygon of its own', () => {
    const withCity = region([[square(0, 0, 10), square(0, 0, 1)]]);
    const band = bandOf(withCity, [square(0, 0, 8), square(0, 0, 3)], 'b-wide');
    expect(band.coordinates.map((rings) => rings.length)).toEqual([2, 2]);
    expect(areaOf(band)).toBe(400 - 256 + 36 - 4);
  });

  it('puts each hole into the part it lies in', () => {
    const island = region([[square(0, 0, 10)], [square(50, 0, 2)]]);
    const band = bandOf(island, [square(0, 0, 8)], 'b-wide');
    expect(band.coordinates.map((rings) => rings.length)).toEqual([2, 1]);
  });
});

const REGION: Ref = { kind: 'region', id: 'KZ-MAN' };
const PLACE: Ref = { kind: 'place', id: 'aktau' };

/** What `bandLooksOf` reads of a record. */
function record(kind: Kind, where: Ref, ...asserted: Account['asserts'][]): WaveRecord {
  const accounts = [{}, ...asserted].map((asserts) => ({ asserts }));
  return { kind, where: [where], accounts } as unknown as WaveRecord;
}

function keysOf(...records: WaveRecord[]): readonly string[] {
  const wave = { records, vocabulary: { kinds: KIND_TERMS } as Wave['vocabulary'] };
  return bandStylesOf(wave).map(bandKey);
}

describe('the looks of bands', () => {
  it('are none for a record of a place, or of the state alone', () => {
    expect(keysOf(record('strike', PLACE), record('measure', REGION))).toEqual([]);
  });

  it('are three states of what all tell alike', () => {
    const keys = ['labour-new', 'labour-continuing', 'labour-uncertain'];
    expect(keysOf(record('strike', REGION), record('demands', REGION))).toEqual(keys);
  });

  it('hold each family and the pair where it is told both ways, so every choice of tellers', () => {
    const keys = keysOf(record('rally', REGION, { kind: 'strike' }));
    expect(keys.filter((key) => key.endsWith('-new'))).toEqual([
      'labour-new',
      'labour+street-new',
      'street-new',
    ]);
  });

  it('hold what only one account places in a region', () => {
    expect(keysOf(record('strike', PLACE, { where: [REGION] }))).toContain('labour-new');
  });
});
