/**
 * Where the accounts of one record differ, and in what: derived from what they assert. Silence is not
 * denial: an account that is less exact (a wider range of days, fewer of the places) does not disagree.
 */
import { type Account, type DayPart, type Figure, formatRef, type NonEmpty } from './model.ts';
import type { ToldRecord } from './told.ts';
import type { When } from './when.ts';

export type DifferingField = 'kind' | 'time' | 'where' | 'figures' | 'wording';

/** One reading of a field, with the accounts that support it. */
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

const SUBSTANCE: readonly DifferingField[] = ['kind', 'time', 'where', 'figures'];

/** Every field of substance in which the told accounts differ. */
export function disagreementsOf(told: ToldRecord): readonly Disagreement[] {
  return SUBSTANCE.flatMap((field) => differenceIn(told, field));
}

/** Whether two accounts differ in substance. */
export function isDisputed(told: ToldRecord): boolean {
  return disagreementsOf(told).length > 0;
}

/** Accounts that choose other words without differing in substance; none where they do differ. */
export function wordingDifference(told: ToldRecord): readonly Disagreement[] {
  return isDisputed(told) ? [] : differenceIn(told, 'wording');
}

function differenceIn(told: ToldRecord, field: DifferingField): readonly Disagreement[] {
  const own = valueOf(told, field, null);
  const groups = new Map<string, Account[]>();
  for (const account of told.accounts) {
    const value = valueOf(told, field, account);
    groups.set(value, [...(groups.get(value) ?? []), account]);
  }
  const readings = [...groups]
    .sort(([a], [b]) => Number(b === own) - Number(a === own))
    .flatMap(([value, [first, ...rest]]) =>
      first ? [{ value, accounts: [first, ...rest] as const }] : [],
    );
  return readings.length > 1 ? [{ field, readings }] : [];
}

/** What an account says of a field; the record's reading where it is silent or less exact. */
function valueOf(told: ToldRecord, field: DifferingField, account: Account | null): string {
  const { record } = told;
  const asserts = account?.asserts ?? {};
  switch (field) {
    case 'kind':
      return asserts.kind ?? record.kind;
    case 'time':
      return timeOf(told, account);
    case 'where':
      return whereOf(told, account);
    case 'figures':
      return (asserts.figures ?? record.figures).map(figure).sort().join(' ');
    case 'wording':
      return asserts.wording?.en ?? '';
  }
}

function timeOf({ record }: ToldRecord, account: Account | null): string {
  const when = account?.asserts.when ?? record.when;
  const part = account?.asserts.dayPart;
  const stated = part === undefined ? record.dayPart : part;
  const wider = when.first <= record.when.first && when.last >= record.when.last;
  if (when.text !== record.when.text && wider) return time(record.when, record.dayPart);
  return time(when, isWithin(stated, record.dayPart) ? record.dayPart : stated);
}

/** A part of a day and the whole day go together; a night does not, for it belongs to two dates. */
function isWithin(stated: DayPart | null, own: DayPart | null): boolean {
  return stated !== 'night' && own !== 'night' && (stated === null || own === null);
}

function whereOf({ record }: ToldRecord, account: Account | null): string {
  const own = record.where.map(formatRef);
  const stated = account?.asserts.where?.map(formatRef) ?? own;
  return (stated.every((ref) => own.includes(ref)) ? own : stated).slice().sort().join(' ');
}

const time = (when: When, dayPart: DayPart | null) => `${when.text} ${dayPart ?? ''}`.trim();
const figure = ({ of, low, high }: Figure) => `${of}:${low}-${high}`;
