/** The only reader and writer of the address. */
import type { View } from '../core/view/view.ts';
import { decodeView, encodeView } from '../core/view/view-url.ts';
import type { Playback } from './playback.svelte.ts';
import type { Session } from './session.svelte.ts';

/** The parts of a window that the address needs; tests pass their own. */
export interface AddressBar {
  readonly location: Pick<Location, 'search' | 'href'>;
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  addEventListener(type: 'popstate', listener: () => void): void;
  removeEventListener(type: 'popstate', listener: () => void): void;
  setTimeout(callback: () => void, ms: number): number;
  clearTimeout(handle: number): void;
}

/** Browsers refuse more than about 100 history writes in 30 s; scrubbing waits this long, in ms. */
const WRITE_DELAY_MS = 350;

/** What a reader goes back from. */
type Page = Pick<View, 'selection' | 'table'>;

type Others = readonly (readonly [string, string])[];

/**
 * Keeps view and address in step: a new selection is a new entry in history, and so is the table;
 * everything else
 * replaces the entry, nothing is written while it plays.
 */
export class Address {
  readonly #session: Session;
  readonly #bar: AddressBar;
  #others: Others = [];
  #written: Page;

  constructor(session: Session, playback: Playback, bar: AddressBar, others: Others = []) {
    this.#session = session;
    this.#bar = bar;
    this.#others = others;
    this.#written = session.view;
    const back = () => this.#read();
    $effect(() => {
      bar.addEventListener('popstate', back);
      return () => bar.removeEventListener('popstate', back);
    });
    let first = true;
    $effect(() => {
      const query = this.query;
      const { view } = session;
      const paused = !playback.playing;
      // The address of the opening is left as the reader typed it.
      if (first || !paused) {
        first = false;
        return;
      }
      return this.#write(query, view);
    });
  }

  /** The query of the current view. */
  get query(): string {
    const { view, defaults, wave } = this.#session;
    return `?${encodeView(view, defaults, wave, this.#others)}`;
  }

  /** The whole link of the current view. */
  get link(): string {
    return new URL(this.query, this.#bar.location.href).href;
  }

  #write(query: string, page: Page): (() => void) | undefined {
    if (query === this.#bar.location.search) return undefined;
    const { selection, table } = this.#written;
    if (page.selection !== selection || page.table !== table) {
      this.#written = page;
      this.#bar.history.pushState(null, '', query);
      return undefined;
    }
    const write = () => this.#bar.history.replaceState(null, '', query);
    const handle = this.#bar.setTimeout(write, WRITE_DELAY_MS);
    return () => this.#bar.clearTimeout(handle);
  }

  #read(): void {
    const { wave, defaults } = this.#session;
    const { view, notices, others } = decodeView(this.#bar.location.search, wave, defaults);
    this.#others = others;
    this.#written = view;
    this.#session.go(view);
    for (const notice of notices) this.#session.notify(notice);
  }
}
