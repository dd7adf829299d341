import { readFile } from 'node:fs/promises';
import { PNG } from 'pngjs';
import { expect, test } from './driver.ts';

/** The picture that a press of «Download PNG» gives, and its file name. */
async function downloaded(page: import('@playwright/test').Page) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download PNG' }).click(),
  ]);
  const picture = PNG.sync.read(await readFile(await file.path()));
  return { picture, name: file.suggestedFilename() };
}

/** How many px have exactly this colour. */
function pixelsOf({ data }: PNG, hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] === r && data[at + 1] === g && data[at + 2] === b) count += 1;
  }
  return count;
}

test('a snapshot is a plate of the day, whole, at the size asked for', async ({ reader }) => {
  await reader.open('?day=2022-01-04', 'readable');
  await reader.button('Snapshot').click();
  const dialog = reader.page.getByRole('dialog', { name: 'Snapshot' });
  await expect(dialog.getByRole('img')).toHaveAttribute('alt', /Nine cities/);
  await dialog.getByRole('radio', { name: /^1×/ }).check();
  const { picture, name } = await downloaded(reader.page);
  expect(name).toBe('tolqyn-2022-01-04.png');
  expect([picture.width, picture.height]).toEqual([1600, 1200]);
  // Paper, the tints of three days, labour, street, and the rings of what is new today.
  const least = { '#fcfaf5': 300_000, '#ab9060': 3000, '#dbcaa3': 60_000, '#f8f5ec': 20_000 };
  for (const [colour, count] of Object.entries(least)) {
    expect(pixelsOf(picture, colour), colour).toBeGreaterThan(count);
  }
  for (const colour of ['#0b4f94', '#1c8f74', '#c4320a', '#1b1815', '#a6417f']) {
    expect(pixelsOf(picture, colour), colour).toBeGreaterThan(100);
  }
});

test('at twice the size it has twice the pixels; dark is dark; a night and a voice are in the name', async ({
  reader,
}) => {
  await reader.open('?day=2022-01-05&phase=night&by=statement-2022-01-07', 'readable');
  await reader.button('Snapshot').click();
  await reader.page.getByRole('radio', { name: /^2×/ }).check();
  await reader.page.getByRole('radio', { name: 'Dark' }).check();
  const { picture, name } = await downloaded(reader.page);
  expect([picture.width, picture.height]).toEqual([3200, 2400]);
  expect(name).toMatch(/^tolqyn-2022-01-05-night-according-to-.*\.png$/);
  expect(pixelsOf(picture, '#171614')).toBeGreaterThan(1_000_000);
});

test('the dialog is closed by Escape, the focus comes back, and it has no violations', async ({
  reader,
}) => {
  await reader.open('?day=2022-01-04', 'readable');
  await reader.button('Snapshot').focus();
  await reader.page.keyboard.press('Enter');
  await expect(reader.page.getByRole('button', { name: 'Download PNG' })).toBeEnabled();
  await reader.expectAccessible();
  await reader.page.keyboard.press('Escape');
  await expect(reader.page.getByRole('dialog')).toHaveCount(0);
  await expect(reader.button('Snapshot')).toBeFocused();
});

test.describe('what fails', () => {
  test.use({ mayFail: true });

  test('a picture too large for the device is said, with what to do', async ({ reader }) => {
    await reader.page.addInitScript(() => {
      HTMLCanvasElement.prototype.toBlob = (callback) => callback(null);
    });
    await reader.open('?day=2022-01-04', 'readable');
    await reader.button('Snapshot').click();
    await reader.page.getByRole('radio', { name: /^4×/ }).check();
    await reader.page.getByRole('button', { name: 'Download PNG' }).click();
    await expect(
      reader.page.getByText('Too large for this device: choose 2×, or take the SVG'),
    ).toBeVisible();
  });

  test('ground that cannot be loaded is said, and trying again helps', async ({ reader }) => {
    await reader.page.route('**/ground/lakes.geojson', (route) => route.abort());
    await reader.open('?day=2022-01-04', 'readable');
    await reader.button('Snapshot').click();
    await expect(
      reader.page.getByText('The ground of the picture could not be loaded.'),
    ).toBeVisible();
    await reader.page.unroute('**/ground/lakes.geojson');
    await reader.button('Try again').click();
    await expect(reader.page.getByRole('button', { name: 'Download PNG' })).toBeEnabled();
  });
});
