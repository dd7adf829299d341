/** The graph of voices in words: what ties a voice to another, and what it does not tell. */
import { type Kind, kindName } from '../format/vocabulary.ts';
import type { Republication, Tie, Voice } from '../format/voice.ts';
import type { Wave } from '../format/wave.ts';
import { inLanguage } from '../format/words.ts';
import type { Topic } from '../format/open-topics.ts';
import type { Silence } from '../voices/silence.ts';
import { dateInYear, publishedInWords, rangeInWords } from './dates.ts';
import type { VoicesLocale } from './locale.ts';
import type { DayRange } from '../time/day.ts';
import { capitalised, digits, inWords, list, lowered } from './pieces.ts';

/** One tie of a voice: a sentence, and the words of the voice that show it. */
export interface TieInWords {
  readonly words: string;
  readonly url: string | null;
  readonly paragraph: number;
  readonly quote: string;
}

/** What a voice translates, where it was published before, on whom it leans. */
export function tiesInWords(locale: VoicesLocale, wave: Wave, voice: Voice): readonly TieInWords[] {
  const { voices, code } = locale;
  const tie = (
    say: (d: { readonly voice: string }) => string,
    { voice: id, paragraph, quote }: Tie,
  ): TieInWords => {
    const target = wave.voices.get(id);
    const words = say({ voice: target ? inLanguage(target.named, code) : id });
    return { words, url: null, paragraph, quote };
  };
  return [
    ...(voice.translationOf ? [tie(voices['voices.translates'], voice.translationOf)] : []),
    ...voice.republishedFrom.map((one) => republication(locale, one)),
    ...voice.leansOn.map((one) => tie(voices['voices.leansOn'], one)),
  ];
}

function republication(locale: VoicesLocale, of: Republication): TieInWords {
  const { voices } = locale;
  const { publisher, published, url, ...shown } = of;
  const words = published
    ? voices['voices.beforeOn']({ publisher, date: publishedInWords(locale, published) })
    : voices['voices.before']({ publisher });
  return { words, url, ...shown };
}

/** Which other voices are the same witness, and who leans on it: «Counts as one witness with …». */
export function witnessInWords(locale: VoicesLocale, wave: Wave, voice: Voice): readonly string[] {
  const { voices, code } = locale;
  const all = [...wave.voices.values()];
  const said = (some: readonly Voice[]) => ({
    count: some.length,
    names: list(
      locale,
      some.map(({ named }) => inLanguage(named, code)),
    ),
  });
  const same = all.filter(
    (one) => one.text !== null && one.id !== voice.id && one.witness === voice.witness,
  );
  const leans = voice.leansOn.flatMap((tie) => wave.voices.get(tie.voice) ?? []);
  const leaning = all.filter(({ leansOn }) => leansOn.some((tie) => tie.voice === voice.id));
  return [
    ...(same.length > 0 ? [voices['voices.oneWitness'](said(same))] : []),
    ...(leans.length > 0 ? [voices['voices.noSecond'](said([...new Set(leans)]))] : []),
    ...(leaning.length > 0 ? [capitalised(voices['voices.leaning'](said(leaning)))] : []),
  ];
}

/** Names are listed up to here; the rest is counted. */
const MOST_NAMED = 8;

/** What others tell and a voice does not: «Tells nothing of: arrests, killing.» One item, one sentence. */
export function silenceInWords(
  locale: VoicesLocale,
  wave: Wave,
  silence: Silence,
  voice: Voice,
): readonly string[] {
  const { voices } = locale;
  if (silence.records === 0) return [voices['voices.nothing']()];
  return [
    ...kindsInWords(locale, wave, silence),
    ...datesInWords(locale, wave, silence, voice),
    ...placesInWords(locale, wave, silence),
    ...topicsInWords(locale, silence),
  ];
}

function kindsInWords(
  { voices, code }: VoicesLocale,
  { vocabulary }: Wave,
  { kinds, kindsTold }: Silence,
): readonly string[] {
  const names = (some: readonly Kind[]) =>
    some.map((kind) => lowered(kindName(vocabulary, kind, code))).join(', ');
  if (kinds.length === 0) return [];
  return kinds.length > kindsTold.length
    ? [voices['voices.tellsOnly']({ kinds: names(kindsTold) })]
    : [voices['voices.tellsNothing']({ kinds: names(kinds) })];
}

/** The shorter of two lists: what it says nothing on, or the little that it does. */
function topicsInWords(
  { voices, code }: VoicesLocale,
  { topics: silent, topicsTold: attributed }: Silence,
): readonly string[] {
  const titles = (topics: readonly Topic[]) =>
    topics
      .map(({ title }) => voices['voices.topic']({ title: inLanguage(title, code) }))
      .join(', ');
  if (silent.length === 0) return [];
  if (attributed.length === 0) return [voices['voices.noTopics']()];
  return silent.length > attributed.length
    ? [voices['voices.topicsOnly']({ topics: titles(attributed) })]
    : [voices['voices.topicsSilent']({ topics: titles(silent) })];
}

function datesInWords(
  locale: VoicesLocale,
  { window }: Wave,
  silence: Silence,
  voice: Voice,
): readonly string[] {
  const { voices } = locale;
  const { dated, yearsBefore, yearsAfter } = silence;
  const which = yearsBefore && yearsAfter ? 'both' : yearsBefore ? 'before' : 'after';
  const days = dated ? daysInWords(locale, silence, dated, voice) : null;
  return [
    ...(dated ? [] : [voices['voices.noDates']({ range: rangeInWords(locale, window) })]),
    ...(days === null ? [] : [`${days}.`]),
    ...(yearsBefore || yearsAfter ? [voices['voices.noYears']({ which })] : []),
  ];
}

/** Where its days begin and end while those of others go on; null where they do not. No full stop. */
function daysInWords(
  locale: VoicesLocale,
  { othersBefore, othersAfter }: Silence,
  { first: from, last: to }: DayRange,
  { published }: Voice,
): string | null {
  const { voices } = locale;
  const [first, last] = [dateInYear(locale, from), dateInYear(locale, to)];
  if (!othersAfter) return othersBefore ? voices['voices.datesFrom']({ first }) : null;
  const dates = !othersBefore
    ? voices['voices.datesTo']({ last })
    : from === to
      ? voices['voices.oneDate']({ date: first })
      : voices['voices.dates']({ first, last });
  if (!published) return dates;
  return voices['voices.ofDate']({ dates, spoke: publishedInWords(locale, published) });
}

function placesInWords(
  locale: VoicesLocale,
  wave: Wave,
  { placesNamed, placesUnnamed }: Silence,
): readonly string[] {
  const { voices, text, code } = locale;
  if (placesUnnamed.length === 0) return [];
  const all = digits(locale, placesNamed + placesUnnamed.length);
  if (placesNamed === 0) return [voices['voices.noPlaces']({ all })];
  const names = placesUnnamed.map((id) => wave.places.get(id)?.names[code] ?? id);
  const more = names.length - MOST_NAMED;
  const shown =
    more > 1 ? [...names.slice(0, MOST_NAMED), text['list.more'](inWords(locale, more))] : names;
  return [
    voices['voices.places']({
      n: digits(locale, placesNamed),
      all,
      names: list(locale, shown),
    }),
  ];
}
