import { beforeAll, describe, expect, test } from 'vitest';
import { formatRef, type Ref } from '../../src/core/format/ref.ts';
import { LANGUAGES } from '../../src/core/base/languages.ts';
import { type Searcher, searcherOf } from '../../src/core/lists/search.ts';
import { DATASET } from '../core/plate/wave.ts';
import { en } from '../english.ts';

let search: Searcher;
beforeAll(() => {
  search = searcherOf(en, DATASET);
});
const placesFor = (query: string) => search(query, 'en').places.map(({ ref }) => formatRef(ref));
const recordsFor = (query: string) => search(query, 'en').records.map(({ id }) => id);

const NAMED = [
  ...[...DATASET.places.values()].map((one) => ({ one, kind: 'place' as const })),
  ...[...DATASET.regions.values()]
    .filter(({ kind }) => kind === 'oblast')
    .map((one) => ({ one, kind: 'region' as const })),
];

describe('every place and oblast', () => {
  test.each(NAMED)('$one.names.en is found by each of its names and spellings', ({ one, kind }) => {
    const ref: Ref = { kind, id: one.id };
    const names = [...LANGUAGES.map((language) => one.names[language]), ...one.spellings];
    for (const name of [...names, one.latin ?? one.names.en]) {
      for (const typed of [name, name.toUpperCase(), ` ${name.toLowerCase()} `]) {
        expect(placesFor(typed), typed).toContain(formatRef(ref));
      }
    }
  });

  test.each(NAMED)('$one.names.en stands first under its own name', ({ one }) => {
    const first = search(one.names.en, 'en').places[0];
    expect(first?.name.map(({ text }) => text).join('')).toBe(one.names.en);
  });
});

describe('every record', () => {
  test.each(DATASET.records.map((record) => [record.id, record] as const))(
    '%s is found by its title and by each of its quotes',
    (id, record) => {
      expect(recordsFor(record.title.en)[0]).toBe(id);
      for (const { quote } of record.accounts)
        expect(recordsFor(quote ?? ''), quote ?? '').toContain(id);
    },
  );

  test.each([
    ['Uralsk', 'oral'],
    ['Алматы', 'almaty'],
    ['kyzyl orda', 'kyzylorda'],
    ['zhana ozen', 'zhanaozen'],
    ['Aktyubinsk', 'aktobe'],
  ])('that is told of a place is found by «%s»', (query, place) => {
    const there = DATASET.records
      .filter(({ where }) => where.some(({ id }) => id === place))
      .map(({ id }) => id);
    expect(there.length).toBeGreaterThan(0);
    expect(recordsFor(query)).toEqual(expect.arrayContaining(there));
  });
});

describe('what is typed on the way', () => {
  test.each(NAMED)('to $one.names.en finds it from the third letter on', ({ one, kind }) => {
    for (let length = 3; length <= one.names.en.length; length += 1) {
      const typed = one.names.en.slice(0, length);
      expect(placesFor(typed), typed).toContain(formatRef({ kind, id: one.id }));
    }
  });

  test('Semipalatinsk finds Semey and says why', () => {
    const [first] = search('Semipalatinsk', 'en').places;
    expect(first?.name).toEqual([{ text: 'Semey', marked: false }]);
    expect(first?.otherName).toEqual([{ text: 'Semipalatinsk', marked: true }]);
  });

  test('the name that is told is the one that was typed, in its alphabet', () => {
    const otherName = (query: string) =>
      search(query, 'en')
        .places[0]?.otherName?.map(({ text }) => text)
        .join('');
    expect(otherName('Uralsk')).toBe('Uralsk');
    expect(otherName('Уральск')).toBe('Уральск');
    expect(otherName('шевченко')).toBe('Шевченко');
  });

  test.each([
    ['Almtay', 'place:almaty'],
    ['Zhanaosen', 'place:zhanaozen'],
    ['Экибасту3', 'place:ekibastuz'],
  ])('may have a small mistake: «%s»', (query, place) => {
    const found = search(query, 'en');
    expect(found.similar).toBe(true);
    expect(found.places.map(({ ref }) => formatRef(ref))).toContain(place);
  });
});

test('an answer comes within the time of a key press', () => {
  const queries = ['s', 'st', 'str', 'stri', 'strike', 'strikes in almaty', 'Алматы', 'almtay'];
  const begun = performance.now();
  for (const query of queries) search(query, 'en');
  expect((performance.now() - begun) / queries.length).toBeLessThan(100);
});
