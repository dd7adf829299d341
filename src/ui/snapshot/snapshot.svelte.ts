/** One open dialog: what is chosen, and the picture that follows from it. */
import { type Day, daysIn, type Moment } from '../../core/time/day.ts';
import { lastingLink } from '../../core/export/cite.ts';
import type { NonEmpty } from '../../core/format/immutable.ts';
import type { Bounds } from '../../core/format/schema-parts.ts';
import type { Language } from '../../core/base/languages.ts';
import { daysWithNews, sheetTitle } from '../../core/plate/sheet.ts';
import { momentTitle, type Picture } from '../../core/plate/plate.ts';
import type { SnapshotLocale } from '../../core/words/locale.ts';
import { encodeView } from '../../core/view/view-url.ts';
import type { Session } from '../../state/session.svelte.ts';
import { svgBlob } from '../shared/svg-image.ts';
import { appearance } from '../shared/theme.svelte.ts';
import { type Choice, ownTitle, pageOf, themeOf } from './choice.ts';
import { drawn, type Drawn, type Shot, SOFTWARE } from './picture.ts';
import { recall, remember } from './remembered.ts';

/** The day or night of now, every day with something new, or days that the reader picks. */
export type Subject = 'moment' | 'news' | 'days';
export type Coverage = 'country' | 'part';
type Pace = 'press' | 'typing';

/** A reader who types is not interrupted by a new picture after every letter. */
const PAUSE_MS: Readonly<Record<Pace, number>> = {
  typing: 400,
  // Enough for the browser to show what was pressed before the page is busy drawing.
  press: 20,
};

/** A picture with an address of its own for each page. */
interface Shown {
  readonly drawn: Drawn;
  readonly urls: readonly string[];
}

/** A choice of more days, or a sheet of them, is more than a reader can look through. */
const MOST_DAYS = 62;

export class Snapshot {
  choice: Choice = $state.raw(recall());
  subject: Subject = $state('moment');
  /** Those of a sheet of days that the reader picks, in order. */
  days: readonly Day[] = $state.raw([]);
  coverage: Coverage = $state('country');
  /** As typed; null: the one that the days give. */
  title: string | null = $state(null);
  language: Language = $state() as Language;
  /** The last picture that was drawn; it stays until the next one is there. */
  shown: Shown | null = $state.raw(null);
  /** Of its pages, from 0. */
  at = $state(0);
  isDrawing = $state(true);
  /** Why there is no picture of what is chosen. */
  failure: unknown = $state.raw(null);

  // What the reader was looking at when the dialog was opened: time may play on behind it.
  readonly locale: SnapshotLocale;
  readonly session: Pick<Session, 'wave' | 'shown' | 'frame' | 'view' | 'defaults'>;
  readonly #readersTheme = appearance.theme;
  /** What the map shows of the country; null where it shows all of it. */
  readonly part: Bounds | null;
  /** Days on which something certainly begins. */
  readonly news: readonly Day[] = [];

  readonly page = $derived(pageOf(this.choice));
  readonly theme = $derived(themeOf(this.choice, this.#readersTheme));
  readonly moments = $derived(this.#momentsOf(this.subject === 'news' ? this.news : this.days));
  /** Whether what is chosen can be drawn. */
  readonly isWhole = $derived(
    this.page !== null && (this.subject === 'moment' || this.moments !== null),
  );

  #timer: ReturnType<typeof setTimeout> | null = null;
  #drawing: Promise<Drawn> | null = null;

  constructor(
    { wave, shown, frame, view, defaults }: Session,
    locale: SnapshotLocale,
    part: Bounds | null,
  ) {
    this.locale = locale;
    this.session = { wave, shown, frame, view, defaults };
    this.part = part;
    this.language = view.language;
    this.news = daysWithNews(wave, shown);
    this.days = this.news;
    void this.#draw();
  }

  /** Days that a sheet can have: all, or of a long window those with something new. */
  get allDays(): readonly Day[] {
    const { window } = this.session.wave;
    return window.last - window.first < MOST_DAYS ? daysIn(window) : this.news;
  }

  /** The title that the day or days give. */
  get generatedTitle(): string {
    const { subject, moments } = this;
    if (subject === 'moment')
      return momentTitle(this.locale, this.session.view.moment, this.session.wave);
    return moments ? sheetTitle(this.locale, { moments }, this.session.wave) : '';
  }

  choose(choice: Choice, pace: Pace = 'press'): void {
    this.choice = choice;
    remember(choice);
    this.redraw(pace);
  }

  /** Changes what the picture does not depend on. */
  set(change: Partial<Pick<Choice, 'format' | 'times' | 'dpi' | 'letters'>>): void {
    this.choice = { ...this.choice, ...change };
    remember(this.choice);
  }

  /** Draws what is chosen now, a little later. */
  redraw(pace: Pace = 'press'): void {
    this.#wait();
    this.isDrawing = this.isWhole;
    this.#drawing = null;
    if (this.isWhole) this.#timer = setTimeout(() => void this.#draw(), PAUSE_MS[pace]);
  }

  /** The picture of what is chosen now, as soon as it is there. Rejects where there is none. */
  fresh(): Promise<Drawn> {
    return this.#drawing ?? this.#draw();
  }

  /** Gives back what the dialog holds. */
  close(): void {
    this.#wait();
    this.#drawing = null;
    this.shown?.urls.forEach((url) => URL.revokeObjectURL(url));
  }

  #wait(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #draw(): Promise<Drawn> {
    this.#wait();
    const shot = this.#shot();
    if (!shot) return Promise.reject(new Error('expected a choice that can be drawn'));
    const drawing = drawn(shot);
    this.#drawing = drawing;
    this.isDrawing = true;
    drawing.then(ready).then(
      (next) => this.#show(drawing, next),
      (error: unknown) => this.#fail(drawing, error),
    );
    return drawing;
  }

  #show(drawing: Promise<Drawn>, next: Shown): void {
    const isLatest = this.#drawing === drawing;
    const past = isLatest ? this.shown : next;
    past?.urls.forEach((url) => URL.revokeObjectURL(url));
    if (!isLatest) return;
    this.shown = next;
    this.at = Math.min(this.at, next.urls.length - 1);
    [this.failure, this.isDrawing] = [null, false];
  }

  #fail(drawing: Promise<Drawn>, error: unknown): void {
    if (this.#drawing !== drawing) return;
    console.error(error);
    [this.#drawing, this.failure, this.isDrawing] = [null, error, false];
  }

  #momentsOf([first, ...others]: readonly Day[]): NonEmpty<Moment> | null {
    const moment = (day: Day): Moment => ({ day, phase: 'day' });
    return first === undefined ? null : [moment(first), ...others.map(moment)];
  }

  #shot(): Shot | null {
    const { locale } = this;
    const { wave, shown: attributed, frame, view } = this.session;
    const picture = this.#picture();
    if (!picture) return null;
    if (this.subject === 'moment') {
      const { moment, selection } = view;
      const one = { ...picture, what: { ...picture.what, moment, selection } };
      return { kind: 'plate', locale, plate: one, wave, attributed, frame };
    }
    const { moments } = this;
    if (!moments) return null;
    return {
      kind: 'sheet',
      locale,
      sheet: { ...picture, moments },
      wave,
      attributed,
    };
  }

  #picture(): Picture | null {
    const { wave, view } = this.session;
    const { page, theme, language } = this;
    if (!page) return null;
    const { perspective, kinds, actors, employers } = view;
    const title = ownTitle(this.title);
    return {
      what: {
        perspective,
        kinds,
        actors,
        employers,
        view: this.coverage === 'part' ? this.part : null,
      },
      how: { page, theme, language, parts: this.choice.parts },
      from: {
        dataVersion: wave.version,
        softwareVersion: SOFTWARE,
        address: this.#link(),
      },
      ...(title === null ? {} : { words: { title } }),
    };
  }

  /** Opens what the picture shows, and carries nothing else of the reader's address. */
  #link(): string {
    const { wave, view, defaults } = this.session;
    const camera = this.coverage === 'part' ? view.camera : null;
    const seen = { ...view, camera, language: this.language, table: false };
    const query = encodeView(seen, defaults, wave);
    return lastingLink(new URL(`?${query}`, location.href).href, view.moment);
  }
}

/** Decoded, so that one picture takes the place of the other without a gap. */
async function ready(one: Drawn): Promise<Shown> {
  const urls = one.texts.map((text) => URL.createObjectURL(svgBlob(text)));
  const images = urls.map((url) => Object.assign(new Image(), { src: url }));
  await Promise.all(images.map((image) => image.decode()));
  return { drawn: one, urls };
}
