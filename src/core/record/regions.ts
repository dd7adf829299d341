/**
 * What a wave calls its regions. A region that is a city is a place: nothing is told of it as a whole,
 * and it is not counted among the others.
 */
import type { Region } from '../format/gazetteer.ts';
import type { RegionTerm } from '../format/vocabulary.ts';
import type { Wave } from '../format/wave.ts';

type WithTerms = { readonly vocabulary: Pick<Wave['vocabulary'], 'regions'> };

/** The term of a kind of region that the decoder has let through; throws for any other. */
export function regionTermOf({ vocabulary }: WithTerms, kind: string): RegionTerm {
  const term = vocabulary.regions[kind];
  if (!term) throw new Error(`expected a kind of region of the vocabulary; got ${kind}`);
  return term;
}

/** What the regions are called that are counted: the one kind that is no city. */
export function countedTerm({ vocabulary }: WithTerms): RegionTerm {
  const term = Object.values(vocabulary.regions).find(({ isCity }) => !isCity);
  if (!term) throw new Error('expected a kind of region that is no city');
  return term;
}

/** Whether a region is a city, and so a place. */
export function isCityRegion(wave: WithTerms, { kind }: Pick<Region, 'kind'>): boolean {
  return regionTermOf(wave, kind).isCity;
}

/** The regions without the cities that are regions of their own. */
export function countedRegions(wave: WithTerms & Pick<Wave, 'regions'>): readonly Region[] {
  return [...wave.regions.values()].filter((region) => !isCityRegion(wave, region));
}
