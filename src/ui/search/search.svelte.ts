/** One reader's search: what is typed, what is found, and what of it map and time bar mark. */
import { createContext } from 'svelte';
import { startDays } from '../../core/record/presence.ts';
import { formatRef, type Ref, type RefText } from '../../core/format/ref.ts';
import type { Found, PlaceHit, RecordHit, Searcher, searcherOf } from '../../core/lists/search.ts';
import type { AttributedRecord } from '../../core/record/perspective.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { UiState } from '../ui-state.svelte.ts';

/** A record that is found and shown, or a place. */
export type Result =
  | { readonly kind: 'record'; readonly hit: RecordHit; readonly attributed: AttributedRecord }
  | { readonly kind: 'place'; readonly hit: PlaceHit };

const NOTHING_FOUND: Found = { records: [], places: [], similar: false };

export class Search {
  readonly #session: Session;
  readonly #ui: UiState;
  #make: typeof searcherOf | null = $state.raw(null);
  /** Made anew when the records of other years have come, not when the window moves. */
  readonly #searcher: Searcher | null = $derived.by(
    () => this.#make?.(this.#session.locale, this.#session.records) ?? null,
  );
  #query = $state('');
  /** The place in the list that the arrow keys have come to; none before the first of them. */
  #at: number | null = $state(null);
  hasFailed = $state(false);
  /** The field, while it is there. */
  field: HTMLInputElement | null = null;

  readonly isOpen: boolean = $derived.by(
    () => this.#ui.drawerOver(this.#session.view.selection) === 'search',
  );
  readonly isReady: boolean = $derived(this.#searcher !== null);
  readonly found: Found = $derived.by(
    () => this.#searcher?.(this.#query, this.#session.language) ?? NOTHING_FOUND,
  );
  /** Places, then records: those that the filter leaves. */
  readonly results: readonly Result[] = $derived.by(() => {
    const shown = new Map(
      this.#session.shown.map((attributed) => [attributed.record.id, attributed]),
    );
    return [
      ...this.found.places.map((hit) => ({ kind: 'place' as const, hit })),
      ...this.found.records.flatMap((hit) => {
        const attributed = shown.get(hit.id);
        return attributed ? [{ kind: 'record' as const, hit, attributed }] : [];
      }),
    ];
  });
  readonly recordCount: number = $derived.by(
    () => this.results.filter(({ kind }) => kind === 'record').length,
  );
  /** Records that are found and that the filter hides. */
  readonly hiddenCount: number = $derived(this.found.records.length - this.recordCount);
  readonly active: Result | null = $derived(
    this.#at === null ? null : (this.results[this.#at] ?? null),
  );
  /** The records to be marked; null while nothing is searched for. */
  readonly marked: ReadonlySet<string> | null = $derived.by(() => {
    if (!this.isOpen || !this.isReady || this.#query.trim() === '') return null;
    return new Set(this.results.flatMap((one) => (one.kind === 'record' ? [one.hit.id] : [])));
  });
  /** Where the found records of the moment stand on the map, and the place that is being looked at. */
  readonly places: ReadonlySet<RefText> = $derived.by(() => {
    const { marked, active } = this;
    if (marked === null) return new Set();
    const { begun, goingOn, uncertain } = this.#session.frame;
    const now = [...begun, ...goingOn, ...uncertain].filter(({ id }) => marked.has(id));
    const lookedAt: readonly Ref[] = active?.kind === 'place' ? [active.hit.ref] : [];
    return new Set([...now.flatMap(({ where }) => where), ...lookedAt].map(formatRef));
  });

  constructor(session: Session, ui: UiState) {
    this.#session = session;
    this.#ui = ui;
  }

  get query(): string {
    return this.#query;
  }

  set query(text: string) {
    this.#query = text;
    this.#at = null;
  }

  /** Opens the drawer; where it is open, its field has the focus again. */
  open(): void {
    if (this.isOpen) this.field?.select();
    else this.#ui.toggle('search', this.#session.view.selection);
  }

  /** Loads the index, once; what is typed before is found when it is there. */
  async load(): Promise<void> {
    if (this.#make) return;
    this.hasFailed = false;
    try {
      this.#make = (await import('../../core/lists/search.ts')).searcherOf;
    } catch (error) {
      console.error(error);
      this.hasFailed = true;
    }
  }

  /** One result on or back in a list of so many; before the first comes the field, after the last too. */
  move(by: 1 | -1, count: number): void {
    const at = (this.#at ?? (by === 1 ? -1 : count)) + by;
    this.#at = at >= 0 && at < count ? at : null;
  }

  /** Opens the dossier of a result, a record's on its day. */
  follow(result: Result): void {
    this.#at = this.results.indexOf(result);
    this.#ui.bringsFocus = true;
    this.#ui.sheet = 1;
    if (result.kind === 'place') {
      const { kind, id } = result.hit.ref;
      this.#session.select({ kind, id });
      return;
    }
    const { attributed } = result;
    const { day } = this.#session.moment;
    const { first, last } = startDays(attributed.span);
    const isThere = day >= first && day <= last;
    this.#session.go({
      selection: { kind: 'record', id: attributed.record.id },
      ...(isThere ? {} : { moment: { day: first, phase: 'day' as const } }),
    });
  }
}

const [getSearch, setSearch] = createContext<Search>();
export { getSearch, setSearch };
