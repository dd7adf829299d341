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
    if (!indexes.has(colour)) indexes.set(colour, nearest(palette, colour));
    rows[at + Math.floor(at / width) + 1] = indexes.get(colour);
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

function coloursOf(data) {
  return Uint32Array.from(
    { length: data.length / 4 },
    (_, at) => (data[at * 4] << 16) | (data[at * 4 + 1] << 8) | data[at * 4 + 2],
  );
}

/** Flat colours exactly as they are; then one of each kind, so that a rare hue is not lost. */
function paletteOf(colours) {
  const counts = new Map();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const frequent = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const kinds = new Map();
  for (const colour of frequent) {
    const kind = colour & 0xf0f0f0;
    if (!kinds.has(kind)) kinds.set(kind, { colour, count: 0 });
    kinds.get(kind).count += counts.get(colour);
  }
  const ofKinds = [...kinds.values()].sort((a, b) => b.count - a.count);
  const wanted = [...frequent.slice(0, FLAT), ...ofKinds.map(({ colour }) => colour)];
  return [...new Set(wanted)].slice(0, 256);
}

function nearest(palette, colour) {
  const [r, g, b] = channels(colour);
  const distances = palette.map((one) => {
    const [red, green, blue] = channels(one);
    return (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;
  });
  return distances.indexOf(Math.min(...distances));
}

function channels(colour) {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
}

function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
