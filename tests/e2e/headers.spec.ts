import { HEADERS, MARK_ASKED } from '../../tools/headers.ts';
import { expect, test } from './driver.ts';

test('every file is served with the policies, and the page keeps to them', async ({ reader }) => {
  const seen = new Map<string, Readonly<Record<string, string>>>();
  reader.page.on('response', (response) => {
    const { protocol, pathname } = new URL(response.url());
    // A picture that the page made itself comes from no server.
    if (protocol === 'http:') seen.set(pathname, response.headers());
  });
  await reader.open('?day=2022-01-04');
  // The page, its scripts and styles, the worker (whose policy is that of its own file), the data.
  const paths = [...seen.keys()];
  for (const part of [/^\/$/, /\.js$/, /\.css$/, /worker.*\.js$/, /wave.*\.json$/, /\.geojson$/]) {
    expect(
      paths.some((path) => part.test(path)),
      String(part),
    ).toBe(true);
  }
  for (const [path, headers] of seen) {
    for (const [name, value] of Object.entries(HEADERS)) {
      expect(headers[name.toLowerCase()], `${name} of ${path}`).toBe(value);
    }
  }
  // A data block is no script: no browser runs it.
  const inline = await reader.page
    .locator(
      'script:not([src], [type="application/ld+json"]), style, [style]:not(body *), [onclick], [onload], [onerror]',
    )
    .evaluateAll((found) => found.map(({ tagName, textContent }) => [tagName, textContent]));
  // The one that the policy knows by its hash.
  expect(inline).toEqual([['SCRIPT', MARK_ASKED]]);
});

test('what a script would have to be allowed, the policy refuses', async ({ page }) => {
  await page.goto('/');
  const breaches = await page.evaluate(async () => {
    const seen: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      seen.push(event.effectiveDirective);
    });
    const inline = document.createElement('script');
    inline.textContent = 'globalThis.hacked = 1';
    document.head.append(inline);
    const foreign = document.createElement('img');
    foreign.src = 'https://example.org/x.png';
    document.body.append(foreign);
    await fetch('https://example.org/x.json').catch(() => null);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return seen;
  });
  expect(breaches).toContain('script-src-elem');
  expect(breaches).toContain('img-src');
  expect(breaches).toContain('connect-src');
  expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
});
