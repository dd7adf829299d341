/** The files of the wave that ships, as they stand. */
import { fileURLToPath } from 'node:url';
import { filesIn } from '../../src/core/format/decode-wave.ts';
import type { GeodataFiles } from '../../src/core/format/decode.ts';
import { readTexts } from '../../tools/geodata/read.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export function shippedFiles(): GeodataFiles {
  return filesIn(readTexts(ROOT), 'geodata').files;
}
