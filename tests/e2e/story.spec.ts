import { expect, test } from './driver.ts';

test('what happened first, and where, is there before anything is pressed', async ({ reader }) => {
  await reader.open('', 'readable');
  const steps = reader.story.getByRole('listitem');
  await expect(steps.nth(1)).toContainText('Protests begin in Zhanaozen');
  await expect(steps.nth(1)).toContainText('2 Jan');
});

test('step by step: day, words, who says so, places on the map; left and found again', async ({
  reader,
}) => {
  await reader.open('', 'readable');
  await reader.button('Begin').click();
  await reader.expectDay('Saturday 1 January 2022');
  await expect(reader.story).toContainText('from 60 to 120 tenge a litre');
  await reader.button('Next: Protests begin in Zhanaozen').click();
  await reader.expectDay('Sunday 2 January 2022');
  await expect(reader.story).toContainText('step 2 of 8');
  await expect(reader.sceneLabel('Zhanaozen')).toBeVisible();
  await reader.story.getByRole('button', { name: /¶14.*: Protests begin/ }).click();
  await expect(reader.dossier).toContainText('protests began in Zhanaozen on the initiative');
  await reader.page.keyboard.press('Escape');
  await expect(reader.story).toContainText('step 2 of 8');
  await reader.page.keyboard.press('ArrowRight');
  await reader.button('Back to step 2').click();
  await reader.expectDay('Sunday 2 January 2022');
});

test('the keys lead on and back, and are letters in a field', async ({ reader }) => {
  await reader.open('', 'readable');
  await reader.page.keyboard.press('n');
  await reader.expectDay('Saturday 1 January 2022');
  await reader.page.keyboard.press('n');
  await reader.expectDay('Sunday 2 January 2022');
  await reader.page.keyboard.press('p');
  await reader.expectDay('Saturday 1 January 2022');
  await reader.page.keyboard.press('/');
  await reader.searchField.fill('n');
  await reader.expectDay('Saturday 1 January 2022');
});

test('a key beyond the last step takes nothing: the time bar keeps the focus', async ({
  reader,
}) => {
  await reader.open('', 'readable');
  for (let step = 1; step <= 8; step += 1) await reader.page.keyboard.press('n');
  await reader.expectDay('Tuesday 11 January 2022');
  await reader.day.focus();
  await reader.page.keyboard.press('ArrowRight');
  await reader.expectDay('Wednesday 12 January 2022');
  await reader.page.keyboard.press('n');
  await reader.page.keyboard.press('ArrowLeft');
  await expect(reader.story).toContainText('step 8 of 8');
  await expect(reader.day).toBeFocused();
});

test('a link to a day is about that day: the story is folded, and unfolds', async ({ reader }) => {
  await reader.open('?day=2022-01-06', 'readable');
  await expect(reader.story).toContainText('What happened');
  await expect(reader.button('Begin')).toBeHidden();
  await reader.story.getByText('What happened').click();
  await expect(reader.button('Begin')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test(`a step has no violations, ${colorScheme} @both`, async ({ reader }) => {
      await reader.open('', 'readable');
      await reader.page.keyboard.press('n');
      await expect(reader.story).toContainText('step 1 of 8');
      await reader.expectAccessible();
      await reader.expectNothingCramped();
      await reader.expectNothingSticksOut();
    });
  });
}
