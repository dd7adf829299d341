import { describe, expect, it } from 'vitest';
import { frameAt } from '../../../src/core/frame/frame.ts';
import { drawPlate } from '../../../src/core/plate/draw.ts';
import type { PlacedLine } from '../../../src/core/plate/flow.ts';
import {
  numbersByRecord,
  numberedFrame,
  referencesOf,
  sourcesInWords,
} from '../../../src/core/plate/references.ts';
import type { SvgNode } from '../../../src/core/scene/svg.ts';
import { attribute } from '../../../src/core/record/perspective.ts';
import { DATASET, layoutOf, momentOf } from './wave.ts';
import { en } from '../../english.ts';

/** Numbers behind names: the texts of weight 500 inside the scene, but for oblast names. */
function numbersIn(node: SvgNode): readonly number[] {
  const own = node.children.flatMap((child) => {
    if (typeof child !== 'string') return numbersIn(child);
    return node.tag === 'tspan' && /^\d+(, \d+)*$/.test(child) ? child.split(', ').map(Number) : [];
  });
  return [...new Set(own)].sort((a, b) => a - b);
}

const textOf = (lines: readonly PlacedLine[]) =>
  lines.map(({ line }) => line.runs.map(({ text }) => text).join('')).join('\n');

const referencesAt = (day: string, perspective: string | null = null) => {
  const attributed = attribute(DATASET, perspective);
  const frame = frameAt(DATASET, attributed, momentOf(day));
  return { frame, ...referencesOf(en, DATASET, frame, 'en') };
};

describe('the references of a plate', () => {
  it.each(['2022-01-02', '2022-01-03', '2022-01-04', '2022-01-05', '2022-01-06', '2022-01-11'])(
    'has one for every number on the map, and every number on the map, on %s',
    (day) => {
      const layout = layoutOf(day);
      const scene = drawPlate(layout);
      const onMap = layout.references.flatMap((one, at) => (one.onMap ? [at + 1] : []));
      expect(numbersIn(scene)).toEqual(onMap);
      const set = layout.text.references
        .filter(({ line }) => line.runs[0]?.textStyle.face === 'sans-500')
        .map(({ line }) => line.runs[0]?.text)
        .filter((text) => text !== '+');
      expect(set).toEqual(layout.references.map((_, at) => String(at + 1)));
    },
  );

  it('has every record of the day that is not past once', () => {
    const { frame, references } = referencesAt('2022-01-05');
    const here = [...frame.begun, ...frame.goingOn, ...frame.uncertain].map((one) => one.record.id);
    const spreads = frame.spreads.map(({ record }) => record);
    const own = references.map(({ record }) => record);
    expect(new Set(own)).toEqual(new Set([...here, ...spreads]));
    expect(own.length).toBe(new Set(own).size);
  });

  it('numbers what is certain on the map first, and what has no place last', () => {
    const { references } = referencesAt('2022-01-05');
    const kinds = references.map(({ onMap, certain }) => (onMap ? (certain ? 0 : 1) : 2));
    expect(kinds).toEqual([...kinds].sort((a, b) => a - b));
    const numbers = numbersByRecord(references);
    expect(numbers.get(references[0]?.record ?? '')).toEqual([1]);
    expect(numbers.size).toBe(references.filter(({ onMap }) => onMap).length);
  });

  it('has none for what is past, but for a spread line that stays', () => {
    const { frame, references } = referencesAt('2022-01-11');
    const onMap = references.filter(({ onMap }) => onMap);
    expect(onMap.map(({ record }) => record)).toEqual(frame.spreads.map(({ record }) => record));
    const marks = [...numberedFrame(frame).places.values()].flatMap((place) => place.marks);
    expect(marks.flatMap(({ records }) => records)).toEqual([]);
  });

  it('says where translations differ, and quotes each reading', () => {
    const { references } = referencesAt('2022-01-04');
    const strikes = references.find(({ record }) => record === 'strikes-in-cities-4-january');
    expect(strikes?.difference).toMatch(/^The translations differ/);
    expect(strikes?.quoted.length).toBe(2);
  });

  it('names every voice, translations of one text together', () => {
    const accountsOf = (id: string) =>
      DATASET.records.find((record) => record.id === id)?.accounts ?? [];
    expect(sourcesInWords(en, DATASET, accountsOf('rallies-north-and-east-5-january'))).toMatch(
      /^Statement, ¶\d+\/¶\d+$/,
    );
    const strikes = accountsOf('strikes-in-cities-4-january').slice(1);
    expect(sourcesInWords(en, DATASET, strikes)).toMatch(/^Statement, other translation, ¶\d+$/);
  });

  it('ties translations by their witness, whatever they are called', () => {
    const voices = new Map(
      [...DATASET.voices].map(([id, voice]) => {
        const short = id === 'workers-voice-2022/statement' ? { en: 'Flyer' } : voice.short;
        return [id, { ...voice, short }] as const;
      }),
    );
    const wave = { ...DATASET, voices };
    const accounts = DATASET.records.find(
      ({ id }) => id === 'rallies-north-and-east-5-january',
    )?.accounts;
    expect(sourcesInWords(en, wave, accounts ?? [])).toMatch(/^Statement, ¶\d+\/¶\d+$/);
  });

  it('counts what finds no room, and says where it is', () => {
    const layout = layoutOf('2022-01-05');
    const { references } = referencesAt('2022-01-05');
    const left = references.length - layout.references.length;
    expect(left).toBeGreaterThan(0);
    const text = textOf(layout.text.references);
    expect(text).toContain(`${left} more records`);
    expect(text.replaceAll('\n', '')).toContain('https://example.org/tolqyn/?day=2022-01-05');
  });

  it('says nothing of the kind where all have room', () => {
    const text = textOf(layoutOf('2022-01-11').text.references);
    expect(text).not.toContain('more record');
    expect(text).not.toContain('The words of');
  });
});
