import { describe, expect, it } from 'vitest';
import outline from '../../../geodata/kazakhstan-2022/ground/outline.json';
import { OutlineFileSchema } from '../../../src/core/format/files.ts';
import { read } from '../../../src/core/format/read.ts';
import { mercator } from '../../../src/core/scene/mercator.ts';
import { regionBounds, regionFinder } from '../../../src/core/scene/outlines.ts';

const coarse = read(OutlineFileSchema, outline, 'outline');
const contains = regionFinder(coarse);
const inRegion = (region: string, [x, y]: readonly [number, number]) => contains(region, y)(x);

describe('the coarse outlines', () => {
  it('hold the towns that the place table puts in them', () => {
    expect(inRegion('KZ-MAN', mercator([52.86192, 43.34116]))).toBe(true);
    expect(inRegion('KZ-PAV', mercator([75.32287, 51.72371]))).toBe(true);
    expect(inRegion('KZ-ATY', mercator([52.86192, 43.34116]))).toBe(false);
  });

  it('leave the city of Almaty out of its oblast', () => {
    expect(inRegion('KZ-ALA', mercator([76.9115, 43.25249]))).toBe(true);
    expect(inRegion('KZ-ALM', mercator([76.9115, 43.25249]))).toBe(false);
  });

  it('know no region but those of January 2022', () => {
    expect(inRegion('KZ-33', mercator([78.37, 45.01]))).toBe(false);
  });

  it('tell how far a region reaches, to a coarse line', () => {
    // The fine outline of Mangystau in geodata/kazakhstan-2022/regions.geojson; the coarse one drops islets.
    const reach = regionBounds(coarse).get('KZ-MAN');
    expect(Math.abs((reach?.west ?? 0) - 49.9861)).toBeLessThan(0.3);
    expect(Math.abs((reach?.east ?? 0) - 56.7076)).toBeLessThan(0.3);
    expect(Math.abs((reach?.south ?? 0) - 41.2589)).toBeLessThan(0.3);
    expect(Math.abs((reach?.north ?? 0) - 46.4804)).toBeLessThan(0.3);
  });
});
