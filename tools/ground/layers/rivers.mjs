import { execFileSync } from 'node:child_process';
import { length, lineString, pointToLineDistance, simplify } from '@turf/turf';
import { boundsOf, roundLine } from '../lib/geometry.mjs';
import { origins } from '../lib/licenses.mjs';
import { writeCollection } from '../lib/output.mjs';
import { riverNames } from '../tables/rivers.mjs';

const HEAD = {
  name: 'Rivers',
  ...origins.gshhg,
  note: 'l: level, 1 the largest, 4 the smallest, 6 intermittent. Survey of 1977; some are named.',
};

/** What GMT is asked for: west/east/south/north in degrees. */
const WINDOW = '36/100/34/62';

/** GSHHG river levels; 0 are rivers drawn with two banks and count as 1. */
const LEVELS = [0, 1, 2, 3, 4, 6];

/** Round Kazakhstan every river counts; elsewhere the long ones of the upper levels. Degrees, km. */
const NEAR = [46, 40, 88.5, 56];
const FAR_MINIMUM_KM = { 1: 60, 2: 60, 3: 150 };
const MINIMUM_KM = 18;

/** Arms of the Amu Darya delta that no longer carry water. */
const DRY_DELTA = [57.5, 43.2, 61, 44.9];

/** Simplification, degrees. */
const TOLERANCE = 0.006;

/** A name belongs to the river nearest to its point, within this distance. */
const NAME_DISTANCE_KM = 25;

/** Writes `geodata/kazakhstan-2022/ground/rivers.geojson`. Needs the Debian packages gmt and gmt-gshhg-high. */
export function buildRivers() {
  const rivers = LEVELS.slice(1).flatMap(riversOfLevel).filter(isKept);
  const simple = rivers
    .map((river) => simplify(river, { tolerance: TOLERANCE, highQuality: true }))
    .filter((river) => length(river) > MINIMUM_KM);
  for (const name of riverNames) nameNearest(simple, name);
  for (const { geometry } of simple) geometry.coordinates = roundLine(geometry.coordinates, 3);
  writeCollection('geodata/kazakhstan-2022/ground/rivers.geojson', HEAD, simple);
}

/** @param {number} level */
function riversOfLevel(level) {
  const segments = level === 1 ? [...dumpLevel(0), ...dumpLevel(1)] : dumpLevel(level);
  return chain(segments).map((line) => lineString(line, { l: level }));
}

/**
 * Segments of one level, as GMT prints them: a line that starts with > begins a new one.
 * @param {number} level
 */
function dumpLevel(level) {
  const options = [`-R${WINDOW}`, '-Dh', '-M', `-I${level}`];
  const text = execFileSync('gmt', ['pscoast', ...options], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const blocks = text.split(/^[>#].*$/m).map((block) => block.trim().split('\n'));
  return blocks.map((lines) => lines.map(parsePosition)).filter((line) => line.length > 1);
}

/** @param {string} text */
function parsePosition(text) {
  const [longitude, latitude] = text.trim().split(/\s+/).map(Number);
  return [longitude > 180 ? longitude - 360 : longitude, latitude];
}

/**
 * GMT cuts rivers at the borders of its bins: joins them again wherever exactly two segments meet.
 * @param {any[][]} segments
 */
function chain(segments) {
  const ends = new Map();
  for (const [index, segment] of segments.entries()) {
    for (const end of [segment[0], segment.at(-1)]) {
      const key = nodeKey(end);
      ends.set(key, [...(ends.get(key) ?? []), index]);
    }
  }
  const isInner = (position) => ends.get(nodeKey(position)).length === 2;
  const used = new Set();
  const grow = (start) => growLine(start, { segments, ends, used });
  const starts = segments.flatMap((segment, index) => [
    { index, line: segment },
    { index, line: segment.toReversed() },
  ]);
  const fromTips = starts.filter(({ line }) => !isInner(line[0]));
  // Tips first; what is left after them are closed loops.
  return [...fromTips, ...starts].flatMap((start) => (used.has(start.index) ? [] : [grow(start)]));
}

/**
 * @param {{ index: number, line: import('geojson').Position[] }} start
 * @param {{ segments: import('geojson').Position[][], ends: Map<string, number[]>, used: Set<number> }} network
 */
function growLine(start, { segments, ends, used }) {
  used.add(start.index);
  let line = start.line;
  for (;;) {
    const key = nodeKey(line.at(-1));
    const meeting = ends.get(key);
    const next = meeting.length === 2 ? meeting.find((index) => !used.has(index)) : undefined;
    if (next === undefined) return line;
    used.add(next);
    const segment = segments[next];
    const onward = nodeKey(segment[0]) === key ? segment : segment.toReversed();
    line = [...line, ...onward.slice(1)];
  }
}

/** Positions within about 100 m are one node. */
function nodeKey([longitude, latitude]) {
  return `${longitude.toFixed(3)},${latitude.toFixed(3)}`;
}

/** @param {any} river */
function isKept(river) {
  const [west, south, east, north] = boundsOf(river.geometry.coordinates);
  const inDelta =
    west > DRY_DELTA[0] && south > DRY_DELTA[1] && east < DRY_DELTA[2] && north < DRY_DELTA[3];
  if (inDelta) return false;
  if (east > NEAR[0] && west < NEAR[2] && north > NEAR[1] && south < NEAR[3]) return true;
  return length(river) > (FAR_MINIMUM_KM[river.properties.l] ?? Infinity);
}

/**
 * Writes a name into the rivers that pass its points.
 * @param {any[]} rivers
 * @param {(typeof riverNames)[number]} name
 */
function nameNearest(rivers, { en, kk, ru, points }) {
  for (const point of points) {
    const distances = rivers.map((river) => pointToLineDistance(point, river));
    const least = Math.min(...distances);
    if (least > NAME_DISTANCE_KM) throw new Error(`no river near ${en} at ${point}`);
    Object.assign(rivers[distances.indexOf(least)].properties, { en, kk, ru });
  }
}
