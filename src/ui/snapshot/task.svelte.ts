/** What the dialog is busy with: one thing at a time, which can be called off, and how it ended. */

/** Work that takes longer says how far it is, and can be called off. */
const LONG_MS = 600;

export interface Step {
  readonly signal: AbortSignal;
  /** Share that is done, 0–1. */
  readonly onProgress: (share: number) => void;
}

/** How it ended where nothing came of it. */
export interface EndWords {
  /** What the reader can do about an error. */
  readonly failed: (error: unknown) => string;
  readonly cancelled: () => string;
}

interface Running {
  readonly what: string;
  readonly abort: AbortController;
}

export class Task {
  #running: Running | null = $state.raw(null);
  #said = $state('');
  /** Null: not known. */
  share: number | null = $state(null);
  isLong = $state(false);
  readonly #words: EndWords;

  constructor(words: EndWords) {
    this.#words = words;
  }

  get isBusy(): boolean {
    return this.#running !== null;
  }

  /** What is being done, or how the last thing ended. */
  get said(): string {
    return this.#running?.what ?? this.#said;
  }

  /** @param todo gives what is said when it is done; nothing is begun while something is under way */
  async run(what: string, todo: (step: Step) => Promise<string>): Promise<void> {
    if (this.#running) return;
    const running = { what, abort: new AbortController() };
    this.#begin(running);
    const timer = setTimeout(() => (this.isLong = this.#running === running), LONG_MS);
    try {
      const said = await todo({
        signal: running.abort.signal,
        onProgress: (share) => {
          if (this.#running === running) this.share = share;
        },
      });
      this.#end(running, said);
    } catch (error) {
      this.#end(running, this.#words.failed(error));
    } finally {
      clearTimeout(timer);
    }
  }

  /** At once, however long what is under way may take to notice. */
  cancel(): void {
    const running = this.#running;
    if (!running) return;
    this.#end(running, this.#words.cancelled());
    running.abort.abort();
  }

  /** What was said is about a picture that is no more. */
  clear(): void {
    this.#said = '';
  }

  #begin(running: Running): void {
    this.#running = running;
    this.#said = '';
    this.share = null;
    this.isLong = false;
  }

  #end(running: Running, said: string): void {
    if (this.#running !== running) return;
    this.#running = null;
    this.isLong = false;
    this.#said = said;
  }
}
