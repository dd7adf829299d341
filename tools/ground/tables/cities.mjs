/**
 * The places of the map: every town the five texts name, every oblast capital, the three cities of
 * republican significance, and the Tengiz field. Coordinates and names come from `places.csv`.
 *
 * `rank` is the label rank: 0 cities of republican significance, 1 oblast capitals, 2 other places
 * with claims in January 2022, 3 the rest. `inTexts` are the spellings of the texts. `labelSide` is
 * for ports (towards the water) and for towns near the country's border (away from it).
 */
export const cities = [
  { id: 'nur-sultan', kind: 'city', rank: 0, inTexts: ['Nursultan', 'Astana'], wikidata: 'Q1520' },
  {
    id: 'almaty',
    kind: 'city',
    rank: 0,
    inTexts: ['Almaty', 'Alma-Ata'],
    labelSide: 'above',
    wikidata: 'Q35493',
  },
  { id: 'shymkent', kind: 'city', rank: 0, inTexts: ['Shymkent'] },
  { id: 'kokshetau', kind: 'city', rank: 1, inTexts: [] },
  { id: 'aktobe', kind: 'city', rank: 1, inTexts: ['Aktobe', 'Aktyubinsk'] },
  { id: 'taldykorgan', kind: 'city', rank: 1, inTexts: ['Taldykorgan'] },
  { id: 'atyrau', kind: 'city', rank: 1, inTexts: ['Atyrau'] },
  { id: 'oskemen', kind: 'city', rank: 1, inTexts: ['Ust-Kamenogorsk'] },
  { id: 'taraz', kind: 'city', rank: 1, inTexts: ['Taraz'], labelSide: 'above' },
  { id: 'karaganda', kind: 'city', rank: 1, inTexts: [] },
  { id: 'kostanay', kind: 'city', rank: 1, inTexts: [] },
  { id: 'kyzylorda', kind: 'city', rank: 1, inTexts: ['Kyzyl-Orda'] },
  { id: 'aktau', kind: 'city', rank: 1, inTexts: ['Aktau'], labelSide: 'left' },
  { id: 'pavlodar', kind: 'city', rank: 1, inTexts: ['Pavlodar'] },
  { id: 'petropavl', kind: 'city', rank: 1, inTexts: ['Petropavlovsk'], labelSide: 'below' },
  { id: 'turkistan', kind: 'city', rank: 1, inTexts: ['Turkestan'] },
  { id: 'oral', kind: 'city', rank: 1, inTexts: ['Uralsk'], labelSide: 'right' },
  { id: 'zhanaozen', kind: 'town', rank: 2, inTexts: ['Zhanaozen', 'Zhanoazen'] },
  { id: 'ekibastuz', kind: 'town', rank: 2, inTexts: ['Ekibastuz'] },
  { id: 'semey', kind: 'city', rank: 2, inTexts: ['Semipalatinsk'] },
  // Only in the name of a company: «ArcelorMittal Temirtau».
  { id: 'temirtau', kind: 'town', rank: 3, inTexts: ['Temirtau'] },
  {
    id: 'tengiz',
    kind: 'site',
    rank: 2,
    inTexts: ['Tengizchevroil', 'Tengiz Oil'],
    precision: 'approximate',
  },
];
