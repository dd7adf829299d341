/**
 * What an account says of each field of its record: what it asserts, and the record's own reading where
 * it is silent or less exact. Values are texts: stable, for keys and comparison.
 */
import type { Account, DayPart, Figure, Undecidable, WaveRecord } from '../format/record.ts';
import { formatRef } from '../format/ref.ts';
import type { When } from '../time/when.ts';

export type DifferingField = 'kind' | 'time' | 'where' | 'actors' | 'figures' | 'wording';

/** What an account states of a field, as exactly as it does; the record's own reading for null. */
export function statedOf(
  record: WaveRecord,
  field: DifferingField,
  account: Account | null,
): string {
  const asserts = account?.asserts ?? {};
  switch (field) {
    case 'kind':
      return asserts.kind ?? record.kind;
    case 'time':
      return timeText(asserts.when ?? record.when, partOf(record, account));
    case 'where':
      return (asserts.where ?? record.where).map(formatRef).sort().join(' ');
    case 'actors':
      return (asserts.actors ?? record.actors).toSorted().join(' ');
    case 'figures':
      return (asserts.figures ?? record.figures).map(figure).sort().join(' ');
    case 'wording':
      return asserts.wording?.en ?? '';
  }
}

/** What an account says of a field: the record's own reading where it is only more or less exact. */
export function valueOf(
  record: WaveRecord,
  field: DifferingField,
  account: Account | null,
): string {
  switch (field) {
    case 'time': {
      const { when, dayPart } = timeOf(record, account);
      return timeText(when, dayPart);
    }
    case 'where':
    case 'actors':
      return statedOf(record, field, agrees(record, field, account) ? null : account);
    case 'kind':
    case 'figures':
    case 'wording':
      return statedOf(record, field, account);
  }
}

const timeText = (when: When, part: DayPart | null) => `${when.text} ${part ?? ''}`.trim();

function partOf({ dayPart }: WaveRecord, account: Account | null): DayPart | null {
  const part = account?.asserts.dayPart;
  return part === undefined ? dayPart : part;
}

/** The time that an account gives; a wider range of days is the record's own, only less exact. */
export function timeOf(
  record: WaveRecord,
  account: Account | null,
): { readonly when: When; readonly dayPart: DayPart | null } {
  const when = account?.asserts.when ?? record.when;
  const stated = partOf(record, account);
  const wider = when.first <= record.when.first && when.last >= record.when.last;
  if (when.text !== record.when.text && wider) return record;
  return { when, dayPart: isWithin(stated, record.dayPart) ? record.dayPart : stated };
}

/** A part of a day and the whole day go together; a night does not, for it belongs to two dates. */
function isWithin(stated: DayPart | null, own: DayPart | null): boolean {
  return stated !== 'night' && own !== 'night' && (stated === null || own === null);
}

/** Who names fewer of the places or actors is less exact, who adds to the actors more so. */
function agrees(record: WaveRecord, field: 'where' | 'actors', account: Account | null): boolean {
  const own = record[field].map((one) => (typeof one === 'string' ? one : formatRef(one)));
  const stated = statedOf(record, field, account).split(' ');
  const names = (some: readonly string[], all: readonly string[]) =>
    some.every((one) => all.includes(one));
  return names(stated, own) || (field === 'actors' && own.length > 0 && names(own, stated));
}

/** Whether an account says nothing of a field at all: no part of any reading of it. */
export function isSilentOn(
  record: WaveRecord,
  field: DifferingField,
  { asserts }: Account,
): boolean {
  if (field === 'actors')
    return (asserts.actors ?? record.actors).length === 0 || asserts.actors === null;
  return field === 'figures' && asserts.figures === null;
}

/** Everybody whom the record or one of these accounts names: ids of the vocabulary. */
export function actorsIn(record: WaveRecord, accounts: readonly Account[]): readonly string[] {
  const named = accounts.flatMap(({ asserts: { actors } }) =>
    actors === undefined ? record.actors : (actors ?? []),
  );
  return [...new Set(named)];
}

const figure = ({ of, low, high }: Figure) => `${of}:${low}-${high}`;

const FIELD_OF: Readonly<Partial<Record<Undecidable, DifferingField>>> = {
  when: 'time',
  kind: 'kind',
  where: 'where',
  actors: 'actors',
  figures: 'figures',
  wording: 'wording',
};

/**
 * What stays undecided among some of a record's accounts. What lies between accounts is decided for who
 * hears one of them; what lies in the words themselves is not.
 */
export function undecidedAmong(
  record: WaveRecord,
  accounts: readonly Account[],
): readonly Undecidable[] {
  return record.undecided.filter((name) => {
    const field = FIELD_OF[name];
    const differ = (some: readonly Account[]) =>
      field !== undefined &&
      new Set(
        some.flatMap((one) => (isSilentOn(record, field, one) ? [] : valueOf(record, field, one))),
      ).size > 1;
    return differ(accounts) || !differ(record.accounts);
  });
}
