import { SETTING } from '../setting.ts';
import type { BandStyle } from '../../src/map/bands.ts';
import type { GroundLayer } from '../../src/core/format/ground.ts';
import { type StyleInput, styleOf } from '../../src/map/style.ts';

export const LOOKS: readonly BandStyle[] = [
  { lines: 'labour', dots: null, state: 'new' },
  { lines: 'labour', dots: 'street', state: 'continuing' },
  { lines: 'force', dots: null, state: 'uncertain' },
];

const file = (name: string) => ({
  latin: `/f/${name}-latin.woff2`,
  cyrillic: `/f/${name}-cyr.woff2`,
});

export const URLS: StyleInput['urls'] = {
  ground: '/ground',
  regions: '/regions.geojson',
  fonts: { sans: file('sans'), serifItalic: file('serif') },
};

/** Lines that no wave has. */
export const LAYERS: readonly GroundLayer[] = [
  { id: 'railways', line: { colour: 'borderCountry', width: 1.2, dashes: [6, 2.4] } },
];

/** With a relief, as the shipped wave has. */
const WAVE: StyleInput['wave'] = {
  country: SETTING.country,
  relief: { west: 23, south: 25, east: 112, north: 66 },
  layers: LAYERS,
};

export const styleFor = (theme: StyleInput['theme'], language: StyleInput['language']) =>
  styleOf({ wave: WAVE, theme, language, urls: URLS, looks: LOOKS });
