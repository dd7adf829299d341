/** Regions in a sentence, by the name that the wave has for them. */
import type { Count } from '../frame/frame.ts';
import type { Wave } from '../format/wave.ts';
import { inLanguage } from '../format/words.ts';
import { countedRegions, countedTerm } from '../record/regions.ts';
import type { Locale } from './locale.ts';
import { countInWords, upTo } from './phrases.ts';
import { digits } from './pieces.ts';

/** What one region is called, and several. */
export interface RegionNouns {
  readonly one: string;
  readonly many: string;
}

/** «oblast», «oblasts» */
export function regionNouns({ code }: Locale, wave: Pick<Wave, 'vocabulary'>): RegionNouns {
  const { one, many } = countedTerm(wave);
  return { one: inLanguage(one, code), many: inLanguage(many, code) };
}

/** The form of the noun after a number. */
export function regionNoun({ cardinal }: Locale, { one, many }: RegionNouns, n: number): string {
  return cardinal(n) === 'one' ? one : many;
}

/** «10 of 14 oblasts, up to 11» */
export function regionsInWords(locale: Locale, wave: Wave, count: Count): string {
  return regionsOfAll(locale, count, countedRegions(wave).length, regionNouns(locale, wave));
}

/** The same of so many regions with such a name. */
export function regionsOfAll(locale: Locale, count: Count, of: number, nouns: RegionNouns): string {
  const [all, noun] = [digits(locale, of), regionNoun(locale, nouns, of)];
  return countInWords(locale, count, ({ n }) => locale.text['count.regionsOf']({ n, all, noun }));
}

/**
 * «10 of 14 oblasts»; where more are possible there is no room for the noun: «10 of 14, up to 11».
 */
export function shareInWords(locale: Locale, count: Count, of: number, nouns: RegionNouns): string {
  if (count.possible <= count.certain) return regionsOfAll(locale, count, of, nouns);
  const share = { n: digits(locale, count.certain), all: digits(locale, of) };
  return upTo(locale, locale.text['count.of'](share), count);
}
