import { describe, expect, test } from 'vitest';
import { frameAt } from '../../../src/core/frame/frame.ts';
import { histogram } from '../../../src/core/frame/histogram.ts';
import { presence } from '../../../src/core/record/presence.ts';
import { startInWords } from '../../../src/core/words/dates.ts';
import { figureRows } from '../../../src/core/record/figures.ts';
import type { RawRecord } from '../../../src/core/format/record.ts';
import { account, waveWith, january, record, attributedOf } from '../fixture.ts';
import { en } from '../../english.ts';

const reading = { en: 'Two texts, and nothing that decides.' };

function only(more: Partial<RawRecord>, perspective: string | null = null) {
  const wave = waveWith(record('one', { reading, ...more }));
  const [attributed] = attributedOf(wave, perspective);
  if (!attributed) throw new Error('expected a told record');
  return { wave, attributed, all: attributedOf(wave, perspective) };
}

describe('a record whose day is undecided', () => {
  const undecided = ['when'] as const;
  const accounts = [
    account('interview', { when: '2022-01-03' }),
    account('month', { when: '2022-01-06', dayPart: 'night' }),
  ];
  const open = { when: '[2022-01-03..2022-01-06]', undecided: [...undecided], accounts };

  test('is on each of the days that its accounts give, uncertain, and on none between', () => {
    const { attributed } = only(open);
    const days = [2, 3, 4, 5, 6, 7].map((date) => presence(attributed.span, january(date)));
    expect(days).toEqual(['no', 'maybe', 'no', 'no', 'maybe', 'no']);
  });

  test('has a block in each of their columns, in the night where one says night', () => {
    const { wave, all } = only(open);
    const columns = histogram(all, wave.window);
    const found = columns.flatMap(({ night, dayTime }, index) => [
      ...night.map(({ uncertain }) => `night ${index + 1} ${uncertain}`),
      ...dayTime.map(({ uncertain }) => `day ${index + 1} ${uncertain}`),
    ]);
    expect(found).toEqual(['day 3 true', 'night 6 true']);
  });

  test('says all of them', () => {
    const { wave, attributed } = only(open);
    expect(startInWords(en, attributed.span, attributed.dayPart, wave.window)).toBe(
      '3 January, or night of 5–6 January',
    );
  });

  test('is certain for who hears one voice', () => {
    const { attributed } = only(open, 'interview');
    expect(attributed.undecided).toEqual([]);
    expect(presence(attributed.span, january(3))).toBe('yes');
    expect(presence(attributed.span, january(6))).toBe('no');
  });

  test('stays open for one voice where its own words leave it open', () => {
    const { attributed } = only({ undecided: [...undecided], when: '[2022-01-03..2022-01-05]' });
    expect(attributed.undecided).toEqual(['when']);
    expect(presence(attributed.span, january(4))).toBe('maybe');
  });
});

describe('a record whose place is undecided', () => {
  const accounts = [account('interview'), account('month', { where: ['place:almaty'] })];

  test('is drawn at every place that its accounts give, as uncertain and not as new', () => {
    const { wave, all } = only({ undecided: ['where'], accounts });
    const { places, placeCount } = frameAt(wave, all, january(3));
    for (const id of ['zhanaozen', 'almaty']) {
      expect(places.get(id)?.marks.map(({ state }) => state)).toEqual(['uncertain']);
      expect(places.get(id)?.isNew).toBe(false);
    }
    expect(placeCount).toEqual({ certain: 0, possible: 2 });
  });

  test('has reached no region for certain', () => {
    const { wave, all } = only({ undecided: ['where'], accounts });
    const { regions } = frameAt(wave, all, january(3));
    expect(regions.get('KZ-MAN')?.firstOccurrence?.certainNow).toBe(false);
  });

  test('is decided without that field: the reading alone is drawn', () => {
    const { wave, all } = only({ accounts });
    expect([...frameAt(wave, all, january(3)).places.keys()]).toEqual(['zhanaozen']);
  });
});

describe('figures', () => {
  const figure = (low: number, counter: string) => ({
    of: 'killed',
    low,
    high: low,
    countedBy: { en: counter },
  });

  test('stand side by side, each with who says so; who gives none says none', () => {
    const { wave, all } = only({
      figures: [figure(200, 'the authorities')],
      accounts: [
        account('month', { figures: [figure(164, 'a ministry')] }),
        account('interview'),
        account('first/statement', { figures: null }),
      ],
    });
    const rows = figureRows(wave, all).map(({ figure: { low, countedBy }, voices }) => [
      low,
      countedBy.en,
      voices.map(({ id }) => id),
    ]);
    expect(rows).toEqual([
      [164, 'a ministry', ['month']],
      [200, 'the authorities', ['interview']],
    ]);
  });

  test('are those of the voice that is heard', () => {
    const accounts = [account('interview'), account('month', { figures: [figure(164, 'x')] })];
    const { attributed } = only({ figures: [figure(200, 'y')], accounts }, 'month');
    expect(attributed.figures.map(({ low }) => low)).toEqual([164]);
  });
});
