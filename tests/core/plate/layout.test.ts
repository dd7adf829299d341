import { describe, expect, it } from 'vitest';
import { daysIn, formatDay } from '../../../src/core/day.ts';
import type { PlacedLine } from '../../../src/core/plate/flow.ts';
import { missingNumbers, type PlateLayout } from '../../../src/core/plate/layout.ts';
import { PAGE } from '../../../src/core/plate/plate.ts';
import { overlap, shifted } from '../../../src/core/scene/boxes.ts';
import type { SvgNode } from '../../../src/core/scene/svg.ts';
import type { Box } from '../../../src/core/scene/types.ts';
import { DATASET, layoutOf, type Options } from './wave.ts';

const PATIENCE = 120_000;

interface TextBox {
  readonly text: string;
  readonly box: Box;
}

const has = (node: SvgNode, tag: string): boolean =>
  node.tag === tag || node.children.some((child) => typeof child !== 'string' && has(child, tag));

const boxOf = ({ line, box }: PlacedLine): TextBox => ({
  text: line.runs.map(({ text }) => text).join(''),
  box,
});

/** Every text with its box; words along a curve have no box of their own, only one around it. */
function textsOf({ text, map }: PlateLayout): readonly TextBox[] {
  const lines = [...text.head, ...text.key, ...text.references, ...text.foot];
  const scene = map.scene.groups.flatMap(({ key, at, labelBox, node }) =>
    labelBox && !has(node, 'textPath') ? [{ text: key, box: shifted(labelBox, at) }] : [],
  );
  return [...lines, ...map.labels, ...map.scale.lines].map(boxOf).concat(scene);
}

function outside(texts: readonly TextBox[]): readonly string[] {
  const { width, height } = PAGE;
  const isIn = ({ left, top, right, bottom }: Box) =>
    left >= 40 && top >= 20 && right <= width - 40 && bottom <= height - 10;
  return texts.filter(({ box }) => !isIn(box)).map(({ text }) => text);
}

function overlaps(texts: readonly TextBox[]): readonly string[] {
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlap(one.box, other.box))
      .map((other) => `${one.text} ↔ ${other.text}`),
  );
}

function expectRoom(layout: PlateLayout): void {
  const texts = textsOf(layout);
  expect(outside(texts)).toEqual([]);
  expect(overlaps(texts)).toEqual([]);
  const { box } = layout.map;
  expect(box.bottom - box.top).toBeGreaterThan(400);
  const lowest = Math.max(
    ...[...layout.text.key, ...layout.text.references].map((line) => line.box.bottom),
  );
  expect(lowest).toBeLessThan(layout.footRule);
}

describe('the layout of a plate', () => {
  const days = daysIn(DATASET.window).map(formatDay);

  it.each(days)(
    'keeps every text on the page and off the others, and every number, on %s',
    (day) => {
      const layout = layoutOf(day);
      expectRoom(layout);
      expect(missingNumbers(layout)).toEqual([]);
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
  ];
  it.each(cases)(
    'keeps them there with %s',
    (_, options) => {
      expectRoom(layoutOf('2022-01-05', options));
    },
    PATIENCE,
  );

  it.each(['2022-01-02', '2022-01-04', '2022-01-05'])(
    'has room for a title three times as long and a sentence a third longer on %s',
    (day) => {
      const { title, sentence } = layoutOf(day).words;
      const third = sentence.slice(0, Math.ceil(sentence.length / 3));
      const layout = layoutOf(day, {
        words: { title: [title, title, title].join(' '), sentence: `${sentence} ${third}` },
      });
      expect(layout.text.head.length).toBeGreaterThan(layoutOf(day).text.head.length);
      expectRoom(layout);
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
});
