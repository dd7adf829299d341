/** The rules for verbatim words: short, whole, and comparable whatever typography they came in. */
import type { Report } from './report.ts';

/** As many words of a text as the project quotes at a time; words are split at white space. */
export const LONGEST_QUOTE_WORDS = 12;

const ELLIPSIS = /…|\.{3}|\. \. \./;

/** Reports a quote that is too long, or that leaves something out. */
export function checkQuote(quote: string, path: string, report: Report): void {
  const words = quote.split(/\s+/).filter((word) => word !== '');
  if (words.length > LONGEST_QUOTE_WORDS) {
    const rule = `at most ${String(LONGEST_QUOTE_WORDS)} words`;
    report.error(path, rule, `${String(words.length)} words: ${quote}`);
  }
  if (ELLIPSIS.test(quote)) report.error(path, 'words in one piece, without an ellipsis', quote);
}

/** Folds what does not matter in a comparison: composition, white space and quotation marks. */
export function foldQuote(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[«»“”„‟"]/g, '"')
    .replace(/[‘’‚‛']/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
