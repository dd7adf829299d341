import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText, readCsv } from '../../../src/core/export/csv.ts';
import { dataPackage } from '../../../src/core/export/data-package.ts';
import { geoJson } from '../../../src/core/export/geojson.ts';
import { readGeoJson } from '../../../src/core/export/geojson-read.ts';
import { readTables } from '../../../src/core/export/tables-read.ts';
import { wholeWave, filteredSubset } from '../../../src/core/export/subset.ts';
import { NO_FILTER } from '../../../src/core/record/perspective.ts';
import { account, waveWith, record } from '../fixture.ts';
import { anyWave, anyText } from './arbitrary.ts';
import { companionsOf } from './companions.ts';
import { en } from '../../english.ts';

const LINK = 'https://example.org/wave/?v=1.2.3';

// Generated records take seconds on a slow machine.
describe('what is written is read back', { timeout: 60_000 }, () => {
  test('from GeoJSON, record for record', () => {
    fc.assert(
      fc.property(anyWave, (wave) => {
        expect(readGeoJson(geoJson(en, wholeWave(wave, LINK)))).toStrictEqual(wave.records);
      }),
    );
  });

  test('from the tables, record for record', () => {
    fc.assert(
      fc.property(anyWave, (wave) => {
        const files = dataPackage(en, wholeWave(wave, LINK), companionsOf(wave));
        expect(readTables(files)).toStrictEqual(wave.records);
      }),
    );
  });

  test('also as one witness tells it', () => {
    fc.assert(
      fc.property(
        anyWave,
        fc.constantFrom('interview', 'statement', 'first/statement'),
        (wave, perspective) => {
          const subset = filteredSubset(en, wave, { ...NO_FILTER, perspective }, LINK);
          expect(readGeoJson(geoJson(en, subset))).toStrictEqual(subset.records);
          expect(readTables(dataPackage(en, subset, companionsOf(wave)))).toStrictEqual(
            subset.records,
          );
        },
      ),
    );
  });

  test('whatever the cells of a table hold', () => {
    const cells = fc.array(fc.tuple(fc.oneof(anyText, fc.constant('')), anyText));
    fc.assert(
      fc.property(cells, (rows) => {
        const read = readCsv(csvText(['a', 'b'], rows));
        expect(read.map(({ a, b }) => [a, b])).toEqual(rows);
      }),
    );
  });
});

describe('a table', () => {
  test('runs no formula, and leaves numbers and apostrophes alone', () => {
    const rows = [['=SUM(A1)', -1.5, "'tis"]];
    expect(csvText(['a', 'b', 'c'], rows)).toBe("a,b,c\r\n'=SUM(A1),-1.5,'tis\r\n");
  });

  test('that is cut short or torn is refused', () => {
    expect(() => readCsv('a,b\r\n"open')).toThrow(/expected a cell at character/);
    expect(() => readCsv('a,b\r\n1\r\n')).toThrow(/row 1: expected 2 cells; got 1/);
    expect(() => readCsv('')).toThrow(/expected a header/);
  });
});

describe('another file is refused with what was expected', () => {
  test.each([
    ['{}', 'file.type: expected the field "type"; got nothing'],
    ['{"type":"Feature"}', 'file.type: expected "FeatureCollection"; got "Feature"'],
    [
      '{"type":"FeatureCollection","features":[{}],"sources":[]}',
      'file.features[0].id: expected the field "id"',
    ],
  ])('%s', (text, message) => {
    expect(() => readGeoJson(text)).toThrow(message);
  });

  test('tables without the accounts', () => {
    expect(() => readTables({ 'records.csv': 'id\r\n' })).toThrow(/a file accounts.csv; got none/);
  });
});

describe('according to a voice', () => {
  const wave = waveWith(
    record('strike', {
      when: '2022-01-03',
      ends: { kind: 'open', saidBy: ['interview', 'month'] },
      accounts: [
        account('interview', { when: '2022-01-04', wording: { en: 'about noon' } }),
        account('first/statement', { kind: 'rally' }),
        account('month'),
      ],
    }),
    record('other', { accounts: [account('month')] }),
  );

  test('a record has that voice’s reading and accounts only, and asserts nothing twice', () => {
    const { records, filter } = filteredSubset(
      en,
      wave,
      { ...NO_FILTER, perspective: 'interview' },
      LINK,
    );
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      when: { text: '2022-01-04' },
      kind: 'strike',
      ends: { kind: 'open', saidBy: ['interview'], until: { text: '2022-01-06' } },
    });
    expect(records[0]?.accounts.map(({ asserts }) => asserts)).toEqual([
      { wording: { en: 'about noon' } },
    ]);
    expect(filter?.words).toBe('According to interview: 1 of 2 records');
  });

  test('the kind of a mark is the voice’s own, and a filter of kinds follows it', () => {
    const rallies = filteredSubset(
      en,
      wave,
      { ...NO_FILTER, perspective: 'statement', kinds: ['rally'] },
      LINK,
    );
    expect(rallies.records.map(({ id, kind }) => [id, kind])).toEqual([['strike', 'rally']]);
    expect(
      filteredSubset(en, wave, { ...NO_FILTER, perspective: 'statement', kinds: ['strike'] }, LINK)
        .records,
    ).toEqual([]);
  });
});
