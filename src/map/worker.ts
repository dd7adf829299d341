/** MapLibre looks for its worker beside its own module, where a bundler never puts it. */
import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** The browser has no workers. The page must do without the map. */
export class WorkerMissing extends Error {
  override readonly name = 'WorkerMissing';
}

/** Must run before the first map is made; again does no harm. Throws `WorkerMissing`. */
export function useWorker(): void {
  if (typeof Worker === 'undefined') throw new WorkerMissing('expected Worker; got none');
  setWorkerUrl(workerUrl);
}

/**
 * Whether MapLibre tells of a worker: its file was blocked, refused by a policy or is not a script. It
 * knows no more than that and says it in words alone, which a test in the browser holds.
 */
export function isWorkerError({ message }: { readonly message: string }): boolean {
  return message.startsWith('Worker failed to load');
}
