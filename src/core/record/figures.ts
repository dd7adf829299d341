/**
 * Figures as rows: who counted, when, and who says so. Figures that different people counted on different
 * days are no series: they stand side by side and are never joined.
 */
import type { Account, Figure } from '../format/record.ts';
import type { Voice } from '../format/voice.ts';
import type { Wave } from '../format/wave.ts';
import type { AttributedRecord } from './perspective.ts';

export interface FigureRow {
  readonly figure: Figure;
  /** The voices that give it, in the order of the accounts. */
  readonly voices: readonly Voice[];
  readonly record: string;
}

/** Every figure that the accounts of these records give, each once, the largest number last. */
export function figureRows(
  wave: Wave,
  attributed: readonly AttributedRecord[],
): readonly FigureRow[] {
  const rows = new Map<string, { figure: Figure; voices: Voice[]; record: string }>();
  for (const { record, accounts } of attributed) {
    for (const account of accounts) {
      const voice = wave.voices.get(account.voice);
      for (const figure of figuresOf(record.figures, account)) {
        const key = JSON.stringify([record.id, figure]);
        const row = rows.get(key) ?? { figure, voices: [], record: record.id };
        if (voice && !row.voices.includes(voice)) row.voices.push(voice);
        rows.set(key, row);
      }
    }
  }
  return [...rows.values()].sort(
    (a, b) =>
      a.figure.of.localeCompare(b.figure.of, 'en') ||
      a.figure.low - b.figure.low ||
      a.figure.high - b.figure.high,
  );
}

/** What an account gives: the record's own figures, others, or none. */
const figuresOf = (own: readonly Figure[], { asserts }: Account) =>
  asserts.figures === undefined ? own : (asserts.figures ?? []);
