import { expect, test } from './driver.ts';

test('the opening shows the day, its marks and its records before the map is there @both', async ({
  reader,
}) => {
  await reader.page.route('**/maplibre*.js', () => undefined);
  await reader.open('?day=2022-01-04', 'readable');
  await expect(reader.heading).toHaveText('Tuesday 4 January 2022');
  await expect(reader.mark('Ekibastuz')).toBeVisible();
  await expect(reader.dossier).toContainText('Oil workers at Tengiz go on strike');
  await reader.page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('when the map takes over, no mark moves', async ({ reader }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await reader.page.route('**/maplibre*.js', async (route) => {
    await held;
    await route.continue();
  });
  await reader.open('?day=2022-01-04', 'readable');
  const before = await reader.mark('Ekibastuz').boundingBox();
  release();
  await reader.isReady();
  const after = await reader.mark('Ekibastuz').boundingBox();
  expect(Math.abs((after?.x ?? 0) - (before?.x ?? 0))).toBeLessThan(0.6);
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(0.6);
});

test('play goes from day to day, a change of speed never moves the day, and it stops at the end', async ({
  reader,
}) => {
  await reader.open('?day=2022-01-16');
  await reader.page.clock.install();
  await reader.button('Play').click();
  await reader.page.clock.runFor(1700);
  await reader.expectDay('Monday 17 January 2022');
  await reader.page.getByRole('button', { name: /^Speed/ }).click();
  await reader.expectDay('Monday 17 January 2022');
  await reader.page.clock.runFor(20_000);
  await reader.expectDay('Wednesday 19 January 2022');
  await expect(reader.button('Play')).toBeVisible();
});

test('pause stops it where it is', async ({ reader }) => {
  await reader.open('?day=2022-01-10');
  await reader.page.clock.install();
  await reader.button('Play').click();
  await reader.page.clock.runFor(1700);
  await reader.button('Pause').click();
  await reader.page.clock.runFor(10_000);
  await reader.expectDay('Tuesday 11 January 2022');
});

test('folding the panel or opening a dossier does not stop play', async ({ reader }) => {
  await reader.open('?day=2022-01-10');
  await reader.page.clock.install();
  await reader.button('Play').click();
  await reader.places
    .getByRole('button', { name: /^Almaty/ })
    .first()
    .click();
  await reader.page.clock.runFor(1700);
  await expect(reader.button('Pause')).toBeVisible();
  await reader.expectDay('Tuesday 11 January 2022');
});

test('the keys step by days and half days, and to both ends', async ({ reader }) => {
  await reader.open('?day=2022-01-04');
  await reader.page.keyboard.press('ArrowRight');
  await reader.expectDay('Wednesday 5 January 2022');
  await reader.page.keyboard.press('Shift+ArrowLeft');
  await reader.expectDay('Night of 4–5 January 2022');
  await reader.page.keyboard.press('ArrowLeft');
  await reader.expectDay('Tuesday 4 January 2022');
  await reader.page.keyboard.press('End');
  await reader.expectDay('Wednesday 19 January 2022');
  await reader.page.keyboard.press('Home');
  await reader.expectDay('Saturday 1 January 2022');
  await reader.page.keyboard.press('Space');
  await expect(reader.button('Pause')).toBeVisible();
});

test('the buttons step, and stand still at the ends', async ({ reader }) => {
  await reader.open('?day=2022-01-18');
  await reader.button('Next day').click();
  await reader.expectDay('Wednesday 19 January 2022');
  await reader.button('Next day').click();
  await reader.expectDay('Wednesday 19 January 2022');
  await reader.button('Previous day').click();
  await reader.expectDay('Tuesday 18 January 2022');
});

test('dragging along the time bar scrubs, also while it plays', async ({ reader }) => {
  await reader.open('?day=2022-01-04');
  await reader.button('Play').click();
  const box = await reader.day.boundingBox();
  if (!box) throw new Error('expected the slider to have a box');
  const y = box.y + box.height / 2;
  await reader.page.mouse.move(box.x + box.width * 0.3, y);
  await reader.page.mouse.down();
  await reader.page.mouse.move(box.x + box.width - 4, y, { steps: 8 });
  await reader.expectDay('Wednesday 19 January 2022');
  await reader.page.mouse.move(box.x + 25, y, { steps: 8 });
  await reader.expectDay('Saturday 1 January 2022');
  await reader.page.mouse.up();
  await expect(reader.button('Pause')).toBeVisible();
});

test('the hidden status speaks the day; the visible sentence is not live', async ({ reader }) => {
  await reader.open('?day=2022-01-05');
  await expect(reader.page.getByRole('status')).toHaveCount(1);
  await expect(reader.page.getByRole('status')).toContainText(
    'Wednesday 5 January 2022. Four cities are new',
  );
  await reader.page.keyboard.press('ArrowRight');
  await expect(reader.page.getByRole('status')).toContainText('Thursday 6 January 2022');
});

test('a day step lays out no tile again', async ({ reader }) => {
  await reader.page.addInitScript(() => {
    const counter = globalThis as unknown as { workerMessages: number };
    counter.workerMessages = 0;
    globalThis.Worker = class extends Worker {
      override postMessage(message: unknown, more?: StructuredSerializeOptions | Transferable[]) {
        counter.workerMessages += 1;
        if (Array.isArray(more)) super.postMessage(message, more);
        else super.postMessage(message, more);
      }
    };
  });
  await reader.open('?day=2022-01-01');
  const messages = () =>
    reader.page.evaluate(
      () => (globalThis as unknown as { workerMessages: number }).workerMessages,
    );
  expect(await messages()).toBeGreaterThan(0);
  const before = await messages();
  for (let day = 2; day <= 19; day += 1) await reader.page.keyboard.press('ArrowRight');
  await reader.expectDay('Wednesday 19 January 2022');
  await reader.page.waitForTimeout(500);
  expect(await messages()).toBe(before);
});

test('an empty day says so', async ({ reader }) => {
  await reader.open('?day=2022-01-09');
  await expect(reader.page.getByText('Nothing new is dated to this day.').first()).toBeVisible();
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing is animated', async ({ reader }) => {
    await reader.open('?day=2022-01-03');
    await reader.page.keyboard.press('ArrowRight');
    await reader.expectDay('Tuesday 4 January 2022');
    const running = await reader.page.evaluate(() => document.getAnimations().length);
    expect(running).toBe(0);
  });
});
