import type { Page, Route } from '@playwright/test';
import { expect, test } from './driver.ts';

const ADDRESS = '/?day=2022-01-05&place=almaty';

/** Opens a view whose records come as `answer` says, and gives the message. */
async function messageFor(page: Page, answer: (route: Route) => Promise<void>) {
  await page.route('**/wave*.json', answer);
  await page.goto(ADDRESS);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Nothing of yours is lost');
  // Which file, for a report; and the view is still in the address.
  await expect(page.getByText(/wave-\w+\.json/)).toBeVisible();
  expect(page.url()).toContain(ADDRESS);
  return alert;
}

const withBody = (alter: (body: string) => string) => async (route: Route) => {
  const response = await route.fetch();
  await route.fulfill({ response, body: alter(await response.text()) });
};

test('without a connection the page says so, and trying again helps', async ({ page }) => {
  const alert = await messageFor(page, (route) => route.abort());
  await expect(alert).toContainText('Check the connection');
  await page.unroute('**/wave*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wednesday 5 January 2022');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Almaty');
});

test('a server that refuses is quoted with its status', async ({ page }) => {
  const alert = await messageFor(page, (route) => route.fulfill({ status: 404, body: '' }));
  await expect(alert).toContainText('status 404');
});

test('a web page in place of the records is called one', async ({ page }) => {
  const body = '<!doctype html><title>Wi-Fi</title><script>document.title = "hacked"</script>';
  const alert = await messageFor(page, (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body }),
  );
  await expect(alert).toContainText('Sign in to the network');
  await expect(page).not.toHaveTitle('hacked');
});

const DAMAGES: Readonly<Record<string, (body: string) => string>> = {
  'cut short': (body) => body.slice(0, body.length / 2),
  empty: () => '',
  'of another kind': () => '[1, 2, 3]',
  'wrong in one date': (body) => body.replace('"2022-01-04"', '"2022-99-04"'),
  'leading out of the web': (body) => body.replace(/"url":"https:/, '"url":"javascript:'),
};
for (const [what, damage] of Object.entries(DAMAGES)) {
  test(`a file that is ${what} is not shown half`, async ({ page }) => {
    const alert = await messageFor(page, withBody(damage));
    await expect(alert).toContainText('damaged');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tolqyn');
  });
}

test('a bad copy in the cache is passed over', async ({ page }) => {
  let asked = 0;
  await page.route('**/wave*.json', async (route) => {
    asked += 1;
    await (asked === 1 ? route.fulfill({ status: 200, body: '{' }) : route.continue());
  });
  await page.goto(ADDRESS);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wednesday 5 January 2022');
  expect(asked).toBe(2);
});

test('without the records of other years the wave is whole, and she is told', async ({
  reader,
}) => {
  await reader.page.route('**/more-records*.json', (route) => route.abort());
  await reader.open('?day=2022-01-05', 'readable');
  await expect(reader.notices).toContainText('other years is not whole');
  await expect(reader.heading).toHaveText('Wednesday 5 January 2022');
});

test('a link into other years waits for their records', async ({ reader }) => {
  await reader.open('?record=tengiz-layoffs-december-2021', 'readable');
  await expect(reader.dossier).toContainText('Tengiz');
  await expect(reader.notices.locator('p')).toHaveCount(0);
});
