import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  checkFeatureCollection,
  checkPlacesInRegions,
  checkTiling,
  type Cities,
  type Regions,
} from '../../tools/geojson/check.ts';

type Ring = [number, number][];

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
}

const realRegions = read('geodata/kazakhstan-2022/regions.geojson') as Regions;
const realCities = read('geodata/kazakhstan-2022/cities.geojson') as Cities;

/** A rectangle of one degree by one, counter-clockwise, with its lower left corner here. */
function square(west: number, south: number, width = 1): Ring {
  const east = west + width;
  return [
    [west, south],
    [east, south],
    [east, south + 1],
    [west, south + 1],
    [west, south],
  ];
}

function region(id: string, ...coordinates: Ring[]): Regions['features'][number] {
  return {
    type: 'Feature',
    id,
    properties: { id },
    geometry: { type: 'Polygon', coordinates },
  };
}

function collection(...features: Regions['features']): Regions {
  return { type: 'FeatureCollection', features };
}

function city(id: string, home: string, coordinates: [number, number]): Cities {
  const properties = { id, region: home };
  const geometry = { type: 'Point' as const, coordinates };
  return { type: 'FeatureCollection', features: [{ type: 'Feature', id, properties, geometry }] };
}

describe('the real files', () => {
  it('are valid GeoJSON', () => {
    expect(checkFeatureCollection(realRegions, 'geodata/kazakhstan-2022/regions.geojson')).toEqual(
      [],
    );
    expect(checkFeatureCollection(realCities, 'geodata/kazakhstan-2022/cities.geojson')).toEqual(
      [],
    );
  });

  it('cover the country once, without a gap', () => {
    expect(checkTiling(realRegions, 'geodata/kazakhstan-2022/regions.geojson')).toEqual([]);
  });

  it('have every place in the region it names', () => {
    expect(
      checkPlacesInRegions(realCities, realRegions, 'geodata/kazakhstan-2022/cities.geojson'),
    ).toEqual([]);
  });

  it('show a vertex of a shared border that was moved by 0.0001°', () => {
    const moved = structuredClone(realRegions);
    const geometry = moved.features.find(({ id }) => id === 'KZ-AST')?.geometry;
    if (geometry?.type !== 'Polygon') throw new Error('Nur-Sultan is one polygon');
    const position = geometry.coordinates[0]?.[5];
    if (position === undefined) throw new Error('its ring has more than five positions');
    position[0] = (position[0] ?? 0) + 0.0001;
    expect(checkTiling(moved, 'regions')).not.toEqual([]);
  });
});

describe('a wrong feature collection', () => {
  const problem = (path: string, expected: string, got: string) => ({
    file: 'test.geojson',
    path,
    expected,
    got,
    severity: 'error',
  });
  const check = (value: unknown) => checkFeatureCollection(value, 'test.geojson');

  it('that is none at all', () => {
    const expected = 'a FeatureCollection with an array "features"';
    expect(check({ type: 'Feature' })).toEqual([
      problem('(whole file)', expected, 'an object of type "Feature"'),
    ]);
    expect(check([1, 2])).toEqual([problem('(whole file)', expected, '[1,2]')]);
    expect(check({ type: 'FeatureCollection', features: {} })).toHaveLength(1);
    expect(check(undefined)).toHaveLength(1);
  });

  it('with an open ring', () => {
    expect(check(collection(region('KZ-A', square(60, 45).slice(0, -1))))).toEqual([
      problem(
        'KZ-A',
        'a closed ring, whose last position is its first',
        'an open ring from [60, 45] to [60, 46]',
      ),
    ]);
  });

  it('with a clockwise outer ring', () => {
    expect(check(collection(region('KZ-A', square(60, 45).reverse())))).toEqual([
      problem(
        'KZ-A',
        'an outer ring that runs counter-clockwise',
        'a clockwise ring from [60, 45]',
      ),
    ]);
  });

  it('with a counter-clockwise hole', () => {
    const hole: Ring = [
      [60.2, 45.2],
      [60.4, 45.2],
      [60.4, 45.4],
      [60.2, 45.2],
    ];
    expect(check(collection(region('KZ-A', square(60, 45), hole)))).toEqual([
      problem('KZ-A', 'a hole that runs clockwise', 'a counter-clockwise hole from [60.2, 45.2]'),
    ]);
  });

  it('with a ring that crosses itself', () => {
    const bowTie: Ring = [
      [60, 45],
      [60, 46],
      [62, 45],
      [62, 47],
      [60, 45],
    ];
    expect(check(collection(region('KZ-A', bowTie)))).toEqual([
      problem(
        'KZ-A',
        'rings that do not cross themselves or each other',
        'a crossing at [60.66667, 45.66667]',
      ),
    ]);
  });

  it('with a wrong type', () => {
    const wrong = { ...region('KZ-A', square(60, 45)), type: 'Region' };
    expect(check({ type: 'FeatureCollection', features: [wrong] })).toEqual([
      problem('KZ-A', 'a valid GeoJSON feature', 'type must be "Feature"'),
    ]);
  });

  it('with a geometry of a type that GeoJSON does not have', () => {
    const geometry = { type: 'Circle', coordinates: [60, 45] };
    const feature = { type: 'Feature', properties: {}, geometry };
    const [found, ...others] = check({ type: 'FeatureCollection', features: [feature] });
    expect(others).toEqual([]);
    expect(found?.path).toBe('features[0]');
    expect(found?.got).toContain('type must be one of');
  });

  it('with an empty ring', () => {
    expect(check(collection(region('KZ-A', [])))).toEqual([
      problem('KZ-A', 'a valid GeoJSON feature', 'coordinates with an empty ring'),
    ]);
  });

  it('with latitude before longitude', () => {
    expect(check(city('aktau', 'KZ-MAN', [43.66, 151.17]))).toEqual([
      problem(
        'aktau',
        'longitude from -180 to 180 and latitude from -90 to 90, in that order',
        '[43.66, 151.17]',
      ),
    ]);
  });

  it('with an id twice', () => {
    const twice = collection(region('KZ-A', square(60, 45)), region('KZ-A', square(61, 45)));
    expect(check(twice)).toEqual([
      problem('KZ-A', 'an id that no other feature has', '2 features with the id KZ-A'),
    ]);
  });
});

describe('regions that do not tile', () => {
  it('with a gap between two regions', () => {
    const notched: Ring = [
      [60, 45],
      [61, 45],
      [61, 45.2],
      [60.9, 45.5],
      [61, 45.8],
      [61, 46],
      [60, 46],
      [60, 45],
    ];
    expect(
      checkTiling(collection(region('KZ-A', notched), region('KZ-B', square(61, 45))), 'r'),
    ).toEqual([
      {
        file: 'r',
        path: '(between the regions)',
        expected: 'regions that cover the country without a gap',
        got: expect.stringMatching(/^a gap of \d+ km² round \[60\.\d+, 45\.5\]$/) as string,
        severity: 'error',
      },
    ]);
  });

  it('with an overlap', () => {
    const regions = collection(region('KZ-A', square(60, 45, 1.2)), region('KZ-B', square(61, 45)));
    expect(checkTiling(regions, 'r')).toEqual([
      {
        file: 'r',
        path: 'KZ-A, KZ-B',
        expected: 'regions that do not overlap',
        got: expect.stringMatching(/^an overlap of \d+ km² round \[61\.1, 45\.5\]$/) as string,
        severity: 'error',
      },
    ]);
  });

  it('say nothing of regions that do', () => {
    const regions = collection(region('KZ-A', square(60, 45)), region('KZ-B', square(61, 45)));
    expect(checkTiling(regions, 'r')).toEqual([]);
  });
});

describe('a place', () => {
  const regions = collection(region('KZ-A', square(60, 45)), region('KZ-B', square(61, 45)));
  const check = (cities: Cities) => checkPlacesInRegions(cities, regions, 'cities');
  const problem = (expected: string, got: string) => [
    { file: 'cities', path: 'aktau', expected, got, severity: 'error' },
  ];

  it('in its region is right', () => {
    expect(check(city('aktau', 'KZ-A', [60.5, 45.5]))).toEqual([]);
  });

  it('in another region is not', () => {
    const found = check(city('aktau', 'KZ-A', [61.5, 45.5]));
    expect(found).toEqual(problem('a point inside KZ-A', '[61.5, 45.5], in KZ-B'));
  });

  it('in no region is not', () => {
    const found = check(city('aktau', 'KZ-A', [10, 10]));
    expect(found).toEqual(problem('a point inside KZ-A', '[10, 10], in no region'));
  });

  it('of a region that is not in the file is not', () => {
    const found = check(city('aktau', 'KZ-C', [60.5, 45.5]));
    expect(found).toEqual(problem('a region that the regions file has', 'KZ-C'));
  });

  it('may miss its polygon where that is known', () => {
    expect(check(city('kurchatov', 'KZ-A', [61.5, 45.5]))).toEqual([]);
  });
});
