import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  boundsInView,
  fitBounds,
  fromMercator,
  holds,
  mercator,
  projectAt,
  worldSize,
} from '../../../src/core/scene/mercator.ts';
import { ZOOMS } from '../../setting.ts';

/** A country between the seas. */
const COUNTRY = { west: 46.49, south: 40.56, east: 87.32, north: 55.45 };

const lngLat = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
);

describe('Mercator', () => {
  test('known points: the middle of the world, and the edge of the square', () => {
    expect(mercator([0, 0])).toEqual([0.5, 0.5]);
    const [x, y] = mercator([180, 85.0511287798066]);
    expect(x).toBe(1);
    // The latitude where the square ends, by definition of EPSG:3857.
    expect(y).toBeCloseTo(0, 9);
  });

  test('there and back', () => {
    fc.assert(
      fc.property(lngLat, (at) => {
        const [lng, lat] = fromMercator(mercator(at));
        expect(lng).toBeCloseTo(at[0], 6);
        expect(lat).toBeCloseTo(at[1], 6);
      }),
    );
  });

  test('the camera stands in the middle of its window', () => {
    const project = projectAt({ center: [67, 48], zoom: 4 }, 800, 600);
    expect(project([67, 48])).toEqual([400, 300]);
    expect(worldSize(4)).toBe(8192);
  });

  test('the country fits inside the padding, as large as can be', () => {
    const padding = { top: 166, right: 30, bottom: 30, left: 30 };
    const camera = fitBounds(COUNTRY, { width: 1024, height: 728 }, padding, ZOOMS);
    // What the sizes of marks were drawn for: the country at 1024 wide is zoom 4.05.
    expect(camera.zoom).toBeCloseTo(4.05, 2);
    const project = projectAt(camera, 1024, 728);
    const [left, top] = project([COUNTRY.west, COUNTRY.north]);
    const [right, bottom] = project([COUNTRY.east, COUNTRY.south]);
    expect(left).toBeCloseTo(30, 4);
    expect(right).toBeCloseTo(994, 4);
    expect(top).toBeGreaterThanOrEqual(166);
    expect(bottom).toBeLessThanOrEqual(698);
  });

  test('the zoom stays within the range of the map', () => {
    const none = { top: 0, right: 0, bottom: 0, left: 0 };
    expect(fitBounds(COUNTRY, { width: 40, height: 40 }, none, ZOOMS).zoom).toBe(ZOOMS.min);
    expect(fitBounds(COUNTRY, { width: 1e6, height: 1e6 }, none, ZOOMS).zoom).toBe(ZOOMS.max);
    expect(fitBounds(COUNTRY, { width: 0, height: 0 }, none, ZOOMS).zoom).toBe(ZOOMS.min);
  });

  test('a point comes to the middle of what the padding leaves, at the zoom asked for', () => {
    // A phone whose half open sheet covers all but the upper 272 px.
    const padding = { top: 36, right: 12, bottom: 340, left: 12 };
    const [lng, lat] = [52.86192, 43.34116];
    const point = { west: lng, south: lat, east: lng, north: lat };
    const camera = fitBounds(point, { width: 390, height: 600 }, padding, { ...ZOOMS, max: 6 });
    expect(camera.zoom).toBe(6);
    const [x, y] = projectAt(camera, 390, 600)([lng, lat]);
    expect(x).toBeCloseTo(195, 4);
    expect(y).toBeCloseTo(36 + (600 - 36 - 340) / 2, 4);
  });

  test('a stretch too wide for the zoom asked for is shown whole', () => {
    const padding = { top: 20, right: 20, bottom: 20, left: 20 };
    const { west, east, south, north } = COUNTRY;
    const camera = fitBounds(COUNTRY, { width: 700, height: 700 }, padding, { ...ZOOMS, max: 6 });
    const project = projectAt(camera, 700, 700);
    expect(project([west, north])[0]).toBeCloseTo(20, 4);
    expect(project([east, south])[0]).toBeCloseTo(680, 4);
  });

  test('what a window shows is what it was fitted to, and holds what lies inside', () => {
    const padding = { top: 60, right: 300, bottom: 30, left: 20 };
    const room = { width: 1200, height: 800 };
    const asked = { west: 50, south: 44, east: 60, north: 50 };
    const seen = boundsInView({ ...room, camera: fitBounds(asked, room, padding, ZOOMS) }, padding);
    // One pair of sides fits exactly, the other has room to spare.
    expect(Math.min(asked.west - seen.west, asked.south - seen.south)).toBeCloseTo(0, 6);
    expect(holds(seen, { west: 51, south: 45, east: 59, north: 49 })).toBe(true);
    expect(holds(seen, COUNTRY)).toBe(false);
  });
});
