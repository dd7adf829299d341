import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { readGeoJson } from '../../src/core/export/geojson-read.ts';
import { readTables } from '../../src/core/export/tables-read.ts';
import {
  citationsIn,
  csvRows,
  wrongCsl,
  wrongDataPackage,
  wrongGeoJson,
  wrongLinkedPlaces,
} from '../core/export/validate.ts';
import { expect, test } from './driver.ts';

const FILTERED = '?day=2022-01-04&by=solidarity-2022/interview&kinds=strike,rally';

test('a reader takes each format with a filter in force, and the files parse', async ({
  reader,
}) => {
  await reader.open(FILTERED, 'readable');
  await reader.button('Download or cite').click();
  await expect(reader.download.getByText(/^According to Interview, 2 kinds of 17/)).toBeVisible();

  const geojson = await reader.taken('GeoJSON');
  expect(geojson.name).toMatch(/^tolqyn-kazakhstan-january-2022-\d+\.\d+\.\d+-filtered\.geojson$/);
  expect(wrongGeoJson(geojson.text)).toEqual([]);
  const records = readGeoJson(geojson.text);
  expect(records.length).toBeGreaterThan(3);
  for (const { kind, accounts } of records) {
    expect(['strike', 'rally']).toContain(kind);
    for (const { voice } of accounts) expect(voice).toBe('solidarity-2022/interview');
  }

  const tables = Object.entries(unzipSync((await reader.taken('CSV tables')).bytes));
  const files = Object.fromEntries(tables.map(([name, bytes]) => [name, strFromU8(bytes)]));
  expect(wrongDataPackage(files)).toEqual([]);
  expect(readTables(files)).toEqual(records);

  expect(csvRows((await reader.taken('ACLED columns')).text).length).toBeGreaterThan(3);
  const places = await reader.taken('Linked Places');
  expect(places.name).not.toContain('filtered');
  expect(wrongLinkedPlaces(places.text)).toEqual([]);
  expect(wrongCsl(JSON.parse((await reader.taken('CSL-JSON')).text))).toEqual([]);
  for (const format of ['BibTeX', 'RIS']) {
    const titles = citationsIn((await reader.taken(format)).text).map(({ title }) => title);
    expect(titles.join()).toContain('Interview with Ainur Kurmanov');
  }
});

test('what a format leaves out stands before the download, with the records @both', async ({
  reader,
}) => {
  await reader.open('?day=2022-01-04', 'readable');
  await reader.button('Download or cite').click();
  await reader.download.getByRole('radio', { name: /^ACLED columns/ }).check();
  await expect(reader.download.getByText(/names? no town and (is|are) left out/)).toBeVisible();
  await reader.download.getByText('Which', { exact: true }).first().click();
  await expect(reader.download.getByText(/government-resigns|dozens-killed/).first()).toBeVisible();
  await reader.expectAccessible();
  await reader.page.keyboard.press('Escape');
  await expect(reader.download).toHaveCount(0);
  await expect(reader.button('Download or cite')).toBeFocused();
});

test('map and record are cited with data version and a link that opens them again', async ({
  reader,
}) => {
  await reader.open('?day=2022-01-05&record=tengiz-strike', 'readable');
  await reader.dossier.getByText('Cite this record').click();
  const reference = reader.dossier.getByText(/^Tolqyn contributors, “/);
  await expect(reference).toContainText(/data version \d+\.\d+\.\d+, record tengiz-strike/);
  await reader.expectAccessible();
  const [file] = await Promise.all([
    reader.page.waitForEvent('download'),
    reader.dossier.getByRole('button', { name: 'BibTeX' }).click(),
  ]);
  const [item] = citationsIn(await readFile(await file.path(), 'utf8'));
  await reader.page.goto(item?.URL ?? '');
  await expect(reader.opening).toHaveCount(0);
  await expect(reader.dossier.getByText('Cite this record')).toBeVisible();
  await reader.expectDay('Wednesday 5 January 2022');

  await reader.button('Download or cite').click();
  await expect(reader.download.getByText(/^Tolqyn contributors, Tolqyn: .*Map,/)).toBeVisible();
});

test('places that cannot be loaded are said, and trying again helps', async ({ reader }) => {
  await reader.page.route('**/sources-*.json', (route) => route.abort());
  await reader.open('?day=2022-01-04', 'readable');
  await reader.button('Download or cite').click();
  await expect(reader.download.getByText('Places and sources could not be loaded.')).toBeVisible();
  await reader.page.unroute('**/sources-*.json');
  await reader.button('Try again').click();
  await expect(reader.download.getByRole('button', { name: 'Download GeoJSON' })).toBeVisible();
});
