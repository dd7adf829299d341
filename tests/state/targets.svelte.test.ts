import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap } from '../../src/core/scene/boxes.ts';
import type { Box, SceneGroup } from '../../src/core/scene/types.ts';
import { grownTo, targetsOf } from '../../src/ui/map/targets.ts';

const around = (half: number): Box => ({ left: -half, top: -half, right: half, bottom: half });

function standing(x: number, y: number, half: number, kind: SceneGroup['kind'] = 'place') {
  return { kind, at: [x, y] as const, box: around(half) };
}

describe('the targets of marks', () => {
  it('are as large as a finger needs where there is room', () => {
    const [one] = targetsOf([standing(0, 0, 5), standing(90, 0, 5)], 44);
    expect(one?.box).toEqual(around(22));
    expect(grownTo(44, around(30))).toEqual(around(30));
  });

  it('give way on the side of a neighbour, and on no other', () => {
    const [one] = targetsOf([standing(0, 0, 5), standing(0, 28, 5)], 44);
    expect(one?.box).toEqual({ ...around(22), bottom: 16 });
  });

  it('are one for two marks that stand closer than a target is wide', () => {
    const [aktau, zhanaozen] = [standing(0, 0, 5), standing(10, 0, 5)];
    const [both, ...more] = targetsOf([aktau, zhanaozen], 24);
    expect(more).toEqual([]);
    expect(both?.members).toEqual([aktau, zhanaozen]);
    expect(both?.box).toEqual({ left: -12, top: -12, right: 22, bottom: 12 });
  });

  it('leave a town its place on the label of its oblast, which keeps the rest', () => {
    const oblast = standing(0, 0, 60, 'region');
    const town = standing(40, 0, 5);
    const [first, second] = targetsOf([oblast, town], 24);
    expect(first).toEqual({ members: [town], box: { left: 28, top: -12, right: 52, bottom: 12 } });
    expect(second).toEqual({ members: [oblast], box: { ...around(60), right: 28 } });
  });

  it('stand for every mark once, with 24 px each way that no other covers', () => {
    const coordinate = fc.integer({ min: 0, max: 120 });
    const one = fc
      .tuple(
        coordinate,
        coordinate,
        fc.integer({ min: 2, max: 30 }),
        fc.constantFrom<SceneGroup['kind']>('place', 'dot', 'spread', 'region'),
      )
      .map((parts) => standing(...parts));
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (all) => {
        const cores = targetsOf(all, 24);
        const members = cores.flatMap((target) => target.members);
        expect(members).toHaveLength(all.length);
        expect(new Set(members)).toEqual(new Set(all));
        for (const target of cores) {
          expect(target.box.right - target.box.left).toBeGreaterThanOrEqual(24);
          expect(target.box.bottom - target.box.top).toBeGreaterThanOrEqual(24);
          for (const other of cores) {
            if (other !== target) expect(overlap(target.box, other.box)).toBe(false);
          }
        }
        targetsOf(all, 44).forEach(({ box }, index) => {
          cores.forEach((core, at) => {
            if (at === index) expect(grownTo(24, box)).toEqual(box);
            else expect(overlap(box, core.box)).toBe(false);
          });
        });
      }),
    );
  });
});
