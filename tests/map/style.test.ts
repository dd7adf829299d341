import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/core/base/languages.ts';
import { PALETTE } from '../../src/core/scene/palette.ts';
import { bandKey } from '../../src/map/bands.ts';
import { patternsOf } from '../../src/map/images.ts';
import { layerIds } from '../../src/map/layers.ts';
import { LAYERS, LOOKS, styleFor } from './fixtures.ts';

const THEMES = ['light', 'dark'] as const;
const ids = layerIds(LOOKS.map(bandKey), LAYERS);

/** Every text in a value that may hold names of images. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.flatMap(textsIn) : [];
}

describe.each(THEMES)('the %s style', (theme) => {
  it.each(LANGUAGES)('is valid in %s', (language) => {
    expect(validateStyleMin(styleFor(theme, language))).toEqual([]);
  });

  const style = styleFor(theme, 'en');

  it('has the layers of the list in its order; relief stands in the light one only', () => {
    const wanted = ids.filter((id) => id !== 'relief' || theme === 'light');
    expect(style.layers.map(({ id }) => id)).toEqual(wanted);
    expect('relief' in style.sources).toBe(theme === 'light');
  });

  it('has every source that a layer names, and no other', () => {
    const named = style.layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
    expect(new Set(named)).toEqual(new Set(Object.keys(style.sources)));
  });

  it('draws the lines that a wave brings over its rivers, below every border', () => {
    const layer = style.layers.find(({ id }) => id === 'wave-railways');
    expect(layer).toMatchObject({
      type: 'line',
      // Multiples of its width: 6 and 2.4 px.
      paint: { 'line-color': PALETTE[theme].borderCountry, 'line-dasharray': [5, 2] },
    });
    expect(style.sources['wave-railways']).toMatchObject({ data: '/ground/railways.geojson' });
    const order = style.layers.map(({ id }) => id);
    expect(order.indexOf('wave-railways')).toBe(order.indexOf('rivers') + 1);
    expect(order.indexOf('wave-railways')).toBeLessThan(order.indexOf('region-borders'));
  });

  it('cites only images that are made', () => {
    const made = patternsOf(theme, LOOKS);
    const patterns = style.layers.flatMap((layer) =>
      layer.type === 'fill' ? textsIn(layer.paint?.['fill-pattern']) : [],
    );
    const cited = patterns.filter((text) => /^(band|stripe)-/.test(text));
    expect(cited.length).toBeGreaterThan(0);
    expect(new Set(cited)).toEqual(new Set(made.keys()));
  });

  it('asks for no glyphs and no sprite, and names every face it uses', () => {
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    const fonts = style.layers.flatMap((layer) =>
      layer.type === 'symbol' ? textsIn(layer.layout?.['text-font']) : [],
    );
    expect(new Set(fonts)).toEqual(new Set(Object.keys(style['font-faces'] ?? {})));
  });

  it('shows each band in one zoom range only', () => {
    const bands = style.layers.filter(({ id }) => id.startsWith('band-labour-new'));
    const ranges = bands.map(({ minzoom, maxzoom }) => [minzoom, maxzoom]);
    expect(ranges).toEqual([
      [0, 4],
      [4, 5],
      [5, 24],
    ]);
  });
});

it('has images of the same names and sizes in both themes, so that one can take the other’s place', () => {
  const sizes = (theme: 'light' | 'dark') =>
    [...patternsOf(theme, LOOKS)].map(([name, { image, pixelRatio }]) => [
      name,
      image.width,
      image.height,
      pixelRatio,
    ]);
  expect(sizes('dark')).toEqual(sizes('light'));
});
