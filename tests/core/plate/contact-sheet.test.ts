import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/core/time/day.ts';
import { sheetFileName } from '../../../src/core/plate/sheet.ts';
import { frameAt } from '../../../src/core/frame/frame.ts';
import { PRESETS } from '../../../src/core/plate/page.ts';
import { svgText } from '../../../src/core/scene/svg.ts';
import { attribute } from '../../../src/core/record/perspective.ts';
import {
  ALL,
  expectReferencesRoom,
  expectSheetRoom,
  layoutOf,
  NEWS,
  PAGES,
  sheetOf,
} from './sheet-room.ts';
import { DATASET, momentOf } from './wave.ts';

describe('a contact sheet', () => {
  it.each(PAGES)(
    'has every day once, in order, with room for its words and maps: %s',
    (_, page) => {
      const { pages } = layoutOf(ALL, { page });
      const days = pages.flatMap(({ cells }) => cells.map(({ frame }) => frame.moment.day));
      expect(days).toEqual(ALL.map(({ day }) => day));
      pages.forEach(expectSheetRoom);
    },
  );

  it.each(PAGES)('has room for a title a third longer: %s', (_, page) => {
    const { words } = layoutOf(NEWS, { page });
    const longer = (text: string) => `${text} ${text.slice(0, Math.ceil(text.length / 3))}`;
    const long = { title: longer(words.title), sentence: longer(words.sentence) };
    layoutOf(NEWS, { page, words: long, parts: { code: true } }).pages.forEach(expectSheetRoom);
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
      references.forEach(expectReferencesRoom);
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
