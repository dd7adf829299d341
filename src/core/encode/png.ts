/** The parts of a PNG file (W3C PNG, third edition): bytes from values. */
import { crc32 } from './crc.ts';

/** What stands before the pixels. */
export interface PngHead {
  /** Px, each 1 or more. */
  readonly width: number;
  readonly height: number;
  /** Px per inch of the picture at its intended size. */
  readonly perInch: number;
  readonly texts: readonly PngText[];
}

/** An international text. */
export interface PngText {
  /** 1–79 characters of ASCII; registered, where there is one: Title, Author, Description … */
  readonly keyword: string;
  /** BCP 47; empty: not said. */
  readonly language: string;
  readonly text: string;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const METRES_PER_INCH = 0.0254;
const BITS = 8;
/** Red, green and blue: a plate is opaque. */
const RGB = 2;
const RELATIVE_COLORIMETRIC = 1;

/** The file up to its pixels: 8-bit RGB in sRGB, not interlaced. */
export function pngHead({ width, height, perInch, texts }: PngHead): Uint8Array<ArrayBuffer> {
  const perMetre = u32(Math.round(perInch / METRES_PER_INCH));
  return joined([
    SIGNATURE,
    pngChunk('IHDR', joined([u32(width), u32(height), Uint8Array.of(BITS, RGB, 0, 0, 0)])),
    pngChunk('sRGB', Uint8Array.of(RELATIVE_COLORIMETRIC)),
    pngChunk('pHYs', joined([perMetre, perMetre, Uint8Array.of(1)])),
    ...texts.map((text) => pngChunk('iTXt', textData(text))),
  ]);
}

/** The last chunk. */
export const pngEnd = () => pngChunk('IEND', new Uint8Array());

/** Length, type, data, check sum. */
export function pngChunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const checked = joined([utf8(type), data]);
  return joined([u32(data.length), checked, u32(crc32(checked))]);
}

/** Keyword, not compressed, language, no translated keyword, text. */
function textData({ keyword, language, text }: PngText): Uint8Array {
  const parts = [`${keyword}\0`, '\0\0', `${language}\0`, '\0', text.replaceAll('\0', '\uFFFD')];
  return utf8(parts.join(''));
}

const ENCODER = new TextEncoder();
const utf8 = (text: string) => ENCODER.encode(text);

/** Big-endian. */
function u32(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
