/** The view of a bare address. */
import type { Day } from './day.ts';
import { frameAt } from './frame.ts';
import { histogram } from './histogram.ts';
import type { Wave } from './dataset/wave.ts';
import { NO_FILTER, tell } from './told.ts';
import { NOTHING, type View } from './view.ts';

/** The day on which most places are new, everything shown. */
export function defaultView(wave: Wave): View {
  const told = tell(wave, null);
  let best: { day: Day; count: number } = { day: wave.window.first, count: -1 };
  for (const { day } of histogram(told, wave.window)) {
    const { now } = frameAt(wave, told, { day, phase: 'day' });
    const count = now.places.filter(({ isNew }) => isNew).length;
    if (count > best.count) best = { day, count };
  }
  return {
    moment: { day: best.day, phase: 'day' },
    ...NO_FILTER,
    by: null,
    selection: NOTHING,
    camera: null,
    language: 'en',
    table: false,
  };
}
