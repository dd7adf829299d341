/** What is read waits for the reader: while she hurries through time it is told when she rests. */
import type { Moment } from '../../core/time/day.ts';
import { CALM_MS, Pace } from '../map/pace.ts';

interface Unhurried<T> {
  /** Of the moment, or of the one before the hurry. */
  readonly value: T;
  /** Whether it is of an earlier moment than that of now. */
  readonly isBehind: boolean;
}

/**
 * Follows what changes with the moment at a pace at which it can be read.
 * @param now what is told now; to be called while a component is set up
 */
export function unhurried<T extends { readonly moment: Moment }>(now: () => T): Unhurried<T> {
  const first = now();
  const pace = new Pace(first.moment);
  let value: T = $state.raw(first);
  let isBehind = $state(false);
  const tell = (next: T) => {
    value = next;
    isBehind = false;
  };
  $effect.pre(() => {
    const next = now();
    if (pace.to(next.moment, performance.now()) !== 'hasty') {
      tell(next);
      return undefined;
    }
    isBehind = true;
    const handle = setTimeout(() => tell(next), CALM_MS);
    return () => clearTimeout(handle);
  });
  return {
    get value() {
      return value;
    },
    get isBehind() {
      return isBehind;
    },
  };
}
