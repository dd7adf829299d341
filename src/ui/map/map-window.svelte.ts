/** The window of the map: how large it is, what of it is free, and which cameras follow from that. */
import { createContext } from 'svelte';
import type { Ref } from '../../core/format/ref.ts';
import type { Bounds } from '../../core/format/schema-parts.ts';
import { boundsOf, NEAR_ZOOM } from '../../core/scene/bounds.ts';
import { boundsInView, fitBounds, holds, type Padding } from '../../core/scene/mercator.ts';
import { regionBounds } from '../../core/scene/outlines.ts';
import type { Camera } from '../../core/view/view.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { UiState } from '../ui-state.svelte.ts';

/** Px at its edges that labels and the fitted country keep off. */
export interface Margins {
  /** The same for every day: the map never moves by itself. */
  readonly padding: Padding;
  /** With what panel and sheet hide as they lie now. */
  readonly free: Padding;
}

export class MapWindow {
  /** Of the map, px; 0 until it is laid out. */
  width = $state(0);
  height = $state(0);
  readonly #session: Session;
  readonly #ui: UiState;
  readonly #margins: () => Margins;

  readonly padding: Padding = $derived.by(() => this.#margins().padding);
  /** Of each region, degrees. */
  readonly regions = $derived.by(() => regionBounds(this.#session.records.outline));
  readonly camera: Camera = $derived.by(() => {
    const { camera, wave } = this.#session;
    return camera ?? fitBounds(wave.bounds, this, this.padding, wave.zoom);
  });

  /** `margins` is asked whenever a camera is. */
  constructor(session: Session, ui: UiState, margins: () => Margins) {
    this.#session = session;
    this.#ui = ui;
    this.#margins = margins;
  }

  /** That fits an area into what is free, no nearer than one can still see where it is. */
  cameraAt(bounds: Bounds): Camera {
    const { zoom } = this.#session.wave;
    const max = Math.min(NEAR_ZOOM, zoom.max);
    return fitBounds(bounds, this, this.#margins().free, { ...zoom, max });
  }

  /** Moves the camera once, to all of these; what stands nowhere on the map moves nothing. */
  lookAt(refs: readonly Ref[]): void {
    const bounds = boundsOf(this.#session.wave, refs, this.regions);
    if (bounds) this.goTo(this.cameraAt(bounds));
  }

  /** Shows the map, from this camera. */
  goTo(camera: Camera): void {
    this.#session.go({ table: false, camera });
    // A sheet drawn up over the map would hide what was asked for.
    this.#ui.sheet = Math.min(this.#ui.sheet, 1);
  }

  /** The part of the country that the map shows; null where it shows all of it. */
  get partInView(): Bounds | null {
    if (!this.#session.camera) return null;
    const { camera, width, height } = this;
    const seen = boundsInView({ camera, width, height }, this.#margins().free);
    return holds(seen, this.#session.wave.bounds) ? null : seen;
  }
}

const [getMapWindow, setMapWindow] = createContext<MapWindow>();
export { getMapWindow, setMapWindow };
