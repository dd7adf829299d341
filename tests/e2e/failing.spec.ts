import { expect, test } from './driver.ts';

test.use({ mayFail: true });

test('without the map’s code, days, places and records work, and a notice says why', async ({
  reader,
}) => {
  await reader.page.route('**/maplibre*.js', (route) => route.abort());
  await reader.open('?day=2022-01-04', 'readable');
  await expect(reader.notices).toContainText('The map could not be loaded.');
  await expect(reader.mark('Ekibastuz')).toBeVisible();
  await reader.page.keyboard.press('ArrowRight');
  await reader.expectDay('Wednesday 5 January 2022');
  await reader.mark('Petropavl').click();
  await expect(reader.dossier.getByRole('heading', { level: 2 }).first()).toHaveText('Petropavl');
});

test('without the records the page says so, and trying again helps', async ({ page }) => {
  await page.route('**/dataset*.json', (route) => route.abort());
  await page.goto('/?day=2022-01-05');
  await expect(page.getByRole('alert')).toContainText('The records could not be loaded');
  await page.unroute('**/dataset*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wednesday 5 January 2022');
});

test('damaged records are not shown half', async ({ page }) => {
  await page.route('**/dataset*.json', async (route) => {
    const body = await (await route.fetch()).text();
    await route.fulfill({ body: body.replace('"2022-01-04"', '"2022-99-04"') });
  });
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('damaged');
});

test('a missing ground file is named, and the rest stays', async ({ reader }) => {
  await reader.page.route('**/ground/rivers.geojson', (route) => route.abort());
  await reader.open('?day=2022-01-04');
  await expect(reader.notices).toContainText('rivers.geojson');
  await expect(reader.mark('Ekibastuz')).toBeVisible();
});

test.describe('without WebGL', () => {
  test('scene, list, time bar and a notice remain', async ({ reader }) => {
    await reader.page.addInitScript(() => {
      Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => null });
    });
    await reader.open('?day=2022-01-04', 'readable');
    await expect(reader.notices).toContainText('no WebGL');
    await expect(reader.mark('Ekibastuz')).toBeVisible();
    await reader.button('Next day').click();
    await reader.expectDay('Wednesday 5 January 2022');
    await reader.places
      .getByRole('button', { name: /^Almaty/ })
      .first()
      .click();
    await expect(reader.dossier.getByRole('heading', { level: 2 }).first()).toHaveText('Almaty');
  });
});
