/** The view of a bare address. */
import type { Day } from '../time/day.ts';
import { frameAt } from '../frame/frame.ts';
import { histogram } from '../frame/histogram.ts';
import type { Wave } from '../format/wave.ts';
import { NO_FILTER, attribute } from '../record/perspective.ts';
import { NOTHING, type View } from './view.ts';

/** The day on which most places are new, everything shown. */
export function defaultView(wave: Wave): View {
  const attributed = attribute(wave, null);
  let best: { day: Day; count: number } = { day: wave.window.first, count: -1 };
  for (const { day } of histogram(attributed, wave.window)) {
    const { now } = frameAt(wave, attributed, { day, phase: 'day' });
    const count = now.places.filter(({ isNew }) => isNew).length;
    if (count > best.count) best = { day, count };
  }
  return {
    moment: { day: best.day, phase: 'day' },
    ...NO_FILTER,
    perspective: null,
    selection: NOTHING,
    camera: null,
    language: 'en',
    table: false,
  };
}
