/** The compiled JSON to the app's `Wave`. In the bundle: no schema library here. */
import {
  type Wave,
  DAY_PARTS,
  FAMILIES,
  ACLED_TYPES,
  type KindTerm,
  LABEL_PARTS,
  SIGNS,
  type Place,
  PLACE_KINDS,
  PRECISIONS,
  type Region,
  type RegionTerm,
  type Republication,
  type Tie,
  type Vocabulary,
  type Voice,
  type WaveRecord,
  type Words,
} from '../record/model.ts';
import type { When } from '../time/when.ts';
import { recordOf, when, words } from './open-record.ts';
import { lngLat, names, settingIn } from './open-setting.ts';
import {
  damaged,
  fields,
  list,
  number,
  oneOf,
  orNull,
  prose,
  type Read,
  table,
  text,
  truth,
  webAddress,
} from './reader.ts';

/** Opens the wave; throws, with the place and what was expected, where the file is damaged. */
export function openWave(json: unknown): Wave {
  const at = fields(json, 'file');
  at.get('format', oneOf([1]));
  const places = byId(at.get('places', list(place)));
  const regions = byId(at.get('regions', list(region)));
  const voices = byId(withWitnesses(at.get('voices', list(voice))));
  const vocabulary = at.get('vocabulary', readVocabulary);
  const records = at.get(
    'records',
    list(recordOf({ places, regions, voices, kinds: vocabulary.kinds })),
  );
  return {
    ...settingIn(at),
    places,
    regions,
    voices,
    vocabulary,
    records: [...records].sort(byTime),
    retired: at.get('retired', table(text)),
  };
}

/**
 * The wave with the records of its second file; throws where that is damaged, or of another version.
 */
export function withRest(wave: Wave, json: unknown): Wave {
  const at = fields(json, 'file');
  at.get('format', oneOf([1]));
  at.get('version', oneOf([wave.version]));
  const records = at.get('records', list(recordOf({ ...wave, kinds: wave.vocabulary.kinds })));
  return { ...wave, records: [...wave.records, ...records].sort(byTime) };
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

const place: Read<Place> = (value, path) => {
  const at = fields(value, path);
  return {
    id: at.get('id', text),
    kind: at.get('kind', oneOf(PLACE_KINDS)),
    names: at.get('names', names),
    spellings: at.get('spellings', list(prose)),
    latin: at.get('latin', orNull(prose)),
    region: at.get('region', orNull(text)),
    at: at.get('at', lngLat),
    rank: at.get('rank', oneOf([0, 1, 2, 3])),
    labelSide: at.get('labelSide', orNull(oneOf(['left', 'right', 'above', 'below']))),
    precision: at.get('precision', oneOf(PRECISIONS)),
  };
};

const region: Read<Region> = (value, path) => {
  const at = fields(value, path);
  return {
    id: at.get('id', text),
    kind: at.get('kind', text),
    names: at.get('names', names),
    short: at.get('short', names),
    spellings: at.get('spellings', list(prose)),
    latin: at.get('latin', orNull(prose)),
    labelPoint: at.get('labelPoint', lngLat),
    schematic: at.get('schematic', truth),
  };
};

const paragraphs: Read<readonly [number, number]> = (value, path) => {
  const [first, last] = list(number)(value, path);
  return first === undefined || last === undefined
    ? damaged(path, 'a first and a last paragraph', value)
    : [first, last];
};

const tie: Read<Tie> = (value, path) => {
  const at = fields(value, path);
  return {
    voice: at.get('source', text),
    paragraph: at.get('paragraph', number),
    quote: at.get('quote', prose),
  };
};

const republication: Read<Republication> = (value, path) => {
  const at = fields(value, path);
  return {
    publisher: at.get('publisher', prose),
    url: at.maybe('URL', webAddress) ?? null,
    published: at.maybe('published', when) ?? null,
    paragraph: at.get('paragraph', number),
    quote: at.get('quote', prose),
  };
};

type LinkedVoice = Omit<Voice, 'witness'>;

const voice: Read<LinkedVoice> = (value, path) => {
  const at = fields(value, path);
  return {
    id: at.get('id', text),
    short: at.get('short', words),
    named: at.get('named', words),
    label: at.get('label', words),
    labelSays: at.get('labelSays', list(oneOf(LABEL_PARTS))),
    title: at.get('title', prose),
    container: at.get('container', orNull(words)),
    paragraphs: at.get('paragraphs', orNull(paragraphs)),
    text: at.get('text', orNull(text)),
    url: at.get('url', orNull(webAddress)),
    published: at.get('published', orNull<When>(when)),
    translationOf: at.get('translationOf', orNull(tie)),
    leansOn: at.get('leansOn', list(tie)),
    republishedFrom: at.get('republishedFrom', list(republication)),
  };
};

/** A witness is the end of the chain of translations; what a voice leans on must be known. */
function withWitnesses(voices: readonly LinkedVoice[]): readonly Voice[] {
  const next = new Map(voices.map(({ id, translationOf }) => [id, translationOf?.voice ?? null]));
  for (const { id, leansOn } of voices) {
    const unknown = leansOn.find(({ voice }) => !next.has(voice));
    if (unknown) damaged(`file.voices.${id}`, 'known voices to lean on', unknown.voice);
  }
  const rootOf = (id: string): string => {
    const seen = new Set<string>();
    for (let at = id; ;) {
      const root = next.get(at);
      if (root === undefined || seen.has(at)) {
        return damaged(`file.voices.${id}`, 'translations of known voices that come to an end', at);
      }
      if (root === null) return at;
      seen.add(at);
      at = root;
    }
  };
  return voices.map((voice) => ({ ...voice, witness: rootOf(voice.id) }));
}

function wordsFor<K extends string>(keys: readonly K[]): Read<Readonly<Record<K, Words>>> {
  return (value, path) => {
    const at = fields(value, path);
    // fromEntries forgets its keys; they are exactly those of the list.
    return Object.fromEntries(keys.map((key) => [key, at.get(key, words)])) as Record<K, Words>;
  };
}

const kindTerm: Read<KindTerm> = (value, path) => {
  const at = fields(value, path);
  return {
    label: at.get('label', words),
    inSentence: at.get('inSentence', words),
    sign: at.get('sign', oneOf(SIGNS)),
    gravity: at.maybe('gravity', number) ?? null,
    titles: at.maybe('titles', number) ?? 1,
    acled: at.get('acled', oneOf(ACLED_TYPES)),
  };
};

const regionTerm: Read<RegionTerm> = (value, path) => {
  const at = fields(value, path);
  return {
    one: at.get('one', words),
    many: at.get('many', words),
    isCity: at.maybe('isCity', truth) ?? false,
    concept: at.get('concept', (concept, under) => {
      const of = fields(concept, under);
      return { identifier: of.get('identifier', text), label: of.get('label', prose) };
    }),
  };
};

const readVocabulary: Read<Vocabulary> = (value, path) => {
  const at = fields(value, path);
  return {
    actors: at.get('actors', table(words)),
    employers: at.get('employers', table(words)),
    demands: at.get('demands', table(words)),
    figures: at.get('figures', table(words)),
    named: new Set(at.maybe('named', list(text))),
    kinds: new Map(Object.entries(at.get('kinds', table(kindTerm)))),
    families: at.get('families', wordsFor(FAMILIES)),
    regions: at.get('regions', table(regionTerm)),
  };
};

/** By first day, part of the day and last day; then by id, so that the order is always the same. */
function byTime(a: WaveRecord, b: WaveRecord): number {
  return (
    a.when.first - b.when.first ||
    partOf(a) - partOf(b) ||
    a.when.last - b.when.last ||
    (a.id < b.id ? -1 : Number(a.id > b.id))
  );
}

const partOf = ({ dayPart }: WaveRecord) => DAY_PARTS.indexOf(dayPart ?? 'day');
