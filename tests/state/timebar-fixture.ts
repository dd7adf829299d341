/** Small records for the tests of the time bar. */
import { REGION_TERMS, SETTING } from '../setting.ts';
import { type Day, type DayRange, parseDay } from '../../src/core/time/day.ts';
import type { Block, Column } from '../../src/core/frame/histogram.ts';
import type { Account, WaveRecord } from '../../src/core/format/record.ts';
import { FAMILIES, type Kind } from '../../src/core/format/vocabulary.ts';
import type { Voice } from '../../src/core/format/voice.ts';
import type { Wave } from '../../src/core/format/wave.ts';
import type { MarkSigns } from '../../src/core/record/event.ts';
import { KIND_TERMS } from '../kinds.ts';
import { parseWhen, type When } from '../../src/core/time/when.ts';

export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`no day: ${text}`);
  return parsed;
}

function when(text: string): When {
  const parsed = parseWhen(text);
  if (!parsed) throw new Error(`no EDTF date: ${text}`);
  return parsed;
}

export const WINDOW: DayRange = { first: day('2022-01-01'), last: day('2022-01-19') };

export function block(record: string, signs: MarkSigns, uncertain = false): Block {
  return { record, signs, uncertain };
}

/** One column of a day; the night is empty. */
export function column(text: string, dayTime: readonly Block[]): Column {
  return { day: day(text), night: [], dayTime };
}

function account(voice: string, kind?: Kind): Account {
  const asserts = kind === undefined ? {} : { kind };
  return {
    voice,
    at: { kind: 'paragraph', paragraph: 1 },
    quote: 'so it was',
    speaker: null,
    asserts,
  };
}

interface Sketch {
  readonly kind: Kind;
  readonly when: string;
  readonly night?: boolean;
  /** Voices, with the kind that they give where it is another. */
  readonly by?: readonly (readonly [string, Kind?])[];
}

export function record(id: string, sketch: Sketch): WaveRecord {
  const [first = account('interview'), ...rest] = (sketch.by ?? []).map(([voice, kind]) =>
    account(voice, kind),
  );
  return {
    id,
    kind: sketch.kind,
    when: when(sketch.when),
    dayPart: sketch.night === true ? 'night' : null,
    ends: { kind: 'not-recorded' },
    where: [{ kind: 'country', id: 'kz' }],
    actors: [],
    employers: [],
    demands: [],
    figures: [],
    spreadFrom: [],
    title: { en: `Title of ${id}` },
    summary: { en: 'Summary' },
    inferred: [],
    reading: null,
    undecided: [],
    accounts: [first, ...rest],
  };
}

function voice(id: string, witness: string): Voice {
  const words = { en: id };
  return {
    id,
    short: words,
    named: words,
    label: words,
    labelSays: [],
    title: id,
    container: null,
    paragraphs: null,
    text: id,
    url: null,
    published: null,
    translationOf: null,
    leansOn: [],
    republishedFrom: [],
    witness,
  };
}

const wordsFor = <T extends string>(keys: readonly T[]): Record<T, { en: string }> =>
  // fromEntries forgets its keys; they are exactly those of the list.
  Object.fromEntries<{ en: string }>(keys.map((key) => [key, { en: key }])) as Record<
    T,
    { en: string }
  >;

export function waveOf(records: readonly WaveRecord[]): Wave {
  const voices = [
    voice('interview', 'interview'),
    voice('statement', 'statement'),
    voice('first-translation', 'statement'),
    voice('second-translation', 'statement'),
  ];
  return {
    ...SETTING,
    version: '1.0.0',
    title: { en: 'A wave' },
    window: WINDOW,
    bordersOf: WINDOW.first,
    places: new Map(),
    regions: new Map(),
    voices: new Map(voices.map((one) => [one.id, one])),
    vocabulary: {
      actors: {},
      employers: {},
      demands: {},
      figures: {},
      named: new Set(),
      fatalities: null,
      kinds: KIND_TERMS,
      families: wordsFor(FAMILIES),
      regions: REGION_TERMS,
    },
    records,
    retired: {},
    story: [],
  };
}
