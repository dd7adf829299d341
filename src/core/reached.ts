/** When the wave first reached a region: the day of its first labour or street record. */
import { type DayRange, type Moment, momentAtStep, stepOf } from './day.ts';
import type { Dataset, Ref } from './model.ts';
import { isQualified } from './presence.ts';
import type { ToldRecord } from './told.ts';

export interface Reached {
  /** Earliest and latest day that the first record can have. */
  readonly range: DayRange;
  /** It is certain at the moment asked for: the latest possible day has come. */
  readonly certainNow: boolean;
}

/**
 * Regions reached up to a moment; one that cannot have been reached yet is absent. Only records that
 * begin inside the window count: 2011 does not make the wave of 2022.
 */
export function firstReached(
  dataset: Dataset,
  told: readonly ToldRecord[],
  moment: Moment,
): ReadonlyMap<string, Reached> {
  return reachedBy(dataset, told, moment, (one) => regionsOf(dataset, one.where));
}

/** First-reached ranges of the whole wave, for tags and for the key. */
export function firstReachedRanges(
  dataset: Dataset,
  told: readonly ToldRecord[],
): ReadonlyMap<string, DayRange> {
  return rangesOf(firstReached(dataset, told, endOf(dataset)));
}

/** The same for places: the first labour or street record at the place itself. */
export function firstReachedPlaces(
  dataset: Dataset,
  told: readonly ToldRecord[],
): ReadonlyMap<string, DayRange> {
  const placesOf = ({ where }: ToldRecord) =>
    where.filter((ref) => ref.kind === 'place').map((ref) => ref.id);
  return rangesOf(reachedBy(dataset, told, endOf(dataset), placesOf));
}

const endOf = (dataset: Dataset): Moment => ({ day: dataset.window.last, phase: 'day' });

const rangesOf = (reached: ReadonlyMap<string, Reached>) =>
  new Map([...reached].map(([id, { range }]) => [id, range]));

function reachedBy(
  dataset: Dataset,
  told: readonly ToldRecord[],
  moment: Moment,
  keysOf: (one: ToldRecord) => Iterable<string>,
): ReadonlyMap<string, Reached> {
  const step = stepOf(moment);
  const begun = beginningsByKey(dataset, told, keysOf);
  const found = new Map<string, Reached>();
  for (const [id, here] of begun) {
    const first = Math.min(...here.map(({ span }) => span.startFirst));
    if (first > step) continue;
    const sure = here.filter((one) => !isQualified(one.span) && !one.undecided.includes('where'));
    const last = Math.min(...(sure.length > 0 ? sure : here).map(({ span }) => span.startLast));
    const range = { first: momentAtStep(first).day, last: momentAtStep(last).day };
    found.set(id, { range, certainNow: sure.length > 0 && last <= step });
  }
  return found;
}

function beginningsByKey(
  dataset: Dataset,
  told: readonly ToldRecord[],
  keysOf: (one: ToldRecord) => Iterable<string>,
): ReadonlyMap<string, readonly ToldRecord[]> {
  const begun = new Map<string, ToldRecord[]>();
  for (const one of told) {
    if (!reaches(one) || one.span.startFirst < dataset.window.first * 2) continue;
    for (const key of keysOf(one)) begun.set(key, [...(begun.get(key) ?? []), one]);
  }
  return begun;
}

/** Whether a record carries the wave to where it is: labour or street, dated closely enough. */
export function reaches({ span, signs }: ToldRecord): boolean {
  return span.drawn && signs.some((sign) => sign === 'labour' || sign === 'street');
}

/** The regions that a set of references touches. A city of republican significance is its own region. */
export function regionsOf(dataset: Dataset, where: readonly Ref[]): ReadonlySet<string> {
  return new Set(
    where.flatMap((ref) => {
      if (ref.kind === 'region') return [ref.id];
      const region = ref.kind === 'place' ? dataset.places.get(ref.id)?.region : undefined;
      return region === undefined ? [] : [region];
    }),
  );
}
