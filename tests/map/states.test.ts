import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/core/time/day.ts';
import type { Frame } from '../../src/core/frame/frame.ts';
import type { RegionFrame } from '../../src/core/frame/site-frame.ts';
import {
  applyChanges,
  diffStates,
  type RegionState,
  type RegionStates,
  statesOf,
} from '../../src/map/states.ts';

const look = fc.record({
  lines: fc.constantFrom('labour' as const, 'street' as const, 'force' as const),
  dots: fc.constantFrom(null, 'state' as const),
  state: fc.constantFrom('new' as const, 'continuing' as const, 'uncertain' as const),
});
const state: fc.Arbitrary<RegionState> = fc.record({
  tint: fc.integer({ min: 0, max: 4 }),
  stripe: fc.integer({ min: 0, max: 4 }),
  band: fc.option(look),
});
const REGIONS = ['KZ-AKM', 'KZ-MAN', 'KZ-ATY'];
/** All regions of a wave, as every frame of it has them. */
const states: fc.Arbitrary<RegionStates> = fc
  .tuple(state, state, state)
  .map((list) => new Map(list.map((one, index) => [REGIONS[index] ?? '', one])));

describe('the changes between two states', () => {
  it('make one of the other', () => {
    fc.assert(
      fc.property(states, states, (a, b) => {
        expect(applyChanges(a, diffStates(a, b))).toEqual(b);
      }),
    );
  });

  it('are none where nothing changed', () => {
    fc.assert(
      fc.property(states, (a) => {
        expect(diffStates(a, structuredClone(a))).toEqual([]);
      }),
    );
  });

  it('are the fewest: leaving one out leaves a difference', () => {
    fc.assert(
      fc.property(states, states, (a, b) => {
        const changes = diffStates(a, b);
        for (const left of changes) {
          const rest = changes.filter((change) => change !== left);
          expect(applyChanges(a, rest)).not.toEqual(b);
        }
      }),
    );
  });

  it('make a region bare that is no longer there', () => {
    const a: RegionStates = new Map([['KZ-MAN', { tint: 1, stripe: 0, band: null }]]);
    expect(diffStates(a, new Map())).toEqual([
      { region: 'KZ-MAN', state: { tint: 0, stripe: 0, band: null } },
    ]);
  });
});

function january(date: number) {
  const day = dayOf(2022, 1, date);
  if (day === null) throw new Error(`no such date: ${String(date)}`);
  return day;
}

const CLASSES = [2, 3, 4, 5].map((date) => ({ first: january(date), last: january(date) }));

function stateOf(region: Partial<RegionFrame>): RegionState | undefined {
  const frame: Pick<Frame, 'regions'> = {
    regions: new Map([
      [
        'KZ-ATY',
        { id: 'KZ-ATY', isNew: false, firstOccurrence: null, marks: [], band: null, ...region },
      ],
    ]),
  };
  // Only the regions of a frame are read.
  return statesOf(frame as Frame, CLASSES).get('KZ-ATY');
}

const between = (first: number, last: number, certainNow: boolean) =>
  stateOf({
    firstOccurrence: { range: { first: january(first), last: january(last) }, certainNow },
  });

describe('the state of a region', () => {
  it('is bare where nothing has been reached', () => {
    expect(stateOf({})).toEqual({ tint: 0, stripe: 0, band: null });
  });

  it('has the tint of its first day', () => {
    expect(between(2, 2, true)).toMatchObject({ tint: 1, stripe: 0 });
    expect(between(5, 5, true)).toMatchObject({ tint: 4, stripe: 0 });
  });

  it('has stripes of the earlier day over the later one', () => {
    expect(between(3, 4, true)).toMatchObject({ tint: 3, stripe: 2 });
  });

  it('does not show a day still to come', () => {
    expect(between(3, 4, false)).toMatchObject({ tint: 0, stripe: 2 });
  });

  it('is bare for a day outside every class', () => {
    expect(between(9, 9, true)).toMatchObject({ tint: 0, stripe: 0 });
  });

  it('draws a refusal as force', () => {
    const band = { signs: ['force', 'refusal'], state: 'new' } as const;
    expect(stateOf({ band })?.band).toEqual({ lines: 'force', dots: null, state: 'new' });
  });
});
