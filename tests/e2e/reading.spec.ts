import { expect, test, withLongerTitles } from './driver.ts';

test('a click on a city opens its dossier: disagreement first, then every account with its words', async ({
  reader,
}) => {
  await reader.open('?day=2022-01-04');
  await reader.mark('Ekibastuz').click();
  await expect(reader.dossier.getByRole('heading', { level: 2 }).first()).toHaveText('Ekibastuz');
  await expect(reader.dossier).toContainText('Екібастұз');
  await expect(reader.dossier).toContainText('Экибастуз');
  const box = reader.dossier.getByRole('heading', { name: /The translations differ/ });
  await expect(box).toBeVisible();
  await expect(reader.dossier).toContainText('One witness, two translations.');
  await expect(reader.dossier.locator('blockquote').first()).toContainText('strikes');
  const link = reader.dossier.getByRole('link', { name: 'Solidarity' }).first();
  await expect(link).toHaveAttribute('href', /solidarity-us\.org.*#:~:text=/);
  await expect(reader.dossier).toContainText('¶18');
  await reader.expectAddress(/place=ekibastuz/);
});

test('Enter on a mark does the same, and back comes back', async ({ reader }) => {
  await reader.open('?day=2022-01-04', 'readable');
  await reader.mark('Oral').focus();
  await reader.page.keyboard.press('Enter');
  await expect(reader.dossier.getByRole('heading', { level: 2 }).first()).toHaveText('Oral');
  await reader.expectAddress(/place=oral/);
  await reader.page.goBack();
  await expect(reader.chronicle).toBeVisible();
  await reader.page.goForward();
  await expect(reader.dossier.getByRole('heading', { level: 2 }).first()).toHaveText('Oral');
});

test('a click on bare ground of an oblast opens the oblast', async ({ reader }) => {
  await reader.open('?day=2022-01-04&map=5/48.2/67.5');
  const map = await reader.page.locator('canvas').boundingBox();
  if (!map) throw new Error('expected a map');
  await reader.page.mouse.click(map.x + map.width / 2, map.y + map.height / 2);
  await expect(reader.dossier.getByRole('heading', { level: 2 }).first()).toHaveText(
    /Karaganda Region|Karaganda/,
  );
  await reader.expectAddress(/region=KZ-KAR/);
});

test('the list of places reaches the same dossiers without the map', async ({ reader }) => {
  await reader.open('', 'readable');
  await reader.places.getByRole('button', { name: /^Zhanaozen/ }).click();
  await expect(reader.dossier.getByRole('heading', { level: 2 }).first()).toHaveText('Zhanaozen');
  await expect(reader.dossier).toContainText('Жаңаөзен');
});

test('a record opens with everything it is made of', async ({ reader }) => {
  await reader.open('?record=tengiz-strike', 'readable');
  await expect(reader.dossier).toContainText('Oil workers at Tengiz go on strike');
  await expect(reader.dossier).toContainText('No text says when it ended');
  await expect(reader.dossier.locator('blockquote')).not.toHaveCount(0);
  await expect(reader.dossier).toContainText('The accounts differ in the time');
});

test('where marks overlap, a list says what stands there', async ({ reader }) => {
  await reader.open('?day=2022-01-05&map=2.2/47.8/67.2', 'readable');
  const [one, other] = [await reader.marksBox('almaty'), await reader.marksBox('taldykorgan')];
  const middle = (axis: 'x' | 'y', side: 'width' | 'height') =>
    (Math.max(one[axis], other[axis]) +
      Math.min(one[axis] + one[side], other[axis] + other[side])) /
    2;
  await reader.page.mouse.click(middle('x', 'width'), middle('y', 'height'));
  const chooser = reader.page.getByRole('dialog', { name: 'Several marks stand here' });
  await expect(chooser.getByRole('button', { name: /^Almaty/ })).toBeVisible();
  await chooser.getByRole('button', { name: /^Taldykorgan/ }).click();
  await expect(reader.dossier.getByRole('heading', { level: 2 }).first()).toHaveText('Taldykorgan');
});

test('a click on a line of spread opens the record whose words state it', async ({ reader }) => {
  await reader.open('?day=2022-01-05', 'readable');
  await reader.mark('Spread').first().focus();
  await reader.page.keyboard.press('Enter');
  await expect(reader.dossier.getByRole('heading', { name: /^Spread from/ })).toBeVisible();
  await expect(reader.dossier).toContainText('day not given');
});

test('a filter by family is seen with its count, and one action clears it', async ({ reader }) => {
  await reader.open('?day=2022-01-04', 'readable');
  await reader.filters.getByRole('button', { name: /^Street/ }).click();
  await expect(reader.page.getByText(/\d+ of \d+ records/)).toBeVisible();
  await reader.expectAddress(/kinds=/);
  await reader.button('Clear').click();
  await expect(reader.page.getByText(/\d+ of \d+ records/)).toHaveCount(0);
  await expect(reader.page).not.toHaveURL(/kinds=/);
});

test('according to one voice: its own kinds, its own counts, and its name in view', async ({
  reader,
}) => {
  await reader.open('?day=2022-01-04', 'readable');
  await expect(reader.mark('Taraz')).toHaveAccessibleName(/strike or rally/i);
  await reader.open('?day=2022-01-04&by=workers-voice-2022/statement', 'readable');
  await expect(reader.page.getByText(/According to .*\d+ of \d+ records/)).toBeVisible();
  await expect(reader.mark('Taraz')).not.toHaveAccessibleName(/strike or/i);
  await expect(reader.mark('Taraz')).toHaveAccessibleName(/rally/i);
});

test('a good link gives the same view, and Share copies it', async ({ reader, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const query = '?day=2022-01-05&phase=night&place=almaty&by=solidarity-2022/interview&lang=kk';
  await reader.open(query, 'readable');
  await reader.expectDay('Night of 4–5 January 2022');
  await reader.button('Share').click();
  await expect(reader.notices).toContainText('The link to this view is copied.');
  const link = await reader.page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain('day=2022-01-05&phase=night&place=almaty&by=solidarity-2022/interview');
  expect(link).toContain('lang=kk');
  expect(link).toMatch(/v=\d+\.\d+\.\d+/);
  await reader.page.goto(link);
  await reader.expectDay('Night of 4–5 January 2022');
});

test('where copying is not allowed, the link is there to be copied by hand', async ({ reader }) => {
  await reader.page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await reader.open('?day=2022-01-05', 'readable');
  await reader.button('Share').click();
  await expect(reader.page.getByRole('textbox', { name: 'Link to this view' })).toHaveValue(
    /day=2022-01-05/,
  );
});

test('nonsense in a link never breaks the page, and each bad part is said once', async ({
  reader,
}) => {
  const evil = '%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E';
  await reader.open(
    `?day=2022-99-99&place=${evil}&by=nobody&map=a/b/c&kinds=strike,${evil}&v=0.1.0`,
  );
  await reader.expectDay('Tuesday 4 January 2022');
  await expect(reader.notices.getByRole('button')).toHaveCount(6);
  await expect(reader.notices).toContainText('<img src=x onerror=alert(1)>');
  await expect(reader.page.locator('img[src="x"]')).toHaveCount(0);
  await reader.notices.getByRole('button').first().click();
  await expect(reader.notices.getByRole('button')).toHaveCount(5);
});

test('a day outside the window moves the window, and there is a way back', async ({ reader }) => {
  await reader.open('?day=2021-12-20', 'readable');
  await reader.expectDay('Monday 20 December 2021');
  await expect(reader.notices).toContainText('the time bar shows 13 to 31 December 2021');
  await reader.page.keyboard.press('Home');
  await reader.expectDay('Monday 13 December 2021');
  await reader.button('Back to 1–19 January 2022').click();
  await reader.expectDay('Tuesday 4 January 2022');
});

test('a day without any record near shows the wave, and says so', async ({ reader }) => {
  await reader.open('?day=1905-10-12', 'readable');
  await reader.expectDay('Saturday 1 January 2022');
  await expect(reader.notices).toContainText('12 October 1905');
});

test.describe('where the panel lies over the map', () => {
  test.use({ viewport: { width: 900, height: 900 } });

  test('it opens for what is chosen, and closing it shows the map again', async ({ reader }) => {
    await reader.open('?day=2022-01-04', 'readable');
    await expect(reader.dossier).toBeHidden();
    await reader.mark('Oral').click();
    await expect(reader.dossier.getByRole('heading', { level: 2 }).first()).toHaveText('Oral');
    await reader.button('Close the panel').click();
    await expect(reader.dossier).toBeHidden();
  });
});

test('«How to read this map» opens by keyboard, explains, and Escape leaves it @both', async ({
  reader,
}) => {
  await reader.open('?day=2022-01-04', 'readable');
  const opener = reader.tool('How to read this map');
  await opener.focus();
  await reader.page.keyboard.press('Enter');
  await expect(reader.dossier.getByRole('heading', { level: 2 }).first()).toHaveText(
    'How to read this map',
  );
  await expect(reader.dossier).toContainText('told of the whole oblast, no town named');
  await reader.expectAccessible();
  await reader.dossier.getByRole('button', { name: 'Tuesday 4 January' }).focus();
  await reader.page.keyboard.press('Escape');
  await expect(reader.chronicle).toBeVisible();
  await expect(opener).toBeFocused();
});

test('what is chosen while a drawer is open is shown', async ({ reader }) => {
  await reader.open('?day=2022-01-04', 'readable');
  await reader.tool('How to read this map').click();
  await reader.places.getByRole('button', { name: /^Oral/ }).click();
  await expect(reader.dossier.getByRole('heading', { level: 2 }).first()).toHaveText('Oral');
});

for (const [width, height] of [
  [1440, 900],
  [1280, 800],
  [1024, 768],
  [800, 900],
  [844, 390],
  [390, 844],
] as const) {
  test.describe(`at ${width}×${height}`, () => {
    test.use({ viewport: { width, height } });

    test('words a third longer, in Russian, fit without lying over each other', async ({
      reader,
    }) => {
      await reader.alterWave(withLongerTitles);
      for (const query of ['?day=2022-01-04&lang=ru', '?day=2022-01-04&lang=ru&place=almaty']) {
        await reader.open(query, 'readable');
        await reader.expectNothingCramped();
      }
      await reader.tool('How to read this map').click();
      await reader.expectNothingCramped();
      await reader.tool('Snapshot').click();
      await expect(reader.page.getByRole('dialog')).toBeVisible();
      await reader.expectNothingCramped();
    });
  });
}
