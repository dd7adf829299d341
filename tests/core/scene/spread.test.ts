import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grown, holds, shifted } from '../../../src/core/scene/boxes.ts';
import { PALETTE } from '../../../src/core/scene/palette.ts';
import {
  headBox,
  readingWay,
  samplesOf,
  spreadCurve,
  spreadNode,
} from '../../../src/core/scene/spread.ts';
import { svgText } from '../../../src/core/scene/svg.ts';
import type { Box, Point } from '../../../src/core/scene/types.ts';

const point: fc.Arbitrary<Point> = fc.tuple(fc.nat(900), fc.nat(600));
const box: fc.Arbitrary<Box> = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 30 }))
  .map(([x, y]) => ({ left: -x, top: -y, right: x, bottom: y }));

describe('spread lines', () => {
  test('keep clear of the marks at both ends', () => {
    fc.assert(
      fc.property(point, point, box, box, (from, to, first, last) => {
        const curve = spreadCurve(from, to, first, last);
        if (!curve) return;
        const points = samplesOf(curve);
        expect(holds(grown(shifted(first, from), 4), points[0] ?? from)).toBe(false);
        expect(holds(grown(shifted(last, to), 4), points.at(-1) ?? to)).toBe(false);
        expect(
          svgText(spreadNode(curve, { hasDay: true, live: true }, PALETTE.light)),
        ).not.toContain('NaN');
      }),
    );
  });

  test('eastwards sags south, northwards bends east', () => {
    const none = { left: 0, top: 0, right: 0, bottom: 0 };
    expect(spreadCurve([0, 0], [100, 0], none, none)?.control[1]).toBeGreaterThan(0);
    expect(spreadCurve([0, 100], [0, 0], none, none)?.control[0]).toBeGreaterThan(0);
  });

  test('the head is at the destination, whichever way the words run', () => {
    const none = { left: 0, top: 0, right: 0, bottom: 0 };
    const curve = spreadCurve([200, 0], [0, 0], none, none);
    expect(curve && holds(headBox(curve), [0, 0])).toBe(false);
    expect(curve && holds(headBox(curve), curve.end)).toBe(true);
    expect(curve && readingWay(curve).start[0] < readingWay(curve).end[0]).toBe(true);
  });

  test('is dashed where the text gives no day', () => {
    const curve = { start: [0, 0], control: [50, 30], end: [100, 0] } as const;
    const text = (hasDay: boolean) =>
      svgText(spreadNode(curve, { hasDay, live: false }, PALETTE.light));
    expect(text(true)).not.toContain('stroke-dasharray');
    expect(text(false)).toContain('stroke-dasharray="6 4.5"');
  });

  test('places that touch have no line', () => {
    const box20 = { left: -20, top: -20, right: 20, bottom: 20 };
    expect(spreadCurve([0, 0], [30, 0], box20, box20)).toBeNull();
  });
});
