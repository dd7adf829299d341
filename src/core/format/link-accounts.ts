/** Checks of accounts: the voice exists, the paragraph is its own, the quote keeps the rules. */
import { parseWhen } from '../time/when.ts';
import { checkKind, checkRef, checkTerms, exists, type Index } from './link-index.ts';
import { checkQuote } from './quotes.ts';
import type { Report } from './report.ts';
import type { RawAccount, RawFigure, RawRecord } from './record.ts';

type RawAsserts = NonNullable<RawAccount['asserts']>;

const FIELDS = ['when', 'dayPart', 'kind', 'where', 'actors', 'figures'] as const;
type AssertedField = (typeof FIELDS)[number];

/** Checks the accounts of a record, or of one of its spreads. */
export function checkAccounts(
  index: Index,
  record: RawRecord,
  accounts: readonly RawAccount[],
  report: Report,
): void {
  const seen = new Set<string>();
  accounts.forEach((account, i) => {
    const path = `accounts[${String(i)}]`;
    const { source, paragraph, page, row, URL: url, quote } = account;
    const key = JSON.stringify([source, paragraph, page, row, url, quote]);
    if (seen.has(key)) report.error(path, 'each account once', quote ?? page ?? row ?? url);
    seen.add(key);
    checkAccount(index, record, account, report.under(path));
  });
}

function checkAccount(index: Index, record: RawRecord, account: RawAccount, report: Report): void {
  const { source, paragraph, quote, asserts } = account;
  if (quote !== undefined) checkQuote(quote, 'quote', report);
  if (paragraph === undefined) checkVoice(index, source, 'source', report);
  else checkParagraph(index, source, 'source', paragraph, report);
  if (asserts) checkAsserts(index, record, asserts, report.under('asserts'));
  const attributed = parseWhen(asserts?.when ?? record.when);
  const published = parseWhen(index.voices.get(source)?.custom.published ?? '');
  if (attributed && published && published.last < attributed.first) {
    report.warning('source', `a voice that spoke on or after ${attributed.text}`, published.text);
  }
}

/** Reports a voice that is not in the sources; whether it is. */
function checkVoice(index: Index, source: string, path: string, report: Report): boolean {
  const isKnown = exists(index.ids.voices, source);
  if (!isKnown) report.error(path, 'a voice of sources.json', source);
  return isKnown;
}

/** Checks that a voice exists, that its text is held, and that the paragraph is one of its own. */
export function checkParagraph(
  index: Index,
  source: string,
  path: string,
  paragraph: number,
  report: Report,
): void {
  if (!checkVoice(index, source, path, report)) return;
  const voice = index.voices.get(source);
  if (voice && voice.custom.text === null) {
    report.error(path, 'a voice whose text is held', source);
  }
  const range = voice?.custom.paragraphs;
  if (range && (paragraph < range[0] || paragraph > range[1])) {
    const rule = `a paragraph of ${source}: ${String(range[0])}–${String(range[1])}`;
    report.error('paragraph', rule, paragraph);
  }
}

function checkAsserts(index: Index, record: RawRecord, asserts: RawAsserts, report: Report): void {
  asserts.where?.forEach((ref, i) => {
    checkRef(index, ref, `where[${String(i)}]`, report);
  });
  if (asserts.kind !== undefined) checkKind(index, asserts.kind, 'kind', report);
  checkTerms(index, 'actors', asserts.actors ?? [], report);
  if (asserts.figures) checkFigures(index, asserts.figures, report);
  if (Object.keys(asserts).length === 0) {
    report.warning('', 'a field, or no «asserts» at all', asserts);
  }
  for (const field of FIELDS) {
    if (field in asserts && !differs(record, asserts, field)) {
      report.warning(field, 'something that differs from the record', asserts[field]);
    }
  }
}

/** The fields in which an account says otherwise than the record's reading; wording and silence aside. */
export function fieldsAssertedOtherwise(
  record: RawRecord,
  { asserts }: RawAccount,
): readonly AssertedField[] {
  if (!asserts) return [];
  const isSilent = (field: AssertedField) =>
    (field === 'figures' || field === 'actors') && asserts[field] === null;
  return FIELDS.filter((field) => differs(record, asserts, field) && !isSilent(field));
}

function differs(record: RawRecord, asserts: RawAsserts, field: AssertedField): boolean {
  if (!(field in asserts)) return false;
  return JSON.stringify(asserts[field] ?? null) !== JSON.stringify(record[field] ?? null);
}

/** Checks figures: a known term, and a low that is not above the high. */
export function checkFigures(index: Index, figures: readonly RawFigure[], report: Report): void {
  figures.forEach(({ of, low, high }, i) => {
    const at = report.under(`figures[${String(i)}]`);
    if (low > high) at.error('low', `not more than high, ${String(high)}`, low);
    if (index.vocabulary && !Object.hasOwn(index.vocabulary.figures, of)) {
      at.error('of', 'a term of vocabulary.json, figures', of);
    }
  });
}
