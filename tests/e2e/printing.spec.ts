import { PALETTE } from '../../src/core/scene/palette.ts';
import { expect, test } from './driver.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test(`on paper stand day, map, key, the whole panel and the address, ${colorScheme} @both`, async ({
      reader,
    }) => {
      await reader.open('?day=2022-01-05&place=almaty', 'readable');
      await reader.page.emulateMedia({ media: 'print', colorScheme });
      for (const part of [reader.heading, reader.dossier.locator('blockquote').last()]) {
        await expect(part).toBeVisible();
      }
      await expect(reader.paperMap).toBeVisible();
      await expect(reader.paperMap).toContainText('© OpenStreetMap contributors');
      await expect(reader.paperMap.locator('text', { hasText: 'Petropavl' })).not.toHaveCount(0);
      // The ground, in the colours of the light theme.
      const sea = reader.paperMap.locator(`rect[fill="${PALETTE.light.sea}"]`);
      await expect(sea).toHaveCount(1);
      await expect(reader.page.getByText(/first reached/i).first()).toBeVisible();
      await expect(reader.page.getByText(/^http.*place=almaty/)).toBeVisible();
      for (const control of ['Play', 'Next day', 'Snapshot', 'Zoom in', 'Filter']) {
        await expect(reader.button(control).filter({ visible: true })).toHaveCount(0);
      }
      expect(await clipped(reader.page)).toEqual([]);
      const ink = await reader.heading.evaluate((node) => getComputedStyle(node).color);
      expect(ink).toBe('rgb(30, 27, 23)');
    });
  });
}

test('with the table open the table is printed, every row of it, with its sources @both', async ({
  reader,
}) => {
  await reader.open('?day=2022-01-05&view=table&actors=miners', 'readable');
  await expect(reader.rows).not.toHaveCount(0);
  const rows = await reader.rows.count();
  await reader.page.emulateMedia({ media: 'print' });
  await expect(reader.rows.filter({ visible: true })).toHaveCount(rows);
  await expect(reader.table.locator('thead')).toHaveCSS('display', 'table-header-group');
  const filter = reader.page.getByText(/^All texts, Miners: \d+ of \d+ records/);
  await expect(filter.filter({ visible: true })).toHaveCount(1);
  const sources = reader.page.getByRole('list').filter({ hasText: 'nolaworkers.org' });
  await expect(sources).toBeVisible();
  await expect(sources).not.toContainText('Zangar');
  await expect(reader.page.getByText(/^http.*view=table/)).toBeVisible();
  for (const absent of [
    reader.paperMap,
    reader.key,
    reader.sentence,
    reader.button('Back to the map'),
  ]) {
    await expect(absent.filter({ visible: true })).toHaveCount(0);
  }
});

test('all rows of the table fit on their pages, in either orientation', async ({ reader }) => {
  await reader.open('?day=2022-01-05&view=table', 'readable');
  await expect(reader.rows).not.toHaveCount(0);
  for (const landscape of [false, true]) {
    const pdf = await reader.page.pdf({ format: 'A4', landscape });
    const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(4);
    expect(pages.length).toBeLessThan(20);
  }
});

test('in either orientation it is a few pages, and the screen is as before', async ({ reader }) => {
  await reader.open('?day=2022-01-05&place=almaty', 'readable');
  const before = await reader.marksBox('almaty');
  for (const landscape of [false, true]) {
    const pdf = await reader.page.pdf({ format: 'A4', landscape });
    const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.length).toBeLessThan(9);
  }
  expect(await reader.marksBox('almaty')).toEqual(before);
  await expect(reader.paperMap).toHaveCount(0);
});

test('the drawing is there when the browser begins to lay out its pages', async ({ reader }) => {
  await reader.open('?day=2022-01-05', 'readable');
  const drawn = await reader.page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    return document.querySelectorAll('figure[aria-label="The map"] path').length;
  });
  expect(drawn).toBeGreaterThan(50);
  await reader.page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(reader.paperMap).toHaveCount(0);
});

/** Boxes round the text that hide a part of it. */
function clipped(page: import('@playwright/test').Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const quote = [...document.querySelectorAll('blockquote')].at(-1);
    for (let box = quote?.parentElement; box; box = box.parentElement) {
      const { overflowY, position } = getComputedStyle(box);
      const hides = overflowY !== 'visible' && box.scrollHeight > box.clientHeight + 1;
      if (position === 'fixed' || (hides && box !== document.documentElement)) {
        found.push(`${box.tagName} ${box.className}`);
      }
    }
    return found;
  });
}
