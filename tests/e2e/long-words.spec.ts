/**
 * The page in a language that is two fifths longer than English: no word is cut or broken, no part lies
 * over another, nothing leaves the window. Plates: `tests/long-words`.
 */
import { lengthen } from '../long-words/lengthen.ts';
import { expect, test } from './driver.ts';
import type { Reader } from './driver/reader.ts';

const PHONE = { hasTouch: true, isMobile: true };

const WINDOWS = [
  ['a desk', { viewport: { width: 1440, height: 900 } }],
  ['a small desk', { viewport: { width: 1024, height: 768 } }],
  ['a tablet', { viewport: { width: 768, height: 1024 } }],
  ['a phone', { viewport: { width: 390, height: 844 }, ...PHONE }],
] as const;

const DAY = '?day=2022-01-04';

/** Views, by what heads their dossier. */
const VIEWS = [
  ['?day=2022-01-05&place=almaty', 'Almaty'],
  ['?day=2022-01-05&region=KZ-MAN', 'Mangystau Region'],
  ['?day=2022-01-05&record=tengiz-strike', 'Oil workers at Tengiz go on strike'],
  ['?day=2022-01-05&kinds=strike&by=solidarity-2022/interview', lengthen('Chronicle of the')],
] as const;

const DRAWERS = ['Search', 'Filter', 'Sources', 'How to read this map'];

const headed = (reader: Reader, name: string) =>
  expect(reader.page.getByRole('heading', { level: 2, name }).first()).toBeVisible();

/** Where the panel lies over the map it has to be opened first. */
async function openPanel(reader: Reader): Promise<void> {
  const handle = reader.button(lengthen('Chronicle and dossier'));
  if (!(await handle.isVisible())) return;
  await handle.click();
  await expect(reader.button(lengthen('Close the panel'))).toBeVisible();
}

async function expectRoomForViews(reader: Reader): Promise<void> {
  for (const [query, heading] of VIEWS) {
    await reader.goOn(query);
    await headed(reader, heading);
    await reader.expectNothingCramped('all of it');
  }
  await reader.goOn('?day=2022-01-05&view=table');
  await expect(reader.table).toBeVisible();
  // Its rows are alike.
  await reader.expectNothingCramped();
}

async function expectRoomForDrawers(reader: Reader): Promise<void> {
  const tools = reader.page.getByRole('group', { name: lengthen('Tools') });
  for (const drawer of DRAWERS) {
    await tools.getByRole('button', { name: lengthen(drawer) }).click();
    await headed(reader, lengthen(drawer));
    await reader.expectNothingCramped('all of it');
  }
}

/** All that can be unfolded is: the days to choose from, a size of one's own in px, the parts. */
async function expectRoomForDialogs(reader: Reader): Promise<void> {
  await reader.button(lengthen('Snapshot')).click();
  const dialog = reader.page.getByRole('dialog');
  await expect(dialog.getByRole('img')).toBeVisible();
  await dialog.locator('summary').click();
  for (const name of ['subject', 'size', 'unit']) {
    await dialog.locator(`[name=${name}]`).last().check();
  }
  await reader.expectNothingCramped('all of it');
  await reader.button(lengthen('Close')).click();
  await reader.button(lengthen('Download or cite')).click();
  await headed(reader, lengthen('Download'));
  await reader.expectNothingCramped('all of it');
}

for (const [name, window] of WINDOWS) {
  test.describe(name, () => {
    test.use(window);

    test('has room for every view, and for what opens over it', async ({ reader }) => {
      await reader.open(DAY, 'readable');
      await reader.fontsLoaded();
      await reader.expectNothingCramped();
      await openPanel(reader);
      await reader.expectNothingCramped('all of it');
      await expectRoomForViews(reader);
      await reader.goOn(DAY);
      await expectRoomForDrawers(reader);
      await expectRoomForDialogs(reader);
    });
  });
}
