/** The platform's share sheet. */
import { isNamed } from '../shared/clipboard.ts';

/** Refused: too long after the reader's press, or not allowed here; pressed again, it may go. */
export type ShareOutcome = 'shared' | 'cancelled' | 'refused' | 'not-supported' | 'failed';

export interface Shared {
  readonly files: readonly File[];
  readonly title: string;
  /** The caption. */
  readonly text: string;
}

/** Whether there is a sheet that takes a picture: asked before one is made. */
export function canSharePictures(type = 'image/png'): boolean {
  const files = [new File([], 'picture', { type })];
  return typeof navigator.canShare === 'function' && navigator.canShare({ files });
}

/**
 * Opens the sheet. Browsers allow it for a few seconds after a press: the file has to be there, or
 * the reader is asked to press once more.
 */
export async function sharePicture({ files, title, text }: Shared): Promise<ShareOutcome> {
  const shared = { files: [...files], title, text };
  if (typeof navigator.canShare !== 'function' || !navigator.canShare(shared))
    return 'not-supported';
  try {
    await navigator.share(shared);
    return 'shared';
  } catch (error) {
    if (isNamed(error, 'AbortError')) return 'cancelled';
    return isNamed(error, 'NotAllowedError') ? 'refused' : 'failed';
  }
}
