/** Checks of the voices against each other. */
import { checkParagraph } from './link-accounts.ts';
import { exists, type Index } from './link-index.ts';
import { checkQuote } from './quotes.ts';
import type { Report } from './report.ts';
import type { RawSource } from './files.ts';

/** Everything that must hold for one voice. */
export function checkSource(index: Index, source: RawSource, report: Report): void {
  const { text, paragraphs } = source.custom;
  if (paragraphs && paragraphs[0] > paragraphs[1]) {
    report.error('custom.paragraphs', 'the first paragraph, then the last', paragraphs);
  }
  if (text === null && paragraphs) {
    report.error('custom.paragraphs', 'null: its text is not held', paragraphs);
  }
  if (text !== null && source.URL === undefined) {
    report.warning('URL', 'an address where the text can be read', undefined);
  }
  checkTranslation(index, source, report);
  checkOverlap(index, source, report);
  checkLeans(index, source, report);
  checkRepublications(index, source, report);
}

function checkTranslation(index: Index, source: RawSource, report: Report): void {
  const tie = source.custom['translation-of'];
  if (tie === undefined) return;
  const at = report.under('custom.translation-of');
  checkEvidence(index, source, tie, at);
  if (!exists(index.ids.voices, tie.source)) {
    at.error('source', 'a voice of sources.json', tie.source);
    return;
  }
  checkChain(index, source, at);
}

function checkChain(index: Index, source: RawSource, report: Report): void {
  const seen = new Set<string>();
  for (let at: string | undefined = source.id; at !== undefined;) {
    if (seen.has(at)) {
      report.error('source', 'a chain that comes to an end', [...seen, at]);
      return;
    }
    seen.add(at);
    at = index.voices.get(at)?.custom['translation-of']?.source;
  }
}

/** Two voices of one text cannot both own a paragraph; told once, at the later of the two. */
function checkOverlap(index: Index, source: RawSource, report: Report): void {
  const own = source.custom.paragraphs;
  for (const other of index.voices.values()) {
    if (other.id === source.id) return;
    const range = other.custom.paragraphs;
    if (!own || !range || other.custom.text !== source.custom.text) continue;
    if (own[0] <= range[1] && range[0] <= own[1]) {
      report.error('custom.paragraphs', `no paragraph of ${other.id}: ${range.join('–')}`, own);
    }
  }
}

function checkLeans(index: Index, source: RawSource, report: Report): void {
  source.custom['leans-on']?.forEach((lean, i) => {
    const at = report.under(`custom.leans-on[${String(i)}]`);
    if (!exists(index.ids.voices, lean.source) || lean.source === source.id) {
      at.error('source', 'another voice of sources.json', lean.source);
    }
    checkEvidence(index, source, lean, at);
  });
}

function checkRepublications(index: Index, source: RawSource, report: Report): void {
  source.custom['republished-from']?.forEach((earlier, i) => {
    const at = report.under(`custom.republished-from[${String(i)}]`);
    checkEvidence(index, source, earlier, at);
  });
}

/** What shows where a voice comes from stands in its own text. */
function checkEvidence(
  index: Index,
  source: RawSource,
  { paragraph, quote }: { readonly paragraph: number; readonly quote: string },
  report: Report,
): void {
  checkQuote(quote, 'quote', report);
  checkParagraph(index, source.id, 'paragraph', paragraph, report);
}
