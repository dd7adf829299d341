import { readFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import openingGround from '../../geodata/kazakhstan-2022/ground/outline.json' with { type: 'json' };
import { checkFeatureCollection, type Cities, type Regions } from '../../tools/geojson/check.ts';

function readText(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

function read(path: string): unknown {
  return JSON.parse(readText(path));
}

const regions = read('geodata/kazakhstan-2022/regions.geojson') as Regions;
const regionIds = regions.features.map(({ id }) => String(id));

const licenses: Record<string, string> = {
  'geodata/kazakhstan-2022/regions.geojson': 'Public domain',
  'geodata/kazakhstan-2022/cities.geojson': 'CC-BY-4.0',
  'geodata/kazakhstan-2022/ground/land.geojson': 'Public domain',
  'geodata/kazakhstan-2022/ground/boundaries.geojson': 'Public domain',
  'geodata/kazakhstan-2022/ground/bands.geojson': 'Public domain',
  'geodata/kazakhstan-2022/ground/labels.geojson': 'CC0-1.0',
  'geodata/kazakhstan-2022/ground/lakes.geojson': 'ODbL-1.0',
  'geodata/kazakhstan-2022/ground/rivers.geojson': 'LGPL-3.0-or-later',
};

describe.each(Object.entries(licenses))('%s', (path, license) => {
  it('says its name, licence and whom to name', () => {
    expect(read(path)).toMatchObject({
      name: expect.stringMatching(/\w/) as string,
      license,
      attribution: expect.stringMatching(/\w/) as string,
    });
  });

  it('is listed with its licence in LICENSES.md', () => {
    const name = path.replace('geodata/kazakhstan-2022/ground/', '');
    expect(readText('geodata/kazakhstan-2022/ground/LICENSES.md')).toContain(`\`${name}\``);
  });

  it('is valid GeoJSON', () => {
    expect(checkFeatureCollection(read(path), path)).toEqual([]);
  });
});

describe('names', () => {
  const inThreeLanguages = {
    en: expect.stringMatching(/[A-Za-z]/) as string,
    kk: expect.stringMatching(/\p{Script=Cyrillic}/u) as string,
    ru: expect.stringMatching(/\p{Script=Cyrillic}/u) as string,
  };

  it('of countries, seas and lakes are there in three languages', () => {
    const { features } = read('geodata/kazakhstan-2022/ground/labels.geojson') as FeatureCollection;
    for (const { properties } of features) expect(properties).toMatchObject(inThreeLanguages);
    const kinds = new Set(features.map(({ properties }) => String(properties?.['k'])));
    expect([...kinds]).toEqual(['country', 'sea', 'lake']);
  });

  it('of regions and places are there in three languages', () => {
    const cities = read('geodata/kazakhstan-2022/cities.geojson') as Cities;
    for (const { properties } of [...regions.features, ...cities.features]) {
      expect(properties).toMatchObject({ names: inThreeLanguages });
    }
  });
});

describe('regions', () => {
  it('are the 14 oblasts and three cities of January 2022', () => {
    const kinds = regions.features.map(
      ({ properties }) => Reflect.get(properties, 'kind') as unknown,
    );
    expect(kinds.filter((kind) => kind === 'oblast')).toHaveLength(14);
    expect(kinds.filter((kind) => kind === 'city')).toHaveLength(3);
    expect(regionIds).toContain('KZ-MAN');
    expect(regionIds).not.toContain('KZ-BAY');
  });

  it('have their label point inside', () => {
    for (const region of regions.features) {
      const point = Reflect.get(region.properties, 'labelPoint') as Position;
      expect(booleanPointInPolygon(point, region), region.properties.id).toBe(true);
    }
  });
});

describe('bands', () => {
  const { features } = read('geodata/kazakhstan-2022/ground/bands.geojson') as FeatureCollection<
    Polygon | MultiPolygon,
    { readonly region: string; readonly shape: string }
  >;
  const inner = (region: string, shape: string) =>
    features.find(({ properties }) => properties.region === region && properties.shape === shape);

  it('leave an inner area in every oblast and every shape', () => {
    const oblasts = regionIds.filter((id) => !['KZ-ALA', 'KZ-AST', 'KZ-SHY'].includes(id));
    const shapes = ['a', 'b', 'c'].flatMap((range) => [`${range}-wide`, `${range}-narrow`]);
    const missing = oblasts.filter((id) => shapes.some((shape) => inner(id, shape) === undefined));
    expect(missing).toEqual([]);
  });

  it('have their inner edge inside their region', () => {
    for (const { geometry, properties } of features) {
      const region = regions.features.find(({ id }) => id === properties.region);
      if (region === undefined) throw new Error(`no region ${properties.region}`);
      const outside = sample(positionsOf(geometry)).filter(
        (position) => !booleanPointInPolygon(position, region),
      );
      expect(outside, `${properties.region} ${properties.shape}`).toEqual([]);
    }
  });

  it.each([
    ['b-wide', 9],
    ['b-narrow', 6.5],
  ])('are as wide as designed: %s is %d px at zoom 4', (shape, width) => {
    const region = regions.features.find(({ id }) => id === 'KZ-KAR');
    const edge = inner('KZ-KAR', shape);
    if (region === undefined || edge === undefined) throw new Error('Karaganda is missing');
    const distances = sample(positionsOf(edge.geometry)).map((position) =>
      distanceToRings(position, region, 4),
    );
    // Round corners and the tolerance of the simplification take or add a little.
    expect(Math.min(...distances)).toBeGreaterThan(width - 0.6);
    expect(Math.max(...distances)).toBeLessThan(width + 0.6);
  });

  function positionsOf(geometry: Polygon | MultiPolygon): Position[] {
    return geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
  }

  function sample(positions: Position[]): Position[] {
    return positions.filter((_, index) => index % 5 === 0);
  }

  /** CSS pixels from the top left corner of the Mercator world at this zoom. */
  function toPixels([longitude = 0, latitude = 0]: Position, zoom: number): [number, number] {
    const world = 512 * 2 ** zoom;
    const y = Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
    return [((longitude + 180) / 360) * world, (0.5 - y / (2 * Math.PI)) * world];
  }

  function distanceToRings(
    position: Position,
    { geometry }: Feature<Polygon | MultiPolygon>,
    zoom: number,
  ): number {
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
    const point = toPixels(position, zoom);
    const distances = rings.flatMap((ring) => {
      const line = ring.map((vertex) => toPixels(vertex, zoom));
      return line.slice(1).map((end, index) => distanceToSegment(point, line[index] ?? end, end));
    });
    return Math.min(...distances);
  }

  function distanceToSegment(
    [x, y]: [number, number],
    [x1, y1]: [number, number],
    [x2, y2]: [number, number],
  ): number {
    const [dx, dy] = [x2 - x1, y2 - y1];
    const squared = dx * dx + dy * dy;
    const along = squared === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / squared;
    const share = Math.max(0, Math.min(1, along));
    return Math.hypot(x - x1 - share * dx, y - y1 - share * dy);
  }
});

describe('opening ground', () => {
  it('has a path for each of the 17 regions', () => {
    expect(Object.keys(openingGround.regions).toSorted()).toEqual(regionIds.toSorted());
    for (const path of Object.values(openingGround.regions)) expect(path).toMatch(/^m\d+ \d+l.+z$/);
  });

  it('has only relative integer paths', () => {
    const { land, lakes, lines } = openingGround;
    for (const path of [land, lakes, ...Object.values(lines)]) expect(path).toMatch(/^[mlz\d -]+$/);
  });

  it('draws a region where the map does', () => {
    const { unitsPerWorld, origin } = openingGround;
    const numbers = openingGround.regions['KZ-KZY'].match(/-?\d+/g)?.map(Number) ?? [];
    const longitude = (((origin[0] ?? 0) + (numbers[0] ?? 0)) / unitsPerWorld) * 360 - 180;
    expect(longitude).toBeGreaterThan(58);
    expect(longitude).toBeLessThan(69);
  });
});
