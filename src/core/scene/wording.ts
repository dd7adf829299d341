/** The scene in words: accessible names, and the words on a spread line. */
import type { MarkState, RegionFrame } from '../frame/site-frame.ts';
import type { Ref } from '../format/ref.ts';
import { type Kind, kindName } from '../format/vocabulary.ts';
import type { Wave } from '../format/wave.ts';
import type { Language } from '../base/languages.ts';
import type { MarkSigns, WaveEvent } from '../record/event.ts';
import { shortened } from '../base/foreign.ts';
import { refName } from '../words/phrases.ts';
import { either, list, lowered } from '../words/pieces.ts';
import type { Locale } from '../words/locale.ts';
import type { FirstOccurrence } from '../frame/first-occurrence.ts';
import { shortRange } from '../words/dates.ts';

/** Longer than any name of a place, in characters. */
const LONGEST_LABEL = 40;

/** A name as a label of the map, which a longer one would cover; lists and dossiers have it whole. */
export const labelName = (name: string) => shortened(name, LONGEST_LABEL);

/** «goes on» */
export const stateInWords = ({ text }: Locale, state: MarkState) => text[`state.${state}`]();

/** The line below the name of a region. What the texts are silent about: it does not say that nothing happened. */
export function dateLine(locale: Locale, firstOccurrence: FirstOccurrence | null): string {
  return firstOccurrence
    ? shortRange(locale, firstOccurrence.range)
    : locale.text['region.notNamed']();
}

interface WordedMark {
  readonly signs: MarkSigns;
  readonly state: MarkState;
  readonly records: readonly string[];
}

/** What the names of marks are made from. */
export interface Wording {
  readonly locale: Locale;
  readonly wave: Wave;
  readonly attributed: ReadonlyMap<string, WaveEvent>;
  /** Of the names. */
  readonly language: Language;
}

export function wordingOf(
  locale: Locale,
  wave: Wave,
  attributed: readonly WaveEvent[],
  language: Language,
): Wording {
  return { locale, wave, language, attributed: new Map(attributed.map((one) => [one.id, one])) };
}

/** «Zhanaozen: strike or rally, new; clash, goes on» */
export function placeName(wording: Wording, id: string, marks: readonly WordedMark[]): string {
  const { text } = wording.locale;
  const place = wording.wave.places.get(id)?.names[wording.language] ?? id;
  return marks.length === 0
    ? text['mark.noRecord']({ place })
    : text['mark.place']({ place, marks: marksInWords(wording, marks) });
}

/** «Mangystau Region, first reached 2 Jan: strike, goes on» */
export function regionName(wording: Wording, { id, firstOccurrence, marks }: RegionFrame): string {
  const { locale } = wording;
  const name = wording.wave.regions.get(id)?.names[wording.language] ?? id;
  const region = firstOccurrence
    ? locale.text['mark.region']({ region: name, date: shortRange(locale, firstOccurrence.range) })
    : locale.text['mark.regionBare']({ region: name });
  return marks.length === 0
    ? region
    : locale.text['mark.place']({ place: region, marks: marksInWords(wording, marks) });
}

/** «Spread from Zhanaozen to Almaty: “spread quickly”, day not given» */
export function spreadName(
  { locale, wave, language }: Wording,
  spread: { from: Ref; to: Ref; words: string; hasDay: boolean },
): string {
  return locale.text['spread.name']({
    from: refName(wave, spread.from, language),
    to: refName(wave, spread.to, language),
    words: spreadWords(locale, spread.words, spread.hasDay),
  });
}

/** The words of the text, and that it gives no day where it gives none. */
export function spreadWords({ text }: Locale, words: string, hasDay: boolean): string {
  const quoted = `“${words}”`;
  return hasDay ? quoted : text['spread.noDay']({ words: quoted });
}

function marksInWords(wording: Wording, marks: readonly WordedMark[]): string {
  return marks.map((mark) => markInWords(wording, mark)).join('; ');
}

function markInWords({ locale, wave, attributed }: Wording, mark: WordedMark): string {
  const { signs, state, records } = mark;
  const all = new Set(records.flatMap((id): readonly Kind[] => attributed.get(id)?.kinds ?? []));
  const words = [...all].map((kind) => lowered(kindName(wave.vocabulary, kind, locale.code)));
  const kinds = signs.length === 2 ? either(locale, words) : list(locale, words);
  return locale.text['mark.state']({ kinds, state: stateInWords(locale, state) });
}
