import { describe, expect, it } from 'vitest';
import {
  momentInWords,
  nightDates,
  publishedInWords,
  rangeInWords,
  shortRange,
  startInWords,
} from '../../../src/core/text/dates.ts';
import { spanOf } from '../../../src/core/presence.ts';
import { day, january, when } from '../fixture.ts';

const range = (first: string, last: string) => ({ first: day(first), last: day(last) });
const start = (text: string, part: 'night' | 'evening' | null = null) =>
  startInWords(spanOf(when(text), part, { kind: 'not-recorded' }), part);

describe('dates in words', () => {
  it('name the weekday of history: 4 January 2022 was a Tuesday', () => {
    expect(momentInWords(january(4))).toBe('Tuesday 4 January 2022');
    expect(momentInWords(january(1))).toBe('Saturday 1 January 2022');
  });

  it('name a night by both of its dates, over the turn of a year too', () => {
    expect(momentInWords(january(4, 'night'))).toBe('Night of 3–4 January 2022');
    expect(nightDates(day('2022-01-01'))).toBe('31 December–1 January');
  });

  it('say a first-reached range as short as the map needs it', () => {
    expect(shortRange(range('2022-01-04', '2022-01-04'))).toBe('4 Jan');
    expect(shortRange(range('2022-01-03', '2022-01-04'))).toBe('3 or 4 Jan');
    expect(shortRange(range('2022-01-03', '2022-01-06'))).toBe('3–6 Jan');
    expect(shortRange(range('2021-12-31', '2022-01-02'))).toBe('31 Dec–2 Jan');
  });

  it('say a longer range in words', () => {
    expect(rangeInWords(range('2022-01-04', '2022-01-06'))).toBe('4 to 6 January');
    expect(rangeInWords(range('2021-12-01', '2022-01-06'))).toBe(
      '1 December 2021 to 6 January 2022',
    );
  });

  it('never make an uncertain beginning look certain', () => {
    expect(start('2022-01-04', 'night')).toBe('night of 3–4 January');
    expect(start('2022-01-04', 'evening')).toBe('4 January, evening');
    expect(start('[2022-01-03..2022-01-04]')).toBe('3 or 4 January');
    expect(start('[2022-01-03..2022-01-06]')).toBe('some day from 3 to 6 January');
    expect(start('2022-01-04~')).toBe('about 4 January');
  });

  it('say when a voice spoke no more exactly than is known', () => {
    expect(publishedInWords(when('2022-01-07'))).toBe('7 January 2022');
    expect(publishedInWords(when('2022-01'))).toBe('January 2022');
    expect(publishedInWords(when('2023'))).toBe('2023');
    expect(publishedInWords(when('2023?'))).toBe('perhaps 2023');
    expect(publishedInWords(when('2022-01~'))).toBe('about January 2022');
  });
});
