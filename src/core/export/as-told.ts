/** A record narrowed to what one voice or witness says of it. */
import type { NonEmpty } from '../dataset/immutable.ts';
import type { Account, Asserts, WaveRecord } from '../dataset/record.ts';
import { formatRef } from '../dataset/ref.ts';
import type { Wave } from '../dataset/wave.ts';
import { agreed, isBy, type ToldRecord } from '../told.ts';

/**
 * The record with the readings of the tellers in place of its own, and their accounts only. What an
 * account asserts is what it states differently from the record: here, from this reading of it.
 */
export function asTold(wave: Wave, told: ToldRecord, by: string): WaveRecord {
  const { record } = told;
  const actors = agreed(by, told.accounts, ({ asserts }) => asserts.actors);
  const read = {
    ...record,
    kind: told.kinds[0],
    when: told.when,
    dayPart: told.dayPart,
    ends: told.ends,
    where: told.where,
    actors: actors === undefined ? record.actors : (actors ?? []),
    figures: told.figures,
    undecided: told.undecided,
  };
  const [first, ...rest] = told.accounts;
  const own = (account: Account) => relativeTo(read, account);
  return {
    ...read,
    accounts: [own(first), ...rest.map(own)],
    spreadFrom: record.spreadFrom.flatMap((spread) => {
      const [one, ...others] = spread.accounts.filter((account) => isBy(wave, account, by));
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
