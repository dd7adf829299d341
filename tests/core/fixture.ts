/** A small hand-made wave, every value deep-frozen: whoever changes what it was given fails. */
import { type CompiledWave, FORMAT } from '../../src/core/format/compiled.ts';
import { openWave } from '../../src/core/format/open.ts';
import type { RawAccount, RawRecord } from '../../src/core/format/record.ts';
import type { RawTie } from '../../src/core/format/voice.ts';
import { type Day, type Moment, parseDay, type Phase } from '../../src/core/time/day.ts';
import { FAMILIES } from '../../src/core/format/vocabulary.ts';
import type { Wave } from '../../src/core/format/wave.ts';
import type { Words } from '../../src/core/format/words.ts';
import { attribute, type AttributedRecord } from '../../src/core/record/perspective.ts';
import { RAW_KINDS } from '../kinds.ts';
import { RAW_REGION_TERMS, COMPILED_SETTING } from '../setting.ts';
import { parseWhen, type When } from '../../src/core/time/when.ts';

const words = (en: string): Words => ({ en });
const names = (name: string) => ({ en: name, kk: name, ru: name });

const region = (id: string, kind: 'oblast' | 'city', name: string) =>
  ({
    id,
    kind,
    names: names(name),
    short: names(name),
    spellings: [],
    labelPoint: [60, 45],
    schematic: false,
  }) as const;

const place = (id: string, region: string) =>
  ({
    type: 'Feature',
    id,
    properties: {
      id,
      kind: 'city',
      names: names(id),
      spellings: [],
      region,
      rank: 2,
      precision: 'settlement',
    },
    geometry: { type: 'Point', coordinates: [60, 45] },
  }) as const;

type Source = CompiledWave['sources'][number];

const source = (id: string, published: string, ties: Partial<Source['custom']> = {}): Source => ({
  id,
  title: id,
  custom: {
    short: words(id),
    named: words(`the ${id}`),
    label: words(id),
    'label-says': ['name'],
    container: null,
    paragraphs: null,
    text: id === 'statement' ? null : 'a-text',
    published,
    ...ties,
  },
});

/** What ties a voice to another one. */
export const tie = (source: string): RawTie => ({ source, paragraph: 1, quote: 'a few words' });

const EMPTY: CompiledWave = {
  format: FORMAT,
  ...COMPILED_SETTING,
  version: '1.2.3',
  title: words('A wave'),
  window: ['2022-01-01', '2022-01-10'],
  bordersOf: '2022-01-01',
  places: [
    place('zhanaozen', 'KZ-MAN'),
    place('almaty', 'KZ-ALA'),
    place('taldykorgan', 'KZ-ALM'),
    place('tengiz', 'KZ-ATY'),
  ],
  regions: [
    region('KZ-MAN', 'oblast', 'Mangystau'),
    region('KZ-ALM', 'oblast', 'Almaty Region'),
    region('KZ-ATY', 'oblast', 'Atyrau'),
    region('KZ-ALA', 'city', 'Almaty'),
  ],
  sources: [
    source('statement', '2022-01-07'),
    source('first/statement', '2022-01-07', { 'translation-of': tie('statement') }),
    source('second/statement', '2022-01-07', { 'translation-of': tie('statement') }),
    source('interview', '2022-01-06', {
      'republished-from': [{ publisher: 'A paper', paragraph: 2, quote: 'as a paper had it' }],
    }),
    source('month', '2022-01'),
    source('book', '2023', { 'leans-on': [tie('interview')] }),
  ],
  vocabulary: {
    actors: { miners: words('Miners'), 'oil-workers': words('Oil workers') },
    employers: { 'a-mine': words('A mine') },
    demands: {},
    figures: { killed: words('killed'), wounded: words('wounded') },
    fatalities: 'killed',
    kinds: RAW_KINDS,
    families: all(FAMILIES),
    regions: RAW_REGION_TERMS,
  },
  records: [],
  retired: {},
  story: [],
};

function all<Key extends string>(keys: readonly Key[]): Record<Key, Words> {
  // fromEntries forgets its keys; they are exactly those of the list.
  return Object.fromEntries(keys.map((key) => [key, words(key)])) as Record<Key, Words>;
}

/** An account of a voice, with what it states otherwise. */
export function account(source: string, asserts: RawAccount['asserts'] = {}): RawAccount {
  return { source, paragraph: 1, quote: 'a few words', asserts };
}

/** A record in Zhanaozen on 3 January, told by the interview, its end not recorded; but for `more`. */
export function record(id: string, more: Partial<RawRecord> = {}): RawRecord {
  return {
    id,
    kind: 'strike',
    when: '2022-01-03',
    ends: { kind: 'not-recorded' },
    where: ['place:zhanaozen'],
    title: words(id),
    summary: words(id),
    accounts: [account('interview')],
    ...more,
  };
}

/** The compiled JSON of a wave with these records. */
export function compiledWith(...records: RawRecord[]): CompiledWave {
  return { ...EMPTY, records };
}

/** The compiled JSON with what is said of some of its voices changed; null: nothing. */
export function withVoices(
  compiled: CompiledWave,
  change: (source: Source) => Partial<Source['custom']> | null,
): CompiledWave {
  const sources = compiled.sources.map((one) => ({
    ...one,
    custom: { ...one.custom, ...change(one) },
  }));
  return { ...compiled, sources };
}

/** A wave with these records, deep-frozen. */
export function waveWith(...records: RawRecord[]): Wave {
  return deepFreeze(openWave(compiledWith(...records)));
}

/** The records of a wave as all texts tell them, deep-frozen. */
export function attributedOf(wave: Wave, by: string | null = null): readonly AttributedRecord[] {
  return deepFreeze(attribute(wave, by));
}

/** Freezes a value and everything in it, the values of maps included. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  // Maps, and what is gone through as they are.
  if (isIterable(value)) for (const one of value) deepFreeze(one);
  for (const one of Object.values(value)) deepFreeze(one);
  return Object.freeze(value);
}

const isIterable = (value: object): value is Iterable<unknown> => Symbol.iterator in value;

/** The day of a text that is one. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`expected a day, got ${text}`);
  return parsed;
}

/** The date of a text that is one. */
export function when(text: string): When {
  const parsed = parseWhen(text);
  if (parsed === null) throw new Error(`expected an EDTF date, got ${text}`);
  return parsed;
}

/** A moment of January 2022. */
export function january(date: number, phase: Phase = 'day'): Moment {
  return { day: day(`2022-01-${String(date).padStart(2, '0')}`), phase };
}
