/** The graph of voices in English words: what ties a voice to another, and what it does not tell. */
import {
  type Wave,
  inLanguage,
  type Kind,
  type Republication,
  type Tie,
  type Voice,
  kindName,
} from '../model.ts';
import type { Topic } from '../differences.ts';
import type { Silence } from '../voices/silence.ts';
import { dateInYear, publishedInWords, rangeInWords } from './dates.ts';
import { capitalised, list, numberWord } from './words.ts';

/** One tie of a voice: a sentence, and the words of the voice that show it. */
export interface TieInWords {
  readonly words: string;
  readonly url: string | null;
  readonly paragraph: number;
  readonly quote: string;
}

/** What a voice translates, where it was published before, on whom it leans. */
export function tiesInWords(wave: Wave, voice: Voice): readonly TieInWords[] {
  const tie = (verb: string, { voice: id, paragraph, quote }: Tie): TieInWords => {
    const target = wave.voices.get(id);
    const words = `${verb} ${target ? inLanguage(target.named, 'en') : id}`;
    return { words, url: null, paragraph, quote };
  };
  return [
    ...(voice.translationOf ? [tie('Translates', voice.translationOf)] : []),
    ...voice.republishedFrom.map(republication),
    ...voice.leansOn.map((one) => tie('Leans on', one)),
  ];
}

function republication({ publisher, published, url, ...shown }: Republication): TieInWords {
  const when = published ? `, ${publishedInWords(published)}` : '';
  return { words: `Published before by ${publisher}${when}`, url, ...shown };
}

/** Which other voices are the same witness, and who leans on it: «Counts as one witness with …». */
export function witnessInWords(wave: Wave, voice: Voice): readonly string[] {
  const all = [...wave.voices.values()];
  const names = (some: readonly Voice[]) => list(some.map(({ named }) => inLanguage(named, 'en')));
  const same = all.filter(
    (one) => one.text !== null && one.id !== voice.id && one.witness === voice.witness,
  );
  const leans = voice.leansOn.flatMap((tie) => wave.voices.get(tie.voice) ?? []);
  const leaning = all.filter(({ leansOn }) => leansOn.some((tie) => tie.voice === voice.id));
  return [
    ...(same.length > 0 ? [`Counts as one witness with ${names(same)}.`] : []),
    ...(leans.length > 0
      ? [`Where ${names([...new Set(leans)])} tells the same, it counts as no second witness.`]
      : []),
    ...(leaning.length > 0
      ? [`${capitalised(names(leaning))} ${leaning.length === 1 ? 'leans' : 'lean'} on it.`]
      : []),
  ];
}

/** Names are listed up to here; the rest is counted. */
const MOST_NAMED = 8;

/** What others tell and a voice does not: «Tells nothing of: arrests, killing.» One item, one sentence. */
export function silenceInWords(wave: Wave, silence: Silence, voice: Voice): readonly string[] {
  if (silence.records === 0) return ['It tells of nothing that has a record.'];
  const names = (kinds: readonly Kind[]) =>
    kinds.map((kind) => kindName(wave.vocabulary, kind, 'en').toLowerCase()).join(', ');
  const { kinds, kindsTold } = silence;
  const { topics, topicsTold } = silence;
  return [
    ...(kinds.length > kindsTold.length
      ? [`Of all kinds of things that happened it tells these only: ${names(kindsTold)}.`]
      : kinds.length > 0
        ? [`Tells nothing of: ${names(kinds)}.`]
        : []),
    ...datesInWords(wave, silence, voice),
    ...placesInWords(wave, silence),
    ...topicsInWords(topics, topicsTold),
  ];
}

/** The shorter of two lists: what it says nothing on, or the little that it does. */
function topicsInWords(silent: readonly Topic[], told: readonly Topic[]): readonly string[] {
  const titles = (topics: readonly Topic[]) =>
    topics.map(({ title }) => `«${inLanguage(title, 'en')}»`).join(', ');
  if (silent.length === 0) return [];
  if (told.length === 0) return ['Where the texts differ, it has no account.'];
  return silent.length > told.length
    ? [`Where the texts differ, it has accounts on these topics only: ${titles(told)}.`]
    : [`Where the texts differ, it is silent on: ${titles(silent)}.`];
}

function datesInWords(
  { window }: Wave,
  { dated, othersBefore, othersAfter, yearsBefore, yearsAfter }: Silence,
  voice: Voice,
): readonly string[] {
  const years = [...(yearsBefore ? ['before'] : []), ...(yearsAfter ? ['after'] : [])];
  const spoke = voice.published ? `; it is of ${publishedInWords(voice.published)}` : '';
  const after = dated && othersAfter ? `nothing after ${dateInYear(dated.last)}${spoke}` : '';
  const before = dated && othersBefore ? `nothing before ${dateInYear(dated.first)}` : '';
  const isOneDay = dated !== null && dated.first === dated.last && othersBefore && othersAfter;
  const inside = isOneDay
    ? `only what it has on ${dateInYear(dated.first)}${spoke}`
    : list([before, after].filter((part) => part !== ''));
  return [
    ...(dated ? [] : [`Dates nothing from ${rangeInWords(window)} to the day.`]),
    ...(inside === '' ? [] : [`Dates ${inside}.`]),
    ...(years.length > 0 ? [`Tells nothing of the years ${years.join(' or ')} the wave.`] : []),
  ];
}

function placesInWords(wave: Wave, { placesNamed, placesUnnamed }: Silence): readonly string[] {
  if (placesUnnamed.length === 0) return [];
  const names = placesUnnamed.map((id) => wave.places.get(id)?.names.en ?? id);
  const more = names.length - MOST_NAMED;
  const shown = more > 1 ? [...names.slice(0, MOST_NAMED), `${numberWord(more)} more`] : names;
  const all = String(placesNamed + placesUnnamed.length);
  return placesNamed === 0
    ? [`Names none of the ${all} places.`]
    : [`Names ${String(placesNamed)} of ${all} places; not ${list(shown)}.`];
}
