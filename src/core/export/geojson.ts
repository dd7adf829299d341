/** The records as GeoJSON (RFC 7946) with a `when` and the citations; `geojson-read.ts` reads it back. */
import type { Geometry } from 'geojson';
import { disagreementsOf } from '../record/disagreement.ts';
import type { WaveRecord } from '../format/record.ts';
import { familyOf } from '../format/vocabulary.ts';
import type { Wave } from '../format/wave.ts';
import { inLanguage } from '../format/words.ts';
import { whereInWords } from '../words/phrases.ts';
import { attribute, witnessesOf } from '../record/perspective.ts';
import type { FilesLocale } from '../words/locale.ts';
import { general, type Loss, lossOf } from './loss.ts';
import { rawRecord } from './raw.ts';
import { headOf, type Subset } from './subset.ts';
import { whenOf } from './when.ts';
import { flatWords } from './words.ts';

/** A collection of events, one feature a record, a line for each feature. */
export function geoJson(locale: FilesLocale, subset: Subset): string {
  const { wave, records } = subset;
  const disputed = disputedIn(subset);
  const head = {
    type: 'FeatureCollection',
    ...headOf(locale, subset),
    loss: geoJsonLoss(locale, subset).map(({ what }) => what),
    sources: sourcesOf(subset),
  };
  const lines = records.map((record) =>
    JSON.stringify(featureOf(locale, wave, record, disputed.get(record.id) ?? [])),
  );
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines.join(',\n')}\n]}\n`;
}

/** What a reader of plain GeoJSON, or of `when` alone, does not get. */
export function geoJsonLoss(locale: FilesLocale, subset: Subset): readonly Loss[] {
  const { files } = locale;
  const { records } = subset;
  const disputed = disputedIn(subset);
  return [
    ...lossOf(
      locale,
      records,
      ({ where }) => where.every(({ kind }) => kind !== 'place'),
      files['loss.geojson.noTown'],
    ),
    ...lossOf(
      locale,
      records,
      ({ where }) => new Set(where.map(({ kind }) => kind === 'place')).size > 1,
      files['loss.geojson.alsoRegion'],
    ),
    ...lossOf(locale, records, ({ dayPart }) => dayPart !== null, files['loss.geojson.dayPart']),
    ...lossOf(locale, records, ({ ends }) => ends.kind === 'open', files['loss.geojson.open']),
    ...lossOf(
      locale,
      records,
      ({ id }) => (disputed.get(id) ?? []).length > 0,
      files['loss.geojson.differs'],
    ),
    general(files['loss.geojson.sources']()),
  ];
}

/** The fields in which the accounts of each record differ. */
export function disputedIn({ wave, records }: Subset): ReadonlyMap<string, readonly string[]> {
  return new Map(
    attribute({ ...wave, records }, null).map((attributed) => [
      attributed.record.id,
      disagreementsOf(attributed).map(({ field }) => field),
    ]),
  );
}

function featureOf(
  locale: FilesLocale,
  wave: Wave,
  record: WaveRecord,
  disputed: readonly string[],
) {
  const { id, when, accounts, title, summary, reading, kind, ...raw } = rawRecord(record);
  return {
    type: 'Feature',
    id,
    geometry: geometryOf(wave, record),
    when: whenOf(locale, record),
    properties: {
      ...flatWords('title', title),
      ...flatWords('summary', summary),
      kind,
      family: familyOf(wave.vocabulary, kind),
      edtf: when,
      place: whereInWords(wave, record.where, 'en'),
      placePrecision: precisionOf(wave, record),
      ...raw,
      ...(reading && flatWords('reading', reading)),
      witnesses: witnessesOf(wave, record.accounts).size,
      disputed,
      citations: accounts,
    },
  };
}

/** The towns and sites; what is told of a region or the country is never a point. */
function geometryOf(
  wave: Wave,
  { where }: WaveRecord,
): (Geometry & { readonly certainty: string }) | null {
  const places = where.flatMap((ref) =>
    ref.kind === 'place' ? (wave.places.get(ref.id) ?? []) : [],
  );
  const points = places.map(({ at }) => [...at]);
  const [first, ...more] = points;
  if (!first) return null;
  const sure = places.every(({ precision }) => precision === 'settlement');
  const certainty = sure ? 'certain' : 'less-certain';
  return more.length === 0
    ? { type: 'Point', coordinates: first, certainty }
    : { type: 'MultiPoint', coordinates: points, certainty };
}

/** The coarsest thing that the record names. */
function precisionOf(wave: Wave, { where }: WaveRecord): string {
  const kinds = where.map(({ kind }) => kind);
  if (kinds.includes('country')) return 'country';
  if (kinds.includes('region')) return 'region';
  const precisions = where.map(({ id }) => wave.places.get(id)?.precision);
  return precisions.includes('approximate') ? 'approximate' : 'settlement';
}

/** The voices that the records cite. */
function sourcesOf({ wave, records }: Subset) {
  const cited = new Set(
    records.flatMap(({ accounts, spreadFrom, ends }) => [
      ...[...accounts, ...spreadFrom.flatMap((one) => one.accounts)].map(({ voice }) => voice),
      ...(ends.kind === 'open' ? ends.saidBy : []),
    ]),
  );
  return [...wave.voices.values()]
    .filter(({ id }) => cited.has(id))
    .map(({ id, label, title, url, published, witness }) => ({
      id,
      label: inLanguage(label, 'en'),
      title,
      url,
      published: published?.text ?? null,
      witness,
    }));
}
