import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { openWave } from '../../src/core/format/open.ts';
import type { Companions } from '../../src/core/export/companions.ts';
import { FORMATS, makeFile } from '../../src/core/export/formats.ts';
import { readGeoJson } from '../../src/core/export/geojson-read.ts';
import { readTables } from '../../src/core/export/tables-read.ts';
import { type Subset, wholeWave, filteredSubset } from '../../src/core/export/subset.ts';
import { NO_FILTER } from '../../src/core/record/perspective.ts';
import type { Wave } from '../../src/core/format/wave.ts';
import { buildGeodata } from '../../tools/geodata/build.ts';
import {
  citationsIn,
  csvRows,
  wrongCsl,
  wrongDataPackage,
  wrongGeoJson,
  wrongLinkedPlaces,
} from '../core/export/validate.ts';
import { companionsIn } from '../../tools/geodata/data-files.ts';
import { ROOT } from '../house/files.ts';
import { en } from '../english.ts';

const LINK = 'https://example.org/wave/?v=0';
const FORCES = { ...NO_FILTER, perspective: null, actors: ['special-forces'] };
const TENGIZ = { ...NO_FILTER, perspective: null, employers: ['tengizchevroil'] };

let wave: Wave;
let companions: Companions;
let takes: readonly Subset[];

beforeAll(() => {
  const { assets, compiled } = buildGeodata(ROOT);
  if (!assets || !compiled) throw new Error('expected geodata without errors');
  wave = openWave(compiled);
  companions = companionsIn(assets);
  const voices = [...wave.voices.values()].flatMap(({ id, witness }) => [id, witness]);
  takes = [
    wholeWave(wave, LINK),
    wholeWave(wave, null),
    filteredSubset(en, wave, { ...NO_FILTER, perspective: null, kinds: ['strike', 'rally'] }, LINK),
    filteredSubset(en, wave, FORCES, LINK),
    filteredSubset(en, wave, TENGIZ, LINK),
    ...[...new Set(voices)].map((perspective) =>
      filteredSubset(en, wave, { ...NO_FILTER, perspective }, LINK),
    ),
  ];
}, 120_000);

function textOf(id: string, subset: Subset): string {
  const format = FORMATS.find((one) => one.id === id);
  if (!format) throw new Error(`expected a format ${id}`);
  return strFromU8(makeFile(en, format, subset, companions).bytes);
}

function tablesOf(subset: Subset): Readonly<Record<string, string>> {
  const format = FORMATS.find(({ id }) => id === 'tables');
  const archive = format ? makeFile(en, format, subset, companions).bytes : new Uint8Array();
  return Object.fromEntries(
    Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

describe('the real records, all of them, of some kinds, actors and employers, and as each voice and witness tells them', () => {
  test('are valid GeoJSON that reads back as the same records', () => {
    expect(takes.length).toBeGreaterThan(5);
    for (const subset of takes) {
      const text = textOf('geojson', subset);
      expect(wrongGeoJson(text)).toEqual([]);
      expect(readGeoJson(text)).toStrictEqual(subset.records);
    }
  });

  test('are a valid Data Package that reads back as the same records', () => {
    for (const subset of takes) {
      const files = tablesOf(subset);
      expect(wrongDataPackage(files)).toEqual([]);
      expect(readTables(files)).toStrictEqual(subset.records);
    }
  });

  test('have ACLED rows at known places, each with an id of its own', () => {
    for (const subset of takes) {
      const rows = csvRows(textOf('acled', subset));
      expect(new Set(rows.map((row) => row['event_id_cnty'])).size).toBe(rows.length);
      for (const row of rows) {
        expect(row['event_date']).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(Number(row['longitude'])).toBeGreaterThan(45);
        expect(row['source']).not.toBe('');
      }
    }
  });
});

/** What a filter leaves, read off the files of `geodata/kazakhstan-2022/records` and nothing of ours between. */
function idsWith(field: 'actors' | 'employers', term: string): readonly string[] {
  return wave.records
    .filter(
      (one) =>
        one[field].includes(term) ||
        (field === 'actors' && one.accounts.some(({ asserts }) => asserts.actors?.includes(term))),
    )
    .map(({ id }) => id);
}

test.each([
  ['an actor', FORCES, 'actors', 'special-forces', 3],
  ['an employer', TENGIZ, 'employers', 'tengizchevroil', 2],
] as const)('every format follows a filter by %s', (_, filter, field, term, atLeast) => {
  const subset = filteredSubset(en, wave, filter, LINK);
  const ids = idsWith(field, term);
  expect(ids.length).toBeGreaterThanOrEqual(atLeast);
  expect(ids.length).toBeLessThan(wave.records.length);

  const features = JSON.parse(textOf('geojson', subset)) as { features: { id: string }[] };
  expect(features.features.map(({ id }) => id)).toEqual(ids);

  const files = tablesOf(subset);
  expect(csvRows(files['records.csv'] ?? '').map((row) => row['id'])).toEqual(ids);
  const accounts = csvRows(files['accounts.csv'] ?? '');
  expect(new Set(accounts.map((row) => row['record_id']))).toEqual(new Set(ids));

  const acled = csvRows(textOf('acled', subset));
  const coded = acled.map((row) => /tolqyn record=([a-z0-9-]+)/.exec(row['tags'] ?? '')?.[1]);
  expect(coded.length).toBeGreaterThan(0);
  expect(coded.filter((id) => id === undefined || !ids.includes(id))).toEqual([]);

  const voices = accounts.map((row) => row['source'] ?? '');
  const sources = (JSON.parse(textOf('csl', subset)) as { id: string }[]).map(({ id }) => id);
  expect(sources).toEqual(expect.arrayContaining(voices));
  const witnesses = voices.map((id) => wave.voices.get(id)?.witness);
  const uncited = [...wave.voices.values()].filter(
    ({ id }) => !voices.includes(id) && !witnesses.includes(id),
  );
  expect(uncited.length).toBeGreaterThan(0);
  expect(uncited.filter(({ id }) => sources.includes(id))).toEqual([]);
  for (const format of ['bibtex', 'ris']) {
    expect(citationsIn(textOf(format, subset))).toHaveLength(sources.length);
  }
});

test('a filter does not narrow the list of places, whose file does not say so', () => {
  const places = FORMATS.filter(({ narrows }) => !narrows);
  expect(places.map(({ id }) => id)).toEqual(['places']);
  const [format] = places;
  if (!format) throw new Error('expected a format');
  const bytes = (subset: Subset) => makeFile(en, format, subset, companions);
  expect(bytes(filteredSubset(en, wave, FORCES, LINK)).name).toBe(
    bytes(wholeWave(wave, LINK)).name,
  );
});

test('the places are valid Linked Places, with a match in GeoNames for every town', () => {
  const text = textOf('places', takes[0] ?? wholeWave(wave, LINK));
  expect(wrongLinkedPlaces(text)).toEqual([]);
  const { features } = JSON.parse(text) as {
    features: { properties: { fclasses: string[] }; links: { identifier: string }[] }[];
  };
  expect(features).toHaveLength(wave.places.size + wave.regions.size);
  const towns = features.filter(({ properties }) => properties.fclasses.includes('P'));
  expect(towns.filter(({ links }) => links.length === 0)).toEqual([]);
});

test('the sources are valid CSL-JSON, and BibTeX and RIS say the same', () => {
  for (const subset of takes) {
    const items = JSON.parse(textOf('csl', subset)) as { id: string; title: string }[];
    expect(wrongCsl(items)).toEqual([]);
    if (items.length === 0) continue;
    const titles = items.map(({ title }) => title);
    for (const id of ['bibtex', 'ris']) {
      const text = textOf(id, subset);
      expect(citationsIn(text).map(({ title }) => title)).toEqual(titles);
      for (const item of items) expect(text).toContain(item.id);
    }
  }
});

test('every format says what it leaves out', () => {
  for (const format of FORMATS) {
    for (const subset of takes) expect(format.loss(en, subset, companions)).not.toEqual([]);
  }
});
