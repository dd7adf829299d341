import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import ExifReader from 'exifreader';
import { Window } from 'happy-dom';
import { PNG } from 'pngjs';
import { pngBytes } from '../../src/core/encode/size.ts';
import { expect, test } from './driver.ts';

/** The file that a press of this button gives, and its name. */
async function fileOf(page: Page, button: 'Download PNG' | 'Download SVG') {
  await page.getByRole('radio', { name: new RegExp(`^${button.slice(-3)}`) }).check();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { bytes: await readFile(await file.path()), name: file.suggestedFilename() };
}

/** The picture that a press of «Download PNG» gives, and its file name. */
async function downloaded(page: Page) {
  const { bytes, name } = await fileOf(page, 'Download PNG');
  return { picture: PNG.sync.read(bytes), name };
}

/** The same document drawn to one canvas of the whole size, as a file of the browser's own. */
async function inOnePiece(page: Page, svg: string, width: number, height: number): Promise<PNG> {
  const url = await page.evaluate(
    async ([text, width, height]) => {
      const image = new Image();
      image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [width, height];
      const context = canvas.getContext('2d', { willReadFrequently: true });
      context?.drawImage(image, 0, 0, width, height);
      return canvas.toDataURL('image/png');
    },
    [svg, width, height] as const,
  );
  return PNG.sync.read(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
}

/** How many values of red, green and blue differ by more than so much, of 255. */
function differingValues(one: PNG, other: PNG, by: number): number {
  let count = 0;
  one.data.forEach((value, at) => {
    if (Math.abs(value - (other.data[at] ?? 0)) > by) count += 1;
  });
  return count;
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

test('a picture drawn in strips has no seams, says what it is, and is as large as was said', async ({
  reader,
}) => {
  const { page } = reader;
  await reader.open('?day=2022-01-05', 'readable');
  await reader.button('Snapshot').click();
  await page.getByRole('radio', { name: /^2×/ }).check();
  const svg = await fileOf(page, 'Download SVG');
  const worker = page.waitForEvent('worker', (one) => /png-worker/.test(one.url()));
  const png = await fileOf(page, 'Download PNG');
  await worker;
  const text = svg.bytes.toString('utf8');
  const picture = PNG.sync.read(png.bytes);
  const whole = await inOnePiece(page, text, picture.width, picture.height);
  expect([whole.width, whole.height]).toEqual([3200, 2400]);
  // Single edges are shaded a little differently; a seam would be rows of another picture.
  expect(differingValues(picture, whole, 64)).toBe(0);
  expect(differingValues(picture, whole, 16)).toBeLessThan(whole.data.length / 100_000);

  const domParser = new new Window().DOMParser();
  const said = ExifReader.load(png.bytes, { expanded: true, domParser });
  expect(said.pngText?.['Title (en)']?.description).toBe('Kazakhstan, Wednesday 5 January 2022');
  expect(said.pngText?.['Source (en)']?.description).toMatch(
    /^Tolqyn, data version.*day=2022-01-05/,
  );
  expect(said.xmp?.coverage?.description).toBe('2022-01-05');
  expect(said.xmp?.AltTextAccessibility?.description).toMatch(/^Four cities are new/);

  const expected = pngBytes(text, 2);
  expect(png.bytes.length).toBeGreaterThan(expected * 0.8);
  expect(png.bytes.length).toBeLessThan(expected * 1.25);

  // Where no worker starts, the page encodes, to the same bytes.
  let refused = 0;
  await page.route('**/png-worker*.js', (route) => {
    refused += 1;
    return route.abort();
  });
  expect(Buffer.compare((await fileOf(page, 'Download PNG')).bytes, png.bytes)).toBe(0);
  expect(refused).toBe(1);
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
      CanvasRenderingContext2D.prototype.getImageData = () => {
        throw new RangeError('Out of memory at ImageData creation');
      };
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
    await reader.page.route('**/ground/*/lakes.geojson', (route) => route.abort());
    await reader.open('?day=2022-01-04', 'readable');
    await reader.button('Snapshot').click();
    await expect(
      reader.page.getByText('The ground of the picture could not be loaded.'),
    ).toBeVisible();
    await reader.page.unroute('**/ground/*/lakes.geojson');
    await reader.button('Try again').click();
    await expect(reader.page.getByRole('button', { name: 'Download PNG' })).toBeEnabled();
  });
});
