// A PNG of at most 256 colours: a third of the bytes, where a picture is mostly flat.

import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** So many colours are areas; what follows are the edges of letters and lines. */
const FLAT = 48;

/**
 * The picture in 256 of its colours; every other pixel takes the nearest of them.
 * @param {{ width: number, height: number, data: Uint8Array }} picture opaque, four bytes a pixel
 * @returns {Buffer} the file
 */
export function indexedPng({ width, height, data }) {
  const colours = coloursOf(data);
  const palette = paletteOf(colours);
  const indexes = new Map(palette.map((colour, index) => [colour, index]));
  // Each row starts with its filter: none, which packs flat colours best.
  const rows = Buffer.alloc((width + 1) * height);
  colours.forEach((colour, at) => {
    const index = indexes.get(colour) ?? nearest(palette, colour);
    indexes.set(colour, index);
    rows[at + Math.floor(at / width) + 1] = index;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, colour type 3: a palette.
  header.set([8, 3], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * One number a pixel, 0xRRGGBB.
 * @param {Uint8Array} data
 */
function coloursOf(data) {
  const bytes = new DataView(data.buffer, data.byteOffset, data.byteLength);
  return Uint32Array.from({ length: data.length / 4 }, (_, at) => bytes.getUint32(at * 4) >>> 8);
}

/**
 * Flat colours exactly as they are; then one of each kind, so that a rare hue is not lost.
 * @param {Uint32Array} colours
 */
function paletteOf(colours) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const frequent = [...counts].sort(([, a], [, b]) => b - a);
  /** @type {Map<number, { colour: number, count: number }>} */
  const kinds = new Map();
  for (const [colour, count] of frequent) {
    const kind = colour & 0xf0f0f0;
    // Of a kind, the first is the most frequent: it stands for all of them.
    const known = kinds.get(kind) ?? { colour, count: 0 };
    kinds.set(kind, { colour: known.colour, count: known.count + count });
  }
  const ofKinds = [...kinds.values()].sort((a, b) => b.count - a.count);
  const flat = frequent.slice(0, FLAT).map(([colour]) => colour);
  const wanted = [...flat, ...ofKinds.map(({ colour }) => colour)];
  return [...new Set(wanted)].slice(0, 256);
}

/**
 * @param {readonly number[]} palette
 * @param {number} colour
 */
function nearest(palette, colour) {
  const [r, g, b] = channels(colour);
  const distances = palette.map((one) => {
    const [red, green, blue] = channels(one);
    return (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;
  });
  return distances.indexOf(Math.min(...distances));
}

/**
 * @param {number} colour 0xRRGGBB
 * @returns {[number, number, number]}
 */
function channels(colour) {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
}

/**
 * @param {string} type
 * @param {Buffer} content
 */
function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
