/** What a reader can type for a place of the wave, as an example: another spelling, another alphabet. */
import type { Language } from '../../core/base/languages.ts';
import type { Place } from '../../core/format/gazetteer.ts';
import type { Wave } from '../../core/format/wave.ts';

export interface Example {
  readonly typed: string;
  readonly found: string;
}

/**
 * At most two, of the places that a reader is likely to know; none where there is one name for each.
 * @param own the language in which what is found has its name
 */
export function searchExamples({ places, languages }: Wave, own: Language): readonly Example[] {
  const known = [...places.values()].sort((a, b) => a.rank - b.rank);
  const spelled = known.flatMap((place) => exampleOf(place.names[own], otherSpelling(place)))[0];
  const language = languages.at(-1) ?? own;
  const named = known
    .filter(({ names }) => names[own] !== spelled?.found)
    .flatMap(({ names }) => exampleOf(names[own], names[language]))[0];
  return [spelled, named].flatMap((one) => one ?? []);
}

const otherSpelling = ({ names, spellings }: Place) =>
  spellings.find((one) => !Object.values(names).includes(one));

const exampleOf = (found: string, typed: string | undefined): readonly Example[] =>
  typed === undefined || typed === found ? [] : [{ typed, found }];
