/** Places or regions through time, each a `Stepwise`; null is a site with nothing to show. */
import { countUpTo, type Stepwise } from '../base/stepwise.ts';

export type SiteThroughTime<T> = Stepwise<T | null>;

/** Every change of any of them, in order of time. */
interface Changes {
  readonly steps: readonly number[];
  readonly ids: readonly string[];
}

/** Sites that events are told of, in the order of all lists and maps that come from them. */
export class Sites<T extends object> {
  readonly #sites: ReadonlyMap<string, SiteThroughTime<T>>;
  readonly #ranks: ReadonlyMap<string, number>;
  #changes: Changes | null = null;

  constructor(sites: ReadonlyMap<string, SiteThroughTime<T>>) {
    this.#sites = sites;
    this.#ranks = new Map([...sites.keys()].map((id, rank) => [id, rank]));
  }

  /** What there is at each of them at a step. */
  at(step: number): ReadonlyMap<string, T> {
    return new SitesAt(this, step);
  }

  /** All of them. */
  [Symbol.iterator]() {
    return this.#sites.entries();
  }

  get(id: string): SiteThroughTime<T> | undefined {
    return this.#sites.get(id);
  }

  /** Those that may be otherwise at one step than at the other. */
  changedBetween(one: number, other: number): ReadonlySet<string> {
    this.#changes ??= this.#allChanges();
    const { steps, ids } = this.#changes;
    const [from, to] = one < other ? [one, other] : [other, one];
    return new Set(ids.slice(countUpTo(steps, from), countUpTo(steps, to)));
  }

  /** What there is at some of them at a step; ids of others are passed over. */
  among(ids: Iterable<string>, step: number): readonly T[] {
    const rankOf = (id: string) => this.#ranks.get(id) ?? Infinity;
    return [...ids]
      .sort((a, b) => rankOf(a) - rankOf(b))
      .flatMap((id) => this.#sites.get(id)?.at(step) ?? []);
  }

  /** What there is at one of them from a step to another, both included, in order. */
  through(id: string, from: number, to: number): readonly T[] {
    const all = this.get(id)?.through(from, to) ?? [];
    return all.flatMap((one) => one ?? []);
  }

  #allChanges(): Changes {
    const all = [...this.#sites].flatMap(([id, { changes }]) =>
      changes.map((step) => ({ step, id })),
    );
    all.sort((a, b) => a.step - b.step);
    return { steps: all.map(({ step }) => step), ids: all.map(({ id }) => id) };
  }
}

/**
 * The ids of what may differ between two maps of the same sites; null where it is not known, since they
 * are of others.
 */
export function changedBetween<T extends object>(
  one: ReadonlyMap<string, T>,
  other: ReadonlyMap<string, T>,
): ReadonlySet<string> | null {
  return one instanceof SitesAt ? one.changedFrom(other) : null;
}

/**
 * Each site is asked when it is looked up, and all of them when somebody goes through all: a frame of
 * many places costs no more than what is looked at.
 */
class SitesAt<T extends object> implements ReadonlyMap<string, T> {
  readonly #sites: Sites<T>;
  readonly #step: number;
  #all: ReadonlyMap<string, T> | null = null;

  constructor(sites: Sites<T>, step: number) {
    this.#sites = sites;
    this.#step = step;
  }

  changedFrom(other: ReadonlyMap<string, T>): ReadonlySet<string> | null {
    const isKnown = other instanceof SitesAt && other.#sites === this.#sites;
    return isKnown ? this.#sites.changedBetween(other.#step, this.#step) : null;
  }

  get(id: string): T | undefined {
    return this.#sites.get(id)?.at(this.#step) ?? undefined;
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  get size(): number {
    return this.#whole().size;
  }

  keys() {
    return this.#whole().keys();
  }

  values() {
    return this.#whole().values();
  }

  entries() {
    return this.#whole().entries();
  }

  [Symbol.iterator]() {
    return this.entries();
  }

  forEach(each: (value: T, id: string, all: ReadonlyMap<string, T>) => void): void {
    this.#whole().forEach(each);
  }

  #whole(): ReadonlyMap<string, T> {
    this.#all ??= new Map(
      [...this.#sites].flatMap(([id, site]) => {
        const here = site.at(this.#step);
        return here ? [[id, here] as const] : [];
      }),
    );
    return this.#all;
  }
}
