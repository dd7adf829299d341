/** What has to hold of every layout of a plate: all texts on the page, off each other and the map. */
import { expect } from 'vitest';
import { missingNumbers, type PlateLayout } from '../../../src/core/plate/layout.ts';
import { type Page, paperPage, PAPERS, PRESETS } from '../../../src/core/plate/page.ts';
import { grown, shifted } from '../../../src/core/scene/boxes.ts';
import { boxOf, has, isInside, overlaps, overlapsOf, type TextBox } from './boxes.ts';
import { BARE_GROUND, layoutOf as layoutOn, type Options } from './wave.ts';

export const layoutOf = (day: string, options: Options = {}) => layoutOn(day, options, BARE_GROUND);

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

export function expectRoom(layout: PlateLayout): void {
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

/** The first day, the one with the most, and the last with much on the map. */
export const THREE = ['2022-01-02', '2022-01-05', '2022-01-06'];
export const SCREENS: readonly (readonly [string, Page])[] = Object.entries(PRESETS);
export const SHEETS: readonly (readonly [string, Page])[] = PAPERS.flatMap((paper) =>
  (['portrait', 'landscape'] as const).map(
    (way) => [`${paper}, ${way}`, paperPage(paper, way)] as const,
  ),
);
/** On a narrower map a number may find no room; its reference names the place. */
const ROOM_FOR_NUMBERS = 760;

export function expectNumbers(layout: PlateLayout): void {
  const { left, right } = layout.map.box;
  if (right - left >= ROOM_FOR_NUMBERS) expect(missingNumbers(layout)).toEqual([]);
}
