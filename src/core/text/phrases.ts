/** Phrases about records, accounts and counts, shared by panel, list and plate. */
import { locatorsInOrder } from './locators.ts';
import type { Disagreement, Reading } from '../disagreement.ts';
import { isDisputed } from '../disagreement.ts';
import type { Count } from '../frame.ts';
import {
  type Account,
  type Wave,
  DAY_PARTS,
  inLanguage,
  type Language,
  parseRef,
  type Ref,
  type Voice,
  type Words,
  kindName,
} from '../model.ts';
import type { DifferingField } from '../readings.ts';
import {
  type AccordingTo,
  type Filter,
  type ToldRecord,
  witnessesOf,
  witnessesOfAll,
  witnessOf,
} from '../told.ts';
import { parseWhen } from '../when.ts';
import { addDays } from '../day.ts';
import { spanOf, startDays } from '../presence.ts';
import { publishedInWords, startInside, startInWords } from './dates.ts';
import { counted, list, numberWord } from './words.ts';

/** The name of a place, region or the country. */
export function refName(wave: Wave, ref: Ref, language: Language): string {
  switch (ref.kind) {
    case 'place':
      return wave.places.get(ref.id)?.names[language] ?? ref.id;
    case 'region':
      return wave.regions.get(ref.id)?.names[language] ?? ref.id;
    case 'country':
      return withoutPlace(wave, language);
  }
}

/** «Kazakhstan, no place given» */
const withoutPlace = ({ country }: Wave, language: Language) =>
  `${country.names[language]}, ${NO_PLACE[language]}`;

const NO_PLACE: Readonly<Record<Language, string>> = {
  en: 'no place given',
  kk: 'орны көрсетілмеген',
  ru: 'место не указано',
};

/** The country beside named places: a text says «and other cities». */
const OTHER_PLACES: Readonly<Record<Language, string>> = {
  en: 'other places, not named',
  kk: 'аталмаған басқа жерлер',
  ru: 'другие места, не названные',
};

/** «Aktau, Zhanaozen; Mangystau Region; other places, not named»: in the record's order. */
export function whereInWords(wave: Wave, where: readonly Ref[], language: Language): string {
  const names = (kind: Ref['kind']) =>
    where.filter((ref) => ref.kind === kind).map((ref) => refName(wave, ref, language));
  const named = [names('place').join(', '), names('region').join(', ')].filter(
    (part) => part !== '',
  );
  const others = where.some((ref) => ref.kind === 'country')
    ? [named.length > 0 ? OTHER_PLACES[language] : withoutPlace(wave, language)]
    : [];
  return [...named, ...others].join('; ');
}

/** «4 January 2022, evening»: the beginning of a record, for lists that have no year beside them. */
export function startWithYear({ span, dayPart }: ToldRecord): string {
  const { last } = startDays(span);
  const noWindow = { first: addDays(last, 1), last };
  return startInWords(span, dayPart, noWindow);
}

/** «8 records from 2 witnesses; two are told differently» */
export function recordsInWords(wave: Wave, told: readonly ToldRecord[]): string {
  const disputed = disputedInWords(told);
  return `${countsInWords(wave, told)}${disputed === null ? '' : `; ${disputed}`}`;
}

/** «8 records from 2 witnesses» */
export function countsInWords(wave: Wave, told: readonly ToldRecord[]): string {
  if (told.length === 0) return 'No records';
  return `${counted(told.length, 'record')} from ${witnessesCounted(wave, told)}`;
}

/** Who says one record: «2 witnesses; one is told differently» */
export function whoSaysSo(wave: Wave, told: ToldRecord): string {
  const disputed = disputedInWords([told]);
  return `${witnessesCounted(wave, [told])}${disputed === null ? '' : `; ${disputed}`}`;
}

function witnessesCounted(wave: Wave, told: readonly ToldRecord[]): string {
  return counted(witnessesOfAll(wave, told).size, 'witness', 'witnesses');
}

/** «two are told differently»; null where none is. */
export function disputedInWords(told: readonly ToldRecord[]): string | null {
  const disputed = told.filter(isDisputed).length;
  if (disputed === 0) return null;
  return `${disputed === 1 ? 'one is' : `${numberWord(disputed)} are`} told differently`;
}

/** «12 places, up to 13», «10 of 14 oblasts, up to 11»: certain and possible are both said. */
export function countInWords(
  { certain, possible }: Count,
  one: string,
  many: string,
  of: number | null = null,
): string {
  const head =
    of === null ? counted(certain, one, many) : `${certain} of ${of} ${of === 1 ? one : many}`;
  return possible > certain ? `${head}, up to ${possible}` : head;
}

/**
 * «10 of 14 oblasts»; where more are possible there is no room for the noun: «10 of 14, up to 11».
 */
export function shareInWords(
  { certain, possible }: Count,
  of: number,
  one: string,
  many: string,
): string {
  return possible > certain
    ? `${certain} of ${of}, up to ${possible}`
    : countInWords({ certain, possible }, one, many, of);
}

/** «Interview, ¶68 · Statement, ¶18 and ¶33: two translations»: a witness once, in its own order. */
export function sourceLine(wave: Wave, accounts: readonly Account[]): string {
  const witnesses = new Map<string, Account[]>();
  for (const account of accounts) {
    const id = witnessOf(wave, account);
    witnesses.set(id, [...(witnesses.get(id) ?? []), account]);
  }
  return [...witnesses]
    .map(([id, own]) => {
      const voice = wave.voices.get(id);
      const places = locatorsInOrder(own.map(({ at }) => at));
      const voices = new Set(own.map((account) => account.voice)).size;
      const tail = voices > 1 ? `: ${numberWord(voices)} translations` : '';
      return `${voice ? inLanguage(voice.short, 'en') : id}, ${list(places)}${tail}`;
    })
    .join(' · ');
}

/** Who and when: «Statement of the …, 7 January 2022». */
export function voiceInWords(voice: Voice): string {
  const label = inLanguage(voice.label, 'en');
  if (!voice.published) return label;
  const date = publishedInWords(voice.published);
  return label.includes(date) ? label : `${label}, ${date}`;
}

/** «According to Statement, 3 kinds of 17, oil workers or miners: 12 of 31 records» */
export function filterInWords(
  wave: Wave,
  { by, kinds, actors, employers }: Filter & { readonly by: AccordingTo },
  shown: number,
): string {
  const { vocabulary } = wave;
  const voice = by === null ? undefined : wave.voices.get(by);
  const parts = [
    voice ? `According to ${inLanguage(voice.short, 'en')}` : 'All texts',
    kinds &&
      `${kinds.length === 0 ? 'no kind' : counted(kinds.length, 'kind')} of ${vocabulary.kinds.size}`,
    actors && oneOfInWords(actors, vocabulary.actors, 'actors'),
    employers && oneOfInWords(employers, vocabulary.employers, 'employers'),
  ].filter((part) => part !== null);
  return `${parts.join(', ')}: ${shown} of ${counted(wave.records.length, 'record')}`;
}

/** «Oil workers or Miners»; three or more are counted: «4 actors». */
function oneOfInWords(
  ids: readonly string[],
  of: Readonly<Record<string, Words>>,
  many: string,
): string {
  if (ids.length > 2) return `${ids.length} ${many}`;
  return ids.map((id) => (of[id] ? inLanguage(of[id], 'en') : id)).join(' or ');
}

/** The heading of a disagreement: one witness in two translations is not two witnesses. */
export function disagreementHeading(wave: Wave, disagreement: Disagreement): string {
  const accounts = disagreement.readings.flatMap((reading) => reading.accounts);
  const oneWitness = witnessesOf(wave, accounts).size === 1;
  const who = oneWitness && accounts.length > 1 ? 'The translations differ' : 'The accounts differ';
  return `${who} in ${FIELD_WORDS[disagreement.field]}`;
}

const FIELD_WORDS: Readonly<Record<DifferingField, string>> = {
  kind: 'what it was',
  time: 'the time',
  where: 'the place',
  actors: 'who it was',
  figures: 'the figures',
  wording: 'the wording',
};

/** What a reading says, in words: «strike», «night of 3–4 January». */
export function readingInWords(
  wave: Wave,
  field: DifferingField,
  reading: Reading,
  language: Language,
): string {
  switch (field) {
    case 'kind':
      return kindName(wave.vocabulary, reading.value, language).toLocaleLowerCase(language);
    case 'time':
      return timeInWords(wave, reading.value);
    case 'where':
      return whereInWords(wave, reading.value.split(' ').flatMap(refOf), language);
    case 'actors':
      return actorsInWords(wave, reading.value, language);
    case 'figures':
      return figuresInWords(wave, reading.value, language);
    case 'wording':
      return reading.value;
  }
}

function refOf(text: string): readonly Ref[] {
  const ref = parseRef(text);
  return ref ? [ref] : [];
}

/** A time that a reading says, inside a sentence: «the night of 3–4 January». */
export const timeInside = (wave: Wave, value: string) => timeInWords(wave, value, startInside);

function timeInWords({ window }: Wave, value: string, startOf = startInWords): string {
  const [text = '', part] = value.split(' ');
  const when = parseWhen(text);
  if (!when) return value;
  const dayPart = DAY_PARTS.find((one) => one === part) ?? null;
  const words = startOf(spanOf(when, dayPart, { kind: 'not-recorded' }), dayPart, window);
  return dayPart === 'day' ? `${words}, in the day` : words;
}

function actorsInWords({ vocabulary }: Wave, value: string, language: Language): string {
  return value
    .split(' ')
    .flatMap((id) => vocabulary.actors[id] ?? [])
    .map((label) => inLanguage(label, language))
    .join(', ');
}

function figuresInWords(wave: Wave, value: string, language: Language): string {
  if (value === '') return 'no figure';
  return list(
    value.split(' ').map((text) => {
      const [of = '', low, high] = text.split(/[:-](?=\d)/);
      const name = wave.vocabulary.figures[of];
      const range = low === high ? low : `${low ?? ''}–${high ?? ''}`;
      return `${name ? inLanguage(name, language) : of}: ${range ?? ''}`;
    }),
  );
}
