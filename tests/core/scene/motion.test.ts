import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frameAt } from '../../../src/core/frame/frame.ts';
import { stepOf } from '../../../src/core/time/day.ts';
import { composeScene } from '../../../src/core/scene/compose.ts';
import { movingScene } from '../../../src/core/scene/moving.ts';
import {
  arrivalAt,
  changeAt,
  delayOf,
  drawnShareAt,
  motionProperties,
  pulseAt,
  tintShareAt,
} from '../../../src/core/scene/motion.ts';
import { NOTHING } from '../../../src/core/view/view.ts';
import { january } from '../fixture.ts';
import { DATASET, hasClass, nodesOf, SETTING, ATTRIBUTED, ZOOM } from './fixture.ts';

describe('what comes and goes', () => {
  it('a new mark grows from 0.6 to its size in 220 ms', () => {
    expect(arrivalAt(0)).toEqual({ opacity: 0, scale: 0.6 });
    expect(arrivalAt(220)).toEqual({ opacity: 1, scale: 1 });
    // cubic-bezier(0.2, 0, 0, 1) has y 0.5 at x 0.2.
    expect(arrivalAt(0.2 * 220).opacity).toBeCloseTo(0.5, 6);
  });

  it('marks arrive from west to east within 360 ms', () => {
    expect([0, 1, 2].map((rank) => delayOf(rank, 2))).toEqual([0, 180, 360]);
  });

  it('its ring leaves it once, in 700 ms', () => {
    expect(pulseAt(-1).opacity).toBe(0);
    expect(pulseAt(0)).toEqual({ opacity: 0.9, scale: 1 });
    expect(pulseAt(699.9).opacity).toBeCloseTo(0, 3);
    expect(pulseAt(699.9).scale).toBeCloseTo(1.8, 3);
    expect(pulseAt(700)).toEqual({ opacity: 0, scale: 1 });
  });

  it('a state changes in 180 ms, a tint in 240, both at a constant pace', () => {
    expect([0, 45, 180].map(changeAt)).toEqual([0, 0.25, 1]);
    expect([0, 60, 240].map(tintShareAt)).toEqual([0, 0.25, 1]);
  });

  it('a line is drawn in 500 ms after the last mark has arrived', () => {
    expect([0, 580, 1080].map(drawnShareAt)).toEqual([0, 0, 1]);
    const shares = Array.from({ length: 500 }, (_, ms) => drawnShareAt(580 + ms));
    expect(shares.every((share, at) => share >= (shares[at - 1] ?? 0))).toBe(true);
  });
});

describe('the style sheet of the scene', () => {
  const css = readFileSync('src/ui/map/overlay.css', 'utf8');

  it('has no duration and no curve of its own', () => {
    expect(css.match(/\b[1-9]\d*m?s\b|cubic-bezier|linear\b/g)).toBeNull();
  });

  it('takes every property that the motion has, and no other', () => {
    const taken = [...css.matchAll(/var\((--[a-z-]+)/g)].map(([, name]) => name);
    const others = ['--arrival', '--undrawn', '--ink', '--halo'];
    expect(new Set(taken)).toEqual(new Set([...Object.keys(motionProperties()), ...others]));
  });
});

it('a new line grows from its origin, with its head at the tip and its words whole', () => {
  const { plan, sizes, project, ...rest } = SETTING;
  const moving = movingScene(
    composeScene({
      ...rest,
      labels: plan.labels,
      layout: { kind: 'page', project, sizes, contains: () => () => true, fixed: [] },
    }),
  );
  const day = [2, 3, 4, 5, 6]
    .map((date) => january(date))
    .find((moment) => frameAt(DATASET, ATTRIBUTED, moment).spreads.some(({ isNew }) => isNew));
  if (!day) throw new Error(`expected a new line in the fixture, zoom ${ZOOM}`);
  // The half day in which it is new for the first time.
  const isThere = (step: number) =>
    moving.at(step, NOTHING).groups.some(({ kind }) => kind === 'spread');
  const step = [stepOf(day) - 1, stepOf(day)].find(isThere) ?? stepOf(day);
  const tips = Array.from({ length: 41 }, (_, index) => {
    const line = moving
      .at(step - 1 + index / 40, NOTHING)
      .groups.find((one) => one.kind === 'spread');
    const path = line && nodesOf(line.node, hasClass('line'))[0];
    if (!path) return null;
    const numbers =
      String(path.attrs.d)
        .match(/-?[\d.]+/g)
        ?.map(Number) ?? [];
    const [x = 0, y = 0] = numbers;
    return Math.hypot((numbers.at(-2) ?? 0) - x, (numbers.at(-1) ?? 0) - y);
  });
  const drawn = tips.filter((tip) => tip !== null);
  expect(tips[0]).toBeNull();
  expect(drawn[0]).toBe(0);
  expect(drawn.at(-1)).toBeGreaterThan(20);
  expect(drawn.every((tip, at) => tip >= (drawn[at - 1] ?? 0) - 0.2)).toBe(true);
  expect(new Set(drawn).size).toBeGreaterThan(4);
});
