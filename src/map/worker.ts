/** MapLibre looks for its worker beside its own module, where a bundler never puts it. */
import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** Must run before the first map is made; again does no harm. */
export function useWorker(): void {
  setWorkerUrl(workerUrl);
}
