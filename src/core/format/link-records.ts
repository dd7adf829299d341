/** Checks of one record against the other files and against itself. */
import { parseWhen } from '../time/when.ts';
import { checkAccounts, checkFigures, fieldsAssertedOtherwise } from './link-accounts.ts';
import { checkKind, checkRef, checkTerms, type Index, latestVoice } from './link-index.ts';
import { foldQuote } from './quotes.ts';
import type { Report } from './report.ts';
import type { RawRecord, RawSpread } from './record.ts';

/** A title is read in a list and on a plate. */
const LONGEST_TITLE = 60;

/** The words of a spread are set along its line. */
const MOST_SPREAD_WORDS = 5;

/** Everything that must hold for one decoded record. */
export function checkRecord(index: Index, record: RawRecord, report: Report): void {
  checkWhere(index, record, report);
  checkKind(index, record.kind, 'kind', report);
  for (const field of ['actors', 'employers', 'demands'] as const) {
    checkTerms(index, field, record[field] ?? [], report);
  }
  checkFigures(index, record.figures ?? [], report);
  checkEnds(index, record, report);
  checkAccounts(index, record, record.accounts, report);
  record.spreadFrom?.forEach((spread, i) => {
    checkSpread(index, record, spread, report.under(`spreadFrom[${String(i)}]`));
  });
  checkReading(record, report);
  if (record.title.en.length > LONGEST_TITLE) {
    report.warning('title.en', `at most ${String(LONGEST_TITLE)} characters`, record.title.en);
  }
}

/** Where accounts differ, the record says why it reads as it does, or that nothing decides it. */
function checkReading(record: RawRecord, report: Report): void {
  record.undecided?.forEach((field, i) => {
    if (record.undecided?.indexOf(field) === i) return;
    report.error(`undecided[${String(i)}]`, 'each field once', field);
  });
  if (record.undecided && !record.reading) {
    report.error('reading', 'why nothing decides it', undefined);
  }
  if (record.reading?.en.startsWith('Undecided')) {
    const rule = 'the reason alone: the field «undecided» says that nothing decides it';
    report.error('reading', rule, record.reading.en);
  }
  const fields = record.accounts.flatMap((account) => fieldsAssertedOtherwise(record, account));
  if (record.reading || fields.length === 0) return;
  const differing = [...new Set(fields)];
  const rule = `the reason for this reading: its accounts differ in ${differing.join(', ')}`;
  // A part of the day more or less is seldom worth a sentence.
  if (differing.every((field) => field === 'dayPart')) report.warning('reading', rule, undefined);
  else report.error('reading', rule, undefined);
}

function checkWhere(index: Index, { where }: RawRecord, report: Report): void {
  where.forEach((ref, i) => {
    const path = `where[${String(i)}]`;
    checkRef(index, ref, path, report);
    if (where.indexOf(ref) < i) report.error(path, 'each reference once', ref);
  });
}

function checkEnds(index: Index, record: RawRecord, report: Report): void {
  const begins = parseWhen(record.when);
  switch (record.ends.kind) {
    case 'not-recorded':
      return;
    case 'stated': {
      const end = parseWhen(record.ends.when);
      if (begins && end && end.last < begins.first) {
        report.error('ends.when', `an end not before ${record.when}`, record.ends.when);
      }
      return;
    }
    case 'open':
      checkOpenEnd(index, record, record.ends.saidBy, report);
  }
}

function checkOpenEnd(
  index: Index,
  record: RawRecord,
  saidBy: readonly string[],
  report: Report,
): void {
  const tellers = new Set(record.accounts.map(({ source }) => source));
  saidBy.forEach((voice, i) => {
    if (tellers.has(voice)) return;
    report.error(`ends.saidBy[${String(i)}]`, 'a voice with an account on the record', voice);
  });
  if (saidBy.some((voice) => !index.voices.has(voice))) return;
  const until = latestVoice(index, saidBy);
  const begins = parseWhen(record.when);
  if (!until) report.error('ends.saidBy', 'a voice with a date of publication', saidBy);
  else if (begins && until.last < begins.first) {
    report.error('ends.saidBy', `a voice that spoke on or after ${record.when}`, until.text);
  }
}

function checkSpread(index: Index, record: RawRecord, spread: RawSpread, report: Report): void {
  checkRef(index, spread.from, 'from', report);
  checkRef(index, spread.to, 'to', report);
  if (spread.from === spread.to) report.error('to', 'another place than «from»', spread.to);
  if (!record.where.includes(spread.to)) {
    report.error('to', `one of the record's «where»: ${record.where.join(', ')}`, spread.to);
  }
  const words = foldQuote(spread.words);
  if (!spread.accounts.some(({ quote = '' }) => foldQuote(quote).includes(words))) {
    report.error('words', 'words out of the quote of one of its accounts', spread.words);
  }
  if (words.split(' ').length > MOST_SPREAD_WORDS) {
    report.warning('words', `at most ${String(MOST_SPREAD_WORDS)} words`, spread.words);
  }
  checkAccounts(index, record, spread.accounts, report);
  const tellers = new Set(record.accounts.map(({ source }) => source));
  spread.accounts.forEach(({ source }, i) => {
    if (tellers.has(source)) return;
    const rule = 'a voice with an account on the record';
    report.error(`accounts[${String(i)}].source`, rule, source);
  });
}
