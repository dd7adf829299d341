/** The bytes of a file; several files go into one zip archive, the same bytes for the same files. */
import { strToU8, zipSync } from 'fflate';
import type { Content } from './subset.ts';

/** The first time that the format knows: an archive says nothing of when it was made. */
const NO_TIME = '1980-01-01T00:00:00';

export function bytesOf(content: Content): Uint8Array<ArrayBuffer> {
  switch (content.kind) {
    case 'text':
      return strToU8(content.text);
    case 'files': {
      const files: Record<string, Uint8Array> = {};
      for (const [name, text] of Object.entries(content.files)) files[name] = strToU8(text);
      return zipSync(files, { level: 9, mtime: NO_TIME });
    }
  }
}
