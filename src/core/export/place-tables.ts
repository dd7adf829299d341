/** What the tables of records refer to: places, sources and the words of the vocabulary. */
import { formatRef } from '../format/ref.ts';
import type { Wave } from '../format/wave.ts';
import { inEvery, type Words } from '../format/words.ts';
import type { RawPlace } from '../format/files.ts';
import type { RawSource } from '../format/files.ts';
import { refName } from '../words/phrases.ts';
import type { Companions } from './companions.ts';
import { isoDate } from './csl.ts';
import { peopleIn, sourcesFor } from './sources.ts';
import {
  edtf,
  REQUIRED,
  type Worksheet,
  worksheetOf,
  type Table,
  text,
  typed,
  words,
} from './table.ts';
import type { Subset } from './subset.ts';

interface PlaceRow {
  readonly ref: string;
  readonly kind: string;
  readonly names: Words;
  readonly region: string | null;
  /** null: it is no point. */
  readonly place: RawPlace | null;
}

/** Every town, site and region, and the country: whatever a reference can lead to. */
export function placeTable({ wave }: Subset, { cities, regions }: Companions): Worksheet {
  const country = { kind: 'country', id: wave.country.id } as const;
  const rows: PlaceRow[] = [
    ...cities.features.map((place) => {
      const { id, properties } = place;
      const { kind, names, region } = properties;
      const own = region === undefined ? null : `region:${region}`;
      return { ref: `place:${id}`, kind, names, region: own, place };
    }),
    ...regions.features.map(({ id, properties: { kind, names } }) => {
      return { ref: `region:${id}`, kind, names, region: null, place: null };
    }),
    {
      ref: formatRef(country),
      kind: country.kind,
      names: inEvery((language) => refName(wave, country, language)),
      region: null,
      place: null,
    },
  ];
  return worksheetOf({ ...PLACES, rows });
}

const PLACES: Omit<Table<PlaceRow>, 'rows'> = {
  name: 'places',
  description: 'What a reference leads to. Only towns and sites are points.',
  primaryKey: ['id'],
  foreignKeys: [{ fields: ['region_id'], reference: { fields: ['id'] } }],
  columns: [
    text('id', 'The reference', ({ ref }) => ref, { required: true, unique: true }),
    text('kind', 'city, town, village, site; the kind of a region; country', ({ kind }) => kind),
    ...words<PlaceRow>('name', 'Name of the time', ({ names }) => names, REQUIRED),
    text('region_id', 'The region, or the city that is one', ({ region }) => region),
    typed('number', 'longitude', 'WGS 84, degrees', ({ place }) => lngLat(place, 0)),
    typed('number', 'latitude', 'WGS 84, degrees', ({ place }) => lngLat(place, 1)),
    text(
      'precision',
      'settlement, or approximate',
      ({ place }) => place?.properties.precision ?? null,
    ),
    typed(
      'integer',
      'geonames',
      'Id in GeoNames',
      ({ place }) => place?.properties.geonames ?? null,
    ),
    text('wikidata', 'Id in Wikidata', ({ place }) => place?.properties.wikidata ?? null),
  ],
};

const lngLat = (place: RawPlace | null, at: 0 | 1) => place?.geometry.coordinates[at] ?? null;

/** The voices that the records cite, and their witnesses. */
export function sourceTable(subset: Subset, { sources }: Companions): Worksheet {
  const { voices } = subset.wave;
  return worksheetOf<RawSource>({
    name: 'sources',
    description: 'The voices that are cited. The CSL-JSON says more of each.',
    primaryKey: ['id'],
    foreignKeys: [],
    rows: sourcesFor(subset, sources),
    columns: [
      text('id', 'Stable id', ({ id }) => id, { required: true, unique: true }),
      text('type', 'Type in CSL', ({ type }) => type, REQUIRED),
      text('title', 'Title', ({ title }) => title, REQUIRED),
      text('label', 'What it is', ({ custom }) => custom.label.en, REQUIRED),
      text('author', 'Authors, parted by «; »', ({ author }) => peopleIn(author)),
      text('container', 'Where it appeared', (source) => source['container-title'] ?? null),
      text('publisher', 'Publisher', ({ publisher }) => publisher ?? null),
      text('issued', 'When the text was published, ISO 8601', ({ issued }) => isoDate(issued)),
      edtf('spoken_edtf', 'When the voice spoke', ({ custom }) => custom.published),
      text('url', 'Address', ({ URL }) => URL ?? null),
      text('language', 'Language', ({ language }) => language ?? null),
      text('witness', 'The root of its translations', ({ id }) => voices.get(id)?.witness ?? id),
      text('note', 'Note', ({ note }) => note ?? null),
    ],
  });
}

interface TermRow {
  readonly list: string;
  readonly id: string;
  readonly label: Words;
}

/** The words behind the ids of kinds, families, actors, employers, demands and figures. */
export function termTable({ vocabulary }: Wave): Worksheet {
  const { actors, employers, demands, figures, families } = vocabulary;
  const kinds = Object.fromEntries([...vocabulary.kinds].map(([id, { label }]) => [id, label]));
  return worksheetOf<TermRow>({
    name: 'terms',
    description: 'The words behind the ids in records and figures.',
    primaryKey: ['list', 'id'],
    foreignKeys: [],
    rows: Object.entries<Readonly<Record<string, Words>>>({
      actors,
      employers,
      demands,
      figures,
      kinds,
      families,
    }).flatMap(([list, terms]) =>
      Object.entries(terms).map(([id, label]) => ({ list, id, label })),
    ),
    columns: [
      text(
        'list',
        'kinds, families, actors, employers, demands, figures',
        ({ list }) => list,
        REQUIRED,
      ),
      text('id', 'As it stands in the other tables', ({ id }) => id, REQUIRED),
      ...words<TermRow>('label', 'The word', ({ label }) => label, REQUIRED),
    ],
  });
}
