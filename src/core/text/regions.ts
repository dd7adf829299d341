/** Regions in a sentence, by the name that the wave has for them. */
import type { Count } from '../frame.ts';
import { inLanguage, type Wave } from '../model.ts';
import { countedRegions, countedTerm } from '../regions.ts';
import { countInWords } from './phrases.ts';

/** What one region is called, and several: «oblast», «oblasts». */
export function regionNouns(wave: Pick<Wave, 'vocabulary'>): {
  readonly one: string;
  readonly many: string;
} {
  const { one, many } = countedTerm(wave);
  return { one: inLanguage(one, 'en'), many: inLanguage(many, 'en') };
}

/** «10 of 14 oblasts, up to 11» */
export function regionsInWords(wave: Wave, count: Count): string {
  const { one, many } = regionNouns(wave);
  return countInWords(count, one, many, countedRegions(wave).length);
}
