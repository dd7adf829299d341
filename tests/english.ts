/** English with every part of its catalogue. */
import { files } from '../src/core/words/made/en/files.ts';
import { en as page } from '../src/core/words/made/en/locale.ts';
import { plate } from '../src/core/words/made/en/plate.ts';
import { voices } from '../src/core/words/made/en/voices.ts';
import type { FilesLocale, PlateLocale, VoicesLocale } from '../src/core/words/locale.ts';

export const en: FilesLocale & PlateLocale & VoicesLocale = { ...page, files, plate, voices };
