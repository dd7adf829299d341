/** The ramp of first days: which days share a tint, over the whole wave. */
import type { Day, DayRange } from '../time/day.ts';
import type { Wave } from '../format/wave.ts';
import { firstOccurrences, type FirstOccurrence } from './first-occurrence.ts';
import type { WaveEvent } from '../record/event.ts';

/** The classes of the window as told, so that a tint means one thing on all its days. */
export function waveClasses(wave: Wave, attributed: readonly WaveEvent[]): readonly DayRange[] {
  const firstOccurrence = firstOccurrences(wave, attributed, {
    day: wave.window.last,
    phase: 'day',
  });
  return rampClasses(firstDays(firstOccurrence.values()));
}

/** Every first day there is, or may be; earliest first. */
export function firstDays(firstOccurrence: Iterable<FirstOccurrence>): readonly Day[] {
  const days = new Set<Day>();
  for (const { range } of firstOccurrence) {
    days.add(range.first);
    days.add(range.last);
  }
  return [...days].sort((a, b) => a - b);
}

/** The days as at most four classes, earliest first; each class a range of days. */
export function rampClasses(days: readonly Day[]): readonly DayRange[] {
  const size = Math.max(1, Math.ceil(days.length / 4));
  const classes: DayRange[] = [];
  for (let i = 0; i < days.length; i += size) {
    const part = days.slice(i, i + size);
    const first = part[0];
    const last = part.at(-1);
    if (first !== undefined && last !== undefined) classes.push({ first, last });
  }
  return classes;
}
