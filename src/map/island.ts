/**
 * The map as an island: values in, domain events out, and MapLibre nowhere else. It draws the ground;
 * the app lays the scene into `overlayHost`.
 */
import './map.css';
import {
  type ErrorEvent,
  GeoJSONSource,
  GPUInitializationError,
  type Map as GlMap,
  type MapMouseEvent,
  type StyleSpecification,
} from 'maplibre-gl';
import type { Wave } from '../core/format/wave.ts';
import type { Language } from '../core/base/languages.ts';
import type { Theme } from '../core/scene/palette.ts';
import type { Point } from '../core/scene/types.ts';
import type { Camera } from '../core/view/view.ts';
import { type BandShapes, NO_BANDS } from './band-shapes.ts';
import type { BandStyle } from './bands.ts';
import { cubicBezier } from '../core/base/easing.ts';
import { createFader, type Fader } from './fader.ts';
import { createMap } from './create-map.ts';
import { patternsOf } from './images.ts';
import { PICKED_LAYER } from './layers.ts';
import { loadBands } from './load-bands.ts';
import { restyle, runCommand } from './restyle.ts';
import type { RegionStates } from './states.ts';
import { GROUND_FILES, type GroundUrls, styleOf } from './style.ts';
import { isWorkerError } from './worker.ts';

/** What the reader is to be told of; everything that can still be drawn stays. */
export interface IslandFailure {
  /**
   * `webgl`, `worker`: there will be no map, and the island is to be destroyed; `context-lost`: it
   * draws nothing until `recovered`; `ground`: one file did not load.
   */
  readonly reason: 'webgl' | 'worker' | 'context-lost' | 'ground';
  /** For `ground` the file; else the browser's words, for a report. */
  readonly detail: string;
}

export interface IslandEvents {
  /** All that is in view has been drawn for the first time. */
  readonly ready: () => void;
  /** With every move, in the frame in which it is drawn. */
  readonly moving: (camera: Camera) => void;
  readonly settled: (camera: Camera) => void;
  /** A click that hit nothing of the scene; `point` in px of the container. */
  readonly pickRegion: (id: string | null, point: Point) => void;
  readonly failed: (failure: IslandFailure) => void;
  /** The map is drawn again after `context-lost`. */
  readonly recovered: () => void;
}

export interface IslandOptions {
  /** Whose ground it is. */
  readonly wave: Pick<Wave, 'country' | 'relief' | 'layers' | 'zoom' | 'limits'>;
  readonly camera: Camera;
  readonly theme: Theme;
  readonly language: Language;
  /** Accessible name of the map, in that language. */
  readonly label: string;
  readonly urls: GroundUrls;
  /** Every look that a band can have: `bandLooksOf(wave)`. */
  readonly looks: readonly BandStyle[];
  readonly on: IslandEvents;
}

/** `animate: false` for reduced motion, and for a jump along the time bar. */
export interface Motion {
  readonly animate: boolean;
}

export interface Island {
  /** Tints and bands fade in 240 ms. */
  readonly show: (states: RegionStates, motion: Motion) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setLanguage: (language: Language, label: string) => void;
  /** 600 ms, or a jump. */
  readonly moveTo: (camera: Camera, motion: Motion) => void;
  readonly camera: () => Camera;
  /** After a change of size that no resize of the container tells of. */
  readonly resize: () => void;
  readonly destroy: () => void;
  /** What lies in here is over the map, moves with nothing, and lets wheel and drag through. */
  readonly overlayHost: HTMLElement;
}

/** What a change of style is about. */
interface GroundState {
  readonly theme: Theme;
  readonly language: Language;
}

const CAMERA_MS = 600;
const CAMERA_EASING = cubicBezier(0.4, 0, 0.2, 1);

/** Makes the map in a container that has a size; throws `WebGlMissing` or `WorkerMissing`. */
export function createIsland(container: HTMLElement, options: IslandOptions): Island {
  return new MapIsland(container, options);
}

class MapIsland implements Island {
  readonly overlayHost: HTMLElement;
  readonly #map: GlMap;
  readonly #options: IslandOptions;
  readonly #fader: Fader;
  readonly #abort = new AbortController();
  /** Files reported as missing, so that each is reported once. */
  readonly #missing = new Set<string>();
  /** What the app wants; the map follows when its style is loaded. */
  #look: GroundState;
  /** The style as the map has it. */
  #styled: StyleSpecification;
  #isStyleLoaded = false;
  #isReady = false;
  #bands: BandShapes = NO_BANDS;
  #hasBands = false;

  constructor(container: HTMLElement, options: IslandOptions) {
    this.#options = options;
    this.#look = { theme: options.theme, language: options.language };
    this.#styled = this.#style();
    this.#map = createMap(container, { ...options, style: this.#styled });
    this.overlayHost = this.#map.getCanvasContainer();
    this.#fader = createFader(
      (region, drawn) => {
        if (!this.#isStyleLoaded) return;
        this.#map.setFeatureState({ source: 'regions', id: region }, drawn.region);
        if (drawn.band) this.#map.setFeatureState({ source: 'bands', id: region }, drawn.band);
      },
      {
        request: (callback) => requestAnimationFrame(callback),
        cancel: (id) => cancelAnimationFrame(id),
      },
    );
    this.#listen();
    void this.#addBands().then(() => this.#announce());
  }

  show = (states: RegionStates, { animate }: Motion): void => {
    // Before the style is there nothing could be seen to fade.
    this.#fader.show(states, animate && this.#isStyleLoaded);
  };

  setTheme = (theme: Theme): void => {
    if (theme === this.#look.theme) return;
    this.#look = { ...this.#look, theme };
    this.#restyle();
  };

  setLanguage = (language: Language, label: string): void => {
    this.#map.getCanvas().setAttribute('aria-label', label);
    if (language === this.#look.language) return;
    this.#look = { ...this.#look, language };
    this.#restyle();
  };

  moveTo = ({ center: [lng, lat], zoom }: Camera, motion: Motion): void => {
    // Without its context the map draws no frames, and a flight would not begin.
    const animate = motion.animate && this.#isStyleLoaded;
    // Whether to animate is the app's to know, so MapLibre does not ask the system again.
    const how = { duration: CAMERA_MS, easing: CAMERA_EASING, essential: true };
    if (animate) this.#map.easeTo({ center: [lng, lat], zoom, ...how });
    else this.#map.jumpTo({ center: [lng, lat], zoom });
  };

  camera = (): Camera => {
    const { lng, lat } = this.#map.getCenter();
    return { center: [lng, lat], zoom: this.#map.getZoom() };
  };

  resize = (): void => {
    this.#map.resize();
  };

  destroy = (): void => {
    this.#abort.abort();
    this.#fader.stop();
    this.#map.remove();
  };

  #style() {
    const { wave, urls, looks } = this.#options;
    return styleOf({ ...this.#look, wave, urls, looks });
  }

  #listen(): void {
    const { on } = this.#options;
    const map = this.#map;
    map.on('style.load', () => this.#onStyleLoad());
    map.on('move', () => on.moving(this.camera()));
    map.on('moveend', () => on.settled(this.camera()));
    map.on('click', (event) => this.#onClick(event));
    map.on('error', (event) => this.#onError(event));
    map.on('webglcontextlost', () => {
      this.#isStyleLoaded = false;
      this.#fader.stop();
      on.failed({ reason: 'context-lost', detail: 'webglcontextlost' });
    });
    map.on('webglcontextrestored', () => map.once('idle', () => on.recovered()));
  }

  /** Also after a lost context: images come back with MapLibre's copy of the style, states do not. */
  #onStyleLoad(): void {
    this.#isStyleLoaded = true;
    this.#restyle();
    this.#giveBands();
    this.#fader.redraw();
  }

  #restyle(): void {
    if (!this.#isStyleLoaded) return;
    const style = this.#style();
    this.#setImages();
    for (const command of restyle(this.#styled, style)) runCommand(this.#map, command);
    this.#styled = style;
  }

  #setImages(): void {
    const map = this.#map;
    for (const [name, { image, pixelRatio }] of patternsOf(this.#look.theme, this.#options.looks)) {
      if (map.hasImage(name)) map.updateImage(name, image);
      else map.addImage(name, image, { pixelRatio });
    }
  }

  async #addBands(): Promise<void> {
    try {
      this.#bands = await loadBands(this.#options.urls, this.#abort.signal);
    } catch (error) {
      if (!this.#abort.signal.aborted) this.#reportMissing(GROUND_FILES.bands, String(error));
      return;
    }
    this.#giveBands();
  }

  /** Ready means drawn with its bands, unless they are missing. */
  #announce(): void {
    if (this.#abort.signal.aborted) return;
    this.#map.once('idle', () => {
      this.#isReady = true;
      this.#options.on.ready();
    });
    this.#map.triggerRepaint();
  }

  /** Once: MapLibre's copy of the style keeps them. */
  #giveBands(): void {
    if (!this.#isStyleLoaded || this.#bands === NO_BANDS || this.#hasBands) return;
    const source = this.#map.getSource('bands');
    if (!(source instanceof GeoJSONSource)) return;
    this.#hasBands = true;
    void source.setData(this.#bands);
  }

  #onClick({ point, originalEvent }: MapMouseEvent): void {
    const { target } = originalEvent;
    if (target instanceof Element && target.closest('[data-key], [data-k]')) return;
    if (!this.#isStyleLoaded) return;
    const [feature] = this.#map.queryRenderedFeatures(point, { layers: [PICKED_LAYER] });
    const id: unknown = feature?.properties['id'];
    this.#options.on.pickRegion(typeof id === 'string' ? id : null, [point.x, point.y]);
  }

  #onError({ error, ...about }: ErrorEvent): void {
    if (error instanceof GPUInitializationError) {
      const detail = error.statusMessage ?? error.message;
      this.#options.on.failed({ reason: 'webgl', detail });
    } else if (isWorkerError(error)) {
      // A worker that has drawn the map has started: one that stumbles later is for the console.
      if (this.#isReady) console.error(error);
      else this.#options.on.failed({ reason: 'worker', detail: error.message });
    } else {
      // Errors of a source carry its id, which the type does not tell.
      const source: unknown = 'sourceId' in about ? about.sourceId : undefined;
      this.#reportMissing(fileOf(source), error.message);
    }
  }

  #reportMissing(file: string | null, message: string): void {
    const detail = file ?? message;
    if (this.#missing.has(detail)) return;
    this.#missing.add(detail);
    this.#options.on.failed({ reason: 'ground', detail });
  }
}

/** The file behind a source of the style; null for an error of none. */
function fileOf(source: unknown): string | null {
  if (source === 'regions') return 'regions.geojson';
  const file = Object.entries(GROUND_FILES).find(([name]) => name === source);
  return file ? file[1] : null;
}
