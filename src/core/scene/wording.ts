/** The scene in words: accessible names, and the words on a spread line. */
import type { MarkState, RegionFrame } from '../site-frame.ts';
import { type Wave, type Kind, type Language, type Ref, kindName } from '../model.ts';
import type { MarkSigns, WaveEvent } from '../event.ts';
import { shortened } from '../text/foreign.ts';
import { refName } from '../text/phrases.ts';
import { list } from '../text/words.ts';
import { shortRange } from '../text/dates.ts';

/** Longer than any name of a place, in characters. */
const LONGEST_LABEL = 40;

/** A name as a label of the map, which a longer one would cover; lists and dossiers have it whole. */
export const labelName = (name: string) => shortened(name, LONGEST_LABEL);

export const STATE_WORDS: Readonly<Record<MarkState, string>> = {
  new: 'new',
  continuing: 'goes on',
  uncertain: 'day uncertain',
  past: 'past',
};

interface WordedMark {
  readonly signs: MarkSigns;
  readonly state: MarkState;
  readonly records: readonly string[];
}

/** What the names of marks are made from. */
export interface Wording {
  readonly wave: Wave;
  readonly told: ReadonlyMap<string, WaveEvent>;
  readonly language: Language;
}

export function wordingOf(wave: Wave, told: readonly WaveEvent[], language: Language): Wording {
  return { wave, language, told: new Map(told.map((one) => [one.id, one])) };
}

/** «Zhanaozen: strike or rally, new; clash, goes on» */
export function placeName(wording: Wording, id: string, marks: readonly WordedMark[]): string {
  const name = wording.wave.places.get(id)?.names[wording.language] ?? id;
  const what = marksInWords(wording, marks);
  return what === '' ? `${name}: no record up to now` : `${name}: ${what}`;
}

/** «Mangystau Region, first reached 2 Jan: strike, goes on» */
export function regionName(wording: Wording, region: RegionFrame): string {
  const name = wording.wave.regions.get(region.id)?.names[wording.language] ?? region.id;
  const reached = region.reached
    ? `first reached ${shortRange(region.reached.range)}`
    : 'not named up to now';
  const what = marksInWords(wording, region.marks);
  return what === '' ? `${name}, ${reached}` : `${name}, ${reached}: ${what}`;
}

/** «Spread from Zhanaozen to Almaty: “spread quickly”, day not given» */
export function spreadName(
  { wave, language }: Wording,
  spread: { from: Ref; to: Ref; words: string; hasDay: boolean },
): string {
  const nameOf = (ref: Ref) => refName(wave, ref, language);
  const words = spreadWords(spread.words, spread.hasDay);
  return `Spread from ${nameOf(spread.from)} to ${nameOf(spread.to)}: ${words}`;
}

/** The words of the text, and that it gives no day where it gives none. */
export function spreadWords(words: string, hasDay: boolean): string {
  return hasDay ? `“${words}”` : `“${words}”, day not given`;
}

function marksInWords(wording: Wording, marks: readonly WordedMark[]): string {
  return marks.map((mark) => markInWords(wording, mark)).join('; ');
}

function markInWords({ wave, told }: Wording, { signs, state, records }: WordedMark): string {
  const kinds = new Set(records.flatMap((id): readonly Kind[] => told.get(id)?.kinds ?? []));
  // The project's own words are English as yet, whatever the language of the names.
  const words = [...kinds].map((kind) => lowered(kindName(wave.vocabulary, kind, 'en')));
  const what = signs.length === 2 ? words.join(' or ') : list(words);
  return `${what}, ${STATE_WORDS[state]}`;
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
