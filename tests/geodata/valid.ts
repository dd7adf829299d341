/** The files of a small wave in which everything is right: the ground of the damaged ones. */
import type { GeodataFiles } from '../../src/core/format/decode.ts';
import { FAMILIES } from '../../src/core/format/vocabulary.ts';
import { RAW_KINDS } from '../kinds.ts';
import { RAW_OUTLINE, RAW_REGION_TERMS, RAW_SETTING } from '../setting.ts';

const words = (en: string) => ({ en });
const names = (name: string) => ({ en: name, kk: name, ru: name });
const all = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, words(key)]));

const source = (id: string, text: string | null, custom: object) => ({
  id,
  type: 'webpage',
  title: id,
  URL: 'https://example.org/',
  custom: {
    text,
    paragraphs: null,
    short: words(id),
    label: words(id),
    container: null,
    published: '2022-01-07',
    ...custom,
  },
});

const region = (id: string, kind: string) => ({
  type: 'Feature',
  id,
  properties: {
    id,
    kind,
    names: names(id),
    short: names(id),
    spellings: [],
    valid: { from: '1999~', to: null },
    provenance: 'drawn for a test',
    schematic: true,
    labelPoint: [60, 45],
  },
  geometry: { type: 'Polygon', coordinates: [] },
});

const place = (id: string, region: string) => ({
  type: 'Feature',
  id,
  properties: {
    id,
    kind: 'town',
    names: names(id),
    spellings: [],
    region,
    rank: 2,
    precision: 'settlement',
  },
  geometry: { type: 'Point', coordinates: [60, 45] },
});

const spreading = { source: 'interview', paragraph: 52, quote: 'spilled over into Almaty' };

const strike = {
  id: 'strike',
  kind: 'strike',
  when: '2022-01-03',
  ends: { kind: 'open', saidBy: ['book'] },
  where: ['place:zhanaozen', 'place:almaty'],
  actors: ['oil-workers'],
  figures: [{ of: 'killed', low: 1, high: 10, countedBy: words('nobody') }],
  spreadFrom: [
    {
      from: 'place:zhanaozen',
      to: 'place:almaty',
      day: null,
      words: 'spilled over',
      accounts: [spreading],
    },
  ],
  title: words('A strike'),
  summary: words('A strike begins.'),
  accounts: [
    { source: 'interview', paragraph: 51, quote: 'oil workers are on strike' },
    { source: 'book', paragraph: 3, quote: 'on 3 January oil workers' },
  ],
};

const clash = {
  id: 'clash',
  kind: 'clash',
  when: '[2022-01-04..2022-01-05]',
  dayPart: 'night',
  ends: { kind: 'not-recorded' },
  where: ['region:KZ-MAN', 'country:kz'],
  title: words('A clash'),
  summary: words('There is a clash.'),
  accounts: [{ source: 'interview', paragraph: 53, quote: 'they clashed' }],
};

/** A new copy each time: a test may change it. */
export function validFiles(): GeodataFiles {
  const file = (name: string, value: unknown) => ({
    file: `geodata/${name}`,
    value: structuredClone(value),
  });
  const layer = (features: readonly unknown[]) => ({ type: 'FeatureCollection', features });
  return {
    wave: file('wave.json', {
      version: '1.0.0',
      window: ['2022-01-01', '2022-01-10'],
      ...RAW_SETTING,
      title: words('A wave'),
    }),
    sources: file('sources.json', [
      source('interview', 'reader', { paragraphs: [51, 81] }),
      source('book', 'book', {}),
      source('original', null, {}),
      source('translation', 'reader', {
        paragraphs: [1, 33],
        'translation-of': { source: 'original', paragraph: 1, quote: 'a statement' },
      }),
    ]),
    vocabulary: file('vocabulary.json', {
      actors: { 'oil-workers': words('Oil workers') },
      employers: {},
      demands: {},
      figures: { killed: words('Killed') },
      kinds: RAW_KINDS,
      families: all(FAMILIES),
      regions: RAW_REGION_TERMS,
    }),
    regions: file('regions.geojson', layer([region('KZ-MAN', 'oblast'), region('KZ-ALA', 'city')])),
    cities: file(
      'cities.geojson',
      layer([place('zhanaozen', 'KZ-MAN'), place('almaty', 'KZ-ALA'), place('tengiz', 'KZ-MAN')]),
    ),
    retired: file('retired-ids.json', {}),
    outline: file('ground/outline.json', {
      license: 'Public domain',
      attribution: 'drawn for a test',
      ...RAW_OUTLINE,
    }),
    differences: file('differences.json', [
      {
        id: 'order',
        title: words('Which came first'),
        text: words('Two records may be of one thing.'),
        entries: [
          { text: words('A strike, then a clash.'), records: ['strike', 'clash'], between: true },
          {
            text: words('Two spellings.'),
            where: ['place:almaty'],
            accounts: [
              { source: 'interview', paragraph: 52, quote: 'Almaty' },
              { source: 'book', paragraph: 1, quote: 'Alma-Ata' },
            ],
          },
        ],
      },
    ]),
    story: file('story.json', [
      {
        id: 'first',
        day: '2022-01-03',
        title: words('A strike'),
        look: ['place:zhanaozen'],
        claims: [{ text: words('Workers strike.'), records: ['strike'] }],
      },
      {
        id: 'second',
        day: '2022-01-04',
        title: words('A clash'),
        claims: [{ text: words('Police come.'), records: ['clash'] }],
      },
    ]),
    records: [file('records/one.json', [strike]), file('records/two.json', [clash])],
  };
}
