/** Small pieces that sentences are made of, in the way of a language. */
import type { Locale } from './locale.ts';

/** A number for a message: its count for a plural, and how it is written there. */
export interface Numeral {
  readonly count: number;
  readonly n: string;
}

/** In digits, for counts. */
export const inDigits = (locale: Locale, count: number): Numeral => ({
  count,
  n: digits(locale, count),
});

/** In words, for sentences. */
export const inWords = (locale: Locale, count: number): Numeral => ({
  count,
  n: numberWord(locale, count),
});

/** «nine»; digits from 13 on. */
export function numberWord(locale: Locale, n: number): string {
  return locale.numbers[n] ?? digits(locale, n);
}

/** «10,000» */
export function digits({ grouping, decimal, ungrouped }: Locale, n: number): string {
  const [whole = '', part] = String(n).split('.');
  const grouped = whole.length > ungrouped ? whole.replace(/\B(?=(\d{3})+$)/g, grouping) : whole;
  return part === undefined ? grouped : `${grouped}${decimal}${part}`;
}

/** «a», «a and b», «a, b and c». */
export function list({ text }: Locale, items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return text['list.and']({ head: items.slice(0, -1).join(', '), last: items.at(-1) ?? '' });
}

/** «a», «a or b», «a or b or c». */
export function either({ text }: Locale, items: readonly string[]): string {
  return items.length === 0 ? '' : items.reduce((a, b) => text['list.or']({ a, b }));
}

/** A sentence begins so. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Inside a sentence, a label begins so; an abbreviation stays as it is. */
export function lowered(label: string): string {
  const second = label.charAt(1);
  const isWord = second !== second.toUpperCase();
  return isWord ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
