/**
 * A TrueType file of a few glyphs, as a PDF embeds it: the tables that PDF asks for, and no others.
 * Fontkit makes such a file from a TrueType file only, and ours are WOFF2.
 */
import type { Font, Glyph } from 'fontkit';
import { Bytes } from './bytes.ts';

/** Of the font, in font units. */
const EMPTY = { minX: 0, minY: 0, maxX: 0, maxY: 0 };

export function trueTypeOf(font: Font, glyphs: readonly Glyph[]): Uint8Array {
  const outlines = glyphs.map(outlineOf);
  const glyf = new Bytes();
  const loca = new Bytes();
  const hmtx = new Bytes();
  outlines.forEach((outline, index) => {
    loca.uint32(glyf.length);
    glyf.append(outline.bytes).pad(4);
    hmtx.uint16(glyphs[index]?.advanceWidth ?? 0).int16(outline.box.minX);
  });
  loca.uint32(glyf.length);
  return file({
    glyf,
    head: head(font),
    hhea: hhea(font, glyphs, outlines),
    hmtx,
    loca,
    maxp: maxp(outlines),
  });
}

interface Outline {
  readonly bytes: Bytes;
  readonly box: {
    readonly minX: number;
    readonly minY: number;
    readonly maxX: number;
    readonly maxY: number;
  };
  readonly points: number;
  readonly contours: number;
}

interface Knot {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}

/** Closed contours. A point half way between two control points is implied, as in the file it came from. */
function contoursOf({ path }: Glyph): readonly (readonly Knot[])[] {
  const contours: Knot[][] = [];
  for (const { command, args } of path.commands) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = args;
    const open = contours.at(-1);
    if (command === 'moveTo') contours.push([{ x: x1, y: y1, on: true }]);
    else if (command === 'lineTo') open?.push({ x: x1, y: y1, on: true });
    else if (command === 'quadraticCurveTo') {
      open?.push({ x: x1, y: y1, on: false }, { x: x2, y: y2, on: true });
    } else if (command === 'bezierCurveTo') {
      throw new Error('expected quadratic outlines, got cubic ones');
    }
  }
  return contours.map(closed).map(withoutImplied);
}

/** Without the point that closes the line, where it is the first one again. */
function closed(contour: readonly Knot[]): readonly Knot[] {
  const [first, last] = [contour[0], contour.at(-1)];
  const again = contour.length > 1 && first?.x === last?.x && first?.y === last?.y && last?.on;
  return again ? contour.slice(0, -1) : contour;
}

function withoutImplied(contour: readonly Knot[]): readonly Knot[] {
  return contour.filter((knot, index) => {
    const before = contour.at(index - 1);
    const after = contour[(index + 1) % contour.length];
    if (!knot.on || !before || !after || before.on || after.on) return true;
    return knot.x !== (before.x + after.x) / 2 || knot.y !== (before.y + after.y) / 2;
  });
}

function outlineOf(glyph: Glyph): Outline {
  const contours = contoursOf(glyph);
  const knots = contours.flat().map(({ x, y, on }) => ({ x: Math.round(x), y: Math.round(y), on }));
  const bytes = new Bytes();
  if (knots.length === 0) return { bytes, box: EMPTY, points: 0, contours: 0 };
  const [xs, ys] = [knots.map(({ x }) => x), knots.map(({ y }) => y)];
  const box = {
    minX: Math.min(...xs),
    minY: Math.min(...ys),
    maxX: Math.max(...xs),
    maxY: Math.max(...ys),
  };
  bytes.int16(contours.length).int16(box.minX).int16(box.minY).int16(box.maxX).int16(box.maxY);
  let end = -1;
  for (const contour of contours) {
    end += contour.length;
    bytes.uint16(end);
  }
  // No instructions; every flag says on or off the curve, every step takes two bytes.
  bytes.uint16(0);
  for (const { on } of knots) bytes.uint8(on ? 1 : 0);
  for (const values of [xs, ys]) {
    values.forEach((value, index) => bytes.int16(value - (values[index - 1] ?? 0)));
  }
  return { bytes, box, points: knots.length, contours: contours.length };
}

function head({ unitsPerEm, bbox }: Font): Bytes {
  return new Bytes()
    .uint32(0x00010000) // version
    .uint32(0x00010000) // revision of the font
    .uint32(0) // sum of all, set when the file is whole
    .uint32(0x5f0f3cf5) // magic number
    .uint16(0b11) // baseline and left side bearing at 0
    .uint16(unitsPerEm)
    .uint32(0) // made and changed: not dated
    .uint32(0)
    .uint32(0)
    .uint32(0)
    .int16(bbox.minX)
    .int16(bbox.minY)
    .int16(bbox.maxX)
    .int16(bbox.maxY)
    .uint16(0) // style
    .uint16(6) // smallest size, px
    .int16(2) // direction
    .int16(1) // loca of four bytes
    .int16(0);
}

function hhea(font: Font, glyphs: readonly Glyph[], outlines: readonly Outline[]): Bytes {
  const rightMost = Math.max(...outlines.map(({ box }) => box.maxX));
  const bearings = glyphs.map((glyph, i) => glyph.advanceWidth - (outlines[i]?.box.maxX ?? 0));
  return new Bytes()
    .uint32(0x00010000)
    .int16(font.ascent)
    .int16(font.descent)
    .int16(font.lineGap)
    .uint16(Math.max(...glyphs.map(({ advanceWidth }) => advanceWidth)))
    .int16(Math.min(...outlines.map(({ box }) => box.minX)))
    .int16(Math.min(...bearings))
    .int16(rightMost)
    .int16(1) // caret: upright
    .int16(0)
    .int16(0)
    .uint32(0)
    .uint32(0)
    .int16(0)
    .uint16(glyphs.length);
}

function maxp(outlines: readonly Outline[]): Bytes {
  const bytes = new Bytes()
    .uint32(0x00010000)
    .uint16(outlines.length)
    .uint16(Math.max(...outlines.map(({ points }) => points)))
    .uint16(Math.max(...outlines.map(({ contours }) => contours)))
    .uint16(0)
    .uint16(0)
    .uint16(1); // zones
  // Nothing for instructions and components: there are none.
  for (let field = 0; field < 8; field += 1) bytes.uint16(0);
  return bytes;
}

/** Where the sum of all stands in the table `head`. */
const SUM_AT = 8;

function file(tables: Readonly<Record<string, Bytes>>): Uint8Array {
  const entries = Object.entries(tables).sort(([a], [b]) => (a < b ? -1 : 1));
  const power = Math.floor(Math.log2(entries.length));
  const whole = new Bytes()
    .uint32(0x00010000)
    .uint16(entries.length)
    .uint16(16 * 2 ** power)
    .uint16(power)
    .uint16(16 * (entries.length - 2 ** power));
  let offset = whole.length + 16 * entries.length;
  let headAt = 0;
  for (const [tag, table] of entries) {
    const { length } = table;
    if (tag === 'head') headAt = offset;
    whole.text(tag).uint32(table.pad(4).sum()).uint32(offset).uint32(length);
    offset += table.length;
  }
  for (const [, table] of entries) whole.append(table);
  const sum = whole.sum();
  return whole.toUint8Array((view) => view.setUint32(headAt + SUM_AT, 0xb1b0afba - sum));
}
