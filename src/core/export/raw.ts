/** Records as the files of `geodata/<wave>/records` hold them: the inverse of reading one (`format/record.ts`). */
import type { RawAccount, RawFigure, RawRecord, RawSpread } from '../format/record.ts';
import type { Account, Asserts, Figure, Locator, Spread, WaveRecord } from '../format/record.ts';
import { formatRef } from '../format/ref.ts';

/** The record as JSON; `recordOf` reads it back. Fields without content are absent. */
export function rawRecord(record: WaveRecord): RawRecord {
  const { id, kind, when, dayPart, ends, where, title, summary, reading } = record;
  return {
    id,
    kind,
    when: when.text,
    ...(dayPart && { dayPart }),
    ends: rawEnds(ends),
    where: where.map(formatRef),
    ...filled('actors', record.actors),
    ...filled('employers', record.employers),
    ...filled('demands', record.demands),
    ...filled('figures', record.figures.map(rawFigure)),
    ...filled('spreadFrom', record.spreadFrom.map(rawSpread)),
    title,
    summary,
    ...filled('inferred', record.inferred),
    ...(reading && { reading }),
    ...filled('undecided', record.undecided),
    accounts: record.accounts.map(rawAccount),
  };
}

/** The end as JSON: until when it goes on follows from the voices that say so. */
export function rawEnds(ends: WaveRecord['ends']): RawRecord['ends'] {
  switch (ends.kind) {
    case 'stated':
      return { kind: ends.kind, when: ends.when.text };
    case 'open':
      return { kind: ends.kind, saidBy: [...ends.saidBy] };
    case 'not-recorded':
      return { kind: ends.kind };
  }
}

function rawLocator(at: Locator) {
  switch (at.kind) {
    case 'paragraph':
      return { paragraph: at.paragraph };
    case 'page':
      return { page: at.page };
    case 'row':
      return { row: at.row };
    case 'address':
      return { URL: at.url };
  }
}

export function rawAccount({ voice, at, quote, speaker, asserts }: Account): RawAccount {
  return {
    source: voice,
    ...rawLocator(at),
    ...(quote !== null && { quote }),
    ...(speaker !== null && { speaker }),
    ...(Object.keys(asserts).length > 0 && { asserts: rawAsserts(asserts) }),
  };
}

function rawAsserts({ when, dayPart, kind, where, actors, figures, wording }: Asserts) {
  return {
    ...(when && { when: when.text }),
    ...(dayPart !== undefined && { dayPart }),
    ...(kind && { kind }),
    ...(where && { where: where.map(formatRef) }),
    ...(actors !== undefined && { actors: actors && [...actors] }),
    ...(figures !== undefined && { figures: figures && figures.map(rawFigure) }),
    ...(wording && { wording }),
  };
}

const rawFigure = ({ of, low, high, countedBy, countedOn, note }: Figure): RawFigure => ({
  of,
  low,
  high,
  countedBy,
  ...(countedOn && { countedOn: countedOn.text }),
  ...(note && { note }),
});

const rawSpread = ({ from, to, day, words, accounts }: Spread): RawSpread => ({
  from: formatRef(from),
  to: formatRef(to),
  day: day === null ? null : day.text,
  words,
  accounts: accounts.map(rawAccount),
});

function filled<K extends string, T>(key: K, items: readonly T[]): { readonly [P in K]?: T[] } {
  // A computed key is typed as any string; it is K.
  return items.length === 0 ? {} : ({ [key]: [...items] } as { readonly [P in K]: T[] });
}
