/**
 * Where the accounts of one record differ, and in what: derived from what they assert. Silence is not
 * denial: an account that is less exact (a wider range of days, the region of a place, fewer of the places or people) does not
 * disagree.
 */
import { keptFor } from '../base/kept.ts';
import type { NonEmpty } from '../format/immutable.ts';
import type { Account } from '../format/record.ts';
import { type DifferingField, isSilentOn, statedOf, valueOf } from './readings.ts';
import type { AttributedRecord } from './perspective.ts';

/** One reading of a field, with the accounts that state it; who is only less exact is not among them. */
export interface Reading {
  /** Stable, for keys and comparison. */
  readonly value: string;
  readonly accounts: NonEmpty<Account>;
}

export interface Disagreement {
  readonly field: DifferingField;
  /** Two or more; the record's own reading first where an account supports it. */
  readonly readings: readonly Reading[];
}

const SUBSTANCE: readonly DifferingField[] = ['kind', 'time', 'where', 'actors', 'figures'];

/** Every field of substance in which the told accounts differ; every moment asks again for the same ones. */
export const disagreementsOf = keptFor((attributed: AttributedRecord): readonly Disagreement[] =>
  SUBSTANCE.flatMap((field) => differenceIn(attributed, field)),
);

/** Whether two accounts differ in substance. */
export function isDisputed(attributed: AttributedRecord): boolean {
  return disagreementsOf(attributed).length > 0;
}

/** Whether two accounts differ in substance or in wording. */
export function isToldDifferently(attributed: AttributedRecord): boolean {
  return isDisputed(attributed) || wordingDifference(attributed).length > 0;
}

/** Accounts that choose other words without differing in substance; none where they do differ. */
export function wordingDifference(attributed: AttributedRecord): readonly Disagreement[] {
  return isDisputed(attributed) ? [] : differenceIn(attributed, 'wording');
}

function differenceIn(
  attributed: AttributedRecord,
  field: DifferingField,
): readonly Disagreement[] {
  const own = valueOf(attributed.record, field, null);
  const groups = new Map<string, Account[]>();
  const inexact: Account[] = [];
  for (const account of attributed.accounts.filter(
    (one) => !isSilentOn(attributed.record, field, one),
  )) {
    const stated = statedOf(attributed.record, field, account);
    const isWider = field === 'where' && attributed.wider.has(account);
    const value = isWider ? own : valueOf(attributed.record, field, account);
    if (value === own && stated !== own) inexact.push(account);
    else groups.set(value, [...(groups.get(value) ?? []), account]);
  }
  // Who is only less exact does not state the record's reading, but speaks for it where nobody else does.
  if (inexact.length > 0 && !groups.has(own)) groups.set(own, inexact);
  const readings = [...groups]
    .sort(([a], [b]) => Number(b === own) - Number(a === own))
    .flatMap(([value, [first, ...rest]]) =>
      first ? [{ value, accounts: [first, ...rest] as const }] : [],
    );
  return readings.length > 1 ? [{ field, readings }] : [];
}
