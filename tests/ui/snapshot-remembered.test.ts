import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Choice, FIRST_CHOICE } from '../../src/ui/snapshot/choice.ts';
import { parseChoice, recall, remember } from '../../src/ui/snapshot/remembered.ts';

let kept: Map<string, string>;
beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

const CHOSEN: Choice = {
  size: 'own',
  own: { unit: 'px', paper: 'A5', orientation: 'landscape', width: 900, height: 900 },
  format: 'svg',
  times: 4,
  dpi: 150,
  letters: 'outlines',
  theme: 'grey',
  parts: { ...FIRST_CHOICE.parts, references: false },
};

describe('the last choice', () => {
  it('is remembered whole', () => {
    remember(CHOSEN);
    expect(recall()).toEqual(CHOSEN);
  });

  it('is the first one in a browser that has none', () => {
    expect(recall()).toEqual(FIRST_CHOICE);
  });

  it('is remembered without a size that is half typed', () => {
    remember({ ...CHOSEN, size: 'slide', own: { ...CHOSEN.own, width: null } });
    expect(recall()).toEqual({ ...CHOSEN, size: 'slide', own: FIRST_CHOICE.own });
  });

  it('holds size, format and look, and nothing of the day or the reader', () => {
    remember(CHOSEN);
    const [text = ''] = kept.values();
    expect(Object.keys(JSON.parse(text) as object).sort()).toEqual([
      'dpi',
      'format',
      'letters',
      'own',
      'parts',
      'size',
      'theme',
      'times',
    ]);
  });

  it('does without storage where that is denied', () => {
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(globalThis, 'localStorage', { get: denied, configurable: true });
    expect(() => remember(CHOSEN)).not.toThrow();
    expect(recall()).toEqual(FIRST_CHOICE);
    Reflect.deleteProperty(globalThis, 'localStorage');
  });
});

describe('what stands in storage', () => {
  it.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['nothing', 'null'],
    ['a key too few', JSON.stringify({ ...CHOSEN, parts: undefined })],
    ['a key too many', JSON.stringify({ ...CHOSEN, title: 'x' })],
    ['a size that is none', JSON.stringify({ ...CHOSEN, size: 'toString' })],
    ['px beyond the rule', JSON.stringify({ ...CHOSEN, own: { ...CHOSEN.own, width: 1e9 } })],
    ['px as text', JSON.stringify({ ...CHOSEN, own: { ...CHOSEN.own, width: '900' } })],
    ['dots that are not offered', JSON.stringify({ ...CHOSEN, dpi: 200 })],
    [
      'a part that is no yes or no',
      JSON.stringify({ ...CHOSEN, parts: { ...CHOSEN.parts, key: 1 } }),
    ],
  ])('is not trusted: %s', (_, text) => {
    kept.set('tolqyn-snapshot', text);
    expect(recall()).toEqual(FIRST_CHOICE);
  });

  it('is taken as it is where it is whole', () => {
    expect(parseChoice(JSON.parse(JSON.stringify(CHOSEN)))).toEqual(CHOSEN);
  });
});
