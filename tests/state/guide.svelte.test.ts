import { describe, expect, it } from 'vitest';
import { PALETTE } from '../../src/core/scene/palette.ts';
import { type SvgNode, svgText } from '../../src/core/scene/svg.ts';
import { guideOf, type GuideInput } from '../../src/ui/panel/guide.ts';
import { january } from '../core/fixture.ts';
import { en } from '../english.ts';

const { day } = january(4);
const INPUT: GuideInput = {
  locale: en,
  palette: PALETTE.light,
  classes: [2, 3, 4, 5].map((date) => ({ first: january(date).day, last: january(date).day })),
  day,
  regions: { one: 'oblast', many: 'oblasts' },
  perBlock: 2,
};
const entries = (input = INPUT) => guideOf(input).flatMap((part) => part.entries);
const drawings = (input = INPUT): readonly SvgNode[] =>
  entries(input).flatMap(({ drawing }) => drawing ?? []);

describe('how to read the map', () => {
  it('tells ring, outline, dashes, told both ways, band, tint, spread and counts', () => {
    const words = entries()
      .map((entry) => entry.words)
      .join('\n');
    for (const word of [
      'ring',
      'Outlined',
      'Dashed',
      '«≠»',
      'band',
      'Tint',
      'spread',
      'up to 13',
    ]) {
      expect(words).toContain(word);
    }
  });

  it('draws every state of a mark as the map does', () => {
    const text = drawings().map(svgText).join('');
    for (const state of ['new', 'continuing', 'past', 'uncertain']) {
      expect(text).toContain(`data-state="${state}"`);
    }
    expect(text).toContain('class="ring"');
    expect(text).toContain('class="site"');
    expect(text).toContain('data-signs="labour+street"');
  });

  it('uses an id once, and none that is not there', () => {
    const text = drawings().map(svgText).join('');
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    const used = [...text.matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('does without stripes where the wave has one first day, or none', () => {
    const one = entries({ ...INPUT, classes: INPUT.classes.slice(0, 1) });
    expect(one.some(({ words }) => words.startsWith('Stripes'))).toBe(false);
    expect(
      drawings({ ...INPUT, classes: [] })
        .map(svgText)
        .join(''),
    ).toContain('4 Jan');
  });

  it('says what a block of the time bar stands for now', () => {
    expect(entries().some(({ words }) => words.includes('two records'))).toBe(true);
    const one = entries({ ...INPUT, perBlock: 1 });
    expect(one.some(({ words }) => words.includes('one record.'))).toBe(true);
  });
});
