/** English with every part of its catalogue. */
import { download } from '../src/core/words/made/en/download.ts';
import { files } from '../src/core/words/made/en/files.ts';
import { en as page } from '../src/core/words/made/en/locale.ts';
import { plate } from '../src/core/words/made/en/plate.ts';
import { snapshot } from '../src/core/words/made/en/snapshot.ts';
import { voices } from '../src/core/words/made/en/voices.ts';
import type { DownloadLocale, SnapshotLocale, VoicesLocale } from '../src/core/words/locale.ts';

export const en: DownloadLocale & SnapshotLocale & VoicesLocale = {
  ...page,
  download,
  files,
  plate,
  snapshot,
  voices,
};
