/** A record narrowed to what one voice or witness says of it. */
import type { NonEmpty } from '../format/immutable.ts';
import type { Account, Asserts, WaveRecord } from '../format/record.ts';
import { formatRef } from '../format/ref.ts';
import type { Wave } from '../format/wave.ts';
import { agreed, isBy, type AttributedRecord } from '../record/perspective.ts';

/**
 * The record with the readings of the tellers in place of its own, and their accounts only. What an
 * account asserts is what it states differently from the record: here, from this reading of it.
 */
export function asAttributed(
  wave: Wave,
  attributed: AttributedRecord,
  perspective: string,
): WaveRecord {
  const { record } = attributed;
  const actors = agreed(perspective, attributed.accounts, ({ asserts }) => asserts.actors);
  const read = {
    ...record,
    kind: attributed.kinds[0],
    when: attributed.when,
    dayPart: attributed.dayPart,
    ends: attributed.ends,
    where: attributed.where,
    actors: actors === undefined ? record.actors : (actors ?? []),
    figures: attributed.figures,
    undecided: attributed.undecided,
  };
  const [first, ...rest] = attributed.accounts;
  const own = (account: Account) => relativeTo(read, account);
  return {
    ...read,
    accounts: [own(first), ...rest.map(own)],
    spreadFrom: record.spreadFrom.flatMap((spread) => {
      const [one, ...others] = spread.accounts.filter((account) =>
        isBy(wave, account, perspective),
      );
      return one ? [{ ...spread, accounts: [one, ...others] as NonEmpty<Account> }] : [];
    }),
  };
}

/** The account without what it asserts just as the record now has it. */
function relativeTo(record: WaveRecord, account: Account): Account {
  const { when, dayPart, kind, where, actors, figures, ...rest } = account.asserts;
  const asserts: Asserts = {
    ...(when && when.text !== record.when.text ? { when } : {}),
    ...(dayPart !== undefined && dayPart !== record.dayPart ? { dayPart } : {}),
    ...(kind && kind !== record.kind ? { kind } : {}),
    ...(where && refsIn(where) !== refsIn(record.where) ? { where } : {}),
    ...(actors !== undefined && !isSame(actors ?? [], record.actors) ? { actors } : {}),
    ...(figures !== undefined && !isSame(figures ?? [], record.figures) ? { figures } : {}),
    ...rest,
  };
  return { ...account, asserts };
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

const refsIn = (where: WaveRecord['where']) => where.map(formatRef).join(' ');
