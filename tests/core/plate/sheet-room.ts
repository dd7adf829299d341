/** Contact sheets of the wave, and what has to hold of every page of one. */
import { expect } from 'vitest';
import { daysIn, type Moment } from '../../../src/core/time/day.ts';
import {
  layOutSheet,
  type ReferencePage,
  type SheetPage,
} from '../../../src/core/plate/contact-sheet.ts';
import { type ContactSheet, daysWithNews } from '../../../src/core/plate/sheet.ts';
import { type Page, paperPage, PRESETS } from '../../../src/core/plate/page.ts';
import { grown, shifted } from '../../../src/core/scene/boxes.ts';
import { narrow, attribute } from '../../../src/core/record/perspective.ts';
import { boxOf, has, isInside, overlaps, overlapsOf, type TextBox } from './boxes.ts';
import { BARE_GROUND, DATASET, type Options, plateOf } from './wave.ts';
import { en } from '../../english.ts';

export function sheetOf(moments: readonly Moment[], options: Options = {}): ContactSheet {
  const [first, ...others] = moments;
  if (!first) throw new Error('expected a moment');
  const { how, from, what, words } = plateOf('2022-01-05', options);
  const { perspective, kinds, actors, employers, view } = what;
  const shown = { perspective, kinds, actors, employers, view };
  return { what: shown, how, from, moments: [first, ...others], ...(words ? { words } : {}) };
}

export function layoutOf(moments: readonly Moment[], options: Options = {}) {
  const sheet = sheetOf(moments, options);
  const attributed = narrow(attribute(DATASET, sheet.what.perspective), sheet.what);
  return layOutSheet(en, sheet, DATASET, attributed, BARE_GROUND);
}

/** Days with something new. */
export const NEWS = daysWithNews(DATASET, attribute(DATASET, null)).map((day): Moment => ({
  day,
  phase: 'day',
}));
export const ALL = daysIn(DATASET.window).map((day): Moment => ({ day, phase: 'day' }));

function textsOf(page: SheetPage): readonly TextBox[] {
  const cells = page.cells.flatMap(({ lines, map, mapAt: [x, y] }) => [
    ...lines.map(boxOf),
    ...map.scene.groups.flatMap(({ key, at, labelBox, node }) =>
      labelBox && !has(node, 'textPath')
        ? [{ text: key, box: shifted(labelBox, [at[0] + x, at[1] + y]) }]
        : [],
    ),
  ]);
  return [...[...page.head, ...page.key.lines, ...page.foot].map(boxOf), ...cells];
}

export function expectSheetRoom(page: SheetPage): void {
  const texts = textsOf(page);
  expect(overlaps(texts)).toEqual([]);
  const { sheet } = page;
  const inner = { left: sheet.left, top: 16, right: sheet.right, bottom: sheet.height - 8 };
  const outside = texts.filter(({ box }) => !isInside(box, grown(inner, 0.5)));
  expect(outside.map(({ text }) => text)).toEqual([]);
  const maps = page.cells.map(({ map, mapAt }) => ({ text: 'map', box: shifted(map.box, mapAt) }));
  const set = [...page.head, ...page.key.lines, ...page.foot].map(boxOf);
  const words = page.cells.flatMap(({ lines }) => lines.map(boxOf));
  expect(overlapsOf([...set, ...words], maps)).toEqual([]);
  for (const { box } of maps) expect(box.bottom).toBeLessThan(page.footRule);
}

export const PAGES: readonly (readonly [string, Page])[] = [
  ...Object.entries(PRESETS),
  ['A2, landscape', paperPage('A2', 'landscape')],
  ['A5, portrait', paperPage('A5', 'portrait')],
];

/** A page of references. */
export function expectReferencesRoom({ lines, foot, footRule, sheet }: ReferencePage): void {
  const texts = [...lines, ...foot].map(boxOf);
  expect(overlaps(texts)).toEqual([]);
  expect(Math.max(...lines.map(({ box }) => box.bottom))).toBeLessThan(footRule);
  expect(Math.max(...texts.map(({ box }) => box.right))).toBeLessThan(sheet.right + 0.5);
}
