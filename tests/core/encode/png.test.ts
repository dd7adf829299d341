import ExifReader from 'exifreader';
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../src/core/encode/crc.ts';
import type { PngHead } from '../../../src/core/encode/png.ts';
import { pngEncoder, scanlines } from '../../../src/core/encode/png-stream.ts';
import { pngTexts } from '../../../src/core/encode/png-texts.ts';
import { xmpPacket } from '../../../src/core/encode/xmp.ts';
import type { PlateMeta } from '../../../src/core/plate/meta.ts';

const META: PlateMeta = {
  title: 'Қазақстан <b> & "ұзын" ]]>',
  description: 'Nine cities & “Жаңаөзен”',
  shows: '2022-01-05',
  source: 'Tolqyn, data version 2.0.0',
  author: 'Tolqyn contributors',
  licence: 'Records CC-BY-4.0. Ground: Natural Earth.',
  address: 'https://example.org/tolqyn/?day=2022-01-05&v=2.0.0',
  software: 'Tolqyn 0.1.0',
  language: 'kk',
};

const headOf = (width: number, height: number): PngHead => ({
  width,
  height,
  perInch: 300,
  texts: pngTexts(META),
});

/** A picture of noise, opaque. */
function noise(width: number, height: number): Uint8ClampedArray<ArrayBuffer> {
  let seed = 7;
  return Uint8ClampedArray.from({ length: width * height * 4 }, (_, at) => {
    seed = (seed * 48271) % 0x7fffffff;
    return at % 4 === 3 ? 255 : seed >> 8;
  });
}

/** The file of a picture that is added in strips of so many rows. */
async function fileOf(head: PngHead, rgba: Uint8ClampedArray<ArrayBuffer>, rows: number) {
  const encoder = pngEncoder(head);
  const step = rows * head.width * 4;
  for (let at = 0; at < rgba.length; at += step) await encoder.add(rgba.slice(at, at + step));
  const file = await encoder.finish();
  expect(file.type).toBe('image/png');
  return Buffer.from(await file.arrayBuffer());
}

/** Types, data and check sums of all chunks; fails where the lengths do not meet the file's end. */
function chunksOf(file: Buffer) {
  const chunks = [];
  let at = 8;
  while (at < file.length) {
    const length = file.readUInt32BE(at);
    const data = file.subarray(at + 8, at + 8 + length);
    const checked = file.subarray(at + 4, at + 8 + length);
    chunks.push({
      type: file.toString('latin1', at + 4, at + 8),
      data,
      checked,
      crc: file.readUInt32BE(at + 8 + length),
    });
    at += 12 + length;
  }
  expect(at).toBe(file.length);
  return chunks;
}

describe('the check sum', () => {
  it('is that of the standard', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    expect(crc32(new TextEncoder().encode('IEND'))).toBe(0xae426082);
  });
});

describe('a file', () => {
  it('gives back every pixel, whatever the strips it came in', async () => {
    const size = fc.integer({ min: 1, max: 40 });
    await fc.assert(
      fc.asyncProperty(size, size, size, async (width, height, rows) => {
        const rgba = noise(width, height);
        const picture = PNG.sync.read(await fileOf(headOf(width, height), rgba, rows));
        expect([picture.width, picture.height]).toEqual([width, height]);
        expect(Buffer.compare(picture.data, Buffer.from(rgba))).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  it('is more than one piece of pixels, and each chunk is whole', async () => {
    const chunks = chunksOf(await fileOf(headOf(300, 300), noise(300, 300), 64));
    expect(chunks.map(({ checked }) => crc32(checked))).toEqual(chunks.map(({ crc }) => crc));
    const types = chunks.map(({ type }) => type);
    expect(types.slice(0, 3)).toEqual(['IHDR', 'sRGB', 'pHYs']);
    expect(types.filter((type) => type === 'IDAT').length).toBeGreaterThan(1);
    expect(types.lastIndexOf('iTXt')).toBeLessThan(types.indexOf('IDAT'));
    expect(types.at(-1)).toBe('IEND');
    // 8 bits, RGB without alpha, deflate, adaptive filtering, not interlaced.
    expect([...(chunks[0]?.data.subarray(8) ?? [])]).toEqual([8, 2, 0, 0, 0]);
  });

  it('is the same bytes for the same picture', async () => {
    const [one, other] = [
      await fileOf(headOf(64, 64), noise(64, 64), 64),
      await fileOf(headOf(64, 64), noise(64, 64), 64),
    ];
    expect(Buffer.compare(one, other)).toBe(0);
  });

  it('has as many rows as its head says', async () => {
    const encoder = pngEncoder(headOf(4, 4));
    await encoder.add(noise(4, 3));
    await expect(encoder.finish()).rejects.toThrow('expected 4 rows; got 3');
    encoder.close();
    encoder.close();
  });

  it('lies in memory as filter type, red, green, blue', () => {
    const lines = scanlines(Uint8ClampedArray.of(1, 2, 3, 255, 4, 5, 6, 255), 1);
    expect([...lines]).toEqual([0, 1, 2, 3, 0, 4, 5, 6]);
  });
});

describe('what a file says of itself', () => {
  const read = async () => {
    const file = await fileOf(headOf(8, 8), noise(8, 8), 8);
    const domParser = new new Window().DOMParser();
    return ExifReader.load(file, { expanded: true, domParser });
  };

  it('is read back by another program, in the letters of Kazakhstan', async () => {
    const { pngText } = await read();
    const said = Object.entries(pngText ?? {}).map(([name, tag]) => [name, tag.description]);
    expect(Object.fromEntries(said)).toMatchObject({
      'Title (kk)': META.title,
      'Description (kk)': META.description,
      'Author (en)': 'Tolqyn contributors',
      'Copyright (en)': META.licence,
      'Software (en)': META.software,
      'Source (en)': `${META.source}, ${META.address}`,
    });
  });

  it('has its resolution in px per metre', async () => {
    const { png } = await read();
    expect(png).toMatchObject({
      'Pixels Per Unit X': { value: 11811 },
      'Pixels Per Unit Y': { value: 11811 },
      'Pixel Units': { description: 'meters' },
    });
  });

  it('has title, day, rights, link, software and alternative text in its XMP', async () => {
    const { xmp } = await read();
    const said = Object.entries(xmp ?? {}).map(([name, tag]) => [name, tag.description]);
    expect(Object.fromEntries(said)).toMatchObject({
      title: META.title,
      description: META.description,
      creator: 'Tolqyn contributors',
      source: META.source,
      identifier: META.address,
      rights: META.licence,
      coverage: '2022-01-05',
      language: 'kk',
      CreatorTool: META.software,
      AltTextAccessibility: META.description,
    });
  });

  it('names no time but the day that is shown, and nothing of the machine', () => {
    const said = JSON.stringify(pngTexts(META));
    expect(said).not.toMatch(/CreateDate|ModifyDate|MetadataDate|Creation Time|tIME|DocumentID/);
    expect(said.match(/\d{4}-\d{2}-\d{2}/g)?.every((day) => day === META.shows)).toBe(true);
  });

  it('ends no text early and closes no element', async () => {
    const hostile = { ...META, title: 'a\0b</rdf:li><x>\u0007', language: 'en' as const };
    const file = await fileOf({ ...headOf(1, 1), texts: pngTexts(hostile) }, noise(1, 1), 1);
    const [title] = chunksOf(file).filter(({ type }) => type === 'iTXt');
    expect(title?.data.toString('utf8')).toBe('Title\0\0\0en\0\0a\uFFFDb</rdf:li><x>\u0007');
    expect(xmpPacket(hostile)).toContain('>a\uFFFDb&lt;/rdf:li&gt;&lt;x&gt;\uFFFD</rdf:li>');
  });
});
