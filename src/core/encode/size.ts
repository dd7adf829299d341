/** How large a file will be, before it is made. Bytes. */

/** Of an SVG document: exact. */
export function svgBytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/**
 * Of the PNG of an SVG document, at so many px of the picture per px of the document.
 *
 * What a picture costs is its edges: they grow with what is drawn (the document without its faces)
 * and with the length of a side, not with the area. Fitted to plates of six days in both themes at 0.5
 * to 5.1 px per px; all of them are within −11 and +13 % of it.
 */
export function pngBytes(text: string, factor: number): number {
  const drawn = svgBytes(text.replace(/<style>.*?<\/style>/s, ''));
  return Math.round(drawn * (3.49 * factor - 1.47 * Math.sqrt(factor)));
}
