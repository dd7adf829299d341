import { describe, expect, it } from 'vitest';
import {
  momentInside,
  momentInWords,
  monthInWords,
  nightDates,
  publishedInWords,
  rangeBeside,
  rangeInWords,
  rangeWithYear,
  shortRange,
  shortRanges,
  shortWeekday,
  startInside,
  startInWords,
} from '../../../src/core/words/dates.ts';
import { spanOf } from '../../../src/core/record/presence.ts';
import { day, january, when } from '../fixture.ts';
import { en } from '../../english.ts';

const range = (first: string, last: string) => ({ first: day(first), last: day(last) });
const JANUARY = range('2022-01-01', '2022-01-19');
const start = (text: string, part: 'night' | 'evening' | null = null) =>
  startInWords(en, spanOf(when(text), part, { kind: 'not-recorded' }), part, JANUARY);

describe('dates in words', () => {
  it('name the weekday of history: 4 January 2022 was a Tuesday', () => {
    expect(momentInWords(en, january(4))).toBe('Tuesday 4 January 2022');
    expect(momentInWords(en, january(1))).toBe('Saturday 1 January 2022');
  });

  it('name a night by both of its dates, over the turn of a year too', () => {
    expect(momentInWords(en, january(4, 'night'))).toBe('Night of 3–4 January 2022');
    expect(nightDates(en, day('2022-01-01'))).toBe('31 December–1 January');
  });

  it('say a first-reached range as short as the map needs it', () => {
    expect(shortRange(en, range('2022-01-04', '2022-01-04'))).toBe('4 Jan');
    expect(shortRange(en, range('2022-01-03', '2022-01-04'))).toBe('3 or 4 Jan');
    expect(shortRange(en, range('2022-01-03', '2022-01-06'))).toBe('3–6 Jan');
    expect(shortRange(en, range('2021-12-31', '2022-01-02'))).toBe('31 Dec–2 Jan');
  });

  it('say a month once where ranges stand beside each other', () => {
    const ranges = [
      range('2022-01-02', '2022-01-02'),
      range('2022-01-03', '2022-01-04'),
      range('2022-01-31', '2022-02-02'),
      range('2022-03-01', '2022-03-01'),
    ];
    expect(shortRanges(en, ranges)).toEqual(['2 Jan', '3 or 4', '31 Jan–2', '1 Mar']);
  });

  it('have forms of their own for a label, a heading and the inside of a sentence', () => {
    expect(momentInside(en, january(4, 'night'))).toBe('night of 3–4 January 2022');
    expect(momentInside(en, january(4))).toBe('Tuesday 4 January 2022');
    expect(monthInWords(en, day('2021-12-31'))).toBe('December 2021');
    expect(shortWeekday(en, day('2022-01-04'))).toBe('Tu');
    const inside = (text: string, part: 'night' | null) =>
      startInside(en, spanOf(when(text), part, { kind: 'not-recorded' }), part, JANUARY);
    expect(inside('2022-01-04', 'night')).toBe('the night of 3–4 January');
    expect(inside('2021-12-04', 'night')).toBe('the night of 3–4 December 2021');
    expect(inside('2022-01-04', null)).toBe('4 January');
  });

  it('say a longer range in words', () => {
    expect(rangeInWords(en, range('2022-01-04', '2022-01-06'))).toBe('4 to 6 January');
    expect(rangeInWords(en, range('2021-12-01', '2022-01-06'))).toBe(
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

  it('name the year of what lies outside the window', () => {
    expect(start('2021-11-12')).toBe('12 November 2021');
    expect(start('2022-11-20', 'evening')).toBe('20 November 2022, evening');
    expect(start('2022-01-01', 'night')).toBe('night of 31 December–1 January');
    expect(start('2021-12-31', 'night')).toBe('night of 30–31 December 2021');
    expect(start('[2022-12-21..2022-12-31]')).toBe('some day from 21 to 31 December 2022');
    expect(start('[2021-12-30..2022-01-02]')).toBe(
      'some day from 30 December 2021 to 2 January 2022',
    );
  });

  it('say months and years where no day is known', () => {
    expect(start('2021-12')).toBe('some time in December 2021');
    expect(start('[2021-09..2021-11]')).toBe('some time from September to November 2021');
    expect(start('[2010-11..2011-12]')).toBe('some time from November 2010 to December 2011');
    expect(start('2011')).toBe('some time in 2011');
    expect(start('[2010..2011]')).toBe('some time in 2010 or 2011');
    expect(start('200X')).toBe('some time from 2000 to 2009');
    expect(start('1992~')).toBe('about 1992');
    expect(start('2022-01')).toBe('some time in January 2022');
  });

  it('say a range with its year once, beside the window without it', () => {
    expect(rangeWithYear(en, range('2022-01-01', '2022-01-19'))).toBe('1 to 19 January 2022');
    expect(rangeWithYear(en, range('2021-12-26', '2022-01-13'))).toBe(
      '26 December 2021 to 13 January 2022',
    );
    expect(rangeWithYear(en, range('2011-01-01', '2011-12-31'))).toBe('2011');
    expect(rangeBeside(en, range('2022-01-11', '2022-01-19'), JANUARY)).toBe('11 to 19 January');
    expect(rangeBeside(en, range('2022-01-11', '2022-02-21'), JANUARY)).toBe(
      '11 January to 21 February 2022',
    );
  });

  it('say when a voice spoke no more exactly than is known', () => {
    expect(publishedInWords(en, when('2022-01-07'))).toBe('7 January 2022');
    expect(publishedInWords(en, when('2022-01'))).toBe('January 2022');
    expect(publishedInWords(en, when('2023'))).toBe('2023');
    expect(publishedInWords(en, when('2023?'))).toBe('perhaps 2023');
    expect(publishedInWords(en, when('2022-01~'))).toBe('about January 2022');
  });
});
