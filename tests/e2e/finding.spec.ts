import { expect, test } from './driver.ts';

const heading = 'Chronicle of the day';

test('by keyboard alone: search, choose, read, and back to the results', async ({ reader }) => {
  await reader.open('?day=2022-01-04', 'readable');
  await reader.page.keyboard.press('/');
  await expect(reader.searchField).toBeFocused();
  await reader.page.keyboard.type('Semipalatinsk');
  await expect(reader.results.first()).toContainText('Semey (Semipalatinsk)');
  await reader.searchField.fill('oil workers at tengiz');
  await expect(reader.results.first()).toContainText('Oil workers at Tengiz go on strike');
  await reader.page.keyboard.press('ArrowDown');
  await expect(reader.activeResult).toContainText('Oil workers at Tengiz');
  await reader.page.keyboard.press('Enter');
  await reader.expectAddress(/record=tengiz-strike/);
  await expect(reader.dossier).toContainText('No text says when it ended');
  await reader.page.keyboard.press('Escape');
  await expect(reader.searchField).toHaveValue('oil workers at tengiz');
  await reader.page.keyboard.press('Escape');
  await expect(reader.searchField).toHaveValue('');
  await reader.page.keyboard.press('Escape');
  await expect(reader.dossier.getByRole('heading', { name: heading })).toBeVisible();
});

test('what is typed while the index is on its way stays, and is found when it comes', async ({
  reader,
}) => {
  let bring = () => {};
  const asked = new Promise<void>((resolve) => {
    bring = resolve;
  });
  await reader.page.route('**/assets/search-*.js', async (route) => {
    await asked;
    await route.continue();
  });
  await reader.open('?day=2022-01-04', 'readable');
  await reader.page.keyboard.press('/');
  await reader.page.keyboard.type('Semi');
  await expect(reader.dossier).toContainText('Loading the search');
  bring();
  await expect(reader.results.first()).toContainText('Semey');
  await reader.page.keyboard.type('palatinsk');
  await expect(reader.searchField).toHaveValue('Semipalatinsk');
  await expect(reader.results.first()).toContainText('Semey (Semipalatinsk)');
});

test('every spelling leads there, small mistakes too; nothing is said plainly', async ({
  reader,
}) => {
  await reader.open('?day=2022-01-04', 'readable');
  await reader.tool('Search').click();
  for (const [typed, place] of [
    ['Uralsk', 'Oral (Uralsk)'],
    ['Алматы', 'Almaty'],
    ['kyzyl orda', 'Kyzylorda'],
    ['Экибастуз', 'Ekibastuz'],
    ['Almtay', 'Almaty'],
  ] as const) {
    await reader.searchField.fill(typed);
    await expect(reader.results.first()).toContainText(place);
  }
  await reader.searchField.fill('zzzzzz');
  await expect(reader.dossier).toContainText('Nothing has these words.');
  await expect(reader.results).toHaveCount(0);
});

test('what a filter hides is counted, and one press shows it', async ({ reader }) => {
  await reader.open('?day=2022-01-04&actors=president', 'readable');
  await expect(reader.page.getByText(/President: \d+ of \d+ records/)).toBeVisible();
  await reader.page.keyboard.press('Control+k');
  await reader.searchField.fill('tengiz strike');
  await expect(reader.dossier).toContainText('hidden by the filter');
  await reader.button('Clear the filter').click();
  await expect(reader.results.first()).toContainText('Tengiz');
  await expect(reader.page).not.toHaveURL(/actors=/);
});

test('what is found is marked on the map and stands out in the time bar', async ({ reader }) => {
  await reader.open('?day=2022-01-04', 'readable');
  await reader.page.keyboard.press('/');
  await expect(reader.searchField).toBeFocused();
  expect(await reader.foundMarks()).toEqual([]);
  await expect(reader.recedingBlocks).toHaveCount(0);
  await reader.searchField.fill('oil workers at tengiz');
  await expect.poll(() => reader.foundMarks()).toContain('place:tengiz');
  expect(await reader.foundMarks()).not.toContain('place:taraz');
  await expect(reader.recedingBlocks).not.toHaveCount(0);
  await reader.tool('Search').click();
  await expect.poll(() => reader.foundMarks()).toEqual([]);
  await expect(reader.recedingBlocks).toHaveCount(0);
});

test('a result of another year moves the day', async ({ reader }) => {
  await reader.open('?day=2022-01-04', 'readable');
  await reader.tool('Search').click();
  await reader.searchField.fill('laid off at tengizchevroil');
  await reader.results.filter({ hasText: 'laid off' }).first().click();
  await reader.expectAddress(/record=.*day=|day=.*record=/);
  await expect(reader.heading).not.toHaveText('Tuesday 4 January 2022');
});

test('an actor is chosen in the filter, and everything follows', async ({ reader }) => {
  await reader.open('?day=2022-01-04', 'readable');
  await reader.tool('Filter').click();
  await reader.dossier.getByRole('checkbox', { name: /^Oil workers/ }).check();
  await reader.expectAddress(/actors=oil-workers/);
  await expect(reader.page.getByText(/Oil workers: \d+ of \d+ records/)).toBeVisible();
  await expect(reader.mark('Tengiz')).toBeVisible();
  await expect(reader.mark('Taraz: strike')).toHaveCount(0);
});

test('the table holds every record, sorts, and shares filter and selection', async ({ reader }) => {
  await reader.open('?day=2022-01-04', 'readable');
  await reader.dossier.getByRole('button', { name: 'all as a table' }).click();
  await reader.expectAddress(/view=table/);
  await expect(reader.table).toBeVisible();
  const all = await reader.rows.count();
  expect(all).toBeGreaterThan(60);
  await expect(reader.column('When')).toHaveAttribute('aria-sort', 'ascending');
  await reader.column('Witnesses').getByRole('button').press('Enter');
  await reader.column('Witnesses').getByRole('button').press('Enter');
  await expect(reader.column('Witnesses')).toHaveAttribute('aria-sort', 'descending');
  const witnesses = await reader.rows.locator('td.witnesses').allInnerTexts();
  const counts = witnesses.map((text) => Number.parseInt(text, 10));
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  await reader.table.getByRole('button', { name: 'Oil workers at Tengiz go on strike' }).click();
  await expect(reader.dossier).toContainText('No text says when it ended');
  await expect(reader.rows.and(reader.page.locator('[aria-current]'))).toContainText('Tengiz');
  await reader.filters.getByRole('button', { name: /^Street/ }).click();
  await expect.poll(() => reader.rows.count()).toBeLessThan(all);
  await reader.page.goBack();
  await expect(reader.table).toBeVisible();
  await reader.button('Back to the map').click();
  await expect(reader.table).toHaveCount(0);
  await expect(reader.page).not.toHaveURL(/view=/);
});

test('a link opens the table at its record; Escape leaves it', async ({ reader }) => {
  await reader.open('?view=table&record=tengiz-strike', 'readable');
  const current = reader.rows.and(reader.page.locator('[aria-current]'));
  await expect(current).toBeInViewport();
  await reader.page.keyboard.press('Escape');
  await expect(reader.table).toBeVisible();
  await reader.page.keyboard.press('Escape');
  await expect(reader.table).toHaveCount(0);
});

test('search and table fit a phone @phone', async ({ reader }) => {
  await reader.open('?day=2022-01-04', 'readable');
  await reader.tool('Search').tap();
  await reader.searchField.fill('Уральск');
  await expect(reader.results.first()).toContainText('Oral (Уральск)');
  await reader.expectNothingSticksOut();
  await reader.searchField.fill('');
  await reader.button('All records as a table').tap();
  await expect(reader.table).toBeVisible();
  await reader.expectNothingSticksOut();
  await reader.table.getByRole('button', { name: 'Oil workers at Tengiz go on strike' }).tap();
  await expect(reader.dossier).toContainText('No text says when it ended');
  await reader.button('All records').tap();
  await expect(reader.table).toBeVisible();
  await reader.button('Back to the map').tap();
  await expect(reader.table).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test(`search and table have no violations, ${colorScheme} @both`, async ({ reader }) => {
      await reader.open('?day=2022-01-04&view=table', 'readable');
      await expect(reader.table).toBeVisible();
      await reader.expectAccessible();
      await reader.tool('Search').click();
      await reader.searchField.fill('strike');
      await expect(reader.results).not.toHaveCount(0);
      await reader.page.keyboard.press('ArrowDown');
      await reader.expectAccessible();
    });
  });
}

test('counts are of all records once those of other years are here', async ({ reader }) => {
  const others = reader.page.waitForResponse('**/more-records*.json');
  await reader.open('?view=table', 'readable');
  const { records } = (await (await others).json()) as { records: unknown[] };
  const first = await reader.rows.count();
  await expect(async () => {
    const rows = await reader.rows.count();
    expect(rows).toBeGreaterThanOrEqual(Math.max(first, records.length + 1));
    const everything = await reader.accordingTo.locator('option').first().textContent();
    expect(everything).toBe(`all texts (${String(rows)})`);
  }).toPass();
});
