/** What the samples of the gallery are made of: days, notices, blocks. */
import { type Moment, parseDay, type Phase } from '../../src/core/time/day.ts';
import { SIGNS } from '../../src/core/format/vocabulary.ts';
import type { MarkSigns } from '../../src/core/record/event.ts';
import type { Notice } from '../../src/state/notice.ts';
import type { Piece } from '../../src/ui/timebar/blocks.ts';

/** A moment of January 2022. */
export function january(date: number, phase: Phase = 'day'): Moment {
  return { day: dayOf(`2022-01-${String(date).padStart(2, '0')}`), phase };
}

function dayOf(text: string) {
  const day = parseDay(text);
  if (day === null) throw new Error(`expected a date; got ${text}`);
  return day;
}

/** One of each kind and reason. */
export const NOTICES: readonly Notice[] = [
  { kind: 'map-unavailable', reason: 'webgl' },
  { kind: 'map-unavailable', reason: 'context-lost' },
  { kind: 'map-unavailable', reason: 'script' },
  { kind: 'ground-missing', file: 'ground/lakes.geojson' },
  { kind: 'link-copied' },
  { kind: 'link-not-copied', link: 'https://example.org/?day=2022-01-04&place=almaty' },
  { kind: 'bad-part', key: 'day', value: '2022-01-44', choices: [] },
  {
    kind: 'moved-window',
    asked: dayOf('2011-12-16'),
    window: { first: dayOf('2011-12-07'), last: dayOf('2011-12-25') },
  },
  { kind: 'outside-records', asked: dayOf('1999-01-01'), shown: dayOf('2022-01-01') },
  { kind: 'other-version', asked: '0.9.0', current: '1.0.0' },
  { kind: 'moved-record', from: 'an-older-record', to: 'a-newer-record' },
];

const BLOCK_SIGNS: readonly (MarkSigns | null)[] = [
  ['labour'],
  ['labour', 'street'],
  ...SIGNS.slice(1).map((sign): MarkSigns => [sign]),
  // Filtered out.
  null,
];

/** Blocks of a day and of a night, at their full height and at their least; certain and uncertain. */
export const BLOCKS: readonly Piece[] = BLOCK_SIGNS.flatMap((signs, row) =>
  [false, true].flatMap((uncertain, column) =>
    [5.4, 3].flatMap((height, size) =>
      [28, 10.5].map((width, phase): Piece => ({
        key: [row, column, size, phase].join(' '),
        x: column * 160 + size * 80 + phase * 40,
        y: row * 12,
        width,
        height,
        signs,
        uncertain,
        recedes: false,
      })),
    ),
  ),
);
