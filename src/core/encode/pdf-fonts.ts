/** Fonts as PDFKit is given them: subsets of our WOFF2 files, their tracking in their widths. */
import type { Font, Glyph, GlyphRun } from 'fontkit';
import type PDFDocument from 'pdfkit';
import type { FontFile } from './fonts.ts';
import { STAND_IN } from './shape.ts';
import { trueTypeOf } from './truetype.ts';

/**
 * The fonts of a document, each registered when it is first asked for. Tracked letters have a font of
 * their own, whose glyphs are as wide as they stand apart: a reader takes gaps for spaces, and would find
 * «A L M A T Y».
 */
export class PdfFonts {
  readonly #pdf: PDFDocument;
  readonly #files: ReadonlyMap<string, FontFile>;
  readonly #known = new Set<string>();

  constructor(pdf: PDFDocument, files: readonly FontFile[]) {
    this.#pdf = pdf;
    this.#files = new Map(files.map((file) => [file.name, file]));
  }

  /** The name under which PDFKit knows the font; `tracking` in em. */
  nameOf(file: string, tracking: number): string {
    const font = this.#files.get(file)?.font;
    if (!font) throw new Error(`expected the font ${file}, got none`);
    const units = Math.round(tracking * font.unitsPerEm);
    const name = `${file}${units === 0 ? '' : `-${units}`}`;
    if (!this.#known.has(name)) this.#pdf.registerFont(name, embeddable(font, units));
    this.#known.add(name);
    return name;
  }
}

/** The font, changed where PDFKit asks it. PDFKit takes fonts of one name for one. */
function embeddable(font: Font, tracking: number): object {
  const name = `${font.postscriptName}${tracking === 0 ? '' : `-${tracking}`}`;
  return Object.create(font, {
    postscriptName: { value: name },
    layout: {
      value: (text: string, features: string[]) => tracked(layOut(font, text, features), tracking),
    },
    createSubset: { value: () => new OutlineSubset(font, tracking) },
  }) as object;
}

/** As it is; letters that the font lacks look like another, and are found as themselves. */
function layOut(font: Font, text: string, features: string[]): Run {
  const points = [...text].map((character) => character.codePointAt(0) ?? 0);
  if (points.every((point) => font.hasGlyphForCodePoint(point))) return font.layout(text, features);
  const { glyphs, positions } = font.layout(STAND_IN.repeat(points.length), features);
  const named = glyphs.map((glyph, index) => {
    const point = points[index] ?? 0;
    return like(glyph, { id: -point, codePoints: [point] });
  });
  return { glyphs: named, positions };
}

type Run = Pick<GlyphRun, 'glyphs' | 'positions'>;

function tracked({ glyphs, positions }: Run, tracking: number): Run & { advanceWidth: number } {
  const moved = positions.map((one) => ({ ...one, xAdvance: one.xAdvance + tracking }));
  return {
    glyphs: glyphs.map((glyph) => wider(glyph, tracking)),
    positions: moved,
    advanceWidth: moved.reduce((sum, { xAdvance }) => sum + xAdvance, 0),
  };
}

const wider = (glyph: Glyph, units: number) =>
  units === 0 ? glyph : like(glyph, { advanceWidth: glyph.advanceWidth + units });

/** The glyph with some of its properties changed. */
function like(glyph: Glyph, changes: Partial<Glyph>): Glyph {
  const properties = Object.entries(changes).map(([name, value]) => [name, { value }] as const);
  return Object.create(glyph, Object.fromEntries(properties)) as Glyph;
}

/** Glyphs under new numbers, the missing one first. */
class OutlineSubset {
  readonly #font: Font;
  readonly #tracking: number;
  readonly #ids: number[] = [0];

  constructor(font: Font, tracking: number) {
    this.#font = font;
    this.#tracking = tracking;
  }

  includeGlyph(id: number): number {
    const known = this.#ids.indexOf(id);
    return known === -1 ? this.#ids.push(id) - 1 : known;
  }

  encode(): Uint8Array {
    const glyphs = this.#ids.map((id) => {
      const glyph = id < 0 ? this.#standIn() : this.#font.getGlyph(id);
      return wider(glyph, this.#tracking);
    });
    return trueTypeOf(this.#font, glyphs);
  }

  #standIn(): Glyph {
    return this.#font.glyphForCodePoint(STAND_IN.codePointAt(0) ?? 0);
  }
}
