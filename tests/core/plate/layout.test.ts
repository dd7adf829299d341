import { describe, expect, it } from 'vitest';
import { daysIn, formatDay } from '../../../src/core/day.ts';
import { missingNumbers, type PlateLayout } from '../../../src/core/plate/layout.ts';
import { type Page, paperPage, PAPERS, PRESETS } from '../../../src/core/plate/page.ts';
import { type PlateWords, TITLE_LENGTH } from '../../../src/core/plate/plate.ts';
import { grown, shifted } from '../../../src/core/scene/boxes.ts';
import { boxOf, has, isInside, overlaps, overlapsOf, type TextBox } from './boxes.ts';
import { BARE_GROUND, DATASET, layoutOf as layoutOn, type Options } from './wave.ts';

const PATIENCE = 300_000;

const layoutOf = (day: string, options: Options = {}) => layoutOn(day, options, BARE_GROUND);

/** Every text with its box; words along a curve have no box of their own, only one around it. */
function textsOf({ text, map }: PlateLayout): readonly TextBox[] {
  const lines = [...text.head, ...text.key, ...text.references, ...text.foot];
  const scene = map.scene.groups.flatMap(({ key, at, labelBox, node }) =>
    labelBox && !has(node, 'textPath') ? [{ text: key, box: shifted(labelBox, at) }] : [],
  );
  return [...lines, ...map.labels, ...(map.scale?.lines ?? [])].map(boxOf).concat(scene);
}

/** Texts that leave the margins, with half a px for rounding. */
function outside(texts: readonly TextBox[], { sheet }: PlateLayout): readonly string[] {
  const page = { left: sheet.left, top: 16, right: sheet.right, bottom: sheet.height - 8 };
  return texts.filter(({ box }) => !isInside(box, grown(page, 0.5))).map(({ text }) => text);
}

/** What stands beside texts: the frame of the map and the code. */
function blocksOf({ map, code }: PlateLayout): readonly TextBox[] {
  return [{ text: 'map', box: grown(map.box, 4) }, ...(code ? [{ text: 'code', box: code }] : [])];
}

function expectRoom(layout: PlateLayout): void {
  const { text, map, sheet } = layout;
  const texts = textsOf(layout);
  expect(outside(texts, layout)).toEqual([]);
  expect(overlaps(texts)).toEqual([]);
  const set = [...text.head, ...text.key, ...text.references, ...text.foot].map(boxOf);
  expect(overlapsOf(set, blocksOf(layout))).toEqual([]);
  expect(
    outside(blocksOf(layout), {
      ...layout,
      sheet: { ...sheet, left: 20, right: sheet.width - 20 },
    }),
  ).toEqual([]);
  expect((map.box.bottom - map.box.top) / (map.box.right - map.box.left)).toBeGreaterThan(0.25);
  const lowest = Math.max(...[...text.key, ...text.references].map(({ box }) => box.bottom), 0);
  expect(lowest).toBeLessThan(layout.footRule);
}

const DAYS = daysIn(DATASET.window).map(formatDay);
/** The first day, the one with the most, and the last with much on the map. */
const THREE = ['2022-01-02', '2022-01-05', '2022-01-06'];
const SCREENS: readonly (readonly [string, Page])[] = Object.entries(PRESETS);
const SHEETS: readonly (readonly [string, Page])[] = PAPERS.flatMap((paper) =>
  (['portrait', 'landscape'] as const).map(
    (way) => [`${paper}, ${way}`, paperPage(paper, way)] as const,
  ),
);
/** On a narrower map a number may find no room; its reference names the place. */
const ROOM_FOR_NUMBERS = 760;

function expectNumbers(layout: PlateLayout): void {
  const { left, right } = layout.map.box;
  if (right - left >= ROOM_FOR_NUMBERS) expect(missingNumbers(layout)).toEqual([]);
}

/** As the longest day of the wave tells it, and a third longer: what another language may need. */
function longWords(day: string): PlateWords {
  const { title, sentence } = layoutOf(day).words;
  const longer = (text: string) => `${text} ${text.slice(0, Math.ceil(text.length / 3))}`;
  return { title: longer(title), sentence: longer(sentence) };
}

/** Laid out once a day, not once a page: they are the same on all. */
const LONG_WORDS = THREE.map((day) => [day, longWords(day)] as const);

describe('the layout of a plate', () => {
  it.each(SCREENS)(
    'keeps every text on the page and off the others, and every number, on every day: %s',
    (_, page) => {
      for (const day of DAYS) {
        const layout = layoutOf(day, { page });
        expectRoom(layout);
        expectNumbers(layout);
      }
    },
    PATIENCE,
  );

  it.each(SHEETS)(
    'keeps them there on paper: %s',
    (_, page) => {
      for (const day of THREE) {
        const layout = layoutOf(day, { page });
        expectRoom(layout);
        expectNumbers(layout);
      }
    },
    PATIENCE,
  );

  it.each([...SCREENS, ...SHEETS])(
    'has room for words a third longer and a code, and for the longest title: %s',
    (_, page) => {
      for (const [day, words] of LONG_WORDS) {
        expectRoom(layoutOf(day, { page, words, parts: { code: true } }));
      }
      const title = 'Wave '.repeat(TITLE_LENGTH / 5).trim();
      expectRoom(layoutOf('2022-01-05', { page, words: { title } }));
    },
    PATIENCE,
  );

  const cases: readonly (readonly [string, Options])[] = [
    ['a night', { phase: 'night' }],
    ['one witness', { by: 'statement-2022-01-07' }],
    ['a kind', { kinds: ['strike', 'rally'] }],
    ['names in Kazakh', { language: 'kk' }],
    ['names in Russian', { language: 'ru' }],
    ['a long address', { address: `https://example.org/${'a'.repeat(300)}/?day=2022-01-05` }],
    ['the south-east alone', { view: { west: 66, south: 41, east: 82, north: 48 } }],
    ['no key', { parts: { key: false } }],
    ['no references', { parts: { references: false } }],
    ['nothing but the map', { parts: { key: false, references: false, sentence: false } }],
  ];
  it.each(cases)(
    'keeps them there with %s, on every page',
    (_, options) => {
      for (const [, page] of SCREENS) {
        expectRoom(layoutOf('2022-01-05', { ...options, page }));
      }
    },
    PATIENCE,
  );

  it.each(['2022-01-02', '2022-01-05'])(
    'makes the head higher for a longer title on %s',
    (day) => {
      const { title } = layoutOf(day).words;
      const layout = layoutOf(day, { words: { title: [title, title, title].join(' ') } });
      expect(layout.text.head.length).toBeGreaterThan(layoutOf(day).text.head.length);
      expect(layout.map.box.top).toBeGreaterThan(layoutOf(day).map.box.top);
    },
    PATIENCE,
  );

  it(
    'gives the map its full height where the words leave it',
    () => {
      const { box } = layoutOf('2022-01-15').map;
      expect(box.bottom - box.top).toBeCloseTo(690, 0);
    },
    PATIENCE,
  );

  it(
    'shows of a part of the country what is in it, numbers no more, and counts the rest',
    () => {
      const view = { west: 66, south: 41, east: 82, north: 48 };
      const layout = layoutOf('2022-01-05', { view });
      const ids = layout.map.scene.groups.flatMap(({ ref }) =>
        ref.kind === 'place' ? ref.id : [],
      );
      expect(ids).toContain('almaty');
      expect(ids).not.toContain('oral');
      const records = layout.references.map(({ record }) => record);
      expect(records).not.toContain('rallies-north-and-east-5-january');
      const tail = layout.text.references.flatMap(({ line }) => line.runs.map(({ text }) => text));
      expect(tail.join(' ')).toMatch(/\d+ records? outside this map/);
    },
    PATIENCE,
  );
});
