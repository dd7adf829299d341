/** Towns, oblasts and sources for the hand-made wave of the fixture. */
import type { RawPlace, RawRegion } from '../../../src/core/format/files.ts';
import type { RawSource } from '../../../src/core/format/files.ts';
import type { Companions } from '../../../src/core/export/companions.ts';
import type { Place, Region } from '../../../src/core/format/gazetteer.ts';
import type { Voice } from '../../../src/core/format/voice.ts';
import type { Wave } from '../../../src/core/format/wave.ts';

export function companionsOf({ places, regions, voices }: Wave): Companions {
  return {
    cities: {
      attribution: 'GeoNames',
      source: 'https://www.geonames.org/',
      features: [...places.values()].map(placeFeature),
    },
    regions: {
      attribution: 'Natural Earth',
      source: 'https://www.naturalearthdata.com/',
      features: [...regions.values()].map(regionFeature),
    },
    sources: [...voices.values()].map(sourceItem),
  };
}

const placeFeature = ({ id, kind, names, spellings, region, at, precision }: Place): RawPlace => ({
  type: 'Feature',
  id,
  properties: {
    id,
    kind,
    names,
    spellings: [...spellings],
    ...(region !== null && { region }),
    precision,
    geonames: 1,
  },
  geometry: { type: 'Point', coordinates: [...at] },
});

const SQUARE = [
  [
    [50, 43],
    [51, 43],
    [51, 44],
    [50, 43],
  ],
];

const regionFeature = ({ id, kind, names, short, labelPoint, schematic }: Region): RawRegion => ({
  type: 'Feature',
  id,
  properties: {
    id,
    kind,
    names,
    short,
    spellings: [],
    valid: { from: '1997~', to: null },
    provenance: 'made by hand',
    schematic,
    labelPoint: [...labelPoint],
  },
  geometry: { type: 'Polygon', coordinates: SQUARE },
});

const sourceItem = ({ id, title, label, short, published, text }: Voice): RawSource => ({
  id,
  type: 'webpage',
  title,
  author: [{ family: 'Doe', given: 'Jane' }, { literal: 'A union' }],
  issued: { 'date-parts': [[2022, 1, 7]] },
  URL: 'https://example.org/a',
  custom: {
    text,
    paragraphs: null,
    short,
    label,
    container: null,
    published: published?.text ?? null,
  },
});
