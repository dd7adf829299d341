/** What a plate says of itself, as texts of a PNG. */
import type { PlateMeta } from '../plate/meta.ts';
import type { PngText } from './png.ts';
import { xmpPacket } from './xmp.ts';

/** Registered keywords and the XMP packet. «Source» is where the picture comes from: data and link. */
export function pngTexts(meta: PlateMeta): readonly PngText[] {
  const { language } = meta;
  const known = (keyword: string, text: string, of = 'en') => ({ keyword, language: of, text });
  return [
    known('Title', meta.title, language),
    known('Author', meta.author),
    known('Description', meta.description, language),
    known('Copyright', meta.licence),
    known('Software', meta.software),
    known('Source', `${meta.source}, ${meta.address}`),
    { keyword: 'XML:com.adobe.xmp', language: '', text: xmpPacket(meta) },
  ];
}
