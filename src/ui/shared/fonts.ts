/** The font files that the map engine and the plate need by address. */
import sansCyrillic from '../../assets/fonts/sans-400-cyrillic.woff2?url';
import sansLatin from '../../assets/fonts/sans-400-latin.woff2?url';
import italicCyrillic from '../../assets/fonts/serif-400-italic-cyrillic.woff2?url';
import italicLatin from '../../assets/fonts/serif-400-italic-latin.woff2?url';

const absolute = (url: string) => new URL(url, document.baseURI).href;

/** Faces of the labels that the map engine draws. */
export const MAP_FONTS = {
  sans: { latin: absolute(sansLatin), cyrillic: absolute(sansCyrillic) },
  serifItalic: { latin: absolute(italicLatin), cyrillic: absolute(italicCyrillic) },
};
