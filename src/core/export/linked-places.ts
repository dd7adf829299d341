/** Towns, sites and regions as Linked Places Format 1.3: a gazetteer, for places and not for events. */
import type { Geometry } from 'geojson';
import type { RawPlace, RawRegion } from '../format/files.ts';
import { formatDay } from '../time/day.ts';
import type { Wave } from '../format/wave.ts';
import type { Words } from '../format/words.ts';
import { regionTermOf } from '../record/regions.ts';
import { monthInWords } from '../words/dates.ts';
import { inDigits } from '../words/pieces.ts';
import { parseWhen } from '../time/when.ts';
import type { FilesLocale } from '../words/locale.ts';
import type { Companions, Layer } from './companions.ts';
import { general, type Loss } from './loss.ts';
import { addressIn, headOf, type Subset } from './subset.ts';
import { fromTo, type PlacesWhen } from './when.ts';

const CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

/** Concepts of the Getty Art & Architecture Thesaurus, and the class of place in Linked Places. */
const TYPES = {
  city: { identifier: 'aat:300008389', label: 'cities', fclass: 'P' },
  town: { identifier: 'aat:300008375', label: 'towns', fclass: 'P' },
  village: { identifier: 'aat:300008372', label: 'villages', fclass: 'P' },
  site: { identifier: 'aat:300000809', label: 'sites', fclass: 'S' },
  point: { identifier: 'aat:300000809', label: 'sites', fclass: 'S' },
} as const;

/** Countries and regions. */
const REGION = 'A';

/** The month whose names and borders the wave has. */
function monthOf(locale: FilesLocale, { bordersOf }: Wave): PlacesWhen {
  return {
    timespans: [{ start: { in: formatDay(bordersOf).slice(0, 7) } }],
    label: monthInWords(locale, bordersOf),
    certainty: 'certain',
  };
}

interface Citation {
  readonly label: string;
  readonly '@id': string;
}

/** The list of places, a line for each feature; a filter of records does not narrow it. */
export function linkedPlaces(
  locale: FilesLocale,
  subset: Subset,
  { cities, regions }: Companions,
): string {
  const head = headOf(locale, subset);
  const collection = {
    type: 'FeatureCollection',
    '@context': CONTEXT,
    ...head,
    filter: undefined,
    attribution: [head.attribution, cities.attribution, regions.attribution].join('; '),
  };
  const features = [
    ...cities.features.map((place) => placeFeature(locale, subset, place, cities)),
    ...regions.features.map((region) => regionFeature(locale, subset, region, regions)),
  ];
  const lines = features.map((feature) => JSON.stringify(feature));
  return `${JSON.stringify(collection).slice(0, -1)},"features":[\n${lines.join(',\n')}\n]}\n`;
}

/** What the format has no field for. */
export function linkedPlacesLoss(
  locale: FilesLocale,
  { records }: Subset,
  { cities, regions }: Companions,
): readonly Loss[] {
  const { files } = locale;
  const sites = cities.features.filter(({ properties }) => properties.precision === 'approximate');
  const schematic = regions.features.filter(({ properties }) => properties.schematic);
  return [
    general(files['loss.places.records'](inDigits(locale, records.length))),
    ...(sites.length === 0 ? [] : [general(files['loss.places.sites']({ ids: idsOf(sites) }))]),
    ...(schematic.length === 0
      ? []
      : [general(files['loss.places.schematic']({ ids: idsOf(schematic) }))]),
    general(files['loss.places.labels']()),
  ];
}

const idsOf = (features: readonly { readonly id: string }[]) =>
  features.map(({ id }) => id).join(', ');

function placeFeature(
  locale: FilesLocale,
  subset: Subset,
  place: RawPlace,
  layer: Layer<RawPlace>,
) {
  const { id, properties, geometry } = place;
  const { names, spellings, region, precision, geonames, wikidata } = properties;
  const { fclass, ...type } = TYPES[properties.kind];
  const citation = citationOf(subset, layer);
  return {
    '@id': addressIn(subset, `place=${id}`),
    type: 'Feature',
    properties: { title: names.en, ccodes: [subset.wave.country.alpha2], fclasses: [fclass] },
    when: monthOf(locale, subset.wave),
    names: namesOf(locale, subset.wave, names, spellings, citation),
    types: [{ ...type, sourceLabels: [{ label: properties.kind, lang: 'en' }] }],
    geometry: {
      ...geometry,
      certainty: precision === 'settlement' ? 'certain' : 'less-certain',
      citations: [citation],
    },
    links: [
      ...(geonames ? [exactly(`https://sws.geonames.org/${String(geonames)}/`)] : []),
      ...(wikidata ? [exactly(`http://www.wikidata.org/entity/${wikidata}`)] : []),
    ],
    relations: region === undefined ? [] : [partOf(locale, subset, region)],
  };
}

function partOf(locale: FilesLocale, subset: Subset, region: string) {
  return {
    relationType: 'gvp:broaderPartitive',
    relationTo: addressIn(subset, `region=${region}`),
    label: `part of ${region}`,
    when: monthOf(locale, subset.wave),
    certainty: 'certain',
  };
}

const exactly = (identifier: string) => ({ type: 'exactMatch', identifier });

function regionFeature(
  locale: FilesLocale,
  subset: Subset,
  region: RawRegion,
  layer: Layer<RawRegion>,
) {
  const { id, properties } = region;
  const { names, spellings, schematic, valid, provenance, kind } = properties;
  const type = regionTermOf(subset.wave, kind).concept;
  const citation = citationOf(subset, layer);
  // The layer was checked at build: its geometries are polygons.
  const geometry = region.geometry as unknown as Geometry;
  return {
    '@id': addressIn(subset, `region=${id}`),
    type: 'Feature',
    properties: { title: names.en, ccodes: [subset.wave.country.alpha2], fclasses: [REGION] },
    when: validity(locale, valid.from, valid.to, subset.wave),
    names: namesOf(locale, subset.wave, names, spellings, citation),
    types: [{ ...type, sourceLabels: [{ label: kind, lang: 'en' }] }],
    geometry: {
      ...geometry,
      certainty: schematic ? 'less-certain' : 'certain',
      citations: [citation],
    },
    links: [],
    relations: [],
    descriptions: [
      {
        value: `ISO 3166-2 ${id} in ${monthInWords(locale, subset.wave.bordersOf)}. ${provenance}.`,
        lang: 'en',
        source: provenance,
      },
    ],
  };
}

/** The first name is the title, and it has the citation that the format asks for. */
function namesOf(
  locale: FilesLocale,
  wave: Wave,
  names: Words,
  spellings: readonly string[],
  citation: Citation,
) {
  const when = monthOf(locale, wave);
  return [
    { toponym: names.en, lang: 'en', citations: [citation], when },
    ...wave.languages.flatMap((lang) => {
      const toponym = names[lang];
      return lang === 'en' || toponym === undefined ? [] : { toponym, lang, when };
    }),
    ...spellings
      .filter((spelling) => !Object.values(names).includes(spelling))
      .map((toponym) => ({ toponym })),
  ];
}

/** Whose points or outlines these are; the map itself where they are nobody else's. */
function citationOf(subset: Subset, { attribution, source }: Layer<unknown>): Citation {
  return {
    label: attribution ?? subset.wave.author,
    '@id': source ?? addressIn(subset, `v=${subset.wave.version}`),
  };
}

/** How long the region was as it is drawn; the month of the borders where its beginning is not known. */
function validity(
  locale: FilesLocale,
  from: string | null,
  to: string | null,
  wave: Wave,
): PlacesWhen {
  const start = from === null ? null : parseWhen(from);
  return start
    ? fromTo(locale, start, to === null ? null : parseWhen(to), wave.bordersOf)
    : monthOf(locale, wave);
}
