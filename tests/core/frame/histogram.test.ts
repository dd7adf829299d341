import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RawRecord } from '../../../src/core/format/record.ts';
import { histogram, outsideWindow } from '../../../src/core/frame/histogram.ts';
import { DAY_PARTS } from '../../../src/core/format/record.ts';
import { account, waveWith, record, attributedOf } from '../fixture.ts';

const two = (n: number) => String(n).padStart(2, '0');
/** Inside the fixture's window, 1–10 January. */
const text = fc.integer({ min: 1, max: 10 }).map((n) => `2022-01-${two(n)}`);
const range = fc.tuple(text, text).map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const)));
const when = fc.oneof(
  text,
  text.map((one) => `${one}?`),
  range.map(([a, b]) => `[${a}..${b}]`),
  range.map(([a, b]) => `${a}/${b}`),
  fc.constant('2022-01'),
);
const records = fc.array(
  fc
    .tuple(when, fc.option(fc.constantFrom(...DAY_PARTS), { nil: undefined }))
    .map(([date, dayPart]): Partial<RawRecord> =>
      dayPart ? { when: date, dayPart } : { when: date },
    ),
  { maxLength: 8 },
);

function columnsOf(...all: RawRecord[]) {
  const wave = waveWith(...all);
  const attributed = attributedOf(wave);
  return { attributed, window: wave.window, columns: histogram(attributed, wave.window) };
}

describe('histogram', () => {
  test('has a column for every day of the window', () => {
    expect(columnsOf().columns).toHaveLength(10);
  });

  test('gives every drawn record a block, certain ones exactly one, others none', () => {
    fc.assert(
      fc.property(records, (some) => {
        const { attributed, columns } = columnsOf(
          ...some.map((more, i) => record(`r${String(i)}`, more)),
        );
        const blocks = columns.flatMap(({ night, dayTime }) => [...night, ...dayTime]);
        for (const one of attributed) {
          const own = blocks.filter((block) => block.record === one.record.id);
          if (!one.span.drawn) expect(own).toHaveLength(0);
          else if (one.span.certain) expect(own).toHaveLength(1);
          else expect(own.length).toBeGreaterThanOrEqual(1);
          for (const block of own) expect(block.uncertain).toBe(!one.span.certain);
        }
      }),
    );
  });

  test('puts a night among the nights only', () => {
    const { columns } = columnsOf(
      record('night', { when: '[2022-01-03..2022-01-05]', dayPart: 'night' }),
    );
    expect(columns.map(({ night }) => night.length)).toEqual([0, 0, 1, 1, 1, 0, 0, 0, 0, 0]);
    expect(columns.every(({ dayTime }) => dayTime.length === 0)).toBe(true);
  });

  test('stacks families in their order, a pair right after its first sign', () => {
    const { columns } = columnsOf(
      record('c', { kind: 'clash' }),
      record('r', { kind: 'rally' }),
      record('both', { accounts: [account('interview'), account('month', { kind: 'rally' })] }),
      record('s'),
    );
    expect(columns[2]?.dayTime.map((block) => block.record)).toEqual(['s', 'both', 'r', 'c']);
  });

  test('stacks what may have been above what is certain', () => {
    const { columns } = columnsOf(
      record('maybe', { when: '[2022-01-03..2022-01-04]' }),
      record('rally', { kind: 'rally' }),
    );
    expect(columns[2]?.dayTime.map((block) => block.record)).toEqual(['rally', 'maybe']);
  });
});

describe('outsideWindow', () => {
  const { attributed, window, columns } = columnsOf(
    record('before', { when: '2011-12-16' }),
    record('after', { when: '2022-03' }),
    record('month', { when: '2022-01' }),
    record('inside'),
  );
  const outside = outsideWindow(attributed, window);
  const ids = (list: typeof attributed) => list.map((one) => one.record.id);

  test('tells what is before, after and not dated to the day', () => {
    expect(ids(outside.before)).toEqual(['before']);
    expect(ids(outside.after)).toEqual(['after']);
    expect(ids(outside.undated)).toEqual(['month']);
  });

  test('and the columns together hold every record', () => {
    const inside = columns.flatMap(({ night, dayTime }) => [...night, ...dayTime]);
    const all = [...outside.before, ...outside.after, ...outside.undated];
    const seen = new Set([...inside.map((block) => block.record), ...ids(all)]);
    expect(seen).toEqual(new Set(ids(attributed)));
  });
});
