/**
 * Words as a search compares them: in one alphabet, without case, diacritics, hyphens and apostrophes.
 * «Қызылорда», «Kyzyl-Orda» and «Qyzylorda» are one word then. Not a transcription to be read.
 */

/** Letters that are folded by a table; the others lose their diacritics. */
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  і: 'i',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'kh',
  һ: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ı: 'i',
  ş: 'sh',
  // Spellings of one sound: Janaozen and Zhanaozen, Qaraghandy and Karagandy.
  j: 'zh',
  q: 'k',
  y: 'i',
};

/** Letters and digits, with hyphens and apostrophes inside. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-‐‑'’ʼ][\p{L}\p{M}\p{N}]+)*/gu;
const HYPHEN = /[-‐‑]/u;

/** A word folded, its apostrophes and hyphens left out. */
function folded(word: string): string {
  const table = (text: string) => text.replace(/./gu, (letter) => LETTERS[letter] ?? letter);
  const plain = table(word.toLowerCase().normalize('NFC'))
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');
  return table(plain).replaceAll('gh', 'g').replace(/ii+/g, 'i');
}

/** Letters that a word keeps, whatever its ending. */
const LEAST_STEM = 3;

/** «strikes» is found by «strike», and the other way round; a doubled letter is no ending. */
function stemOf(word: string, endings: readonly string[]): string {
  const isEnding = (ending: string) => {
    const stem = word.slice(0, -ending.length);
    return word === stem + ending && stem.length >= LEAST_STEM && !stem.endsWith(ending);
  };
  const ending = endings.find(isEnding);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** A part of a text, marked or not. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Texts by the terms of their words. */
export interface Folding {
  /** The words of a text, each as its terms: whole, then its parts. */
  readonly wordsIn: (text: string) => readonly (readonly [string, ...string[]])[];
  /** A text in pieces: the words that are, or have among their parts, one of the terms are marked. */
  readonly markedPieces: (text: string, terms: ReadonlySet<string>) => readonly Piece[];
}

/** @param endings folded: what at the end of a word a search does not look at */
export function foldingWith(endings: readonly string[]): Folding {
  const fold = (word: string) => stemOf(folded(word), endings);
  /** Of a word: itself and, where it has a hyphen, its parts. */
  const termsOf = (word: string): readonly [string, ...string[]] => {
    const parts = word.split(HYPHEN);
    return parts.length === 1 ? [fold(word)] : [fold(word), ...parts.map(fold)];
  };
  return {
    wordsIn: (text) =>
      [...text.matchAll(WORD)].map(([word]) => termsOf(word)).filter(([whole]) => whole !== ''),
    markedPieces: (text, terms) => {
      const pieces: Piece[] = [];
      let at = 0;
      for (const { 0: word, index } of text.matchAll(WORD)) {
        if (!termsOf(word).some((term) => terms.has(term))) continue;
        if (index > at) pieces.push({ text: text.slice(at, index), marked: false });
        pieces.push({ text: word, marked: true });
        at = index + word.length;
      }
      return at < text.length ? [...pieces, { text: text.slice(at), marked: false }] : pieces;
    },
  };
}
