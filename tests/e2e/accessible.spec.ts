import { expect, test } from './driver.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test(`the page has no violations, ${colorScheme} @both`, async ({ reader }) => {
      await reader.open('?day=2022-01-04');
      await reader.expectAccessible();
    });

    test(`dossier, filters and notices have none, ${colorScheme}`, async ({ reader }) => {
      await reader.open(
        '?day=2022-01-04&place=almaty&by=statement-2022-01-07&kinds=labour&v=0',
        'readable',
      );
      await reader.expectAccessible();
      await reader.button('Filter').click();
      await reader.expectAccessible();
      await reader.button('Sources').click();
      await reader.expectAccessible();
    });
  });
}

test('the whole page is reached by keyboard, the map included', async ({ reader }) => {
  await reader.open('?day=2022-01-04', 'coming');
  const seen = new Set<string>();
  for (let press = 0; press < 90; press += 1) {
    await reader.page.keyboard.press('Tab');
    seen.add(
      await reader.page.evaluate(
        () =>
          document.activeElement?.getAttribute('aria-label') ??
          document.activeElement?.textContent?.trim() ??
          '',
      ),
    );
  }
  const names = [...seen].join('\n');
  for (const name of ['Day', 'Play', 'Next day', 'Snapshot', 'Share', 'Filter']) {
    expect(names).toContain(name);
  }
  expect(names).toMatch(/^Zhanaozen:/m);
});
