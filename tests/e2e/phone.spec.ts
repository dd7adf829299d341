import { expect, test } from './driver.ts';

test('a tap on a mark shows its dossier in the sheet @phone', async ({ reader }) => {
  await reader.open('?day=2022-01-04');
  await reader.mark('Taldykorgan').tap();
  await expect(reader.dossier.getByRole('heading', { level: 2 }).first()).toHaveText('Taldykorgan');
  await reader.expectAddress(/place=taldykorgan/);
});

test('the sheet has three stops, and the time bar always stays @phone', async ({ reader }) => {
  await reader.open('?day=2022-01-04');
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
  for (const name of ['Filter', 'Snapshot', 'Share', 'Sources', 'Play']) {
    const box = await reader.button(name).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
});
