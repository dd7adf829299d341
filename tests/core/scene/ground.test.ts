import { describe, expect, test } from 'vitest';
import type { CoarseGround } from '../../../src/core/format/ground.ts';
import { frameAt } from '../../../src/core/frame/frame.ts';
import { openingGround } from '../../../src/core/scene/ground.ts';
import { PALETTE } from '../../../src/core/scene/palette.ts';
import { BAND_SIZES } from '../../../src/core/scene/sizes.ts';
import { svgText } from '../../../src/core/scene/svg.ts';
import { january } from '../fixture.ts';
import { CLASSES, DATASET, hasClass, nodesOf, ATTRIBUTED } from './fixture.ts';

const SQUARE = 'm10 10l40 0 0 40-40 0z';
const COARSE: CoarseGround = {
  unitsPerWorld: 8192,
  origin: [5006, 2378],
  size: [100, 100],
  land: SQUARE,
  lakes: SQUARE,
  regions: { 'KZ-MAN': SQUARE, 'KZ-ATY': SQUARE, 'KZ-ALM': SQUARE },
  lines: { home: SQUARE, region: SQUARE, country: SQUARE, coast: SQUARE },
  layers: [],
};

function groundAt(date: number, zoom = 4, layers: CoarseGround['layers'] = []) {
  return openingGround({
    coarse: { ...COARSE, layers },
    frame: frameAt(DATASET, ATTRIBUTED, january(date)),
    classes: CLASSES,
    palette: PALETTE.light,
    camera: { center: [67, 48], zoom },
    width: 800,
    height: 600,
    bands: BAND_SIZES.full,
    idPrefix: 'g-',
  });
}

describe('opening ground', () => {
  test('every paint and clip that is used is there, with its prefix', () => {
    for (const date of [1, 3, 4, 10]) {
      const text = svgText(groundAt(date));
      const used = [...text.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
      const made = new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
      expect(used.filter((id) => id === undefined || !made.has(id))).toEqual([]);
      expect([...made].every((id) => id?.startsWith('g-'))).toBe(true);
      expect(text).not.toMatch(/NaN|undefined/);
    }
  });

  test('an uncertain first day is striped in both tints, a certain one is plain', () => {
    const tints = nodesOf(groundAt(4), hasClass('tint')).map(({ attrs }) => attrs.fill);
    expect(tints).toEqual([PALETTE.light.t2, 'url(#g-stripes-1-2)', PALETTE.light.t4]);
  });

  test('only regions with a claim of their own have a band', () => {
    expect(nodesOf(groundAt(4), hasClass('band'))).toHaveLength(2);
    expect(nodesOf(groundAt(1), hasClass('band'))).toHaveLength(0);
  });

  test('lines that a wave brings lie over the lakes, below every border, in px of the window', () => {
    const d = 'm10 10l40 40';
    const ground = groundAt(4, 4, [{ line: { colour: 'river', width: 3, opacity: 0.5 }, d }]);
    const paths = nodesOf(ground, ({ tag }) => tag === 'path').map(({ attrs }) => attrs);
    const at = paths.findIndex((attrs) => attrs.d === d);
    expect(paths[at]).toMatchObject({
      stroke: PALETTE.light.river,
      // The world is 8192 px wide at zoom 4, as many as the units of the ground.
      'stroke-width': '3',
      'stroke-opacity': '0.5',
    });
    const fills = paths.map(({ fill }) => fill);
    expect(at).toBe(fills.lastIndexOf(PALETTE.light.lake) + 1);
    expect(paths.slice(at + 1).map(({ stroke }) => stroke)).toContain(PALETTE.light.borderHome);
  });

  test('line widths are px of the window at any zoom', () => {
    for (const zoom of [2.2, 4, 6]) {
      const scale = (512 * 2 ** zoom) / COARSE.unitsPerWorld;
      const widths = nodesOf(
        groundAt(4, zoom),
        ({ attrs }) => attrs.stroke === PALETTE.light.borderHome,
      ).map(({ attrs }) => Number(attrs['stroke-width']) * scale);
      expect(widths[0]).toBeCloseTo(5, 2);
      expect(widths[1]).toBeCloseTo(1.3, 2);
    }
  });

  test('the same input has the same bytes', () => {
    expect(svgText(groundAt(4))).toBe(svgText(groundAt(4)));
  });
});
