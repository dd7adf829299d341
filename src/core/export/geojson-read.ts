/** Reads the project's own GeoJSON of records back. Nothing but the file is needed. */
import * as v from 'valibot';
import { openRecord } from '../format/open.ts';
import { read } from '../format/read.ts';
import type { WaveRecord } from '../format/record.ts';
import { slug, voiceId, when } from '../format/schema-parts.ts';
import { knownIn } from './known.ts';
import { wordsFrom } from './words.ts';

const FileSchema = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(v.object({ id: slug, properties: v.record(v.string(), v.unknown()) })),
  sources: v.array(v.object({ id: voiceId, published: v.nullable(when) })),
});
type Feature = v.InferOutput<typeof FileSchema>['features'][number];

/**
 * The records of a file that `geoJson` wrote.
 * @throws an Error that says where, what was expected and what came, where it is another file
 */
export function readGeoJson(file: string): readonly WaveRecord[] {
  const { features, sources } = read(FileSchema, JSON.parse(file), 'file');
  const raws = features.map(rawOf);
  const known = knownIn(raws, sources);
  return raws.map((raw, index) => openRecord(known, raw, `features[${String(index)}]`));
}

/** A feature as a record of the project's own files. */
function rawOf({ id, properties }: Feature): object {
  const words = (name: string) => wordsFrom(name, (key) => properties[key]);
  const kept = Object.fromEntries(
    KEPT.flatMap((key) => (key in properties ? [[key, properties[key]] as const] : [])),
  );
  const reading = words('reading');
  return {
    ...kept,
    id,
    when: properties['edtf'],
    title: words('title'),
    summary: words('summary'),
    ...(reading === undefined ? {} : { reading }),
    accounts: properties['citations'],
  };
}

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
