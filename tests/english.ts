/** English with every part of its catalogue. */
import { download } from '../src/core/words/made/en/download.ts';
import { files } from '../src/core/words/made/en/files.ts';
import { en as page } from '../src/core/words/made/en/locale.ts';
import { opening } from '../src/core/words/made/en/opening.ts';
import { plate } from '../src/core/words/made/en/plate.ts';
import { snapshot } from '../src/core/words/made/en/snapshot.ts';
import { table } from '../src/core/words/made/en/table.ts';
import { voices } from '../src/core/words/made/en/voices.ts';
import type {
  DownloadLocale,
  OpeningLocale,
  SnapshotLocale,
  TableLocale,
} from '../src/core/words/locale.ts';

export const en: DownloadLocale & OpeningLocale & SnapshotLocale & TableLocale = {
  ...page,
  download,
  files,
  opening,
  plate,
  snapshot,
  table,
  voices,
};
