import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openWave } from '../../../src/core/format/open.ts';
import { daysIn, type Moment, momentAtStep } from '../../../src/core/time/day.ts';
import { type Frame, frameAt } from '../../../src/core/frame/frame.ts';
import { histogram } from '../../../src/core/frame/histogram.ts';
import type { Wave } from '../../../src/core/format/wave.ts';
import { firstOccurrences } from '../../../src/core/frame/first-occurrence.ts';
import { boundsOf, waveBounds, waveRefs } from '../../../src/core/scene/bounds.ts';
import { extentOf, waveExtent } from '../../../src/core/scene/extent.ts';
import { changedBetween } from '../../../src/core/frame/sites.ts';
import {
  filterKinds,
  attribute,
  type AttributedRecord,
} from '../../../src/core/record/perspective.ts';
import { account, compiledWith, waveWith, january, record, attributedOf } from '../fixture.ts';
import { modelFrame, modelHistogram, modelOccurrences } from './frame-model.ts';

const WHENS = [
  '2021-12-20',
  '2021-12-31/2022-01-02',
  '2022-01-02',
  '2022-01-03',
  '2022-01-04',
  '2022-01-04~',
  '2022-01-05?',
  '[2022-01-03..2022-01-05]',
  '2022-01-03/2022-01-06',
  '2022-01-0X',
  '2022-01',
  '2022',
  '2022-01-12',
];
const WHERES = [
  'place:zhanaozen',
  'place:almaty',
  'place:taldykorgan',
  'place:tengiz',
  'region:KZ-MAN',
  'region:KZ-ALM',
  'country:kz',
] as const;
const KINDS = ['strike', 'rally', 'clash', 'refusal', 'measure'] as const;

const when = fc.constantFrom(...WHENS);
const where = fc.uniqueArray(fc.constantFrom(...WHERES), { minLength: 1, maxLength: 3 });
const ends = fc.oneof(
  fc.constant({ kind: 'not-recorded' as const }),
  fc.record({ kind: fc.constant('stated' as const), when: fc.constantFrom('2022-01-06', '2022') }),
);
const asserts = fc.record(
  { when, where, dayPart: fc.constantFrom('night', null), kind: fc.constantFrom(...KINDS) },
  { requiredKeys: [] },
);
const spread = fc.record({
  from: fc.constant('place:zhanaozen'),
  to: fc.constantFrom(...WHERES),
  day: fc.constantFrom('2022-01-04', '2021-12-30', null),
  words: fc.constant('a few words'),
  accounts: fc.constantFrom('interview', 'month').map((by) => [account(by)]),
});
const anySketch = fc.record({
  kind: fc.constantFrom(...KINDS),
  when,
  where,
  ends,
  dayPart: fc.constantFrom('night' as const, 'morning' as const),
  undecided: fc.subarray(['when', 'where'] as const),
  spreadFrom: fc.array(spread, { maxLength: 2 }),
  accounts: fc
    .tuple(asserts, asserts)
    .map(([one, other]) => [account('interview', one), account('month', other)]),
});
const sketch = anySketch.map(({ undecided, ...rest }) => ({
  ...rest,
  ...(undecided.length > 0 && { undecided }),
}));
const windows = fc.constantFrom<readonly [string, string]>(
  ['2022-01-01', '2022-01-10'],
  ['2022-01-04', '2022-01-05'],
  ['2021-12-20', '2022-01-03'],
);

/** Some wave, as one of its voices or all of them tell it. */
const waves = fc
  .tuple(fc.array(sketch, { maxLength: 9 }), windows, fc.constantFrom(null, 'interview', 'month'))
  .map(([sketches, window, by]) => {
    const records = sketches.map((more, index) => record(`r${String(index)}`, more));
    const wave = openWave({ ...compiledWith(...records), window });
    return { wave, attributed: attribute(wave, by) };
  });

/** Every moment from three days before the window until three days after it. */
const momentsOf = ({ window }: Wave): readonly Moment[] =>
  Array.from({ length: (window.last - window.first + 7) * 2 }, (_, index) =>
    momentAtStep((window.first - 3) * 2 + index),
  );

/** With the order of its maps, which deep equality does not look at; events by their ids. */
const ordered = ({ begun, goingOn, uncertain, ...frame }: Frame) => ({
  ...frame,
  present: [begun, goingOn, uncertain].map((events) => events.map(({ id }) => id)),
  places: [...frame.places],
  regions: [...frame.regions],
});

describe(
  'what the index gives is what every place asking every record gives',
  { timeout: 60_000 },
  () => {
    const holds = (check: (wave: Wave, attributed: readonly AttributedRecord[]) => void) => {
      fc.assert(
        fc.property(waves, ({ wave, attributed }) => check(wave, attributed)),
        { numRuns: 40 },
      );
    };

    test('for the frame of every moment, the same in the same order, asked for in any order', () => {
      holds((wave, attributed) => {
        for (const moment of [...momentsOf(wave)].reverse()) {
          const frame = frameAt(wave, attributed, moment);
          expect(ordered(frame)).toEqual(ordered(modelFrame(wave, attributed, moment)));
        }
      });
    });

    test('for a place or a region that is looked up by itself', () => {
      holds((wave, attributed) => {
        for (const moment of momentsOf(wave)) {
          const [{ places, regions }, model] = [
            frameAt(wave, attributed, moment),
            modelFrame(wave, attributed, moment),
          ];
          for (const id of [...wave.places.keys(), 'nowhere']) {
            expect(places.get(id)).toEqual(model.places.get(id));
            expect(places.has(id)).toBe(model.places.has(id));
          }
          for (const id of wave.regions.keys()) {
            expect(regions.get(id)).toEqual(model.regions.get(id));
          }
          expect(places.size).toBe(model.places.size);
        }
      });
    });

    test('for what differs between two moments', () => {
      holds((wave, attributed) => {
        const frames = momentsOf(wave).map((moment) => frameAt(wave, attributed, moment));
        for (const one of frames) {
          for (const other of frames) {
            const changed = changedBetween(one.places, other.places);
            const differing = [...wave.places.keys()].filter(
              (id) => one.places.get(id) !== other.places.get(id),
            );
            expect(differing.filter((id) => !changed?.has(id))).toEqual([]);
          }
        }
      });
    });

    test('for the ground that the wave has come to', () => {
      const outlines = new Map([['KZ-MAN', { west: 50, south: 41, east: 56, north: 46 }]]);
      holds((wave, attributed) => {
        for (const moment of momentsOf(wave)) {
          const own = waveBounds(wave, attributed, frameAt(wave, attributed, moment), outlines);
          const refs = waveRefs(modelFrame(wave, attributed, moment));
          expect(own).toEqual(boundsOf(wave, refs, outlines));
        }
      });
    });

    test('for the regions reached', () => {
      holds((wave, attributed) => {
        for (const moment of momentsOf(wave)) {
          expect([...firstOccurrences(wave, attributed, moment)]).toEqual([
            ...modelOccurrences(wave, attributed, moment),
          ]);
        }
      });
    });

    test('for the widest state over the window', () => {
      holds((wave, attributed) => {
        const moments = daysIn(wave.window).flatMap((day): readonly Moment[] => [
          { day, phase: 'night' },
          { day, phase: 'day' },
        ]);
        const frames = moments.map((moment) => modelFrame(wave, attributed, moment));
        const [own, model] = [waveExtent(wave, attributed), extentOf(wave, frames)];
        expect(own).toEqual(model);
        expect([...own.spreads.keys()]).toEqual([...model.spreads.keys()]);
      });
    });

    test('for the columns of the time bar', () => {
      holds((wave, attributed) => {
        expect(histogram(attributed, wave.window)).toEqual(modelHistogram(attributed, wave.window));
      });
    });
  },
);

describe('the index', () => {
  const wave = waveWith(
    record('one', { ends: { kind: 'stated', when: '2022-01-08' } }),
    record('two', { where: ['place:almaty', 'region:KZ-ALM'], when: '2022-01-06' }),
  );
  const attributed = attributedOf(wave);

  test('gives what has not changed between two moments as the same value', () => {
    const [before, after] = [january(5), january(6)].map((moment) =>
      frameAt(wave, attributed, moment),
    );
    expect(before?.places.get('zhanaozen')).toBeDefined();
    expect(after?.places.get('zhanaozen')).toBe(before?.places.get('zhanaozen'));
    expect(after?.places.get('almaty')).not.toBe(before?.places.get('almaty'));
  });

  test('is of one window: what ended before another one is not there', () => {
    const later = { ...wave, window: { first: january(9).day, last: january(12).day } };
    const placesAt = (of: Wave) => [...frameAt(of, attributed, january(10)).places.keys()];
    expect(placesAt(wave)).toEqual(['zhanaozen', 'almaty']);
    expect(placesAt(later)).toEqual([]);
  });

  test('does not know what differs between frames of two choices', () => {
    const [one, other] = [attributed, [...attributed]].map(
      (of) => frameAt(wave, of, january(6)).places,
    );
    expect(one && other && changedBetween(one, other)).toBeNull();
  });

  test('is of one choice of records', () => {
    const rallies = filterKinds(attributed, new Set(['rally']));
    expect(frameAt(wave, rallies, january(6)).places.size).toBe(0);
    expect(frameAt(wave, attributed, january(6)).places.size).toBe(2);
  });
});
