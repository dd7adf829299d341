import { readFileSync } from 'node:fs';
import { boxOf, expect, test } from './driver.ts';

const SCRIPTS = '**/*.js';

/** What a reader finds on the page as it is built. */
interface Records {
  readonly id: string;
  readonly accounts: readonly { readonly quote: string }[];
}
const almaty = JSON.parse(
  readFileSync(
    new URL('../../geodata/kazakhstan-2022/records/almaty.json', import.meta.url),
    'utf8',
  ),
) as readonly Records[];

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('day, sentence, marks, chronicle and references are read @both', async ({ reader }) => {
    await reader.page.goto('/');
    await expect(reader.heading).toHaveText('Tuesday 4 January 2022');
    await expect(reader.sentence).toContainText('are new');
    for (const name of ['Almaty', 'Aktobe', 'Tengiz oil field']) {
      await expect(reader.openingLabel(name)).toHaveCount(1);
    }
    const page = reader.opening;
    await expect(page.getByRole('heading', { name: 'Chronicle of the day' })).toBeVisible();
    await expect(page.getByText('On the night of 3 to 4 January, a wildcat strike')).toBeVisible();
    const references = page.getByRole('list').last();
    await expect(references.getByRole('listitem').first()).toBeVisible();
    await expect(references.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
    await expect(reader.withoutScripts).toBeVisible();
  });

  test('a row of the chronicle leads to the accounts of its record @both', async ({ reader }) => {
    await reader.page.goto('/');
    await reader.opening.getByRole('link', { name: /^Oil workers at Tengiz go on strike/ }).click();
    await expect(
      reader.opening.getByRole('heading', { level: 4, name: 'Oil workers at Tengiz go on strike' }),
    ).toBeInViewport();
  });

  test('every record of every day stands on a page of its own @both', async ({ reader }) => {
    await reader.page.goto('/');
    await reader.opening.getByRole('link', { name: 'All records of all days' }).click();
    await expect(reader.heading).toHaveText('All records');
    for (const { accounts } of almaty) {
      for (const { quote } of accounts) {
        await expect(reader.page.getByText(`“${quote}”`).first()).toBeVisible();
      }
    }
    await reader.page.getByRole('link', { name: 'Tolqyn' }).click();
    await expect(reader.heading).toHaveText('Tuesday 4 January 2022');
  });

  test('an address of another day gets the day of the page, which is said', async ({ reader }) => {
    await reader.page.goto('/?day=2022-01-07');
    await expect(reader.heading).toHaveText('Tuesday 4 January 2022');
    await expect(reader.withoutScripts).toContainText('whatever its address asks for');
  });
});

test('the page of all records has no violations @both', async ({ reader }) => {
  await reader.page.goto('/records.html');
  await reader.expectAccessible();
  await reader.expectNothingSticksOut();
});

test.describe('before the scripts have come', () => {
  test('the scene is there, and the page has no violations @both', async ({ reader }) => {
    await reader.page.route(SCRIPTS, () => undefined);
    await reader.page.goto('/', { waitUntil: 'commit' });
    await expect(reader.openingLabel('Almaty')).toHaveCount(1);
    await expect(reader.heading).toHaveText('Tuesday 4 January 2022');
    await reader.expectAccessible();
  });

  test('a day that the address does not ask for is never shown', async ({ reader }) => {
    await reader.page.route(SCRIPTS, () => undefined);
    await reader.page.goto('/?day=2022-01-07', { waitUntil: 'commit' });
    await expect(reader.opening).toBeVisible();
    await expect(reader.openingLabel('Almaty')).toHaveCount(0);
    await expect(reader.opening.getByText('Tuesday 4 January 2022').first()).toBeHidden();
    await expect(reader.opening.getByText('Chronicle of the day')).toBeHidden();
  });

  test('an address that asks for the same day shows it', async ({ reader }) => {
    await reader.page.route(SCRIPTS, () => undefined);
    await reader.page.goto('/?day=2022-01-04&v=1.0.0', { waitUntil: 'commit' });
    await expect(reader.openingLabel('Almaty')).toHaveCount(1);
  });
});

test('when the app takes over, nothing moves @alone', async ({ reader }) => {
  const shifts = await reader.watchShifts();
  let letGo = () => undefined as void;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await reader.page.route(SCRIPTS, async (route) => {
    await held;
    await route.continue();
  });
  await reader.page.goto('/', { waitUntil: 'commit' });
  await expect(reader.openingLabel('Almaty')).toHaveCount(1);
  const label = await boxOf(reader.openingLabel('Almaty'));
  const heading = await boxOf(reader.heading);
  const chronicle = await boxOf(reader.chronicle);
  letGo();
  await expect(reader.opening).toHaveCount(0);
  expect(await boxOf(reader.sceneLabel('Almaty'))).toEqual(label);
  expect(await boxOf(reader.heading)).toEqual(heading);
  expect(await boxOf(reader.chronicle)).toEqual(chronicle);
  expect(await shifts()).toBeLessThan(0.01);
});

test('the app shows the day that the address asks for', async ({ reader }) => {
  await reader.open('?day=2022-01-07', 'readable');
  await expect(reader.heading).toHaveText('Friday 7 January 2022');
  await expect(reader.page).toHaveTitle(/^Friday 7 January 2022 – Tolqyn/);
});

test('the title names what is chosen', async ({ reader }) => {
  await reader.open('?place=almaty', 'readable');
  await expect(reader.page).toHaveTitle(/^Almaty, Tuesday 4 January 2022 – Tolqyn/);
});

test('fonts that come late move nothing @both', async ({ reader }) => {
  const shifts = await reader.watchShifts();
  await reader.page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await reader.page.route(SCRIPTS, () => undefined);
  await reader.page.goto('/', { waitUntil: 'commit' });
  await expect(reader.openingLabel('Almaty')).toHaveCount(1);
  await reader.fontsLoaded();
  expect(await shifts()).toBeLessThan(0.01);
});
