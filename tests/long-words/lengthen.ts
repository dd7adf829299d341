/** English as a language would be that needs two fifths more room: every letter known, no word. */
import { parse, type Token } from '@messageformat/parser';

/** How much longer: most languages need less than English times 1.4 (W3C, «Text size in translation»). */
const FACTOR = 1.4;

const VOWEL = /[aeiou]/i;
const LETTER = /\p{L}/u;

/** A text with letters doubled, vowels first, until it is long enough; what has no letters stays. */
export function lengthen(text: string): string {
  const letters = [...text];
  const known = letters.filter((letter) => LETTER.test(letter)).length;
  let missing = Math.ceil(known * (FACTOR - 1));
  const doubled = new Set<number>();
  for (const wanted of [VOWEL, LETTER]) {
    letters.forEach((letter, at) => {
      if (missing === 0 || doubled.has(at) || !wanted.test(letter)) return;
      doubled.add(at);
      missing -= 1;
    });
  }
  return letters
    .map((letter, at) => (doubled.has(at) ? letter + letter.toLowerCase() : letter))
    .join('');
}

/** An ICU message with every text in it lengthened; arguments, plurals and choices stay. */
export function lengthenMessage(message: string): string {
  const texts: { readonly from: number; readonly text: string }[] = [];
  const walk = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      if (token.type === 'content') texts.push({ from: token.ctx.offset, text: token.ctx.text });
      else if ('cases' in token) for (const { tokens: inside } of token.cases) walk(inside);
    }
  };
  walk(parse(message));
  let [written, at] = ['', 0];
  for (const { from, text } of texts.toSorted((a, b) => a.from - b.from)) {
    written += message.slice(at, from) + lengthen(text);
    at = from + text.length;
  }
  return written + message.slice(at);
}
