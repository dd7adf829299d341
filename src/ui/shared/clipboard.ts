/** The reader's clipboard. */

/** Refused: the reader, the browser or the page's frame does not allow it. */
export type CopyOutcome = 'copied' | 'refused' | 'not-supported' | 'failed';

/** Copies a text; call it where the reader has just pressed something. */
export function copyText(text: string): Promise<CopyOutcome> {
  if (typeof navigator.clipboard?.writeText !== 'function') return Promise.resolve('not-supported');
  return outcomeOf(() => navigator.clipboard.writeText(text));
}

/**
 * Copies a picture; call it where the reader has just pressed something. The picture may take its
 * time: Safari allows a promise of it, and nothing that begins later.
 * @throws what making the picture throws
 */
export async function copyPicture(make: () => Promise<Blob>): Promise<CopyOutcome> {
  if (typeof ClipboardItem === 'undefined' || typeof navigator.clipboard?.write !== 'function') {
    return 'not-supported';
  }
  let isMade = true;
  const png = make();
  png.catch(() => (isMade = false));
  const outcome = await outcomeOf(() =>
    navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]),
  );
  // The browser says only that it got no picture.
  if (!isMade) await png;
  return outcome;
}

async function outcomeOf(write: () => Promise<void>): Promise<CopyOutcome> {
  try {
    await write();
    return 'copied';
  } catch (error) {
    return isNamed(error, 'NotAllowedError') ? 'refused' : 'failed';
  }
}

/** Whether a browser's error has this name. */
export function isNamed(error: unknown, name: string): boolean {
  return error instanceof DOMException && error.name === name;
}
