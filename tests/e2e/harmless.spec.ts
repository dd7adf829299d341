import type { CompiledWave } from '../../src/core/format/compiled.ts';
import { expect, test } from './driver.ts';

const MARKUP = '<img src=x onerror="globalThis.hacked=1"><script>globalThis.hacked=1</script>';
/** Right-to-left override, an isolate left open, one closed that was never opened, nothing wide. */
const TURNED = '\u202Eevil\u2067 \u2069\u2069\u200B\u200D';
const LONG = 'Ұзын'.repeat(2500);

type Place = CompiledWave['places'][number];

const withWords = (place: Place, words: Partial<Place['properties']>): Place => ({
  ...place,
  properties: { ...place.properties, ...words },
});

test('markup in records, places and voices is text @both', async ({ reader }) => {
  await reader.alterWave((wave) => ({
    ...wave,
    title: { en: MARKUP },
    places: wave.places.map((place) =>
      withWords(place, {
        names: { ...place.properties.names, en: `${place.properties.names.en} ${MARKUP}` },
        spellings: [MARKUP],
      }),
    ),
    sources: wave.sources.map((source) => ({
      ...source,
      title: MARKUP,
      custom: { ...source.custom, label: { en: MARKUP }, short: { en: MARKUP } },
    })),
    records: wave.records.map((record) => ({
      ...record,
      title: { en: `${MARKUP}\n${record.id}` },
      summary: { en: MARKUP },
      accounts: record.accounts.map((account) => ({ ...account, quote: MARKUP })),
    })),
  }));
  for (const query of ['', '?place=ekibastuz', '?record=tengiz-strike']) {
    await reader.open(query, 'readable');
    await expect(reader.dossier).toContainText(MARKUP);
    await expect(reader.dossier.locator('img, script')).toHaveCount(0);
    await reader.expectNothingSticksOut();
  }
  await reader.button('Sources').click();
  await expect(reader.dossier).toContainText(MARKUP);
  expect(await reader.page.evaluate(() => 'hacked' in globalThis)).toBe(false);
  await expect(reader.page.locator('img')).toHaveCount(0);
});

test('marks of direction turn their own text and no other @both', async ({ reader }) => {
  await reader.alterWave((wave) => ({
    ...wave,
    places: wave.places.map((place) =>
      withWords(place, {
        names: { ...place.properties.names, en: `${place.properties.names.en}${TURNED}` },
      }),
    ),
  }));
  await reader.open('?record=tengiz-strike', 'readable');
  await reader.open(`?day=2022-01-05&place=${encodeURIComponent(TURNED)}`, 'readable');
  await expect(reader.notices).toContainText(TURNED);
  // The sentence of the page around the nonsense still reads from left to right.
  expect(isRising(await reader.leftEdges('which'))).toBe(true);
  await reader.open('?place=ekibastuz', 'readable');
  // Of one text node: «1,234 km from», a name on a button of its own, «, where the wave began».
  expect(isRising(await reader.leftEdges('where'))).toBe(true);
  await expect(reader.mark('\u2068')).not.toHaveCount(0);
});

test('a name of 10,000 characters is whole where it is read, and cut where it would cover @both', async ({
  reader,
}) => {
  expect([...LONG]).toHaveLength(10_000);
  await reader.alterWave((wave) => ({
    ...wave,
    places: wave.places.map((place) =>
      place.id === 'ekibastuz'
        ? withWords(place, { names: { en: LONG, kk: LONG, ru: LONG } })
        : place,
    ),
    sources: wave.sources.map((source) => ({
      ...source,
      custom: { ...source.custom, label: { en: LONG }, short: { en: LONG } },
    })),
    records: wave.records.map((record) => ({
      ...record,
      title: { en: `${LONG} ${record.id}` },
    })),
  }));
  await reader.open('?day=2022-01-04&place=ekibastuz', 'readable');
  await expect(reader.dossier.getByRole('heading', { level: 2 }).first()).toHaveText(LONG);
  await reader.expectNothingSticksOut();
  const longest = await reader.labels.evaluateAll((texts) =>
    Math.max(...texts.map(({ textContent }) => [...(textContent ?? '')].length)),
  );
  expect(longest).toBeLessThan(60);
  await expect(reader.day).toBeInViewport();
  await expect(reader.heading).toBeInViewport();
  await expect(reader.mark('Oral')).toBeVisible();
  await reader.open('?day=2022-01-04', 'readable');
  await expect(reader.dossier).toContainText(`${LONG} tengiz-strike`);
  await reader.expectNothingSticksOut();
});

test('what a link brings is text, and short @both', async ({ reader }) => {
  const query = new URLSearchParams({
    place: `${MARKUP}${'x'.repeat(2000)}`,
    by: TURNED,
    day: MARKUP,
  });
  await reader.open(`?${query}`, 'readable');
  await expect(reader.notices).toContainText('<img src=x onerror="globalThis.hacked=1">');
  expect((await reader.notices.innerText()).length).toBeLessThan(1000);
  expect(await reader.page.evaluate(() => 'hacked' in globalThis)).toBe(false);
  await reader.expectNothingSticksOut();
});

const isRising = (values: readonly number[]) =>
  values.every((value, at) => at === 0 || value > (values[at - 1] ?? 0));
