import { describe, expect, test } from 'vitest';
import { MARK_STATES } from '../../../src/core/frame/site-frame.ts';
import { SIGNS } from '../../../src/core/format/vocabulary.ts';
import { grown, overlap, shifted } from '../../../src/core/scene/boxes.ts';
import { markBox, markIcon, markNode, rowBox, rowOf } from '../../../src/core/scene/marks.ts';
import { PALETTE } from '../../../src/core/scene/palette.ts';
import { svgText } from '../../../src/core/scene/svg.ts';
import type { MarkSigns } from '../../../src/core/record/event.ts';
import { hasClass, nodesOf } from './fixture.ts';

const SINGLE: readonly MarkSigns[] = SIGNS.map((sign) => [sign] as const);
const PAIRS: readonly MarkSigns[] = SIGNS.flatMap((first, index) =>
  SIGNS.slice(index + 1).map((second) => [first, second] as const),
);
const ALL = [...SINGLE, ...PAIRS];

describe('marks', () => {
  test.each(ALL.map((signs) => [signs.join(' + '), signs] as const))(
    '%s draws in every state and theme',
    (_, signs) => {
      for (const state of MARK_STATES) {
        for (const palette of Object.values(PALETTE)) {
          const text = svgText(markNode({ signs, state }, 7, palette));
          expect(text).not.toMatch(/NaN|undefined|Infinity/);
          for (const sign of signs) expect(text).toContain(palette.signs[sign]);
          expect(text.includes(palette.accent)).toBe(state === 'new');
          expect(text.includes('stroke-dasharray')).toBe(state === 'uncertain');
        }
      }
    },
  );

  test('told both ways has the colours of both, and no family hides the other', () => {
    for (const signs of PAIRS) {
      const node = markNode({ signs, state: 'continuing' }, 7, PALETTE.light);
      // A casing and a face for each half.
      expect(nodesOf(node, ({ tag }) => tag === 'path')).toHaveLength(4);
    }
  });

  test('force points up and refusal down', () => {
    const force = markBox({ signs: ['force'], state: 'continuing' }, 7);
    const refusal = markBox({ signs: ['refusal'], state: 'continuing' }, 7);
    expect(-force.top).toBeGreaterThan(force.bottom);
    expect(refusal.bottom).toBeCloseTo(-force.top);
  });

  test('the ring stands 0.52 r outside the shape, 2 px wide', () => {
    // Square: half side 0.9 r, ring 0.52 r further out, half of its 2 px beyond that.
    const { right } = markBox({ signs: ['labour'], state: 'new' }, 10);
    expect(right).toBeCloseTo(9 + 5.2 + 1);
    expect(markBox({ signs: ['labour'], state: 'new' }, 10, { ringless: true }).right).toBeCloseTo(
      10.6,
    );
  });

  test('a site has brackets outside everything else', () => {
    for (const state of MARK_STATES) {
      const look = { signs: ['labour'], state } as const;
      const node = markNode(look, 7, PALETTE.light, { site: true });
      expect(nodesOf(node, hasClass('site'))).toHaveLength(1);
      expect(markBox(look, 7, { site: true }).right).toBeGreaterThan(markBox(look, 7).right);
    }
  });

  test('a row is centred on its place, and its marks do not touch', () => {
    const marks = ALL.slice(0, 3).map(
      (signs) => ({ signs, state: 'continuing', ringless: false }) as const,
    );
    const at = rowOf(marks, 7);
    expect(at.reduce((sum, x) => sum + x, 0)).toBeCloseTo(0);
    expect((at[1] ?? 0) - (at[0] ?? 0)).toBeCloseTo(19.5);
    for (const a of ALL) {
      for (const b of ALL) {
        const boxes = [a, b].map((signs, index) =>
          // The casings, 1.6 px wide, may meet.
          shifted(grown(markBox({ signs, state: 'continuing' }, 7), -1), [index * 19.5, 0]),
        );
        const [one, other] = boxes;
        expect(one && other && overlap(one, other)).toBe(false);
      }
    }
    expect(rowBox(marks, 7).left).toBeLessThan(at[0] ?? 0);
  });

  test('an icon holds its mark', () => {
    for (const signs of ALL) {
      for (const state of MARK_STATES) {
        const icon = markIcon(signs, state, 16, PALETTE.light);
        expect(icon.attrs).toMatchObject({ width: 16, height: 16, 'aria-hidden': 'true' });
        expect(svgText(icon)).not.toContain('NaN');
      }
    }
  });
});
