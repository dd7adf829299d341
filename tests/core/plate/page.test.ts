import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  endSize,
  pixelPage,
  pixelsOf,
  pointsOf,
  paperPage,
  PRESETS,
  SIDES,
} from '../../../src/core/plate/page.ts';

describe('the size of a picture', () => {
  it('is what its preset says', () => {
    expect(endSize(PRESETS.article)).toEqual([1600, 1200]);
    expect(endSize(PRESETS.slide)).toEqual([1920, 1080]);
    expect(endSize(PRESETS.square)).toEqual([1080, 1080]);
    expect(endSize(PRESETS.story)).toEqual([1080, 1920]);
    expect(endSize(PRESETS.a4)).toEqual([297, 210]);
    expect(endSize(PRESETS.poster)).toEqual([420, 297]);
    expect(endSize(PRESETS.thesis)).toEqual([210, 297]);
  });

  it('is that of the paper, upright or on its side, in points of PDF', () => {
    const [width, height] = pointsOf(paperPage('A4', 'portrait'));
    expect(width).toBeCloseTo(595.28, 1);
    expect(height).toBeCloseTo(841.89, 1);
    const [long, short] = pointsOf(paperPage('A4', 'landscape'));
    expect([short, long]).toEqual([width, height]);
  });

  it('has as many dots as are asked for', () => {
    expect(pixelsOf(PRESETS.a4, 300)).toEqual([3508, 2480]);
    expect(pixelsOf(PRESETS.slide, 192)).toEqual([3840, 2160]);
  });

  it('is just so many px as are asked for, its layout within what words need', () => {
    const side = fc.integer({ min: SIDES.least, max: SIDES.most });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const page = pixelPage(width, height);
        expect(endSize(page)).toEqual([width, height]);
        const area = Math.sqrt(page.width * page.height);
        expect(area).toBeGreaterThan(799);
        expect(area).toBeLessThan(1386);
      }),
    );
  });
});
