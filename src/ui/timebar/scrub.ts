/** Dragging over the plot: pointer events to places on it, with scrolling at the edges of a phone. */

interface ScrubActions {
  /** The pointer is `x` px from the left of the plot. */
  readonly to: (x: number) => void;
  /** A drag begins; ends. */
  readonly start: () => void;
  readonly end: () => void;
}

/** A finger that moves less than this, in px, taps, or scrolls the page. */
const TAP_SLOP = 5;
/** This near the edge of a scrolling plot, in px, a drag scrolls it, at this speed in px per ms. */
const EDGE = 36;
const EDGE_SPEED = 0.25;
const LONGEST_FRAME_MS = 50;

interface Drag {
  readonly plot: HTMLElement;
  readonly pointerId: number;
  readonly startX: number;
  clientX: number;
  /** A touch is not yet a drag: it may be a tap, or the beginning of a scroll of the page. */
  isDragging: boolean;
}

export class Scrubber {
  readonly #actions: ScrubActions;
  #drag: Drag | null = null;
  #frame = 0;
  #lastMs: number | null = null;

  constructor(actions: ScrubActions) {
    this.#actions = actions;
  }

  down(event: PointerEvent): void {
    if (event.button !== 0 || !event.isPrimary || !(event.currentTarget instanceof HTMLElement))
      return;
    const plot = event.currentTarget;
    plot.setPointerCapture(event.pointerId);
    const { pointerId, clientX } = event;
    this.#drag = { plot, pointerId, startX: clientX, clientX, isDragging: false };
    if (event.pointerType !== 'touch') this.#begin(this.#drag);
  }

  move(event: PointerEvent): void {
    const drag = this.#drag;
    if (drag?.pointerId !== event.pointerId) return;
    drag.clientX = event.clientX;
    if (drag.isDragging) this.#report(drag);
    else if (Math.abs(drag.clientX - drag.startX) >= TAP_SLOP) this.#begin(drag);
  }

  up(event: PointerEvent): void {
    const drag = this.#drag;
    if (drag?.pointerId === event.pointerId && !drag.isDragging) this.#report(drag);
  }

  /** Capture is lost after a release, and where the browser takes the touch to scroll the page. */
  lost(): void {
    const drag = this.#drag;
    this.#drag = null;
    cancelAnimationFrame(this.#frame);
    if (drag?.isDragging) this.#actions.end();
  }

  #begin(drag: Drag): void {
    drag.isDragging = true;
    this.#actions.start();
    this.#report(drag);
    this.#lastMs = null;
    this.#frame = requestAnimationFrame(this.#scrollAtEdge);
  }

  #report({ plot, clientX }: Drag): void {
    this.#actions.to(clientX - plot.getBoundingClientRect().left);
  }

  readonly #scrollAtEdge = (timeMs: number): void => {
    const drag = this.#drag;
    const scroller = drag?.plot.parentElement;
    // Without overflow there is nothing to scroll, for the whole of this drag.
    if (!drag || !scroller || scroller.scrollWidth <= scroller.clientWidth) return;
    const elapsed = Math.min(timeMs - (this.#lastMs ?? timeMs), LONGEST_FRAME_MS);
    this.#lastMs = timeMs;
    const { left, right } = scroller.getBoundingClientRect();
    const towards = drag.clientX > right - EDGE ? 1 : drag.clientX < left + EDGE ? -1 : 0;
    if (towards !== 0 && elapsed > 0) {
      scroller.scrollBy({ left: towards * EDGE_SPEED * elapsed, behavior: 'instant' });
      this.#report(drag);
    }
    this.#frame = requestAnimationFrame(this.#scrollAtEdge);
  };
}
