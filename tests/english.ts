/** English with every part of its catalogue. */
import { files } from '../src/core/words/made/en/files.ts';
import { en as page } from '../src/core/words/made/en/locale.ts';
import { opening } from '../src/core/words/made/en/opening.ts';
import { panel } from '../src/core/words/made/en/panel.ts';
import { plate } from '../src/core/words/made/en/plate.ts';
import { voices } from '../src/core/words/made/en/voices.ts';
import type { FilesLocale, OpeningLocale, PlateLocale } from '../src/core/words/locale.ts';

export const en: FilesLocale & OpeningLocale & PlateLocale = {
  ...page,
  files,
  opening,
  panel,
  plate,
  voices,
};
