/** The faces of a document, opened: which font draws a letter, and the letters' outlines. */
import { create, type Font } from 'fontkit';
import { CYRILLIC, type EmbeddedFace, faceOf } from '../plate/document.ts';
import { type Face, faceFamily } from '../scene/metrics.ts';
import type { Style } from './style.ts';

/** A face in the letters of one of its files. */
export interface FontFile {
  /** `sans-400-latin` */
  readonly name: string;
  readonly font: Font;
}

export interface Fonts {
  readonly files: readonly FontFile[];
  /** @throws Error where the file was not given */
  file(face: Face, character: string): FontFile;
}

/** @throws Error where a file is not a font */
export function openFonts(faces: readonly EmbeddedFace[]): Fonts {
  const byName = new Map<string, FontFile>();
  for (const { face, letters, base64 } of faces) {
    const name = `${face}-${letters}`;
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    // Its types ask for Node's bytes; it reads any.
    const font = create(bytes as Buffer);
    if (!('layout' in font)) throw new Error(`${name}: expected one font, got a collection`);
    rememberLetters(font);
    byName.set(name, { name, font });
  }
  return {
    files: [...byName.values()],
    file(face, character) {
      const name = `${face}-${CYRILLIC.test(character) ? 'cyrillic' : 'latin'}`;
      const file = byName.get(name);
      if (!file) throw new Error(`expected a file for ${name}, got none`);
      return file;
    },
  };
}

/**
 * Fontkit keeps a glyph as it was first asked for: one that came as a part of another («.» of «i») would
 * not know its letter, and a text with it could not be searched.
 */
function rememberLetters(font: Font): void {
  for (const point of font.characterSet) font.glyphForCodePoint(point);
}

export interface FaceLook {
  readonly face: Face;
  /** Set obliquely, since the face has no italic. */
  readonly slanted: boolean;
}

/** @throws Error where a text has no face of ours */
export function faceLook(style: Style): FaceLook {
  const face = faceOf({ ...style, 'font-weight': Number(style['font-weight']) });
  if (!face) throw new Error(`expected a face of ours, got ${style['font-family'] ?? 'none'}`);
  const asked = style['font-style'] === 'italic';
  return { face, slanted: asked && faceFamily(face).style !== 'italic' };
}
