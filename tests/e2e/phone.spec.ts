import { expect, test } from './driver.ts';

test('a tap on a mark shows its dossier in the sheet @phone', async ({ reader }) => {
  await reader.open('?day=2022-01-04');
  await reader.tapMarks('taldykorgan');
  await expect(reader.dossier.getByRole('heading', { level: 2 }).first()).toHaveText('Taldykorgan');
  await reader.expectAddress(/place=taldykorgan/);
});

test('the sheet has three stops, and the time bar always stays @phone', async ({ reader }) => {
  await reader.open('?day=2022-01-04', 'readable');
  const top = async () => (await reader.heading.boundingBox())?.y ?? NaN;
  const half = await top();
  await reader.button('Open the sheet fully').tap();
  await expect.poll(top).toBeLessThan(half - 100);
  await reader.button('Fold the sheet').tap();
  await expect.poll(top).toBeGreaterThan(half + 100);
  await expect(reader.heading).toBeInViewport();
  await expect(reader.day).toBeInViewport();
});

test('nothing is wider than the screen, and what is touched is large enough @phone', async ({
  reader,
}) => {
  await reader.open('?day=2022-01-04');
  const overflow = await reader.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  for (const name of [
    'Filter',
    'Snapshot',
    'Share',
    'Sources',
    'How to read this map',
    'Play',
    'Previous day',
    'Next day',
    'Speed 1×',
    'Loop',
  ]) {
    const box = await reader.button(name).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
});

test('«Fit the wave so far» stands on the map where it helps @phone', async ({ reader }) => {
  await reader.open('?day=2022-01-04', 'readable');
  await expect(reader.button('Fit the wave so far')).toBeHidden();
  await reader.open('?day=2022-01-02', 'readable');
  const box = await reader.button('Fit the wave so far').boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
});

test('a finger steps by days, sets the speed and the loop @phone', async ({ reader }) => {
  await reader.open('?day=2022-01-04', 'readable');
  await reader.button('Next day').tap();
  await reader.expectDay('Wednesday 5 January 2022');
  await reader.button('Previous day').tap();
  await reader.expectDay('Tuesday 4 January 2022');
  await reader.button('Speed 1×').tap();
  await expect(reader.button('Speed 2×')).toBeVisible();
  await reader.button('Loop').tap();
  await expect(reader.button('Loop')).toHaveAttribute('aria-pressed', 'true');
});

test('«Zoom to this place» shows it above the sheet @phone', async ({ reader }) => {
  await reader.open('?day=2022-01-04&place=aktau');
  await reader.button('Open the sheet fully').tap();
  await reader.button('Zoom to this place').tap();
  await reader.expectAddress(/map=\d/);
  const sheetTop = async () => (await reader.button('Open the sheet fully').boundingBox())?.y ?? 0;
  await expect
    .poll(async () => {
      const { y, height } = await reader.marksBox('aktau');
      return y > 48 && y + height < (await sheetTop());
    })
    .toBe(true);
  await reader.button('Show the whole country').tap();
  await expect(reader.page).not.toHaveURL(/map=/);
});
