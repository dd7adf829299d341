/** The MapLibre map of the atlas: flat, north up, one world, without controls of its own. */
import { GPUInitializationError, Map as GlMap, type StyleSpecification } from 'maplibre-gl';
import type { Wave } from '../core/format/wave.ts';
import type { Camera } from '../core/view/view.ts';
import { useWorker } from './worker.ts';

/** The browser has no WebGL 2, or none to spare. The page must do without the map. */
export class WebGlMissing extends Error {
  override readonly name = 'WebGlMissing';
}

export interface MapInput {
  readonly wave: Pick<Wave, 'zoom' | 'limits'>;
  readonly camera: Camera;
  readonly style: StyleSpecification;
  readonly label: string;
}

/** Throws `WebGlMissing` or `WorkerMissing`, and leaves the container as it was. */
export function createMap(container: HTMLElement, input: MapInput): GlMap {
  useWorker();
  const map = newMap(container, input);
  map.keyboard.disableRotation();
  map.touchZoomRotate.disableRotation();
  map.getCanvas().setAttribute('aria-label', input.label);
  return map;
}

function newMap(container: HTMLElement, input: MapInput): GlMap {
  const before = { className: container.className, children: [...container.childNodes] };
  try {
    return new GlMap({ container, ...optionsOf(input) });
  } catch (error) {
    container.className = before.className;
    container.replaceChildren(...before.children);
    if (!(error instanceof GPUInitializationError)) throw error;
    throw new WebGlMissing(error.statusMessage ?? error.message, { cause: error });
  }
}

function optionsOf({ camera: { center, zoom }, style, wave }: MapInput) {
  const { west, south, east, north } = wave.limits;
  return {
    style,
    center: [center[0], center[1]] satisfies [number, number],
    zoom,
    minZoom: wave.zoom.min,
    maxZoom: wave.zoom.max,
    // MapLibre keeps the window inside, and zooms in where it does not fit.
    maxBounds: [west, south, east, north] satisfies [number, number, number, number],
    maxPitch: 0,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    renderWorldCopies: false,
    attributionControl: false,
    fadeDuration: 0,
    collectResourceTiming: false,
    // A unit test holds the style valid.
    validateStyle: false,
  } as const;
}
