import { expect, Reader, test } from './driver.ts';

/** What works without the engine: marks, days, dossiers. */
async function expectReadable(reader: Reader) {
  await expect(reader.mark('Ekibastuz')).toBeVisible();
  await expect(reader.plainGround).toBeVisible();
  await reader.button('Next day').click();
  await reader.expectDay('Wednesday 5 January 2022');
  await reader.mark('Petropavl').click();
  await expect(reader.dossier.getByRole('heading', { level: 2 }).first()).toHaveText('Petropavl');
}

test('without the map’s code the rest works, and a notice says why', async ({ reader }) => {
  await reader.page.route('**/maplibre*.js', (route) => route.abort());
  await reader.open('?day=2022-01-04', 'coming');
  await expect(reader.notices).toContainText('The map could not be loaded.');
  await expectReadable(reader);
});

test('with a worker that does not load the rest works, and a notice says why', async ({
  reader,
}) => {
  await reader.page.route('**/maplibre-gl-worker*', (route) => route.abort());
  await reader.open('?day=2022-01-04', 'coming');
  await expect(reader.notices).toContainText('the browser blocks its worker');
  await expect(reader.notices.getByRole('button')).toHaveCount(1);
  await expectReadable(reader);
  await reader.button('Zoom in').click();
  await expect(reader.mark('Ekibastuz')).toBeVisible();
});

test('with a worker that a policy refuses it is the same', async ({ page }) => {
  // A reader of its own: the breach of policy is what the test is about.
  const reader = new Reader(page);
  await page.route(
    ({ pathname }) => pathname === '/',
    async (route) => {
      const response = await route.fetch();
      const policy = response.headers()['content-security-policy'] ?? '';
      expect(policy).toContain("worker-src 'self'");
      const headers = {
        ...response.headers(),
        'content-security-policy': policy.replace("worker-src 'self'", "worker-src 'none'"),
      };
      await route.fulfill({ response, headers });
    },
  );
  await reader.open('?day=2022-01-04', 'coming');
  await expect(reader.notices).toContainText('the browser blocks its worker');
  await expectReadable(reader);
  expect(reader.trouble.errors).toEqual([]);
});

test('in a browser without workers it is the same', async ({ reader }) => {
  await reader.page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  await reader.open('?day=2022-01-04', 'coming');
  await expect(reader.notices).toContainText('the browser blocks its worker');
  await expectReadable(reader);
});

test('without WebGL the rest works, and a notice says why', async ({ reader }) => {
  await reader.page.addInitScript(() => {
    const original = Reflect.get(HTMLCanvasElement.prototype, 'getContext') as (
      ...args: readonly unknown[]
    ) => unknown;
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
      value(this: HTMLCanvasElement, ...args: readonly unknown[]) {
        return args[0] === '2d' ? original.apply(this, [...args]) : null;
      },
    });
  });
  await reader.open('?day=2022-01-04', 'coming');
  await expect(reader.notices).toContainText('no WebGL');
  await expectReadable(reader);
});

test('where not even the plain ground can be drawn, the scene stands on the sea', async ({
  reader,
}) => {
  await reader.page.route('**/maplibre*.js', (route) => route.abort());
  await reader.page.addInitScript(() => {
    HTMLImageElement.prototype.decode = () => Promise.reject(new DOMException('', 'EncodingError'));
  });
  await reader.open('?day=2022-01-04', 'coming');
  await expect(reader.mark('Ekibastuz')).toBeVisible();
  await reader.mark('Ekibastuz').click();
  await expect(reader.dossier.getByRole('heading', { level: 2 }).first()).toHaveText('Ekibastuz');
});

test('a missing ground file is named, and the rest stays', async ({ reader }) => {
  await reader.page.route('**/ground/*/rivers.geojson', (route) => route.abort());
  await reader.open('?day=2022-01-04');
  await expect(reader.notices).toContainText('rivers.geojson');
  await expect(reader.mark('Ekibastuz')).toBeVisible();
});

/** In the east of East Kazakhstan: bare on 4 January, tinted from 5 January on. */
const EAST = [0.875, 0.62] as const;

test('a lost context: the plain ground stands in, and the map comes back with the day of now', async ({
  reader,
}) => {
  await reader.open('?day=2022-01-04&place=ekibastuz');
  const bare = await reader.groundAt(...EAST);
  await reader.loseContext();
  await expect(reader.notices).toContainText('The graphics card has taken the map away.');
  await expect(reader.plainGround).toBeVisible();
  await reader.button('Next day').click();
  await reader.expectDay('Wednesday 5 January 2022');
  await expect(reader.mark('Petropavl')).toBeVisible();
  await reader.restoreContext();
  await expect(reader.notices.getByRole('button')).toHaveCount(0);
  await expect(reader.plainGround).toHaveCount(0);
  const tinted = await reader.groundAt(...EAST);
  expect(distance(bare, tinted)).toBeGreaterThan(10);
  // White is what a canvas without its context shows; transparent would show the sea.
  expect(Math.max(...tinted)).toBeLessThan(245);
  expect(tinted[0] ?? 0).toBeGreaterThan(tinted[2] ?? 0);
  await expect(reader.dossier.getByRole('heading', { level: 2 }).first()).toHaveText('Ekibastuz');
  await reader.expectAddress(/place=ekibastuz/);
  await expect(reader.page).not.toHaveURL(/map=/);
});

test('a context that is lost for good: the plain ground stays, and the camera still moves', async ({
  reader,
}) => {
  await reader.open('?day=2022-01-04');
  await reader.loseContext();
  await expect(reader.notices).toContainText('The graphics card has taken the map away.');
  const before = await reader.marksBox('ekibastuz');
  await reader.button('Zoom in').click();
  await expect
    .poll(async () => (await reader.marksBox('ekibastuz')).x)
    .toBeGreaterThan(before.x + 20);
  await reader.page.evaluate(() => {
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => null });
  });
  await reader.restoreContext();
  await expect(reader.notices).toContainText('no WebGL');
  await expect(reader.notices.getByRole('button')).toHaveCount(1);
  await expectReadable(reader);
});

test('without the fonts nothing is cut, nothing lies over another, and the map is drawn', async ({
  reader,
}) => {
  await reader.page.route('**/*.woff2', (route) => route.abort());
  await reader.open('?day=2022-01-04');
  await reader.expectApart(reader.page.locator('header'), reader.key);
  const row = reader.filters.locator('> *');
  for (let at = 0; at + 1 < (await row.count()); at += 1) {
    await reader.expectApart(row.nth(at), row.nth(at + 1));
  }
  await expect(reader.timeBar.getByText('1–19 January 2022')).toBeInViewport({ ratio: 1 });
  await reader.expectNothingSticksOut();
  await expect(reader.sentence).toBeInViewport({ ratio: 1 });
});

/** Between two colours, as the sum over red, green and blue. */
function distance(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0);
}
