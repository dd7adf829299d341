/** A value that changes at known half-day steps only. */

/** Worked out where it is asked for, once between two changes: the same value in between. */
export class Stepwise<T> {
  /** Every step from which on it may be otherwise, ascending, each once. */
  readonly changes: readonly number[];
  readonly #valueAt: (step: number) => T;
  readonly #kept = new Map<number, { readonly value: T }>();

  /** `changes`: every step from which on `valueAt` may differ from the step before, in any order. */
  constructor(changes: readonly number[], valueAt: (step: number) => T) {
    this.changes = ascending(new Set(changes));
    this.#valueAt = valueAt;
  }

  at(step: number): T {
    return this.#after(countUpTo(this.changes, step));
  }

  /** The values that it has from one step to another, both included, in order. */
  through(from: number, to: number): readonly T[] {
    if (to < from) return [];
    const first = countUpTo(this.changes, from);
    const length = countUpTo(this.changes, to) - first + 1;
    return Array.from({ length }, (_, index) => this.#after(first + index));
  }

  /** Its value after so many changes. */
  #after(count: number): T {
    const kept = this.#kept.get(count) ?? { value: this.#valueAt(this.#stepAfter(count)) };
    this.#kept.set(count, kept);
    return kept.value;
  }

  /** The step of a change; before the first one any step is as good as another. */
  #stepAfter(count: number): number {
    return this.changes[count - 1] ?? (this.changes[0] ?? 0) - 1;
  }
}

/** Steps in order. */
export function ascending(steps: Iterable<number>): readonly number[] {
  return [...steps].sort((a, b) => a - b);
}

/** How many of some steps, in order, have come by a step. */
export function countUpTo(ascending: readonly number[], step: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) <= step) low = middle + 1;
    else high = middle;
  }
  return low;
}
