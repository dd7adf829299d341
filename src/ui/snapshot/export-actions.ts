/** The ways to take a picture away. Each gives the words that say how it ended. */
import { copyPicture, copyText } from '../shared/clipboard.ts';
import { download } from '../shared/download.ts';
import { FileFailed } from '../shared/own-files.ts';
import { type Choice, pngSize, pngSizes } from './choice.ts';
import { filesOf, pngOf } from './output.ts';
import type { Drawn } from './picture.ts';
import { TooLarge } from './raster.ts';
import { sharePicture } from './share.ts';
import type { Snapshot } from './snapshot.svelte.ts';
import type { Step } from './task.svelte.ts';

const ALLOW = 'Allow the clipboard for this site beside its address, and press again';

export async function saveFiles(snapshot: Snapshot, step: Step): Promise<string> {
  const files = await filesOf(await snapshot.fresh(), snapshot.choice, step);
  step.signal.throwIfAborted();
  for (const file of files) download(file, file.name);
  const [first] = files;
  return files.length === 1 && first
    ? `${first.name} is with your downloads.`
    : `${files.length} files are with your downloads.`;
}

/** To be called at once when a button is pressed: browsers allow no later copying. */
export async function copyImage(snapshot: Snapshot, step: Step): Promise<string> {
  const { choice, at } = snapshot;
  const outcome = await copyPicture(async () => pngOf(await snapshot.fresh(), at, choice, step));
  switch (outcome) {
    case 'copied':
      return 'The picture is on the clipboard.';
    case 'refused':
      return `The browser did not allow copying. ${ALLOW}, or download the picture.`;
    case 'not-supported':
      return 'This browser cannot copy pictures: download it.';
    case 'failed':
      return 'The picture could not be copied: choose a smaller one, or download it.';
  }
}

/** Null where the caption has to be copied by hand. */
export async function copyCaption(snapshot: Snapshot): Promise<string | null> {
  const { caption } = await snapshot.fresh();
  return (await copyText(caption)) === 'copied'
    ? 'The caption is on the clipboard, with its references.'
    : null;
}

export const BY_HAND = `The browser did not allow copying. ${ALLOW}, or copy the caption from here.`;

/** Files that wait for a second press: browsers open the sheet for some seconds after a press only. */
export interface Kept {
  readonly of: Drawn;
  readonly choice: Choice;
  readonly files: readonly File[];
}

export async function shareFile(
  snapshot: Snapshot,
  kept: Kept | null,
  step: Step,
): Promise<{ readonly said: string; readonly kept: Kept | null }> {
  const [of, choice] = [await snapshot.fresh(), snapshot.choice];
  const isKept = kept?.of === of && kept.choice === choice;
  const files = isKept ? kept.files : await filesOf(of, choice, step);
  step.signal.throwIfAborted();
  const { caption, document } = of;
  const outcome = await sharePicture({ files, title: document.meta.title, text: caption });
  switch (outcome) {
    case 'shared':
      return { said: 'The picture is shared.', kept: null };
    case 'cancelled':
      return { said: 'Nothing was shared.', kept: null };
    case 'refused':
      return {
        said: 'The picture is ready: press «Share…» once more.',
        kept: { of, choice, files },
      };
    case 'not-supported':
    case 'failed':
      return { said: 'The picture could not be shared: download it.', kept: null };
  }
}

export async function saveAltText(snapshot: Snapshot): Promise<string> {
  const { fileName, document } = await snapshot.fresh();
  const { title, description } = document.meta;
  const name = `${fileName}-alt.txt`;
  download(new Blob([`${title}\n\n${description}\n`], { type: 'text/plain' }), name);
  return `${name} is with your downloads.`;
}

/** What the reader can do about an error. */
export function problemInWords(error: unknown, { page, choice }: Snapshot): string {
  if (error instanceof TooLarge && page) {
    const { value } = pngSize(choice, page);
    const smaller = pngSizes(page).findLast((one) => one.value < value);
    const actions = smaller ? `choose ${smaller.label}, or take the SVG` : 'take the SVG';
    return `Too large for this device: ${actions}, which is sharp at every size.`;
  }
  console.error(error);
  if (error instanceof FileFailed) {
    return 'A file that the picture is made of could not be loaded. Try again.';
  }
  return 'The file could not be made. Try a smaller size, or take the SVG.';
}
