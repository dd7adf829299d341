/** What a reader can type for a place of the wave, as an example: another spelling, another alphabet. */
import type { Place } from '../../core/format/gazetteer.ts';
import type { Wave } from '../../core/format/wave.ts';

export interface Example {
  readonly typed: string;
  readonly found: string;
}

/** At most two, of the places that a reader is likely to know; none where there is one name for each. */
export function searchExamples({ places, languages }: Wave): readonly Example[] {
  const known = [...places.values()].sort((a, b) => a.rank - b.rank);
  const spelled = known.flatMap((place) => exampleOf(place, otherSpelling(place)))[0];
  const language = languages.at(-1) ?? 'en';
  const named = known
    .filter(({ names }) => names.en !== spelled?.found)
    .flatMap((place) => exampleOf(place, place.names[language]))[0];
  return [spelled, named].flatMap((one) => one ?? []);
}

const otherSpelling = ({ names, spellings }: Place) =>
  spellings.find((one) => !Object.values(names).includes(one));

const exampleOf = ({ names }: Place, typed: string | undefined): readonly Example[] =>
  typed === undefined || typed === names.en ? [] : [{ typed, found: names.en }];
