/** Where in its text an account stands. */
import type { Locator } from '../format/record.ts';
import type { Locale } from './locale.ts';

const KINDS = ['paragraph', 'page', 'row', 'address'] as const;

/** «¶18», «p. 3», «row 7», «example.org/1911/strike» */
export function locatorInWords({ text }: Locale, at: Locator): string {
  switch (at.kind) {
    case 'paragraph':
      return text['at.paragraph']({ n: String(at.paragraph) });
    case 'page':
      return text['at.page']({ n: at.page });
    case 'row':
      return text['at.row']({ n: String(at.row) });
    case 'address':
      return at.url.replace(/^https?:\/\//, '').replace(/\/$/, '');
  }
}

/** Each once, in the order of the text: paragraphs, pages, rows, then addresses. */
export function locatorsInOrder(locale: Locale, all: readonly Locator[]): readonly string[] {
  const sorted = [...all].sort((a, b) => byKind(a, b) || numberIn(a) - numberIn(b));
  return [...new Set(sorted.map((at) => locatorInWords(locale, at)))];
}

const byKind = (a: Locator, b: Locator) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);

/** What a place in a text is sorted by; a page without a number («iv») stands first. */
function numberIn(at: Locator): number {
  switch (at.kind) {
    case 'paragraph':
      return at.paragraph;
    case 'page':
      return Number.parseInt(at.page, 10) || 0;
    case 'row':
      return at.row;
    case 'address':
      return 0;
  }
}
