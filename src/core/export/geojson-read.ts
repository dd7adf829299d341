/** Reads the project's own GeoJSON of records back. Nothing but the file is needed. */
import { recordOf, type Known } from '../format/open-record.ts';
import { fields, list, oneOf, parsed, type Read, text } from '../format/reader.ts';
import type { WaveRecord } from '../record/model.ts';
import { knownIn } from './known.ts';
import { wordsFrom } from './words.ts';

/**
 * The records of a file that `geoJson` wrote.
 * @throws an Error that says where, what was expected and what came, where it is another file
 */
export function readGeoJson(file: string): readonly WaveRecord[] {
  const at = fields(JSON.parse(file), 'file');
  at.get('type', oneOf(['FeatureCollection']));
  const raws = at.get('features', list(rawOf));
  const known = knownIn(raws, at.get('sources', list(source)));
  return raws.map((raw, index) => recordIn(raw, `features[${String(index)}]`, known));
}

function recordIn(raw: Readonly<Record<string, unknown>>, path: string, known: Known) {
  return recordOf(known)(raw, path);
}

const source: Read<readonly [string, string | null]> = (value, path) => {
  const at = fields(value, path);
  const published = at.get('published', (date) => (date === null ? null : text(date, path)));
  return [
    at.get(
      'id',
      parsed((id) => id || null, 'an id'),
    ),
    published,
  ];
};

/** A feature as a record of the project's own files. */
const rawOf: Read<Readonly<Record<string, unknown>>> = (value, path) => {
  const feature = fields(value, path);
  const properties = feature.get('properties', fields);
  const any: Read<unknown> = (one) => one;
  const of = (key: string) => properties.maybe(key, any);
  const words = (name: string) => wordsFrom(name, of);
  const kept = Object.fromEntries(
    KEPT.flatMap((key) => (properties.keys.includes(key) ? [[key, of(key)] as const] : [])),
  );
  const reading = words('reading');
  return {
    ...kept,
    id: feature.get('id', text),
    when: of('edtf'),
    title: words('title'),
    summary: words('summary'),
    ...(reading === undefined ? {} : { reading }),
    accounts: of('citations'),
  };
};

/** Fields that are as in the project's own files. */
const KEPT = [
  'kind',
  'dayPart',
  'ends',
  'where',
  'actors',
  'employers',
  'demands',
  'figures',
  'spreadFrom',
  'inferred',
  'undecided',
];
