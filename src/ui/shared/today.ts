import { type Day, dayOf } from '../../core/time/day.ts';

/** The reader's own date. */
export function today(): Day {
  const now = new Date();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new Error('today: expected a date that exists');
  return day;
}
