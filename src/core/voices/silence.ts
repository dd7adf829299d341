/** What a voice does not tell while others do. Silence is not denial: it is said, never counted. */
import { type Day, type DayRange, momentAtStep } from '../time/day.ts';
import type { Topic } from '../format/open-topics.ts';
import { everyKind, type Kind } from '../format/vocabulary.ts';
import type { Wave } from '../format/wave.ts';
import { isBy, attribute, type AttributedRecord } from '../record/perspective.ts';

export interface Silence {
  /** Records that it tells. */
  readonly records: number;
  /** Kinds of which only others tell, and those of which it tells. */
  readonly kinds: readonly Kind[];
  readonly kindsTold: readonly Kind[];
  /** First and last day of the window to which it dates something; null where it dates nothing. */
  readonly dated: DayRange | null;
  /** Others date something in the window before its first day, or after its last. */
  readonly othersBefore: boolean;
  readonly othersAfter: boolean;
  /** Others tell of the years before the window, or after it, and it does not. */
  readonly yearsBefore: boolean;
  readonly yearsAfter: boolean;
  /** Places that it names, and those that only others name: most told first. */
  readonly placesNamed: number;
  readonly placesUnnamed: readonly string[];
  /** Topics on which the texts differ: those without an account of it, and those with one. */
  readonly topics: readonly Topic[];
  readonly topicsTold: readonly Topic[];
}

/** The silence of a voice beside all the others. */
export function silenceOf(wave: Wave, topics: readonly Topic[], voice: string): Silence {
  const own = attribute(wave, voice);
  const ids = new Set(own.map(({ record }) => record.id));
  const others = attribute(wave, null).filter(({ record }) => !ids.has(record.id));
  const dated = rangeOf(startDays(wave, own));
  const otherDays = startDays(wave, others);
  const named = placesIn(own);
  const isBefore = ({ span }: AttributedRecord) => span.endLast < wave.window.first * 2;
  const isAfter = ({ span }: AttributedRecord) => span.startFirst > wave.window.last * 2 + 1;
  const only = (test: (one: AttributedRecord) => boolean) => others.some(test) && !own.some(test);
  const kinds = everyKind(wave.vocabulary);
  return {
    records: own.length,
    kinds: kinds.filter((kind) => only(({ kinds }) => kinds.includes(kind))),
    kindsTold: kinds.filter((kind) => own.some(({ kinds }) => kinds.includes(kind))),
    dated,
    othersBefore: dated !== null && otherDays.some((day) => day < dated.first),
    othersAfter: dated !== null && otherDays.some((day) => day > dated.last),
    yearsBefore: only(isBefore),
    yearsAfter: only(isAfter),
    placesNamed: named.size,
    placesUnnamed: [...placesIn(others)]
      .filter(([id]) => !named.has(id))
      .sort(([, a], [, b]) => b - a)
      .map(([id]) => id),
    topics: topics.filter((topic) => !isIn(wave, topic, voice)),
    topicsTold: topics.filter((topic) => isIn(wave, topic, voice)),
  };
}

/** The days of the window to which records are dated, the night before a day being of that day. */
function startDays({ window }: Wave, attributed: readonly AttributedRecord[]): readonly Day[] {
  return attributed
    .filter(({ span }) => span.drawn)
    .flatMap(({ span }) => [momentAtStep(span.startFirst).day, momentAtStep(span.startLast).day])
    .filter((day) => day >= window.first && day <= window.last);
}

function rangeOf(days: readonly Day[]): DayRange | null {
  const sorted = [...days].sort((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}

/** Places by the number of records that name them. */
function placesIn(attributed: readonly AttributedRecord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { where } of attributed) {
    for (const { kind, id } of where) {
      if (kind === 'place') counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}

function isIn(wave: Wave, { entries }: Topic, voice: string): boolean {
  const accounts = entries.flatMap((entry) => [
    ...entry.accounts,
    ...entry.records.flatMap((record) => record.accounts),
  ]);
  return accounts.some((account) => isBy(wave, account, voice));
}
