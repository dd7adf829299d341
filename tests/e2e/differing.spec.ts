import { expect, test } from './driver.ts';

const DIFFER = 'Where the texts differ';

test('every difference is two clicks from the map, with its records, their day and place', async ({
  reader,
}) => {
  await reader.open('?day=2022-01-04', 'readable');
  await reader.tool('Sources').click();
  await reader.button(DIFFER).click();
  await expect(reader.drawer(DIFFER)).toBeVisible();
  const strikes = reader.topic('Strikes');
  await expect(strikes).toContainText('one witness, whose original is not held');
  await strikes.getByRole('button', { name: 'night of 3–4 January' }).first().click();
  await reader.expectDay('Tuesday 4 January 2022');
  await expect(reader.drawer(DIFFER)).toBeVisible();
  await strikes.getByRole('button', { name: 'Tengiz oil field' }).first().click();
  await expect(reader.dossier.getByRole('heading', { level: 2 }).first()).toHaveText(
    'Tengiz oil field',
  );
});

test('a dossier says the difference first, in a sentence, and leads to its topic', async ({
  reader,
}) => {
  await reader.open('?day=2022-01-04&record=tengiz-strike', 'readable');
  await expect(reader.dossier).toContainText(
    'The interview dates it to the night of 3–4 January; the statement to 4 January. The map follows the interview.',
  );
  await reader.button(DIFFER).click();
  await expect(reader.dossier.getByRole('listitem').and(reader.focused)).toContainText(
    'Oil workers at Tengiz go on strike',
  );
  await expect(reader.focused).toBeInViewport();
});

test('what differs between two records stands first in both, and leads to the other and to its topic', async ({
  reader,
}) => {
  await reader.open('?day=2022-01-04&record=almaty-clash-4-january', 'readable');
  const first = reader.dossier.getByRole('heading', { level: 3 }).first();
  await expect(first).toContainText('Told differently');
  await reader.button('Demonstrators and police clash in Almaty').click();
  await reader.expectAddress(/record=almaty-clash-night-4-5-january/);
  await expect(first).toContainText('Told differently');
  await expect(reader.button('Stun grenades used against protesters in Almaty')).toBeVisible();
  await reader.button('Clashes and buildings in Almaty').first().click();
  await expect(reader.dossier.getByRole('listitem').and(reader.focused)).toContainText(
    'A clash on 4 January for the interview',
  );
});

test('a place says what its records tell otherwise than others', async ({ reader }) => {
  await reader.open('?day=2022-01-05&place=almaty', 'readable');
  await expect(reader.dossier.getByRole('heading', { name: /Told differently/ })).toBeVisible();
  await expect(reader.dossier).toContainText('Four records: no text says whether they mean');
});

test('figures of different counters stand side by side, each with who counted', async ({
  reader,
}) => {
  await reader.open('?day=2022-01-07&record=authorities-report-200-killed', 'readable');
  await reader.button(DIFFER).first().click();
  const figures = reader.topic('How many were killed').getByRole('table').first();
  await expect(figures).toContainText('200 killed');
  await expect(figures).toContainText('the authorities');
  await expect(figures).toContainText('243 killed');
});

test('the chronicle leads to the differences of its day', async ({ reader }) => {
  await reader.open('?day=2022-01-04', 'readable');
  await reader.dossier.getByRole('button', { name: /told differently$/ }).click();
  await expect(reader.drawer(DIFFER)).toBeVisible();
  await reader.page.keyboard.press('Escape');
  await expect(reader.chronicle).toBeVisible();
});

test('the drawing of the voices leads to the words about each', async ({ reader }) => {
  await reader.open('?day=2022-01-04', 'readable');
  await reader.tool('Sources').click();
  await expect(reader.voices.getByRole('button')).toHaveCount(10);
  await reader.voices.getByRole('button', { name: /^Zangar/ }).click();
  const words = reader.dossier.getByRole('heading', { name: /^G\.G\. Zangar/ });
  await expect(words).toBeFocused();
  await expect(words).toBeInViewport();
  await expect(reader.dossier).toContainText('Leans on the interview');
});

test('according to a voice, map, time bar, counts and sentence are those of its wave', async ({
  reader,
}) => {
  await reader.open('?day=2022-01-04', 'readable');
  const sentence = await reader.sentence.innerText();
  await reader.tool('Sources').click();
  await reader.dossier
    .getByRole('button', { name: /^Show the wave as it tells it/ })
    .first()
    .click();
  await expect(reader.accordingTo).not.toHaveValue('');
  await expect(reader.sentence).not.toHaveText(sentence);
  await reader.expectAddress(/by=zangar-2023/);
  // Zangar dates nothing to a day of the wave.
  await expect(reader.mark('Ekibastuz: no record up to now')).toBeVisible();
  await expect(reader.key).toContainText('0 places');
  await reader.page.goto('/?day=2022-01-04&by=workers-voice-2022%2Fstatement');
  await expect(reader.mark('Ekibastuz: rally, new')).toBeVisible();
  await reader.page.goto('/?day=2022-01-04&by=solidarity-2022%2Fstatement');
  await expect(reader.mark('Ekibastuz: strike, new')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`with sources and differences open, ${colorScheme} @both`, () => {
    test.use({ colorScheme });

    test('the page has no violations, and nothing sticks out', async ({ reader }) => {
      await reader.open('?day=2022-01-04', 'readable');
      await reader.tool('Sources').click();
      await expect(reader.drawer('Sources')).toBeVisible();
      await reader.expectAccessible();
      await reader.expectNothingSticksOut();
      await reader.button(DIFFER).click();
      await expect(reader.drawer(DIFFER)).toBeVisible();
      await reader.expectAccessible();
      await reader.expectNothingSticksOut();
    });
  });
}
