import sharp from 'sharp';
import { boxBlur } from '../lib/box-blur.mjs';
import { fromMercator, toMercator } from '../lib/mercator.mjs';
import { writeOutput } from '../lib/output.mjs';
import { sourceFile } from '../lib/paths.mjs';

const TILES = '@cesium/engine/Source/Assets/Textures/NaturalEarthII/2';
const TILE_PIXELS = 256;
const TILE_COLUMNS = 8;
const TILE_ROWS = 4;
const WORLD = { width: TILE_PIXELS * TILE_COLUMNS, height: TILE_PIXELS * TILE_ROWS };

/** Wished window west, south, east, north in degrees; grows to whole source pixels. */
const WINDOW = [24, 26, 112, 66];

/** Working pixels per source pixel. The output has one: nothing finer is in the source. */
const ENLARGEMENT = 2;

/** Blue above red by more than this is water. */
const WATER_THRESHOLD = 4;

/** Radius, in working pixels, of the brightness that counts as the level of the land around. */
const LEVEL_RADIUS = 16;

/** Brightness difference that gives full strength. */
const FULL_STRENGTH = 34;

/** Weaker differences than this share are noise of the source's compression. */
const NOISE = 0.05;

const MAXIMUM_ALPHA = 150;
const SHADOW = [84, 70, 52];
const LIGHT = [255, 255, 250];

/**
 * Writes `geodata/kazakhstan-2022/ground/relief.webp`: shadows and lights on a transparent ground, in the Mercator
 * projection, made from the brightness of Natural Earth II less the brightness around.
 */
export async function buildRelief() {
  const frame = pixelFrame();
  const { width, height, data } = await readWindow(frame);
  const shading = highPass(toBrightness(data), landMask(data, width, height), width, height);
  const picture = toMercatorPicture(shading, width, height, frame);
  const webp = await sharp(picture.pixels, {
    raw: { width, height: picture.height, channels: 4 },
  })
    .resize(frame.width)
    .webp({ quality: 30, alphaQuality: 60, effort: 6 })
    .toBuffer();
  writeOutput('geodata/kazakhstan-2022/ground/relief.webp', webp);
  console.log(`  corners (west, south, east, north): ${boundsOfFrame(frame).join(', ')}`);
}

/** Window in whole pixels of the source. */
function pixelFrame() {
  const [west, south, east, north] = WINDOW;
  const left = Math.floor(((west + 180) / 360) * WORLD.width);
  const right = Math.ceil(((east + 180) / 360) * WORLD.width);
  const top = Math.floor(((90 - north) / 180) * WORLD.height);
  const bottom = Math.ceil(((90 - south) / 180) * WORLD.height);
  return { left, top, width: right - left, height: bottom - top };
}

/** @param {{ left: number, top: number, width: number, height: number }} frame */
function boundsOfFrame({ left, top, width, height }) {
  const longitude = (pixel) => (pixel / WORLD.width) * 360 - 180;
  const latitude = (pixel) => 90 - (pixel / WORLD.height) * 180;
  return [longitude(left), latitude(top + height), longitude(left + width), latitude(top)];
}

/** @param {{ left: number, top: number, width: number, height: number }} frame */
async function readWindow(frame) {
  const tiles = [];
  for (let column = 0; column < TILE_COLUMNS; column += 1) {
    for (let row = 0; row < TILE_ROWS; row += 1) {
      const input = sourceFile(`${TILES}/${column}/${row}.jpg`);
      // Rows count from the south.
      const top = (TILE_ROWS - 1 - row) * TILE_PIXELS;
      tiles.push({ input, left: column * TILE_PIXELS, top });
    }
  }
  const world = await sharp({ create: { ...WORLD, channels: 3, background: '#888' } })
    .composite(tiles)
    .png()
    .toBuffer();
  const width = frame.width * ENLARGEMENT;
  const height = frame.height * ENLARGEMENT;
  const data = await sharp(world)
    .removeAlpha()
    .extract(frame)
    .resize(width, height, { kernel: 'cubic' })
    .blur(0.9)
    .raw()
    .toBuffer();
  return { width, height, data };
}

/** @param {Uint8Array} data red, green, blue */
function toBrightness(data) {
  return Float32Array.from({ length: data.length / 3 }, (_, i) => {
    const [red, green, blue] = data.subarray(3 * i, 3 * i + 3);
    return 0.3 * red + 0.59 * green + 0.11 * blue;
  });
}

/**
 * 1 on land, 0 on water, with a soft edge drawn a little inland: at a shore the brightness says
 * nothing about relief.
 * @param {Uint8Array} data red, green, blue
 * @param {number} width
 * @param {number} height
 */
function landMask(data, width, height) {
  const hard = Float32Array.from({ length: width * height }, (_, i) =>
    data[3 * i + 2] > data[3 * i] + WATER_THRESHOLD ? 0 : 1,
  );
  const inland = boxBlur(hard, width, height, 3).map((share) => Math.max(0, (share - 0.75) * 4));
  return boxBlur(inland, width, height, 2);
}

/**
 * Brightness less the mean brightness of the land around.
 * @param {Float32Array} brightness
 * @param {Float32Array} mask
 * @param {number} width
 * @param {number} height
 */
function highPass(brightness, mask, width, height) {
  const twice = (values) => {
    const once = boxBlur(values, width, height, LEVEL_RADIUS);
    return boxBlur(once, width, height, LEVEL_RADIUS);
  };
  const levels = twice(brightness.map((value, i) => value * mask[i]));
  const weights = twice(mask);
  return brightness.map((value, i) =>
    mask[i] > 0.02 ? (value - levels[i] / Math.max(weights[i], 1e-3)) * mask[i] : 0,
  );
}

/**
 * Bends the picture from equal steps of latitude to Mercator and turns differences into colour.
 * @param {Float32Array} shading
 * @param {number} width
 * @param {number} height
 * @param {{ left: number, top: number, width: number, height: number }} frame
 */
function toMercatorPicture(shading, width, height, frame) {
  const [west, south, east, north] = boundsOfFrame(frame);
  const [x0, y0] = toMercator([west, north]);
  const [x1, y1] = toMercator([east, south]);
  const rows = Math.round((width * (y1 - y0)) / (x1 - x0));
  const pixels = Buffer.alloc(width * rows * 4);
  for (let row = 0; row < rows; row += 1) {
    const latitude = fromMercator([0, y0 + ((row + 0.5) / rows) * (y1 - y0)])[1];
    const exact = ((north - latitude) / (north - south)) * height - 0.5;
    const source = Math.max(0, Math.min(height - 1.001, exact));
    const above = Math.floor(source);
    for (let column = 0; column < width; column += 1) {
      const upper = shading[above * width + column];
      const lower = shading[(above + 1) * width + column];
      const value = upper + (lower - upper) * (source - above);
      pixels.set(colourOf(value), (row * width + column) * 4);
    }
  }
  return { pixels, height: rows };
}

/**
 * @param {number} difference of brightness
 * @returns {number[]} red, green, blue, alpha
 */
function colourOf(difference) {
  const strength = Math.abs(difference) / FULL_STRENGTH - NOISE;
  const alpha = Math.round(Math.max(0, Math.min(1, strength)) * MAXIMUM_ALPHA);
  return [...(difference < 0 ? SHADOW : LIGHT), alpha];
}
