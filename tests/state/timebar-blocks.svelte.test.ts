import { describe, expect, it } from 'vitest';
import type { Block, Column } from '../../src/core/frame/histogram.ts';
import type { MarkSigns } from '../../src/core/record/event.ts';
import { FULL_HEIGHT, GAP, scaleOf, stackBlocks } from '../../src/ui/timebar/blocks.ts';
import { columnBoxes, DESK } from '../../src/ui/timebar/layout.ts';
import { outlines } from '../../src/core/scene/block-shapes.ts';
import { block, column, day } from './timebar-fixture.ts';

const FIRST = '2022-01-01';
const boxes = columnBoxes({ first: day(FIRST), last: day(FIRST) }, 0, DESK);
const strikes = (count: number): readonly Block[] =>
  Array.from({ length: count }, (_, index) => block(`s${index}`, ['labour']));
const one = (blocks: readonly Block[]): readonly Column[] => [column(FIRST, blocks)];
const stack = (all: readonly Block[], shown = all, selected: readonly string[] = []) =>
  stackBlocks(one(all), one(shown), boxes, DESK.plot, new Set(selected));

describe('scaleOf', () => {
  it('keeps the full height for up to ten records in a column', () => {
    expect(scaleOf(one(strikes(10)), 72)).toEqual({ height: FULL_HEIGHT, perBlock: 1 });
  });

  it('shrinks all blocks together beyond that, to no less than 3', () => {
    const { height, perBlock } = scaleOf(one(strikes(16)), 72);
    expect(perBlock).toBe(1);
    expect(height).toBeGreaterThanOrEqual(3);
    expect(16 * (height + GAP) - GAP).toBeCloseTo(72);
  });

  it('then lets one block be several records', () => {
    expect(scaleOf(one(strikes(17)), 72)).toEqual({ height: FULL_HEIGHT, perBlock: 2 });
    expect(scaleOf(one(strikes(40)), 72).perBlock).toBe(3);
  });

  it('comes to an end where nothing fits', () => {
    expect(scaleOf(one(strikes(40)), 2).perBlock).toBe(40);
    expect(scaleOf([], 72)).toEqual({ height: FULL_HEIGHT, perBlock: 1 });
  });
});

describe('stackBlocks', () => {
  it('stands blocks on the baseline, one above the other, 28 wide', () => {
    const { pieces } = stack([block('a', ['labour']), block('b', ['force'])]);
    expect(pieces.map(({ x, width }) => [x, width])).toEqual([
      [14.5, 28],
      [14.5, 28],
    ]);
    expect(pieces[0]?.y).toBeCloseTo(72 - 5.4);
    expect(pieces[1]?.y).toBeCloseTo(72 - 5.4 - 1.5 - 5.4);
  });

  it('keeps every block in its place under a filter, as an outline', () => {
    const [strike, clash] = [block('a', ['labour']), block('b', ['force'])];
    const [before, after] = [stack([strike, clash]), stack([strike, clash], [clash])];
    expect(after.pieces.map(({ y }) => y)).toEqual(before.pieces.map(({ y }) => y));
    expect(after.pieces.map(({ signs }) => signs)).toEqual([null, ['force']]);
  });

  it('draws what a voice tells, and above the rest what it alone tells of this day', () => {
    const { pieces } = stack(
      [block('a', ['labour', 'street'])],
      [block('z', ['state']), block('a', ['street'])],
    );
    expect(pieces.map(({ signs }) => signs)).toEqual([['street'], ['state']]);
  });

  it('gives up outlines where a voice tells more of a day than fits', () => {
    const all = strikes(16);
    const { pieces } = stack(all, [block('z', ['state']), ...all.slice(2)]);
    expect(pieces).toHaveLength(16);
    expect(pieces.filter(({ signs }) => signs === null)).toHaveLength(1);
    expect(Math.min(...pieces.map(({ y }) => y))).toBeGreaterThanOrEqual(-0.001);
  });

  it('draws one line round the uncertain blocks of a stack, and none round certain ones', () => {
    const maybe = [block('a', ['labour'], true), block('b', ['force'], true)];
    const { pieces, outlines: lines } = stack([...strikes(2), ...maybe]);
    expect(pieces.map(({ uncertain }) => uncertain)).toEqual([false, false, true, true]);
    // From above the second block to the top of the fourth.
    expect(lines.map(({ d }) => d)).toEqual(['M14.5 58.2L14.5 45.9L42.5 45.9L42.5 58.2Z']);
    expect(stack(strikes(3)).outlines).toEqual([]);
    expect(stack(maybe, []).outlines).toEqual([]);
  });

  it('lets uncertain records of several looks share a block, with a step where the top is short', () => {
    const signs = (index: number): MarkSigns => (index < 9 ? ['labour'] : ['force']);
    const all = Array.from({ length: 17 }, (_, index) => block(`u${index}`, signs(index), true));
    const { pieces, outlines: lines } = stack(all);
    expect(pieces.filter(({ y }) => y === pieces[4]?.y).map(({ signs: one }) => one?.[0])).toEqual([
      'labour',
      'force',
    ]);
    expect(lines[0]?.d.split('L')).toHaveLength(6);
  });

  it('gives a record its share of the width where a block is several', () => {
    const { pieces } = stack([...strikes(17), block('c', ['force'])]);
    const [full, part] = [pieces[0], pieces[8]];
    expect([full?.width, part?.width]).toEqual([28, 14]);
    expect(pieces).toHaveLength(10);
  });

  it('parts a shared block where one of its records is filtered out', () => {
    const all = strikes(18);
    const { pieces } = stack(all, all.slice(1));
    expect(pieces.slice(0, 2).map(({ x, width, signs }) => [x, width, signs])).toEqual([
      [14.5, 14, null],
      [28.5, 14, ['labour']],
    ]);
  });

  it('underlines selected records that are shown', () => {
    const all = [block('a', ['labour']), block('b', ['force'])];
    expect(stack(all, all, ['b']).underlines).toMatchObject([{ x: 14.5, width: 28 }]);
    expect(stack(all, [], ['b']).underlines).toEqual([]);
  });
});

describe('outlines', () => {
  const box = { x: 0, y: 0, width: 28, height: 5 };
  const path = (...signs: Parameters<typeof outlines>[0]) => outlines(signs, box).map(({ d }) => d);

  it('give each sign its own ends', () => {
    const all = (['labour', 'street', 'force', 'refusal', 'state', 'context'] as const).map(
      (sign) => path(sign)[0],
    );
    expect(new Set(all).size).toBe(6);
    expect(all[0]).toBe('M0 5 L0 0 H28 L28 5 Z');
    expect(all[2]).toBe('M0 5 L4 0 H24 L28 5 Z');
    expect(all[3]).toBe('M4 5 L0 0 H28 L24 5 Z');
  });

  it('are two halves, straight in the middle, where it is told both ways', () => {
    const [left, right] = path('labour', 'street');
    expect(left).toBe('M0 5 L0 0 H13.4 V5 Z');
    expect(right).toBe('M14.6 5 V0 H25.5 A2.5 2.5 0 0 1 25.5 5 Z');
  });
});
