import { describe, expect, it } from 'vitest';
import { expectRoom, layoutOf, SCREENS } from './room.ts';
import type { Options } from './wave.ts';

describe('the layout of a plate', () => {
  const cases: readonly (readonly [string, Options])[] = [
    ['a night', { phase: 'night' }],
    ['one witness', { perspective: 'statement-2022-01-07' }],
    ['a kind', { kinds: ['strike', 'rally'] }],
    ['names in Kazakh', { language: 'kk' }],
    ['names in Russian', { language: 'ru' }],
    ['a long address', { address: `https://example.org/${'a'.repeat(300)}/?day=2022-01-05` }],
    ['the south-east alone', { view: { west: 66, south: 41, east: 82, north: 48 } }],
    ['no key', { parts: { key: false } }],
    ['no references', { parts: { references: false } }],
    ['nothing but the map', { parts: { key: false, references: false, sentence: false } }],
  ];
  it.each(cases)(
    'keeps every text on the page and off the others with %s, on every page',
    (_, options) => {
      for (const [, page] of SCREENS) {
        expectRoom(layoutOf('2022-01-05', { ...options, page }));
      }
    },
  );

  it.each(['2022-01-02', '2022-01-05'])('makes the head higher for a longer title on %s', (day) => {
    const { title } = layoutOf(day).words;
    const layout = layoutOf(day, { words: { title: [title, title, title].join(' ') } });
    expect(layout.text.head.length).toBeGreaterThan(layoutOf(day).text.head.length);
    expect(layout.map.box.top).toBeGreaterThan(layoutOf(day).map.box.top);
  });

  it('gives the map its full height where the words leave it', () => {
    const { box } = layoutOf('2022-01-15').map;
    expect(box.bottom - box.top).toBeCloseTo(690, 0);
  });

  it('shows of a part of the country what is in it, numbers no more, and counts the rest', () => {
    const view = { west: 66, south: 41, east: 82, north: 48 };
    const layout = layoutOf('2022-01-05', { view });
    const ids = layout.map.scene.groups.flatMap(({ ref }) => (ref.kind === 'place' ? ref.id : []));
    expect(ids).toContain('almaty');
    expect(ids).not.toContain('oral');
    const records = layout.references.map(({ record }) => record);
    expect(records).not.toContain('rallies-north-and-east-5-january');
    const tail = layout.text.references.flatMap(({ line }) => line.runs.map(({ text }) => text));
    expect(tail.join(' ')).toMatch(/\d+ records? outside this map/);
  });
});
