/** The order of names, by the alphabet of their language and not by what a browser has of it. */
import type { Language } from '../base/languages.ts';
import { NAMES } from './made/names.ts';

/** Letters stand behind all other signs. */
const LETTERS = 0x11_0000;

/** Compares names of a language: letters by its alphabet, without regard to case and accents first. */
export function byAlphabet(language: Language): (a: string, b: string) => number {
  const alphabet = NAMES[language]['names.alphabet']();
  const placeOf = (sign: string) => {
    const own = alphabet.indexOf(sign);
    if (own !== -1) return LETTERS + own;
    const [plain = sign] = sign.normalize('NFD');
    const at = alphabet.indexOf(plain);
    return at === -1 ? (plain.codePointAt(0) ?? 0) : LETTERS + at;
  };
  const placesOf = (text: string) => [...text.normalize('NFC').toLowerCase()].map(placeOf);
  return (a, b) => {
    const [one, two] = [placesOf(a), placesOf(b)];
    const at = one.findIndex((place, index) => place !== two[index]);
    if (at !== -1) return two[at] === undefined ? 1 : (one[at] ?? 0) - two[at];
    return one.length - two.length || (a < b ? 1 : a > b ? -1 : 0);
  };
}
