/** Loads the records, and where that fails says what came instead. */
import { openWave, withRest } from '../core/format/open.ts';
import type { Wave } from '../core/format/wave.ts';

/** What came in place of the records. */
export type WaveTrouble =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly status: number }
  /** A page of the network, such as one that asks to sign in. */
  | { readonly kind: 'web-page' }
  | { readonly kind: 'damaged' };

export class WaveFailed extends Error {
  override readonly name = 'WaveFailed';
  readonly trouble: WaveTrouble;

  /** `message` names the file and what was expected of it, for a report. */
  constructor(trouble: WaveTrouble, message: string, cause?: unknown) {
    super(message, { cause });
    this.trouble = trouble;
  }
}

/** The records of the opening window, whole or not at all; throws `WaveFailed`. */
export function loadWave(url: string): Promise<Wave> {
  return load(url, openWave);
}

/** A wave with the records of other years, whole or not at all; throws `WaveFailed`. */
export function loadRest(url: string, wave: Wave): Promise<Wave> {
  return load(url, (json) => withRest(wave, json));
}

async function load(url: string, open: (json: unknown) => Wave): Promise<Wave> {
  try {
    return parse(url, await read(url, 'default'), open);
  } catch (error) {
    const isBadCopy = error instanceof WaveFailed && BAD_COPY.includes(error.trouble.kind);
    if (!isBadCopy) throw error;
    // The bad copy may stand in the browser's cache, and would again after a reload.
    return parse(url, await read(url, 'reload'), open);
  }
}

const BAD_COPY: readonly WaveTrouble['kind'][] = ['web-page', 'damaged'];

async function read(url: string, cache: RequestCache): Promise<string> {
  let response: Response;
  try {
    response = await fetch(url, { cache });
    if (response.ok) return await response.text();
  } catch (error) {
    throw new WaveFailed({ kind: 'unreachable' }, `${url}: ${String(error)}`, error);
  }
  const { status } = response;
  throw new WaveFailed({ kind: 'refused', status }, `${url}: expected status 200; got ${status}`);
}

function parse(url: string, text: string, open: (json: unknown) => Wave): Wave {
  try {
    return open(JSON.parse(text));
  } catch (error) {
    const kind = /^\s*</.test(text) ? 'web-page' : 'damaged';
    const why = error instanceof Error ? error.message : String(error);
    throw new WaveFailed({ kind }, `${url}: ${why}`, error);
  }
}
