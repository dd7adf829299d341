/** The ways to take a picture away. Each gives the words that say how it ended. */
import { inDigits } from '../../core/words/pieces.ts';
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
import { pngInWords } from './words.ts';

export async function saveFiles(snapshot: Snapshot, step: Step): Promise<string> {
  const files = await filesOf(await snapshot.fresh(), snapshot.choice, step);
  step.signal.throwIfAborted();
  for (const file of files) download(file, file.name);
  const [first] = files;
  const { locale } = snapshot;
  return files.length === 1 && first
    ? locale.page['saved.file']({ file: first.name })
    : locale.snapshot['done.files'](inDigits(locale, files.length));
}

/** To be called at once when a button is pressed: browsers allow no later copying. */
export async function copyImage(snapshot: Snapshot, step: Step): Promise<string> {
  const { choice, at, locale } = snapshot;
  const outcome = await copyPicture(async () => pngOf(await snapshot.fresh(), at, choice, step));
  switch (outcome) {
    case 'copied':
      return locale.snapshot['done.copied']();
    case 'refused':
      return locale.snapshot['not.allowed']();
    case 'not-supported':
      return locale.snapshot['not.supported']();
    case 'failed':
      return locale.snapshot['not.copied']();
  }
}

/** Null where the caption has to be copied by hand. */
export async function copyCaption(snapshot: Snapshot): Promise<string | null> {
  const { caption } = await snapshot.fresh();
  return (await copyText(caption)) === 'copied' ? snapshot.locale.snapshot['done.caption']() : null;
}

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
  const words = snapshot.locale.snapshot;
  const outcome = await sharePicture({ files, title: document.meta.title, text: caption });
  switch (outcome) {
    case 'shared':
      return { said: words['done.shared'](), kept: null };
    case 'cancelled':
      return { said: words['done.notShared'](), kept: null };
    case 'refused':
      return {
        said: words['done.ready'](),
        kept: { of, choice, files },
      };
    case 'not-supported':
    case 'failed':
      return { said: words['not.shared'](), kept: null };
  }
}

export async function saveAltText(snapshot: Snapshot): Promise<string> {
  const { fileName, document } = await snapshot.fresh();
  const { title, description } = document.meta;
  const name = `${fileName}-alt.txt`;
  download(new Blob([`${title}\n\n${description}\n`], { type: 'text/plain' }), name);
  return snapshot.locale.page['saved.file']({ file: name });
}

/** What the reader can do about an error. */
export function problemInWords(error: unknown, { page, choice, locale }: Snapshot): string {
  const words = locale.snapshot;
  if (error instanceof TooLarge && page) {
    const { value } = pngSize(choice, page);
    const smaller = pngSizes(page).findLast((one) => one.value < value);
    return smaller
      ? words['not.smaller']({ size: pngInWords(locale, smaller) })
      : words['not.tooLarge']();
  }
  console.error(error);
  return words[error instanceof FileFailed ? 'not.loaded' : 'not.made']();
}
