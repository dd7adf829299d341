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
  return Math.round(drawnBytes(text) * (3.49 * factor - 1.47 * Math.sqrt(factor)));
}

/**
 * Of the PDF of SVG documents, a page each. Fitted to plates of two days on all presets (within ±12 %)
 * and to contact sheets of three sizes (±10 %): of several pages each uses what the others brought.
 */
export function pdfBytes(texts: readonly string[]): number {
  const drawn = texts.reduce((sum, text) => sum + drawnBytes(text), 0);
  return Math.round(texts.length > 1 ? 330_000 + 0.52 * drawn : 1.24 * drawn);
}

/** Of the SVG document with its letters as outlines; fitted to the same plates, within ±12 %. */
export function outlineBytes(text: string): number {
  return Math.round(1.98 * drawnBytes(text));
}

/** The document without its faces. */
const drawnBytes = (text: string) => svgBytes(text.replace(/<style>.*?<\/style>/s, ''));
