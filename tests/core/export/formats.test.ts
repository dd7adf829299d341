import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { acledCsv, acledLoss, ACLED_COLUMNS } from '../../../src/core/export/acled.ts';
import { bibTex } from '../../../src/core/export/bibtex.ts';
import { FORMATS, makeFile } from '../../../src/core/export/formats.ts';
import { geoJson, geoJsonLoss } from '../../../src/core/export/geojson.ts';
import { ris } from '../../../src/core/export/ris.ts';
import { wholeWave, filteredSubset } from '../../../src/core/export/subset.ts';
import { NO_FILTER } from '../../../src/core/record/perspective.ts';
import { whenOf } from '../../../src/core/export/when.ts';
import type { RawRecord } from '../../../src/core/format/record.ts';
import { account, waveWith, record } from '../fixture.ts';
import { anyWave, anyText } from './arbitrary.ts';
import { companionsOf } from './companions.ts';
import {
  citationsIn,
  csvRows,
  wrongCsl,
  wrongDataPackage,
  wrongGeoJson,
  wrongLinkedPlaces,
} from './validate.ts';
import { en } from '../../english.ts';

const LINK = 'https://example.org/wave/?v=1.2.3';

function made(id: string, ...records: RawRecord[]) {
  const wave = waveWith(...records);
  const format = FORMATS.find((one) => one.id === id);
  if (!format) throw new Error(`expected a format ${id}`);
  return makeFile(en, format, wholeWave(wave, LINK), companionsOf(wave));
}

// Generated records take seconds on a slow machine.
describe('whatever the records hold', { timeout: 60_000 }, () => {
  test('every file is valid', () => {
    fc.assert(
      fc.property(anyWave, (wave) => {
        const companions = companionsOf(wave);
        const file = new Map(
          FORMATS.map((format) => [
            format.id,
            makeFile(en, format, wholeWave(wave, LINK), companions).bytes,
          ]),
        );
        const text = (id: string) => strFromU8(file.get(id) ?? new Uint8Array());
        expect(wrongGeoJson(text('geojson'))).toEqual([]);
        expect(wrongLinkedPlaces(text('places'))).toEqual([]);
        expect(wrongCsl(JSON.parse(text('csl')))).toEqual([]);
        const files = Object.entries(unzipSync(file.get('tables') ?? new Uint8Array()));
        const texts = files.map(([name, bytes]) => [name, strFromU8(bytes)]);
        expect(wrongDataPackage(Object.fromEntries(texts) as Record<string, string>)).toEqual([]);
        for (const row of csvRows(text('acled'))) {
          expect(Object.keys(row)).toEqual([...ACLED_COLUMNS]);
        }
      }),
      { numRuns: 10 },
    );
  });

  test('BibTeX and RIS carry any title, name and note', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, literal) => {
        const item = { id: 'a-1/b', type: 'webpage', title, author: [{ literal }], note: title };
        const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
        fc.pre(plain(title) !== '' && plain(literal) !== '');
        // One line each: nothing in a text ends a field, an entry or a record.
        expect(
          ris([item])
            .match(/^[A-Z][A-Z0-9] {2}- /gm)
            ?.join(''),
        ).toBe('TY  - ID  - AU  - TI  - N1  - ER  - ');
        const entry = bibTex([item]);
        expect(entry.split('\n').filter((line) => line.startsWith('@'))).toHaveLength(1);
        expect(bracesOf(entry)).toBe(0);
      }),
    );
  });
});

/** Open braces at the end that no escape stands before. */
function bracesOf(text: string): number {
  const signs = [...text.replace(/\\[{}]/g, '')];
  return signs.filter((sign) => sign === '{').length - signs.filter((sign) => sign === '}').length;
}

describe('the time of a record in GeoJSON', () => {
  test.each([
    ['2022-01-04', [{ start: { in: '2022-01-04' } }], '4 January 2022', 'certain'],
    ['2022-01-04~', [{ start: { in: '2022-01-04' } }], 'about 4 January 2022', 'less-certain'],
    ['2022-01-04?', [{ start: { in: '2022-01-04' } }], 'perhaps 4 January 2022', 'uncertain'],
    ['2011-12', [{ start: { in: '2011-12' } }], 'December 2011', 'certain'],
    ['2011~', [{ start: { in: '2011' } }], 'about 2011', 'less-certain'],
    [
      '[2022-01-03..2022-01-06]',
      [{ start: { earliest: '2022-01-03', latest: '2022-01-06' } }],
      'some day from 3 January 2022 to 6 January 2022',
      'certain',
    ],
    [
      '2011-05-17/2011-12',
      [{ start: { in: '2011-05-17' }, end: { in: '2011-12' } }],
      '17 May 2011 to 31 December 2011',
      'certain',
    ],
    [
      '201X',
      [{ start: { earliest: '2010-01-01', latest: '2019-12-31' } }],
      'some day from 1 January 2010 to 31 December 2019',
      'certain',
    ],
  ])('%s', (when, timespans, label, certainty) => {
    const [only] = waveWith(record('one', { when })).records;
    expect(only && whenOf(en, only)).toEqual({ timespans, label, certainty });
  });

  test('a stated end is an end, an open one has only its earliest day', () => {
    const { records } = waveWith(
      record('open', { ends: { kind: 'open', saidBy: ['interview'] } }),
      record('stated', { ends: { kind: 'stated', when: '[2022-01-05..2022-01-07]' } }),
    );
    expect(records.map((one) => whenOf(en, one).timespans[0]?.end)).toEqual([
      { earliest: '2022-01-06' },
      { earliest: '2022-01-05', latest: '2022-01-07' },
    ]);
  });

  test('a night is in the label', () => {
    const [only] = waveWith(record('one', { dayPart: 'night' })).records;
    expect(only && whenOf(en, only).label).toBe('night of 2–3 January 2022');
  });
});

describe('GeoJSON', () => {
  test('pins nothing that is told of an oblast or the country', () => {
    const wave = waveWith(
      record('national', { where: ['country:kz'] }),
      record('oblast', { where: ['region:KZ-MAN', 'place:zhanaozen', 'place:almaty'] }),
    );
    const subset = wholeWave(wave, LINK);
    const { features } = JSON.parse(geoJson(en, subset)) as {
      features: { geometry: unknown; properties: object }[];
    };
    expect(features.map(({ geometry }) => geometry)).toMatchObject([
      null,
      { type: 'MultiPoint', certainty: 'certain' },
    ]);
    expect(features[0]?.properties).toMatchObject({ placePrecision: 'country' });
    expect(geoJsonLoss(en, subset).map(({ records }) => records)).toEqual([
      ['national'],
      ['oblast'],
      [],
    ]);
  });

  test('says licence, version, filter, who tells it, and the link', () => {
    const wave = waveWith(record('one'));
    const filter = { ...NO_FILTER, perspective: 'interview', kinds: ['strike'] } as const;
    expect(JSON.parse(geoJson(en, filteredSubset(en, wave, filter, LINK)))).toMatchObject({
      license: 'CC-BY-4.0',
      version: '1.2.3',
      link: LINK,
      filter: {
        words: 'According to interview, 1 kind of 17: 1 of 1 record',
        by: 'interview',
        kinds: ['strike'],
      },
    });
  });
});

describe('ACLED columns', () => {
  test('split a record by day and place, and say the killed once', () => {
    const wave = waveWith(
      record('march', {
        kind: 'clash',
        where: ['place:zhanaozen', 'place:almaty', 'country:kz'],
        ends: { kind: 'stated', when: '2022-01-04' },
        figures: [
          { of: 'wounded', low: 7, high: 7, countedBy: { en: 'nobody' } },
          { of: 'killed', low: 2, high: 5, countedBy: { en: 'nobody' } },
        ],
      }),
    );
    const rows = csvRows(acledCsv(wholeWave(wave, LINK)));
    expect(rows.map((row) => [row.event_date, row.location, row.fatalities])).toEqual([
      ['2022-01-03', 'zhanaozen', '2'],
      ['2022-01-03', 'almaty', ''],
      ['2022-01-04', 'zhanaozen', ''],
      ['2022-01-04', 'almaty', ''],
    ]);
    expect(new Set(rows.map(({ event_id_cnty: id }) => id)).size).toBe(4);
    expect(rows[0]).toMatchObject({ event_type: 'Riots', inter1: '5', iso: '398', latitude: '45' });
  });

  test('code a date by its precision, and leave out what they cannot hold, by name', () => {
    const wave = waveWith(
      record('day'),
      record('days', { when: '[2022-01-03..2022-01-06]' }),
      record('month', { when: '2022-01' }),
      record('year', { when: '2011' }),
      record('national', { where: ['country:kz'] }),
      record('told-differently', {
        accounts: [account('interview'), account('first/statement', { kind: 'rally' })],
      }),
    );
    const subset = wholeWave(wave, LINK);
    const rows = csvRows(acledCsv(subset));
    expect(
      rows.map((row) => [
        row.event_date,
        row.time_precision,
        /record=([\w-]+)/.exec(row.tags ?? '')?.[1],
      ]),
    ).toEqual([
      ['2022-01-16', '3', 'month'],
      ['2022-01-03', '1', 'day'],
      ['2022-01-03', '1', 'told-differently'],
      ['2022-01-04', '2', 'days'],
    ]);
    const lost = acledLoss(en, subset).filter(({ records }) => records.length > 0);
    expect(lost.map(({ what, records }) => `${what} ${records.join(' ')}`)).toEqual([
      '1 record names no town and is left out: a row needs a point. national',
      '1 record has a range of more than a month and is left out. year',
      '2 records have no certain day: the date is the middle of the range, with time_precision 2 or 3. month days',
      '1 record is told differently: only the reading of the map is here. told-differently',
    ]);
  });
});

describe('file names', () => {
  test('carry the data version, and whether it is a part', () => {
    expect(made('geojson').name).toBe('tolqyn-a-wave-1.2.3.geojson');
    const wave = waveWith(record('one'));
    const subset = filteredSubset(en, wave, { ...NO_FILTER, perspective: 'interview' }, LINK);
    const names = FORMATS.map((format) => makeFile(en, format, subset, companionsOf(wave)).name);
    expect(names).toContain('tolqyn-a-wave-1.2.3-acled-filtered.csv');
    // The filter does not narrow the list of places.
    expect(names).toContain('tolqyn-a-wave-1.2.3-places.lpf.json');
    expect(new Set(names).size).toBe(names.length);
  });

  test('an archive has the same bytes for the same records', () => {
    expect(made('tables', record('one')).bytes).toEqual(made('tables', record('one')).bytes);
  });
});

test('sources come back from BibTeX and RIS with id, names, date, container and address', () => {
  const item = {
    id: 'solidarity-2022/interview',
    type: 'article-newspaper',
    title: 'Fuel & fire: 100% of {it} #1',
    author: [{ family: 'Kurmanov', given: 'Ainur' }, { literal: 'Union of Oil and Gas Workers' }],
    issued: { 'date-parts': [[2022, 1, 6]] },
    'container-title': 'Solidarity',
    URL: 'https://example.org/a_very/long-address/that-must-not-be-broken/into-two-lines/at-any-place?q=1',
    note: 'Қостанай – ¶12',
  };
  for (const text of [bibTex([item], ['a@b.c']), ris([{ ...item, type: 'webpage' }])]) {
    const [read] = citationsIn(text);
    expect(read).toMatchObject({
      title: item.title,
      URL: item.URL,
      note: item.note,
    });
    // RIS cannot tell a body from a family name.
    const names = (read?.author ?? []).map(({ family, literal }) => family ?? literal);
    expect(names).toEqual(['Kurmanov', 'Union of Oil and Gas Workers']);
    expect(text).toContain(item.id);
  }
  expect(citationsIn(bibTex([item]))[0]?.issued).toEqual(item.issued);
  expect(citationsIn(bibTex([item]))[0]?.['container-title']).toBe('Solidarity');
  expect(ris([item])).toMatch(/^T2 {2}- Solidarity\r\nPY {2}- 2022\r\nDA {2}- 2022\/01\/06\r$/m);
});
