import { PNG } from 'pngjs';
import { expect, test } from './driver.ts';

test('a preset changes preview and file; the size is said before', async ({ reader }) => {
  const plate = await reader.openPlate('?day=2022-01-04');
  expect(await plate.previewSize()).toEqual([1600, 1200]);
  await plate.radio(/^Story/).check();
  expect(await plate.previewSize()).toEqual([1080, 1920]);
  await plate.radio(/^1×/).check();
  await expect(plate.summary).toContainText('1080×1920 px');
  const { bytes } = await plate.download('Download PNG');
  const { width, height } = PNG.sync.read(bytes);
  expect([width, height]).toEqual([1080, 1920]);
});

test('paper is said in mm, and its PNG in dots an inch', async ({ reader }) => {
  const plate = await reader.openPlate('?day=2022-01-04');
  await plate.radio(/^Other/).check();
  await plate.radio('A5').check();
  await plate.radio('Across').check();
  await plate.radio(/^150 dpi/).check();
  const { bytes } = await plate.download('Download PNG');
  const { width, height } = PNG.sync.read(bytes);
  // 210 × 148 mm.
  expect([width, height]).toEqual([1240, 874]);
  await plate.radio(/^SVG/).check();
  await expect(plate.summary).toContainText(/SVG, 210×148 mm, \d+ KB/);
});

test('a thesis is upright and in grey; another theme is the reader’s', async ({ reader }) => {
  const plate = await reader.openPlate('?day=2022-01-04');
  await plate.radio(/^Thesis/).check();
  await expect(plate.radio('Grey')).toBeChecked();
  const [width = 0, height = 0] = await plate.previewSize();
  expect(height).toBeGreaterThan(width);
  const colours = (await plate.previewText()).match(/#[0-9A-F]{6}/gi) ?? [];
  const isGrey = (hex: string) =>
    hex.slice(1, 3) === hex.slice(3, 5) && hex.endsWith(hex.slice(1, 3));
  expect(colours.length).toBeGreaterThan(20);
  expect(colours.filter((hex) => !isGrey(hex))).toEqual([]);
  await plate.radio('Light').check();
  expect(await plate.previewText()).toContain('#FCFAF5');
});

test('a title of the reader’s own stands in preview and file, and can be taken back', async ({
  reader,
}) => {
  const plate = await reader.openPlate('?day=2022-01-05');
  await expect(plate.field('Title')).toHaveValue('Kazakhstan, Wednesday 5 January 2022');
  await plate.field('Title').fill('Strikes & <rallies>');
  await plate.radio(/^SVG/).check();
  const written = (await plate.download('Download SVG')).bytes.toString('utf8');
  expect(written).toContain('<title id="plate-title">Strikes &amp; &lt;rallies&gt;</title>');
  expect(await plate.previewText()).toBe(written);
  await plate.button('Reset to the day').click();
  await expect(plate.field('Title')).toBeFocused();
  const again = (await plate.download('Download SVG')).bytes.toString('utf8');
  expect(again).toContain('>Kazakhstan, Wednesday 5 January 2022</title>');
});

test('what is put away is not on the picture; names follow the language', async ({ reader }) => {
  const plate = await reader.openPlate('?day=2022-01-05');
  expect(await plate.previewText()).toContain('Who says so');
  await plate.unfoldParts();
  await plate.box('References').uncheck();
  expect(await plate.previewText()).not.toContain('Who says so');
  await plate.radio('Қазақша').check();
  expect(await plate.previewText()).toContain('Алматы');
});

test('the map’s part is offered where the map shows a part', async ({ reader }) => {
  const plate = await reader.openPlate('?day=2022-01-05');
  await expect(plate.radio('What the map shows now')).toHaveCount(0);
  await plate.button('Close').click();
  await reader.open('?day=2022-01-05&map=6/43.6/52.5', 'readable');
  await plate.open();
  expect(await plate.previewText()).toContain('Semey');
  await plate.radio('What the map shows now').check();
  const text = await plate.previewText();
  expect(text).toContain('Zhanaozen');
  expect(text).not.toContain('Semey');
  // Its link opens the same part.
  expect(text).toContain('map=6/43.6/52.5');
  await plate.radio(/^SVG/).check();
  expect((await plate.download('Download SVG')).name).toBe('tolqyn-2022-01-05-part.svg');
});

test('the last choice is there again, without day and title', async ({ reader }) => {
  const plate = await reader.openPlate('?day=2022-01-05');
  await plate.radio(/^Other/).check();
  await plate.radio('Px').check();
  await plate.field('Width, px').fill('1000');
  await plate.radio(/^4×/).check();
  await plate.radio('Dark').check();
  await plate.unfoldParts();
  await plate.box('Key').uncheck();
  await plate.field('Title').fill('Mine');
  await plate.isDrawn();
  await reader.open('?day=2022-01-06', 'readable');
  await plate.open();
  expect(await plate.previewSize()).toEqual([1000, 900]);
  await expect(plate.field('Width, px')).toHaveValue('1000');
  await expect(plate.radio(/^4×/)).toBeChecked();
  await expect(plate.radio('Dark')).toBeChecked();
  await plate.unfoldParts();
  await expect(plate.box('Key')).not.toBeChecked();
  await expect(plate.field('Title')).toHaveValue('Kazakhstan, Thursday 6 January 2022');
});

test('nonsense in storage is as good as nothing', async ({ reader }) => {
  await reader.page.addInitScript(() => localStorage.setItem('tolqyn-snapshot', '{"size":'));
  const plate = await reader.openPlate('?day=2022-01-05');
  expect(await plate.previewSize()).toEqual([1600, 1200]);
});

test('a size that cannot be is said beside its field, and what was drawn stays', async ({
  reader,
}) => {
  const plate = await reader.openPlate('?day=2022-01-05');
  await plate.radio(/^Other/).check();
  await plate.radio('Px').check();
  expect(await plate.previewSize()).toEqual([1200, 900]);
  await plate.field('Width, px').fill('9000');
  await expect(plate.field('Width, px')).toHaveAccessibleDescription(
    'Width: A whole number from 320 to 8192.',
  );
  await expect(plate.field('Width, px')).toHaveAttribute('aria-invalid', 'true');
  await plate.field('Width, px').fill('4000');
  await expect(plate.field('Width, px')).toHaveAccessibleDescription(/here 360 to 2340 px/);
  await expect(plate.button('Download PNG')).toBeDisabled();
  expect(await plate.previewSize()).toEqual([1200, 900]);
  await plate.field('Width, px').fill('2340');
  expect(await plate.previewSize()).toEqual([2340, 900]);
  await expect(plate.button('Download PNG')).toBeEnabled();
});

test('the whole dialog is used by keyboard', async ({ reader }) => {
  const { plate, page } = reader;
  await plate.prepare();
  await reader.open('?day=2022-01-05', 'readable');
  const tabTo = async (name: RegExp) => {
    for (let press = 0; press < 30; press += 1) {
      if (name.test(await plate.focusedWords())) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`expected to come to ${String(name)}`);
  };
  await reader.button('Snapshot').focus();
  await page.keyboard.press('Enter');
  await plate.isDrawn();
  await tabTo(/^Article/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(plate.radio(/^Square/)).toBeChecked();
  await tabTo(/^PNG/);
  await page.keyboard.press('ArrowRight');
  await tabTo(/^What is on it/);
  await page.keyboard.press('Enter');
  await tabTo(/^The day in words/);
  await page.keyboard.press('Space');
  await tabTo(/^Download SVG/);
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(file.suggestedFilename()).toBe('tolqyn-2022-01-05.svg');
  await expect(plate.button('Download SVG')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(plate.dialog).toHaveCount(0);
  await expect(reader.button('Snapshot')).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test(`the dialog has no violations, unfolded, with a mistake in it, ${colorScheme} @both`, async ({
      reader,
    }) => {
      const plate = await reader.openPlate('?day=2022-01-05&map=6/43.6/52.5');
      await reader.expectAccessible();
      await plate.radio(/^Other/).check();
      await plate.radio('Px').check();
      await plate.field('Width, px').fill('9');
      await plate.unfoldParts();
      await reader.expectAccessible();
    });
  });
}

test('on a phone the picture stands above its choices, and the button is always there @phone', async ({
  reader,
}) => {
  const plate = await reader.openPlate('?day=2022-01-05');
  const download = plate.button('Download PNG');
  await expect(download).toBeInViewport({ ratio: 1 });
  await reader.expectApart(plate.preview, plate.radio(/^Article/));
  await plate.unfoldParts();
  await plate.box('Scale').scrollIntoViewIfNeeded();
  await expect(download).toBeInViewport({ ratio: 1 });
  await reader.expectNothingCramped();
  const boxes = await plate.targets();
  expect(boxes.length).toBeGreaterThan(25);
  expect(boxes.filter(({ height }) => height < 44)).toEqual([]);
});
