/** What the checks across files look things up in. */
import { latestOf, parseWhen, type When } from '../time/when.ts';
import { parseRef } from './ref.ts';
import type { RawGeodata } from './decode.ts';
import type { Report } from './report.ts';
import type { RawVocabulary } from './vocabulary.ts';
import type { RawSource } from './files.ts';

export interface Index {
  /** Ids that exist, even where the item behind one is damaged: one mistake is told once. */
  readonly ids: RawGeodata['ids'];
  readonly voices: ReadonlyMap<string, RawSource>;
  /** Regions that are cities: a claim about one is a claim about a place. */
  readonly cityRegions: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  /** null: the vocabulary is damaged, and nothing can be said about its terms. */
  readonly vocabulary: RawVocabulary | null;
}

export function indexOf(raw: RawGeodata): Index {
  return {
    ids: raw.ids,
    voices: new Map(raw.sources.map(({ item }) => [item.id, item])),
    cityRegions: new Set(
      raw.regions
        .filter(({ item }) => raw.vocabulary?.item.regions[item.properties.kind]?.isCity)
        .map(({ item }) => item.id),
    ),
    countries: new Set(raw.wave ? [raw.wave.item.country.id] : []),
    vocabulary: raw.vocabulary?.item ?? null,
  };
}

/** Whether an id exists; where a whole file is damaged no id is known, and nothing can be said. */
export function exists(ids: ReadonlySet<string>, id: string): boolean {
  return ids.size === 0 || ids.has(id);
}

/** Reports a reference that leads nowhere. */
export function checkRef(index: Index, text: string, path: string, report: Report): void {
  const ref = parseRef(text);
  if (!ref) return;
  switch (ref.kind) {
    case 'place':
      if (!exists(index.ids.places, ref.id)) report.error(path, 'a place of cities.geojson', text);
      return;
    case 'region':
      if (!exists(index.ids.regions, ref.id))
        report.error(path, 'a region of regions.geojson', text);
      else if (index.cityRegions.has(ref.id)) {
        report.error(path, 'a place: a claim about a city that is a region', text);
      }
      return;
    case 'country':
      if (!exists(index.countries, ref.id)) report.error(path, 'the country of wave.json', text);
  }
}

/** Reports ids of records that lead nowhere, or stand there twice. */
export function checkRecordIds(
  index: Index,
  ids: readonly string[],
  path: string,
  report: Report,
): void {
  ids.forEach((id, i) => {
    const at = `${path}[${String(i)}]`;
    if (!exists(index.ids.records, id)) report.error(at, 'the id of a record', id);
    if (ids.indexOf(id) < i) report.error(at, 'each record once', id);
  });
}

/** Reports a kind that is not in the vocabulary. */
export function checkKind({ vocabulary }: Index, kind: string, path: string, report: Report): void {
  if (!vocabulary || Object.hasOwn(vocabulary.kinds, kind)) return;
  const known = Object.keys(vocabulary.kinds).join(', ');
  report.error(path, `a kind of vocabulary.json: ${known}`, kind);
}

/** Reports a word that is not in the vocabulary. */
export function checkTerms(
  { vocabulary }: Index,
  field: 'actors' | 'employers' | 'demands',
  terms: readonly string[],
  report: Report,
): void {
  if (!vocabulary) return;
  terms.forEach((term, i) => {
    if (Object.hasOwn(vocabulary[field], term)) return;
    report.error(`${field}[${String(i)}]`, `a term of vocabulary.json, ${field}`, term);
  });
}

/** When the latest of some voices spoke; null where none of them has a date. */
export function latestVoice(index: Index, voices: readonly string[]): When | null {
  return latestOf(
    voices.flatMap((id) => parseWhen(index.voices.get(id)?.custom.published ?? '') ?? []),
  );
}
