import { describe, expect, it } from 'vitest';
import { daysIn, formatDay, type Moment } from '../../../src/core/time/day.ts';
import { layOutSheet, type SheetPage } from '../../../src/core/plate/contact-sheet.ts';
import { type ContactSheet, daysWithNews, sheetFileName } from '../../../src/core/plate/sheet.ts';
import { frameAt } from '../../../src/core/frame/frame.ts';
import { type Page, paperPage, PRESETS } from '../../../src/core/plate/page.ts';
import { grown, shifted } from '../../../src/core/scene/boxes.ts';
import { svgText } from '../../../src/core/scene/svg.ts';
import { narrow, attribute } from '../../../src/core/record/perspective.ts';
import { boxOf, has, isInside, overlaps, overlapsOf, type TextBox } from './boxes.ts';
import { BARE_GROUND, DATASET, momentOf, type Options, plateOf } from './wave.ts';
import { en } from '../../english.ts';

function sheetOf(moments: readonly Moment[], options: Options = {}): ContactSheet {
  const [first, ...others] = moments;
  if (!first) throw new Error('expected a moment');
  const { how, from, what, words } = plateOf('2022-01-05', options);
  const { perspective, kinds, actors, employers, view } = what;
  const shown = { perspective, kinds, actors, employers, view };
  return { what: shown, how, from, moments: [first, ...others], ...(words ? { words } : {}) };
}

function layoutOf(moments: readonly Moment[], options: Options = {}) {
  const sheet = sheetOf(moments, options);
  const attributed = narrow(attribute(DATASET, sheet.what.perspective), sheet.what);
  return layOutSheet(en, sheet, DATASET, attributed, BARE_GROUND);
}

const NEWS = daysWithNews(DATASET, attribute(DATASET, null)).map((day): Moment => ({
  day,
  phase: 'day',
}));
const ALL = daysIn(DATASET.window).map((day): Moment => ({ day, phase: 'day' }));

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

function expectRoom(page: SheetPage): void {
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

const PAGES: readonly (readonly [string, Page])[] = [
  ...Object.entries(PRESETS),
  ['A2, landscape', paperPage('A2', 'landscape')],
  ['A5, portrait', paperPage('A5', 'portrait')],
];

describe('a contact sheet', () => {
  it.each(PAGES)(
    'has every day once, in order, with room for its words and maps: %s',
    (_, page) => {
      const { pages } = layoutOf(ALL, { page });
      const days = pages.flatMap(({ cells }) => cells.map(({ frame }) => frame.moment.day));
      expect(days).toEqual(ALL.map(({ day }) => day));
      pages.forEach(expectRoom);
    },
  );

  it.each(PAGES)('has room for a title a third longer: %s', (_, page) => {
    const { words } = layoutOf(NEWS, { page });
    const longer = (text: string) => `${text} ${text.slice(0, Math.ceil(text.length / 3))}`;
    const long = { title: longer(words.title), sentence: longer(words.sentence) };
    layoutOf(NEWS, { page, words: long, parts: { code: true } }).pages.forEach(expectRoom);
  });

  it('shows all days at one scale', () => {
    const cells = layoutOf(NEWS).pages.flatMap((page) => page.cells);
    expect(new Set(cells.map(({ map }) => map.projection.kmPerPx)).size).toBe(1);
    expect(new Set(cells.map(({ map }) => map.box.right)).size).toBe(1);
  });

  it('names new places alone', () => {
    const [page] = layoutOf([momentOf('2022-01-05')]).pages;
    const named = page.cells.flatMap(({ map }) =>
      map.scene.groups.filter(({ labelBox }) => labelBox).map(({ isNew }) => isNew),
    );
    expect(named.length).toBeGreaterThan(2);
    expect(named).not.toContain(false);
  });

  it('goes on over pages, each with its number and its key', () => {
    const { pages, references } = layoutOf(ALL, { page: PRESETS.a4 });
    const count = pages.length + references.length;
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach(({ head, key }, at) => {
      const words = head.map(({ line }) => line.runs.map(({ text }) => text).join('')).join(' ');
      expect(words).toContain(`page ${at + 1} of ${count}`);
      expect(key.nodes.length).toBeGreaterThan(3);
    });
  });

  it.each(PAGES)(
    'names every record of its days once, with its words, on pages of their own: %s',
    (_, page) => {
      const { references } = layoutOf(NEWS, { page });
      const attributed = attribute(DATASET, null);
      const ids = NEWS.flatMap((moment) => {
        const { begun, goingOn, uncertain } = frameAt(DATASET, attributed, moment);
        return [...begun, ...goingOn, ...uncertain].map(({ record }) => record.id);
      });
      const numbers = references.flatMap(({ lines }) =>
        lines
          .filter(({ line }) => line.runs[0]?.textStyle.face === 'sans-500')
          .map(({ line }) => Number(line.runs[0]?.text)),
      );
      const count = numbers.length;
      expect(numbers).toEqual(Array.from({ length: count }, (_one, index) => index + 1));
      expect(count).toBeGreaterThanOrEqual(new Set(ids).size);
      for (const { lines, foot, footRule, sheet } of references) {
        const texts = [...lines, ...foot].map(boxOf);
        expect(overlaps(texts)).toEqual([]);
        expect(Math.max(...lines.map(({ box }) => box.bottom))).toBeLessThan(footRule);
        expect(Math.max(...texts.map(({ box }) => box.right))).toBeLessThan(sheet.right + 0.5);
      }
    },
  );

  it('leaves them out where they are not wanted', () => {
    expect(layoutOf(NEWS, { parts: { references: false } }).references).toEqual([]);
  });

  it('takes the days on which something certainly begins', () => {
    const days = NEWS.map(({ day }) => formatDay(day));
    expect(days).toContain('2022-01-04');
    expect(days).not.toContain('2022-01-09');
  });

  it('has the same bytes for the same sheet', () => {
    const bytes = () => layoutOf(NEWS).pages.map(({ node }) => svgText(node));
    expect(bytes()).toEqual(bytes());
  });

  it('is named after its days and its filter', () => {
    expect(sheetFileName(sheetOf(NEWS.slice(0, 3), { perspective: 'statement-2022-01-07' }))).toBe(
      'tolqyn-2022-01-01-to-2022-01-03-according-to-statement-2022-01-07',
    );
  });
});
