/**
 * A wave that no line of `src` knows, in a build that has two (`tests/waves`): another country and
 * projection, cantons, kinds of its own, one voice, pages and addresses, points, 400 days.
 */
import { strFromU8, unzipSync } from 'fflate';
import { readTables } from '../../src/core/export/tables-read.ts';
import { wrongCsl, wrongDataPackage, wrongLinkedPlaces } from '../core/export/validate.ts';
import { expect, test } from './driver.ts';

const WAVE = '?wave=lanmere-1911';

test('opens by its address: map, key, sentence and time bar are of its own', async ({ reader }) => {
  await reader.open(`${WAVE}&day=1911-09-20`);
  await expect(reader.page).toHaveTitle('Wednesday 20 September 1911 – Tolqyn: Lanmere, 1911');
  await expect(reader.sentence).toHaveText(
    'Port Alder, the whole of Westerly and the whole of Southreach go on.',
  );
  await expect(reader.key).toContainText('4 of 4 cantons');
  await expect(reader.key).toContainText('Whole canton');
  await expect(reader.mark('Port Alder')).toBeVisible();
  await expect(reader.timeBar).toContainText('1 Aug');
  await expect(reader.timeBar).toContainText('Work');
  // One language of names, one voice: nothing is there to choose from, and nothing differs.
  await expect(reader.page.getByRole('group', { name: 'Language of names' })).toHaveCount(0);
  await expect(reader.notices).toBeEmpty();
  await reader.expectNothingSticksOut();
  await reader.expectAccessible();
});

test('a layer of lines that it brings reaches map, opening and plates', async ({ reader }) => {
  await reader.plate.prepare();
  const file = reader.page.waitForResponse('**/ground/lanmere-1911/railways.geojson');
  await reader.open(`${WAVE}&day=1911-09-20`);
  expect((await file).ok()).toBe(true);
  const built = await (await reader.page.request.get('lanmere-1911.html')).text();
  expect(built).toMatch(/stroke="var\(--b-country\)"[^>]*stroke-dasharray/);
  await reader.plate.open();
  expect(await reader.plate.previewText()).toContain('stroke-dasharray="7 2"');
});

test('steps and plays through its days', async ({ reader }) => {
  await reader.open(`${WAVE}&day=1911-08-29`, 'readable');
  await reader.button('Next day').click();
  await reader.expectDay('Wednesday 30 August 1911');
  await expect(reader.dossier).toContainText('A muster is refused near Cape Anvil');
  await reader.button('Play').click();
  await expect(reader.heading).not.toHaveText(/30 August/);
  await reader.button('Pause').click();
  await reader.expectAddress(/wave=lanmere-1911&day=1911-/);
});

test('its places are points, its accounts stand on pages, in rows and at addresses', async ({
  reader,
}) => {
  await reader.open(`${WAVE}&day=1911-08-30&place=cape-anvil`, 'readable');
  await expect(reader.dossier).toContainText('Point that came with a record');
  await expect(reader.dossier).toContainText('Approximate');
  await expect(reader.dossier).toContainText('p. 33');
  await reader.open(`${WAVE}&day=1911-02-02&record=weavers-slow`, 'readable');
  await expect(reader.dossier).toContainText('the looms go at half their wonted speed');
  await expect(reader.dossier).toContainText('p. 7');
  await expect(reader.dossier).toContainText('row 12');
  await reader.open(`${WAVE}&day=1911-03-15&record=port-alder-procession`, 'readable');
  const link = reader.dossier.getByRole('link', { name: 'example.org/gazette/1911-03-16' });
  await expect(link).toHaveAttribute(
    'href',
    /^https:\/\/example\.org\/gazette\/1911-03-16#:~:text=a/,
  );
  await reader.open(`${WAVE}&day=1911-06-12&region=XL-E`, 'readable');
  await expect(reader.dossier).toContainText('Canton, in the borders of January 1911');
  await expect(reader.dossier).toContainText('Carters across Eastmark work slowly');
});

test('is searched, filtered, listed as a table, and its source is told', async ({ reader }) => {
  await reader.open(`${WAVE}&day=1911-08-21`, 'readable');
  await reader.page.keyboard.press('/');
  await reader.searchField.fill('barrels');
  await expect(reader.results).toContainText('A barricade of barrels at Skerry');
  await reader.page.keyboard.press('Escape');
  await reader.open(`${WAVE}&kinds=barricade,raid&view=table`, 'readable');
  await expect(reader.rows).toHaveCount(2);
  await expect(reader.table).toContainText('Carters are fined in Port Alder');
  await reader.open(WAVE, 'readable');
  await reader.button('Sources').click();
  await expect(reader.drawer('Sources')).toBeVisible();
  await expect(reader.dossier).toContainText('One text, one voice');
  await expect(reader.dossier).toContainText('The Harbour Gazette, bound for 1911');
  // A voice alone has no ties to draw, and nobody to differ with.
  await expect(reader.voices).toHaveCount(0);
  await expect(reader.button('Where the texts differ')).toHaveCount(0);
});

test('makes plates and contact sheets', async ({ reader }) => {
  const plate = await reader.openPlate(`${WAVE}&day=1911-09-20`);
  await plate.isDrawn();
  const text = await plate.previewText();
  for (const words of [
    'Lanmere, Wednesday 20 September 1911',
    'Cantons as on 1 January 1911',
    'Gazette, p. 11',
    'parallels 43° S and 37.5° S',
    'Records CC0',
    'an invented ground (CC0)',
    'wave=lanmere-1911',
  ]) {
    expect(text).toContain(words);
  }
  expect(text).not.toMatch(/oblast|Kazakh|¶/i);
  await plate.radio(/^Every day with something new/).check();
  await plate.isDrawn();
  const sheet = await plate.previewText();
  await expect(plate.field('Title')).toHaveValue('Lanmere, 9 January 1911 to 27 January 1912');
  expect(sheet).toContain('Thursday 2 February');
});

test('comes as data, each file with its address in it', async ({ reader }) => {
  await reader.open(`${WAVE}&day=1911-09-20`, 'readable');
  await reader.button('Download or cite').click();
  await expect(reader.download).toContainText('Tolqyn contributors, Tolqyn: Lanmere, 1911');
  const places = (await reader.taken('Linked Places')).text;
  expect(wrongLinkedPlaces(places)).toEqual([]);
  expect(places).toContain('?wave=lanmere-1911&place=cape-anvil');
  const zip = Object.entries(unzipSync((await reader.taken('CSV tables')).bytes));
  const tables = Object.fromEntries(zip.map(([name, bytes]) => [name, strFromU8(bytes)]));
  expect(wrongDataPackage(tables)).toEqual([]);
  const accounts = readTables(tables).flatMap((record) => record.accounts);
  expect(accounts.map(({ at }) => at)).toEqual(
    expect.arrayContaining([
      { kind: 'page', page: '33' },
      { kind: 'row', row: 31 },
      { kind: 'address', url: 'https://example.org/gazette/1911-09-13' },
    ]),
  );
  expect(wrongCsl(JSON.parse((await reader.taken('CSL-JSON')).text))).toEqual([]);
});

test('the foot of the panel leads from one wave to the other and back', async ({ reader }) => {
  await reader.open('?day=2022-01-04', 'readable');
  await reader.page.getByRole('link', { name: 'Lanmere, 1911' }).click();
  await expect(reader.page).toHaveTitle(/Lanmere/);
  await reader.expectAddress(/\?wave=lanmere-1911/);
  await reader.page.getByRole('link', { name: 'Kazakhstan, January 2022' }).click();
  await expect(reader.page).toHaveTitle(/Kazakhstan/);
});

test('an address of a wave that is not there says so, and opens the usual one', async ({
  reader,
}) => {
  await reader.open('?wave=atlantis&day=2022-01-04', 'readable');
  await expect(reader.notices).toContainText(
    'The link asks for wave «atlantis», which is not the id of a wave: kazakhstan-2022, lanmere-1911.',
  );
  await reader.expectDay('Tuesday 4 January 2022');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('has a page with its day, and one with all of its records', async ({ reader }) => {
    await reader.page.goto('/lanmere-1911.html');
    await expect(reader.opening).toContainText('Millford is new');
    await reader.page.getByRole('link', { name: 'All days', exact: true }).click();
    await expect(reader.page).toHaveTitle('All records – Tolqyn: Lanmere, 1911');
    await expect(reader.page.getByText('p. 57')).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('stands in its window, and the bar shows the day', async ({ reader }) => {
    await reader.open(`${WAVE}&day=1911-06-12`);
    await expect(reader.sentence).toContainText('perhaps also the whole of Eastmark');
    await expect(reader.day).toBeInViewport();
    await reader.expectNothingSticksOut();
    await reader.expectAccessible();
  });
});
