/** The faces of the labels that the map draws: names for `text-font`, files for `font-faces`. */
import type { FontFacesSpecification } from 'maplibre-gl';

export const SANS = 'Source Sans 3';
export const SERIF_ITALIC = 'Source Serif 4 Italic';

/** Addresses of the two files of a face. */
export interface FontFiles {
  readonly latin: string;
  readonly cyrillic: string;
}

/** Letters of the second file: Cyrillic, and the Latin ones that English has not. */
const CYRILLIC = [
  'U+0400-052F',
  'U+00C0-00D6',
  'U+00D8-00F6',
  'U+00F8-00FF',
  'U+011E-011F',
  'U+0130-0131',
  'U+015E-015F',
  'U+016A-016B',
];

/** The first file that covers a letter draws it, so the one without a range comes last. */
export function facesOf({ latin, cyrillic }: FontFiles): FontFacesSpecification[string] {
  return [{ url: cyrillic, 'unicode-range': CYRILLIC }, { url: latin }];
}
