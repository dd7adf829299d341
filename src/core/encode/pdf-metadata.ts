/** What a PDF says of itself, in both its ways: the old dictionary and XMP. Neither is dated. */
import type { PlateMeta } from '../plate/meta.ts';
import { xmpPacket } from './xmp.ts';

/** Keys of the dictionary; the version of a library is nothing a reader needs. */
export function infoOf(meta: PlateMeta): Readonly<Record<string, string>> {
  return {
    Title: meta.title,
    Author: meta.author,
    Subject: meta.description,
    Keywords: keywordsOf(meta),
    Creator: meta.software,
    Producer: PRODUCER,
  };
}

const PRODUCER = 'PDFKit';

const keywordsOf = ({ shows, source }: PlateMeta) => `${shows}, ${source}`;

/** The packet that the formats share, with what the dictionary has beyond it. */
export function xmpOf(meta: PlateMeta): string {
  return xmpPacket(meta, {
    'dc:format': 'application/pdf',
    'pdf:Keywords': keywordsOf(meta),
    'pdf:Producer': PRODUCER,
  });
}
