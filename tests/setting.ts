/** What the small waves of the tests say of themselves beside their records. */
import type { CoarseGround } from '../src/core/format/ground.ts';
import type { Licence } from '../src/core/format/setting.ts';
import type { RegionTerm } from '../src/core/format/vocabulary.ts';

const names = (name: string) => ({ en: name, kk: name, ru: name });

export const ZOOMS = { min: 2.2, max: 8 } as const;

const LICENSE: Licence = {
  id: 'CC-BY-4.0',
  name: 'CC BY 4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
};

const SQUARE = 'm0 0l10 0 0 10-10 0z';

/** As `ground/outline.json` has it. */
export const RAW_OUTLINE = {
  unitsPerWorld: 8192,
  origin: [5006, 2378],
  size: [1229, 839],
  land: SQUARE,
  regions: {},
  lakes: '',
  lines: { home: SQUARE, region: '', country: '', coast: '' },
} satisfies Omit<CoarseGround, 'layers'>;

const OUTLINE: CoarseGround = { ...RAW_OUTLINE, layers: [] };

const COUNTRY = {
  id: 'kz',
  alpha2: 'KZ',
  alpha3: 'KAZ',
  numeric: 398,
  acledRegion: 'Caucasus and Central Asia',
  names: names('Kazakhstan'),
};

const WORLD = { west: -45, south: -20, east: 180, north: 82 };

/** As `wave.json` has it. */
export const RAW_SETTING = {
  keywords: ['strike', 'protest'],
  author: 'Tolqyn contributors',
  license: LICENSE,
  languages: ['en', 'kk', 'ru'],
  country: COUNTRY,
  bordersOf: '2022-01-01',
  bounds: { west: 46.49, south: 40.56, east: 87.32, north: 55.45 },
  zoom: ZOOMS,
  limits: WORLD,
  projection: { parallels: [43, 52.5], meridian: 67.2, latitude: 47.8 },
  ground: { credits: [{ text: 'Natural Earth', url: 'https://www.naturalearthdata.com/' }] },
} as const;

/** Compiled: all of it but version, title and window. */
export const COMPILED_SETTING = {
  id: 'a-wave',
  isHome: true,
  ...RAW_SETTING,
  outline: OUTLINE,
} as const;

/** Opened: all of it but version, title and days. */
export const SETTING = {
  ...COMPILED_SETTING,
  credits: RAW_SETTING.ground.credits,
  relief: null,
  layers: [],
} as const;

/** As `vocabulary.json` has them. */
export const RAW_REGION_TERMS = {
  oblast: {
    one: { en: 'oblast' },
    many: { en: 'oblasts' },
    concept: { identifier: 'aat:300235107', label: 'oblasts' },
  },
  city: {
    one: { en: 'city of republican significance' },
    many: { en: 'cities of republican significance' },
    isCity: true,
    concept: { identifier: 'aat:300008389', label: 'cities' },
  },
} as const;

export const REGION_TERMS: Readonly<Record<string, RegionTerm>> = {
  oblast: { ...RAW_REGION_TERMS.oblast, isCity: false },
  city: RAW_REGION_TERMS.city,
};
