/** Checks of the topics on which the texts differ. */
import { checkParagraph } from './link-accounts.ts';
import { checkRecordIds, checkRef, type Index } from './link-index.ts';
import { checkQuote } from './quotes.ts';
import type { Report } from './report.ts';
import type { RawDifference, RawTopic } from './topic.ts';

/** Everything that must hold for one topic; whether its records do differ is tested on the wave. */
export function checkTopic(index: Index, { entries }: RawTopic, report: Report): void {
  entries.forEach((entry, i) => {
    checkEntry(index, entry, report.under(`entries[${String(i)}]`));
  });
}

function checkEntry(index: Index, entry: RawDifference, report: Report): void {
  const { records = [], accounts = [], where = [] } = entry;
  if (records.length === 0 && accounts.length === 0) {
    report.error('', 'records that differ, or accounts where no record holds it', entry);
  }
  if (entry.between && records.length < 2) {
    report.error('records', 'two or more records that differ from each other', records);
  }
  checkRecordIds(index, records, 'records', report);
  where.forEach((ref, i) => {
    checkRef(index, ref, `where[${String(i)}]`, report);
  });
  accounts.forEach(({ source, paragraph, quote }, i) => {
    const at = report.under(`accounts[${String(i)}]`);
    checkQuote(quote, 'quote', at);
    checkParagraph(index, source, 'source', paragraph, at);
  });
}
