import { expect, test } from './driver.ts';

test('the opening shows the day, its marks and its records before the map is there @both', async ({
  reader,
}) => {
  await reader.open('?day=2022-01-04', 'readable');
  await expect(reader.heading).toHaveText('Tuesday 4 January 2022');
  await expect(reader.mark('Ekibastuz')).toBeVisible();
  await expect(reader.dossier).toContainText('Oil workers at Tengiz go on strike');
});

test('when the map takes over, no mark moves, and the one with the focus keeps it', async ({
  reader,
}) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await reader.page.route('**/maplibre*.js', async (route) => {
    await held;
    await route.continue();
  });
  await reader.open('?day=2022-01-04', 'coming');
  await reader.mark('Ekibastuz').focus();
  const before = await reader.mark('Ekibastuz').boundingBox();
  release();
  await reader.isReady();
  await expect(reader.mark('Ekibastuz')).toBeFocused();
  const after = await reader.mark('Ekibastuz').boundingBox();
  expect(Math.abs((after?.x ?? 0) - (before?.x ?? 0))).toBeLessThan(0.6);
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(0.6);
});

test('play goes from day to day, a change of speed never moves the day, and it stops at the end', async ({
  reader,
}) => {
  await reader.open('?day=2022-01-16', 'readable');
  await reader.stopClock();
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
  await reader.open('?day=2022-01-10', 'readable');
  await reader.stopClock();
  await reader.button('Play').click();
  await reader.page.clock.runFor(1700);
  await reader.button('Pause').click();
  await reader.page.clock.runFor(10_000);
  await reader.expectDay('Tuesday 11 January 2022');
});

test('folding the panel or opening a dossier does not stop play', async ({ reader }) => {
  await reader.open('?day=2022-01-10', 'readable');
  await reader.stopClock();
  await reader.button('Play').click();
  await reader.places
    .getByRole('button', { name: /^Almaty/ })
    .first()
    .click();
  await reader.page.clock.runFor(1700);
  await expect(reader.button('Pause')).toBeVisible();
  await reader.expectDay('Tuesday 11 January 2022');
});

test('a hidden tab pauses, and goes on where it stood when it is seen again', async ({
  reader,
}) => {
  await reader.open('?day=2022-01-10', 'readable');
  await reader.stopClock();
  await reader.button('Play').click();
  await reader.page.clock.runFor(1000);
  await reader.hideTab(true);
  await reader.page.clock.runFor(60_000);
  await reader.expectDay('Monday 10 January 2022');
  await reader.hideTab(false);
  await expect(reader.button('Pause')).toBeVisible();
  await reader.page.clock.runFor(1000);
  await reader.expectDay('Tuesday 11 January 2022');
  await expect(reader.page).not.toHaveURL(/2022-01-11/);
});

test('an arrow held down comes to the end, and leaves no mark half drawn', async ({ reader }) => {
  await reader.open('?day=2022-01-01');
  for (let press = 0; press < 60; press += 1) await reader.page.keyboard.down('ArrowRight');
  await reader.page.keyboard.up('ArrowRight');
  await expect
    .poll(() => reader.day.getAttribute('aria-valuetext'))
    .toMatch(/^(?!Saturday 1 )\w+ \d+ January 2022$/);
  await expect(reader.page.locator('.scene .leaving')).toHaveCount(0);
  const pale = () =>
    reader.page
      .locator('.scene .mark')
      .evaluateAll(
        (marks) => marks.filter((mark) => getComputedStyle(mark).opacity !== '1').length,
      );
  await expect.poll(pale).toBe(0);
});

test('nothing moves by itself while the whole wave is played @both', async ({ reader }) => {
  await reader.open('?day=2022-01-01', 'readable');
  const speed = reader.page.getByRole('button', { name: /^Speed/ });
  await speed.click();
  const top = (await reader.heading.boundingBox())?.y;
  const shifts = await reader.watchShifts();
  await reader.button('Play').click();
  // 19 days of 800 ms and their nights: real time, for the browser measures real frames.
  await expect(reader.button('Play')).toBeVisible({ timeout: 60_000 });
  await reader.expectDay('Wednesday 19 January 2022');
  expect(await shifts()).toBeLessThan(0.02);
  expect((await reader.heading.boundingBox())?.y).toBe(top);
});

test('the camera goes to the wave so far and to the whole country, each when asked', async ({
  reader,
}) => {
  await reader.open('?day=2022-01-02');
  await expect(reader.page).not.toHaveURL(/map=/);
  const before = await reader.marksBox('zhanaozen');
  await reader.button('Fit the wave so far').click();
  await reader.expectAddress(/map=\d/);
  await expect
    .poll(async () => (await reader.marksBox('zhanaozen')).x)
    .toBeGreaterThan(before.x + 100);
  await reader.button('Show the whole country').click();
  await expect(reader.page).not.toHaveURL(/map=/);
  await expect.poll(async () => (await reader.marksBox('zhanaozen')).x).toBeCloseTo(before.x, 0);
});

test('there is nothing to fit before the wave, nor while all of it is in view', async ({
  reader,
}) => {
  await reader.open('?day=2022-01-01', 'readable');
  await expect(reader.button('Fit the wave so far')).toBeDisabled();
  await reader.open('?day=2022-01-05', 'readable');
  await expect(reader.button('Fit the wave so far')).toBeDisabled();
  await reader.button('Zoom in').click();
  await expect(reader.button('Fit the wave so far')).toBeEnabled();
});

test('the keys step by days and half days, and to both ends', async ({ reader }) => {
  await reader.open('?day=2022-01-04', 'readable');
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
  await reader.open('?day=2022-01-18', 'readable');
  await reader.button('Next day').click();
  await reader.expectDay('Wednesday 19 January 2022');
  await reader.button('Next day').click();
  await reader.expectDay('Wednesday 19 January 2022');
  await reader.button('Previous day').click();
  await reader.expectDay('Tuesday 18 January 2022');
});

test('dragging along the time bar scrubs, also while it plays', async ({ reader }) => {
  await reader.open('?day=2022-01-04', 'readable');
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
  await reader.open('?day=2022-01-09', 'readable');
  await expect(reader.page.getByText('Nothing new is dated to this day.').first()).toBeVisible();
});

test('a quiet day under a filter says that there is a filter, and takes it away', async ({
  reader,
}) => {
  await reader.open('?day=2022-01-06&kinds=layoffs', 'readable');
  await expect(reader.dossier).toContainText('with the filter in force');
  await reader.button('Clear the filter').click();
  await expect(reader.dossier).not.toContainText('with the filter in force');
  await expect(reader.page).not.toHaveURL(/kinds=/);
});

test('the window on the strip of years goes to other records, by key and by drag', async ({
  reader,
}) => {
  await reader.open('?day=2022-01-04', 'readable');
  await expect(reader.window).toHaveAttribute('aria-valuetext', '1–19 January 2022');
  await reader.window.focus();
  await reader.page.keyboard.press('ArrowLeft');
  await expect(reader.window).toHaveAttribute('aria-valuetext', '13–31 December 2021');
  await expect(reader.heading).toContainText('December 2021');
  await reader.page.keyboard.press('ArrowRight');
  await reader.expectDay('Tuesday 4 January 2022');
  await reader.page.keyboard.press('End');
  await expect(reader.heading).toContainText('February 2023');
  await reader.button('Back to 1–19 January 2022').click();
  await reader.expectDay('Tuesday 4 January 2022');
  const box = await reader.window.boundingBox();
  if (!box) throw new Error('expected a window');
  await reader.page.mouse.move(box.x + box.width / 2, box.y + 6);
  await reader.page.mouse.down();
  await reader.page.mouse.move(box.x + 20, box.y + 6, { steps: 4 });
  await expect(reader.window).toContainText('13–31 December 2021');
  await reader.page.mouse.up();
  await expect(reader.heading).toContainText('December 2021');
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing is animated', async ({ reader }) => {
    await reader.open('?day=2022-01-03', 'readable');
    await reader.page.keyboard.press('ArrowRight');
    await reader.expectDay('Tuesday 4 January 2022');
    const running = await reader.page.evaluate(() => document.getAnimations().length);
    expect(running).toBe(0);
  });
});
