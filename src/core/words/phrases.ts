/** Phrases about records, accounts and counts, shared by panel, list and plate. */
import { locatorsInOrder } from './locators.ts';
import type { Disagreement, Reading } from '../record/disagreement.ts';
import { isDisputed } from '../record/disagreement.ts';
import type { Count } from '../frame/frame.ts';
import { type Account, DAY_PARTS } from '../format/record.ts';
import { parseRef, type Ref } from '../format/ref.ts';
import { kindName } from '../format/vocabulary.ts';
import type { Voice } from '../format/voice.ts';
import type { Wave } from '../format/wave.ts';
import type { Language } from '../base/languages.ts';
import { inLanguage, type Words } from '../format/words.ts';
import type { DifferingField } from '../record/readings.ts';
import {
  type Perspective,
  type Filter,
  type AttributedRecord,
  witnessesOf,
  witnessesOfAll,
  witnessOf,
} from '../record/perspective.ts';
import { parseWhen } from '../time/when.ts';
import { addDays } from '../time/day.ts';
import { spanOf, startDays } from '../record/presence.ts';
import type { Locale } from './locale.ts';
import { NAMES } from './made/names.ts';
import { publishedInWords, startInside, startInWords } from './dates.ts';
import { digits, either, inDigits, inWords, list, lowered, type Numeral } from './pieces.ts';

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
  NAMES[language]['names.noPlace']({ country: country.names[language] });

/**
 * «Aktau, Zhanaozen; Mangystau Region; other places, not named»: in the record's order. The country
 * stands beside named places where a text says «and other cities».
 */
export function whereInWords(wave: Wave, where: readonly Ref[], language: Language): string {
  const names = (kind: Ref['kind']) =>
    where.filter((ref) => ref.kind === kind).map((ref) => refName(wave, ref, language));
  const named = [names('place').join(', '), names('region').join(', ')].filter(
    (part) => part !== '',
  );
  const others = where.some((ref) => ref.kind === 'country')
    ? [named.length > 0 ? NAMES[language]['names.others']() : withoutPlace(wave, language)]
    : [];
  return [...named, ...others].join('; ');
}

/** «4 January 2022, evening»: the beginning of a record, for lists that have no year beside them. */
export function startWithYear(locale: Locale, { span, dayPart }: AttributedRecord): string {
  const { last } = startDays(span);
  const noWindow = { first: addDays(last, 1), last };
  return startInWords(locale, span, dayPart, noWindow);
}

/** «8 records from 2 witnesses; two are told differently» */
export function recordsInWords(
  locale: Locale,
  wave: Wave,
  attributed: readonly AttributedRecord[],
): string {
  return withDisputed(locale, countsInWords(locale, wave, attributed), attributed);
}

/** «8 records from 2 witnesses» */
export function countsInWords(
  locale: Locale,
  wave: Wave,
  attributed: readonly AttributedRecord[],
): string {
  const { text } = locale;
  if (attributed.length === 0) return text['count.none']();
  return text['count.recordsFrom']({
    records: text['count.records'](inDigits(locale, attributed.length)),
    witnesses: witnessesCounted(locale, wave, attributed),
  });
}

/** Who says one record: «2 witnesses; one is told differently» */
export function whoSaysSo(locale: Locale, wave: Wave, attributed: AttributedRecord): string {
  return withDisputed(locale, witnessesCounted(locale, wave, [attributed]), [attributed]);
}

function witnessesCounted(
  locale: Locale,
  wave: Wave,
  attributed: readonly AttributedRecord[],
): string {
  return locale.text['count.witnesses'](inDigits(locale, witnessesOfAll(wave, attributed).size));
}

function withDisputed(
  locale: Locale,
  words: string,
  attributed: readonly AttributedRecord[],
): string {
  const disputed = disputedInWords(locale, attributed);
  return disputed === null ? words : `${words}; ${disputed}`;
}

/** «two are told differently»; null where none is. */
export function disputedInWords(
  locale: Locale,
  attributed: readonly AttributedRecord[],
): string | null {
  const disputed = attributed.filter(isDisputed).length;
  return disputed === 0 ? null : locale.text['count.disputed'](inWords(locale, disputed));
}

/** «12 places, up to 13»: certain and possible are both said. */
export function countInWords(
  locale: Locale,
  { certain, possible }: Count,
  say: (certain: Numeral) => string,
): string {
  return upTo(locale, say(inDigits(locale, certain)), { certain, possible });
}

/** «10 of 14, up to 11» */
export function upTo(locale: Locale, words: string, { certain, possible }: Count): string {
  if (possible <= certain) return words;
  return locale.text['count.upTo']({ certain: words, possible: digits(locale, possible) });
}

/** «Interview, ¶68 · Statement, ¶18 and ¶33: two translations»: a witness once, in its own order. */
export function sourceLine(locale: Locale, wave: Wave, accounts: readonly Account[]): string {
  const { text, code } = locale;
  const witnesses = new Map<string, Account[]>();
  for (const account of accounts) {
    const id = witnessOf(wave, account);
    witnesses.set(id, [...(witnesses.get(id) ?? []), account]);
  }
  return [...witnesses]
    .map(([id, own]) => {
      const voice = wave.voices.get(id);
      const places = locatorsInOrder(
        locale,
        own.map(({ at }) => at),
      );
      const parts = {
        voice: voice ? inLanguage(voice.short, code) : id,
        paragraphs: list(locale, places),
      };
      const voices = new Set(own.map((account) => account.voice)).size;
      return voices > 1
        ? text['source.lineTranslations']({ ...parts, ...inWords(locale, voices) })
        : text['source.line'](parts);
    })
    .join(' · ');
}

/** Who and when: «Statement of the …, 7 January 2022». */
export function voiceInWords(locale: Locale, voice: Voice): string {
  const label = inLanguage(voice.label, locale.code);
  return voice.published && !voice.labelSays.includes('date')
    ? `${label}, ${publishedInWords(locale, voice.published)}`
    : label;
}

/** «According to Statement, 3 kinds of 17, oil workers or miners: 12 of 31 records» */
export function filterInWords(
  locale: Locale,
  wave: Wave,
  { perspective, kinds, actors, employers }: Filter & { readonly perspective: Perspective },
  shown: number,
): string {
  const { text, code } = locale;
  const { vocabulary } = wave;
  const voice = perspective === null ? undefined : wave.voices.get(perspective);
  const named = (ids: readonly string[], of: Readonly<Record<string, Words>>) =>
    either(
      locale,
      ids.map((id) => (of[id] ? inLanguage(of[id], code) : id)),
    );
  const parts = [
    voice ? text['filter.by']({ voice: inLanguage(voice.short, code) }) : text['filter.allTexts'](),
    kinds &&
      text['filter.kinds']({
        ...inDigits(locale, kinds.length),
        all: digits(locale, vocabulary.kinds.size),
      }),
    actors &&
      (actors.length > MOST_NAMED
        ? text['filter.actors'](inDigits(locale, actors.length))
        : text['filter.actorsNamed']({ names: named(actors, vocabulary.actors) })),
    employers &&
      (employers.length > MOST_NAMED
        ? text['filter.employers'](inDigits(locale, employers.length))
        : text['filter.employersNamed']({ names: named(employers, vocabulary.employers) })),
  ].filter((part) => part !== null);
  return text['filter.shown']({
    parts: parts.join(', '),
    shown: digits(locale, shown),
    ...inDigits(locale, wave.records.length),
  });
}

/** Actors and employers are named up to so many; more are counted. */
const MOST_NAMED = 2;

/** The heading of a disagreement: one witness in two translations is not two witnesses. */
export function disagreementHeading(
  { text }: Locale,
  wave: Wave,
  disagreement: Disagreement,
): string {
  const accounts = disagreement.readings.flatMap((reading) => reading.accounts);
  const oneWitness = witnessesOf(wave, accounts).size === 1;
  const field = text['differ.field']({ field: disagreement.field });
  return oneWitness && accounts.length > 1
    ? text['differ.headingTranslations']({ field })
    : text['differ.heading']({ field });
}

/** What a reading says, in words: «strike», «night of 3–4 January». */
export function readingInWords(
  locale: Locale,
  wave: Wave,
  field: DifferingField,
  reading: Reading,
  language: Language,
): string {
  switch (field) {
    case 'kind':
      return lowered(kindName(wave.vocabulary, reading.value, language));
    case 'time':
      return timeInWords(locale, wave, reading.value);
    case 'where':
      return whereInWords(wave, reading.value.split(' ').flatMap(refOf), language);
    case 'actors':
      return actorsInWords(wave, reading.value, language);
    case 'figures':
      return figuresInWords(locale, wave, reading.value, language);
    case 'wording':
      return reading.value;
  }
}

function refOf(text: string): readonly Ref[] {
  const ref = parseRef(text);
  return ref ? [ref] : [];
}

/** A time that a reading says, inside a sentence: «the night of 3–4 January». */
export const timeInside = (locale: Locale, wave: Wave, value: string) =>
  timeInWords(locale, wave, value, startInside);

function timeInWords(
  locale: Locale,
  { window }: Wave,
  value: string,
  startOf = startInWords,
): string {
  const [text = '', part] = value.split(' ');
  const when = parseWhen(text);
  if (!when) return value;
  const dayPart = DAY_PARTS.find((one) => one === part) ?? null;
  const date = startOf(locale, spanOf(when, dayPart, { kind: 'not-recorded' }), dayPart, window);
  return dayPart === 'day' ? locale.text['when.inTheDay']({ date }) : date;
}

function actorsInWords({ vocabulary }: Wave, value: string, language: Language): string {
  return value
    .split(' ')
    .flatMap((id) => vocabulary.actors[id] ?? [])
    .map((label) => inLanguage(label, language))
    .join(', ');
}

function figuresInWords(locale: Locale, wave: Wave, value: string, language: Language): string {
  if (value === '') return locale.text['figures.none']();
  return list(
    locale,
    value.split(' ').map((text) => {
      const [of = '', low, high] = text.split(/[:-](?=\d)/);
      const name = wave.vocabulary.figures[of];
      const range = low === high ? low : `${low ?? ''}–${high ?? ''}`;
      return `${name ? inLanguage(name, language) : of}: ${range ?? ''}`;
    }),
  );
}
