/**
 * What an account says of each field of its record: what it asserts, and the record's own reading where
 * it is silent or less exact. Values are texts: stable, for keys and comparison.
 */
import {
  type Account,
  type DayPart,
  type Figure,
  formatRef,
  type Undecidable,
  type WaveRecord,
} from './model.ts';
import type { When } from './when.ts';

export type DifferingField = 'kind' | 'time' | 'where' | 'figures' | 'wording';

/** What an account says of a field; the record's own reading for null. */
export function valueOf(
  record: WaveRecord,
  field: DifferingField,
  account: Account | null,
): string {
  const asserts = account?.asserts ?? {};
  switch (field) {
    case 'kind':
      return asserts.kind ?? record.kind;
    case 'time': {
      const { when, dayPart } = timeOf(record, account);
      return `${when.text} ${dayPart ?? ''}`.trim();
    }
    case 'where':
      return whereOf(record, account);
    case 'figures':
      return (asserts.figures ?? record.figures).map(figure).sort().join(' ');
    case 'wording':
      return asserts.wording?.en ?? '';
  }
}

/** The time that an account gives; a wider range of days is the record's own, only less exact. */
export function timeOf(
  record: WaveRecord,
  account: Account | null,
): { readonly when: When; readonly dayPart: DayPart | null } {
  const when = account?.asserts.when ?? record.when;
  const part = account?.asserts.dayPart;
  const stated = part === undefined ? record.dayPart : part;
  const wider = when.first <= record.when.first && when.last >= record.when.last;
  if (when.text !== record.when.text && wider) return record;
  return { when, dayPart: isWithin(stated, record.dayPart) ? record.dayPart : stated };
}

/** A part of a day and the whole day go together; a night does not, for it belongs to two dates. */
function isWithin(stated: DayPart | null, own: DayPart | null): boolean {
  return stated !== 'night' && own !== 'night' && (stated === null || own === null);
}

function whereOf(record: WaveRecord, account: Account | null): string {
  const own = record.where.map(formatRef);
  const stated = account?.asserts.where?.map(formatRef) ?? own;
  return (stated.every((ref) => own.includes(ref)) ? own : stated).slice().sort().join(' ');
}

const figure = ({ of, low, high }: Figure) => `${of}:${low}-${high}`;

const FIELD_OF: Readonly<Partial<Record<Undecidable, DifferingField>>> = {
  when: 'time',
  kind: 'kind',
  where: 'where',
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
      field !== undefined && new Set(some.map((one) => valueOf(record, field, one))).size > 1;
    return differ(accounts) || !differ(record.accounts);
  });
}
