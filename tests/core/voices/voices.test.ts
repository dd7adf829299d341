import { describe, expect, test } from 'vitest';
import { openWave } from '../../../src/core/format/open.ts';
import { witnessInWords, silenceInWords, tiesInWords } from '../../../src/core/words/voices.ts';
import { graphOf, textsOf } from '../../../src/core/voices/graph.ts';
import { BOX_HEIGHT, layoutOf } from '../../../src/core/voices/layout.ts';
import { silenceOf } from '../../../src/core/voices/silence.ts';
import type { Voice } from '../../../src/core/format/voice.ts';
import type { Wave } from '../../../src/core/format/wave.ts';
import { account, compiledWith, waveWith, record, tie, withVoices } from '../fixture.ts';
import { en } from '../../english.ts';

const wave = waveWith(
  record('rally', {
    kind: 'rally',
    when: '2022-01-02',
    where: ['place:zhanaozen', 'place:almaty'],
    accounts: [account('first/statement')],
  }),
  record('strike', { accounts: [account('interview'), account('first/statement')] }),
  record('long-ago', { kind: 'killing', when: '2011', accounts: [account('book')] }),
);

const voiceOf = (id: string, of: Wave = wave): Voice => {
  const voice = of.voices.get(id);
  if (!voice) throw new Error(`expected a voice, got ${id}`);
  return voice;
};

describe('the graph of voices', () => {
  const graph = graphOf(wave);

  test('has every voice, and every earlier place of publication once', () => {
    expect(graph.nodes.map(({ id }) => id)).toEqual([...wave.voices.keys(), 'publisher:A paper']);
  });

  test('leads from where the words come to where they stand, with what shows it', () => {
    const edges = graph.edges.map(({ kind, from, to }) => `${kind}: ${from} to ${to}`);
    expect(edges).toEqual([
      'translation: statement to first/statement',
      'translation: statement to second/statement',
      'republication: publisher:A paper to interview',
      'leaning: interview to book',
    ]);
    expect(graph.edges[2]?.evidence).toEqual([{ paragraph: 2, quote: 'as a paper had it' }]);
  });

  test('joins two places that show the same to one line with both', () => {
    const compiled = compiledWith(record('strike'));
    const again = { ...tie('interview'), paragraph: 7 };
    const twice = withVoices(compiled, ({ id }) =>
      id === 'book' ? { 'leans-on': [tie('interview'), again] } : null,
    );
    const { edges } = graphOf(openWave(twice));
    const leaning = edges.filter(({ kind }) => kind === 'leaning');
    expect(leaning.map(({ evidence }) => evidence.map(({ paragraph }) => paragraph))).toEqual([
      [1, 7],
    ]);
  });

  test('knows the voices of a text, without the original that is not held', () => {
    expect(textsOf(wave).flatMap(({ voices }) => voices.map(({ id }) => id))).not.toContain(
      'statement',
    );
  });
});

describe('its drawing', () => {
  test.each([300, 353, 368, 720])('has its boxes side by side, %i px wide', (width) => {
    const { boxes, boxWidth, height } = layoutOf(graphOf(wave), width);
    for (const one of boxes) {
      expect(one.x).toBeGreaterThanOrEqual(0);
      expect(one.x + boxWidth).toBeLessThanOrEqual(width + 0.01);
      expect(one.y + BOX_HEIGHT).toBeLessThanOrEqual(height);
      for (const other of boxes) {
        if (one === other || one.column !== other.column) continue;
        expect(Math.abs(one.y - other.y)).toBeGreaterThan(BOX_HEIGHT);
      }
    }
  });

  test('reads from left to right: originals, voices, who leans on them', () => {
    const { boxes } = layoutOf(graphOf(wave), 368);
    const columnOf = (id: string) => boxes.find(({ node }) => node.id === id)?.column;
    expect(columnOf('statement')).toBe(0);
    expect(columnOf('publisher:A paper')).toBe(0);
    expect(columnOf('first/statement')).toBe(1);
    expect(columnOf('interview')).toBe(1);
    expect(columnOf('book')).toBe(2);
  });

  test('ends every line at the box that it leads to', () => {
    const { boxes, lines } = layoutOf(graphOf(wave), 368);
    expect(lines).toHaveLength(4);
    for (const { to, tip } of lines) {
      const box = boxes.find(({ node }) => node.id === to);
      expect(tip[0]).toBe(box?.x);
      expect(tip[1]).toBeGreaterThan(box?.y ?? Infinity);
      expect(tip[1]).toBeLessThan((box?.y ?? -Infinity) + BOX_HEIGHT);
    }
  });

  test('comes to an end where voices lean on each other', () => {
    const compiled = compiledWith(record('strike'));
    const inACircle = withVoices(compiled, ({ id }) =>
      id === 'interview' ? { 'leans-on': [tie('book')] } : null,
    );
    const { boxes } = layoutOf(graphOf(openWave(inACircle)), 368);
    expect(boxes).toHaveLength(7);
  });
});

describe('in words', () => {
  test('a tie says what it is and where it is shown', () => {
    expect(tiesInWords(en, wave, voiceOf('first/statement'))).toMatchObject([
      { words: 'Translates the statement', paragraph: 1 },
    ]);
    expect(tiesInWords(en, wave, voiceOf('interview'))).toMatchObject([
      { words: 'Published before by A paper', paragraph: 2, quote: 'as a paper had it' },
    ]);
  });

  test('who counts as one witness with whom', () => {
    expect(witnessInWords(en, wave, voiceOf('first/statement'))).toEqual([
      'Counts as one witness with the second/statement.',
    ]);
    expect(witnessInWords(en, wave, voiceOf('interview'))).toEqual(['The book leans on it.']);
    expect(witnessInWords(en, wave, voiceOf('book'))).toEqual([
      'Where the interview tells the same, it counts as no second witness.',
    ]);
  });

  const topics = [
    {
      id: 'where',
      title: { en: 'Where it began' },
      text: { en: '' },
      entries: [
        {
          key: 'where/0',
          text: { en: '' },
          records: wave.records.filter(({ id }) => id === 'rally'),
          isBetween: false,
          where: [],
          accounts: [],
          reading: null,
        },
      ],
    },
  ];
  const wordsOf = (id: string) =>
    silenceInWords(en, wave, silenceOf(wave, topics, id), voiceOf(id));

  test('what a voice is silent on: kinds, days, years, places and topics that others have', () => {
    expect(wordsOf('interview')).toEqual([
      'Of all kinds of things that happened it tells these only: strike.',
      'Dates nothing before 3 January.',
      'Tells nothing of the years before the wave.',
      'Names 1 of 2 places; not almaty.',
      'Where the texts differ, it has no account.',
    ]);
    expect(wordsOf('first/statement')).toEqual([
      'Tells nothing of: killing.',
      'Tells nothing of the years before the wave.',
    ]);
  });

  test('a voice without a record is said to be one', () => {
    expect(wordsOf('month')).toEqual(['It tells of nothing that has a record.']);
  });
});
