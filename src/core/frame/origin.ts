/** How far the wave has come from where it began. */
import { distance } from '@turf/turf';
import type { Place } from '../format/gazetteer.ts';
import type { Wave } from '../format/wave.ts';
import { isOccurrence } from './first-occurrence.ts';
import type { AttributedRecord } from '../record/perspective.ts';

/**
 * The place where the wave began: that of the earliest labour or street record dated to a day, if it
 * names one place alone. null where the tellers name none, or several at once.
 */
export function originOf(wave: Wave, attributed: readonly AttributedRecord[]): Place | null {
  const dated = attributed.filter(
    (one) =>
      isOccurrence(one) &&
      one.span.certain &&
      one.span.startFirst >= wave.window.first * 2 &&
      one.where.some(({ kind }) => kind === 'place'),
  );
  const first = Math.min(...dated.map(({ span }) => span.startFirst));
  const places = new Set(
    dated
      .filter(({ span }) => span.startFirst === first)
      .flatMap(({ where }) => where.filter(({ kind }) => kind === 'place').map(({ id }) => id)),
  );
  const [only, ...others] = places;
  return only === undefined || others.length > 0 ? null : (wave.places.get(only) ?? null);
}

/** Great-circle distance in whole km (haversine on the mean radius, as @turf/turf has it). */
export function distanceKm(a: Place, b: Place): number {
  return Math.round(distance([...a.at], [...b.at], { units: 'kilometers' }));
}
