/** Are the quoted words in the paragraph that is named? Checked against the texts, which stay outside. */

import { checkQuote, foldQuote } from './quotes.ts';
import { type Report, reportTo } from './report.ts';
import type { Problem } from '../base/problem.ts';

/** As a source file holds it. Only the fields that the check reads. */
export interface CitedVoice {
  readonly id: string;
  readonly custom: {
    readonly text: string | null;
    /** First and last paragraph of the voice in its text; null: the whole text. */
    readonly paragraphs: readonly [number, number] | null;
    readonly 'translation-of'?: CitedEvidence;
    readonly 'leans-on'?: readonly CitedEvidence[];
    readonly 'republished-from'?: readonly CitedEvidence[];
  };
}

/** The words of a voice that show what it translates or leans on, or where it was published before. */
interface CitedEvidence {
  readonly paragraph: number;
  readonly quote: string;
}

/**
 * As a record file holds it. Only the fields that the check reads; an account on a page, in a row or at
 * an address is not in the texts that it is given.
 */
export interface CitedAccount {
  readonly source: string;
  readonly paragraph?: number | undefined;
  readonly quote?: string | undefined;
}
export interface CitedRecord {
  readonly id: string;
  readonly accounts?: readonly CitedAccount[];
  readonly spreadFrom?: readonly {
    readonly words: string;
    readonly accounts?: readonly CitedAccount[];
  }[];
}

/** As the file of differences holds it. Only the fields that the check reads. */
export interface CitedTopic {
  readonly id: string;
  readonly entries: readonly { readonly accounts?: readonly CitedAccount[] }[];
}

/** A file as the editor knows it, and what it holds. */
export interface CitedFile<T> {
  readonly file: string;
  readonly items: readonly T[];
}

export interface CitationReport {
  /** Quotes compared, the right ones included. */
  readonly checked: number;
  readonly problems: readonly Problem[];
}

/** The paragraphs of a text: its lines that are not blank. The first is paragraph 1. */
export function paragraphsOf(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}

/** Reports what is wrong with a quotation of a paragraph: too long, cut, or not its words. */
function checkVerbatim(quote: string, paragraph: string, report: Report): void {
  checkQuote(quote, 'quote', report);
  if (!holdsWords(foldQuote(paragraph), foldQuote(quote))) {
    report.error('quote', `words of «${paragraph.trim()}»`, quote);
  }
}

/** Whole words: «strike» is not quoted from «strikes». */
function holdsWords(text: string, words: string): boolean {
  if (words === '') return false;
  const letter = /[\p{L}\p{N}\p{M}]/u;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + words.length] ?? ' ';
    const cut =
      (letter.test(before) && letter.test(words.charAt(0))) ||
      (letter.test(after) && letter.test(words.at(-1) ?? ''));
    if (!cut) return true;
  }
  return false;
}

/** The files that quote the texts. */
export interface CitedFiles {
  readonly records: readonly CitedFile<CitedRecord>[];
  readonly sources: CitedFile<CitedVoice>;
  readonly differences: CitedFile<CitedTopic>;
}

/** Compares every quote of the files with the texts, given by text id. */
export function checkCitations(
  { records, sources, differences }: CitedFiles,
  texts: ReadonlyMap<string, readonly string[]>,
): CitationReport {
  const voices = new Map(sources.items.map((voice) => [voice.id, voice]));
  const quotes = [
    ...sources.items.flatMap((voice) => evidenceOf(sources.file, voice)),
    ...records.flatMap(({ file, items }) => items.flatMap((record) => quotesOf(file, record))),
    ...differences.items.flatMap(({ id, entries }) =>
      entries.flatMap(({ accounts }, index) =>
        located(accounts, differences.file, `${id}.entries[${String(index)}].accounts`),
      ),
    ),
  ];
  const problems: Problem[] = [];
  for (const quote of quotes) checkOne(quote, voices, texts, problems);
  for (const { file, items } of records) {
    for (const record of items) checkSpreads(record, reportTo(problems, file, record.id));
  }
  return { checked: quotes.length, problems };
}

/** A quotation and where it stands. */
interface Quote extends CitedEvidence {
  readonly source: string;
  readonly file: string;
  readonly path: string;
}

/** What shows where a voice comes from is quoted from the voice itself. */
function evidenceOf(file: string, voice: CitedVoice): Quote[] {
  const quoted = ({ paragraph, quote }: CitedEvidence, field: string): Quote => ({
    file,
    path: `${voice.id}.custom.${field}`,
    source: voice.id,
    paragraph,
    quote,
  });
  const translated = voice.custom['translation-of'];
  return [
    ...(translated ? [quoted(translated, 'translation-of')] : []),
    ...(['leans-on', 'republished-from'] as const).flatMap((field) =>
      (voice.custom[field] ?? []).map((one, index) => quoted(one, `${field}[${String(index)}]`)),
    ),
  ];
}

function quotesOf(file: string, { id, accounts, spreadFrom = [] }: CitedRecord): Quote[] {
  return [
    ...located(accounts, file, `${id}.accounts`),
    ...spreadFrom.flatMap((spread, index) =>
      located(spread.accounts, file, `${id}.spreadFrom[${String(index)}].accounts`),
    ),
  ];
}

function located(
  accounts: readonly CitedAccount[] | undefined,
  file: string,
  path: string,
): Quote[] {
  return (accounts ?? []).flatMap(({ source, paragraph, quote }, index) =>
    paragraph === undefined || quote === undefined
      ? []
      : { source, paragraph, quote, file, path: `${path}[${String(index)}]` },
  );
}

function checkOne(
  { file, path, source, paragraph, quote }: Quote,
  voices: ReadonlyMap<string, CitedVoice>,
  texts: ReadonlyMap<string, readonly string[]>,
  problems: Problem[],
): void {
  const report = reportTo(problems, file, path);
  const voice = voices.get(source);
  const text = voice?.custom.text ?? null;
  if (voice === undefined || text === null) {
    report.error('source', 'a voice of sources.json with a text', source);
    return;
  }
  const paragraphs = texts.get(text) ?? [];
  const [first, last] = voice.custom.paragraphs ?? [1, paragraphs.length];
  const words = paragraphs[paragraph - 1];
  if (paragraph < first || paragraph > last || words === undefined) {
    const range = `a paragraph of ${source}, ${String(first)} to ${String(last)}`;
    report.error('paragraph', range, paragraph);
    return;
  }
  checkVerbatim(quote, words, report);
}

/** The words on a spread line are the text's own, so one of the spread's quotes has them. */
function checkSpreads({ spreadFrom = [] }: CitedRecord, report: Report): void {
  for (const [index, { words, accounts = [] }] of spreadFrom.entries()) {
    const quotes = accounts.flatMap(({ quote }) => quote ?? []);
    if (quotes.some((quote) => holdsWords(foldQuote(quote), foldQuote(words)))) continue;
    const expected = `words of one of its quotes: ${quotes.map((quote) => `«${quote}»`).join(', ')}`;
    report.error(`spreadFrom[${String(index)}].words`, expected, words);
  }
}
