/** One reader's way through what happened: the step she is at, and what of it the map marks. */
import { createContext } from 'svelte';
import { formatRef, type Ref, type RefText } from '../../core/format/ref.ts';
import type { Step } from '../../core/format/story.ts';
import type { AttributedRecord } from '../../core/record/perspective.ts';
import { NOTHING } from '../../core/view/view.ts';
import type { Playback } from '../../state/playback.svelte.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { UiState } from '../ui-state.svelte.ts';

const NOWHERE: ReadonlySet<RefText> = new Set();

export class Tour {
  readonly #session: Session;
  readonly #playback: Playback;
  readonly #ui: UiState;
  #at: number | null = $state(null);
  /** Whether the steps are unfolded. */
  isOpen = $state(true);

  readonly steps: readonly Step[] = $derived.by(() => this.#session.records.story);
  /** The step that she is at, or was when she went elsewhere; null before the first. */
  readonly step: Step | null = $derived(this.#at === null ? null : (this.steps[this.#at] ?? null));
  /** Whether the page still shows its day. */
  readonly isThere: boolean = $derived.by(() => {
    const { step } = this;
    const { day, phase } = this.#session.moment;
    return step !== null && step.moment.day === day && step.moment.phase === phase;
  });
  /** What the map marks while the step is read. */
  readonly places: ReadonlySet<RefText> = $derived.by(() => {
    const { step, isThere, isOpen } = this;
    const { selection } = this.#session;
    const isRead = selection.kind === 'none' && this.#ui.drawerOver(selection) === null;
    if (step === null || !isThere || !isOpen || !isRead) return NOWHERE;
    const told = step.claims.flatMap((_, claim) => this.recordsOf(step, claim));
    return new Set(told.flatMap(({ where }) => where).map(formatRef));
  });

  /** @param isOpen whether she has come for the whole, and not by a link to a part of it */
  constructor(session: Session, playback: Playback, ui: UiState, isOpen: boolean) {
    this.#session = session;
    this.#playback = playback;
    this.#ui = ui;
    this.isOpen = isOpen;
  }

  /** Number of the step in their order, from 0; null before the first. */
  get at(): number | null {
    return this.#at;
  }

  /** What a claim is told from, as all texts tell it: a choice of one of them does not change the story. */
  recordsOf(step: Step, claim: number): readonly AttributedRecord[] {
    const ids = step.claims[claim]?.records ?? [];
    return ids.flatMap((id) => this.#session.all.find(({ record }) => record.id === id) ?? []);
  }

  /**
   * Goes to a step: its day, on the map, and what it looks at there.
   * @returns false where there is none of this number: then nothing changes
   * @param lookAt moves the camera to places; asked only where a step names some
   */
  go(at: number, lookAt: (refs: readonly Ref[]) => void): boolean {
    const step = this.steps[at];
    if (!step) return false;
    this.#at = at;
    this.isOpen = true;
    if (this.#playback.playing) this.#playback.toggle();
    this.#playback.seek(step.moment);
    this.#session.go({ selection: NOTHING, table: false, camera: null });
    // A sheet drawn up over the map would hide what the step shows.
    this.#ui.sheet = Math.min(this.#ui.sheet, 1);
    if (step.look.length > 0) lookAt(step.look);
    return true;
  }

  /** Back to the list of steps. */
  leave(): void {
    this.#at = null;
  }
}

const [getTour, setTour] = createContext<Tour>();
export { getTour, setTour };
