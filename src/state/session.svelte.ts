/** One reader's session: the view, and everything that follows from it. One per page. */
import { createContext } from 'svelte';
import type { Day, DayRange, Moment } from '../core/day.ts';
import { frameAt, type Frame } from '../core/frame.ts';
import { histogram } from '../core/histogram.ts';
import type { Wave } from '../core/model.ts';
import { waveClasses } from '../core/ramp.ts';
import { countInWords } from '../core/text/phrases.ts';
import { regionsInWords } from '../core/text/regions.ts';
import { daySentence } from '../core/text/sentence.ts';
import { type Filter, narrow, NO_FILTER, tell, type ToldRecord } from '../core/told.ts';
import type { Selection, View } from '../core/view.ts';
import { windowHolding } from '../core/window.ts';
import type { PageLocale } from '../core/words/locale.ts';
import type { Notice } from './notice.ts';

export class Session {
  #records: Wave = $state.raw() as Wave;
  readonly defaults: View;
  /** The language of the page; that of the names is a part of the view. */
  readonly locale: PageLocale;
  #view: View = $state.raw() as View;
  #notices: readonly Notice[] = $state.raw([]);

  // Parts of the view by themselves: what depends on one of them is not worked out again for another.
  readonly moment: Moment = $derived(this.#view.moment);
  readonly kinds = $derived(this.#view.kinds);
  readonly actors = $derived(this.#view.actors);
  readonly employers = $derived(this.#view.employers);
  readonly filter: Filter = $derived({
    kinds: this.kinds,
    actors: this.actors,
    employers: this.employers,
  });
  readonly by = $derived(this.#view.by);
  readonly camera = $derived(this.#view.camera);
  readonly language = $derived(this.#view.language);
  readonly selection = $derived(this.#view.selection);

  /** First day of the window that holds the current day: a number, so that a step within it changes nothing. */
  readonly #windowStart: Day = $derived(windowHolding(this.moment.day, this.#records.window).first);
  /** The record set, with the window that holds the current day. */
  readonly wave: Wave = $derived.by(() => {
    const records = this.#records;
    const start = this.#windowStart;
    return start === records.window.first
      ? records
      : { ...records, window: windowHolding(start, records.window) };
  });
  /** Records as all texts tell them, whatever is chosen. */
  readonly all = $derived.by(() => tell(this.wave, null));
  /** Records as the chosen voice tells them, of every kind. */
  readonly told = $derived.by(() => tell(this.wave, this.by));
  /** Records that are shown: told, and left by the filter. */
  readonly shown = $derived.by(() => narrow(this.told, this.filter));
  readonly frame: Frame<ToldRecord> = $derived.by(() =>
    frameAt(this.wave, this.shown, this.moment),
  );
  readonly sentence = $derived.by(() => daySentence(this.locale, this.wave, this.frame));
  /** The time bar's scale: it does not change under a filter. */
  readonly allColumns = $derived.by(() => histogram(this.all, this.wave.window));
  readonly columns = $derived.by(() => histogram(this.shown, this.wave.window));
  /** Classes of first-reached days over the whole wave, so that a tint means one thing all along. */
  readonly classes = $derived.by(() => waveClasses(this.wave, this.shown));
  /** «12 places, up to 13; 10 of 14 oblasts» */
  readonly countsInWords = $derived.by(() => {
    const { placeCount, regionCount } = this.frame;
    const places = countInWords(this.locale, placeCount, this.locale.text['count.places']);
    return `${places}; ${regionsInWords(this.locale, this.wave, regionCount)}`;
  });
  readonly isFiltered = $derived(
    this.by !== null || Object.values(this.filter).some((part) => part !== null),
  );

  constructor(wave: Wave, defaults: View, view: View, locale: PageLocale) {
    this.locale = locale;
    this.#records = wave;
    this.defaults = defaults;
    this.#view = view;
  }

  /** Takes the records that came after the opening; the view stays as it is. */
  complete(whole: Wave): void {
    this.#records = whole;
  }

  get view(): View {
    return this.#view;
  }

  /** The record set with the window that the page opens on. */
  get records(): Wave {
    return this.#records;
  }

  /** The window that the page opens on. */
  get home(): DayRange {
    return this.#records.window;
  }

  get notices(): readonly Notice[] {
    return this.#notices;
  }

  /** Changes parts of the view; it is replaced, never mutated. */
  go(change: Partial<View>): void {
    this.#view = { ...this.#view, ...change };
  }

  select(selection: Selection): void {
    this.go({ selection });
  }

  /** What the filter would leave without one of its parts: for the counts beside the choices of it. */
  leftWithout(part: keyof Filter): readonly ToldRecord[] {
    return narrow(this.told, { ...this.filter, [part]: null });
  }

  clearFilter(): void {
    this.go({ ...NO_FILTER, by: null });
  }

  /** Adds a notice for the reader; the same one is not said twice. */
  notify(notice: Notice): void {
    const key = JSON.stringify(notice);
    if (this.#notices.some((one) => JSON.stringify(one) === key)) return;
    this.#notices = [...this.#notices, notice];
  }

  dismiss(notice: Notice): void {
    this.#notices = this.#notices.filter((one) => one !== notice);
  }
}

const [getSession, setSession] = createContext<Session>();
export { getSession, setSession };
