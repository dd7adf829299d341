/**
 * The only file of these tests that knows selectors. Given a link, when the reader does something,
 * then she finds something: the specs read as what a reader would say.
 */
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { PNG } from 'pngjs';
import type { CompiledDataset } from '../../src/core/dataset/compiled.ts';

/** Everything on the page that must never happen, collected while a test runs. */
interface Trouble {
  readonly foreignRequests: string[];
  readonly policyViolations: string[];
  readonly errors: string[];
}

export class Reader {
  readonly page: Page;
  readonly trouble: Trouble = { foreignRequests: [], policyViolations: [], errors: [] };

  constructor(page: Page) {
    this.page = page;
    page.on('request', (request) => {
      const url = new URL(request.url());
      const isOwn = url.protocol === 'data:' || url.protocol === 'blob:';
      if (!isOwn && url.hostname !== '127.0.0.1') this.trouble.foreignRequests.push(request.url());
    });
    page.on('pageerror', (error) => this.trouble.errors.push(error.message));
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) {
        this.trouble.policyViolations.push(message.text());
      }
    });
  }

  /** Opens a link; `ready` waits for the map's first whole picture. */
  async open(query = '', wait: 'ready' | 'readable' = 'ready'): Promise<void> {
    await this.page.goto(`/${query}`);
    // The static opening has a heading of its own: what follows needs the app.
    await expect(this.opening).toHaveCount(0);
    await expect(this.heading).toBeVisible();
    if (wait === 'ready') await this.isReady();
  }

  async isReady(): Promise<void> {
    // Software rendering on a busy machine: patience, not a measure.
    await expect(this.page.locator('html')).toHaveAttribute('data-ready', 'true', {
      timeout: 90_000,
    });
  }

  /** The page as it is built, until the app has drawn its first picture. */
  get opening(): Locator {
    return this.page.locator('#opening');
  }

  /** A name on the map of the opening: of its drawings, one for each window, the style sheet shows one. */
  openingLabel(name: string): Locator {
    return this.opening
      .locator('svg text')
      .getByText(name, { exact: true })
      .filter({ visible: true });
  }

  /** The same name on the map of the app. */
  sceneLabel(name: string): Locator {
    return this.page.locator('.scene svg text').getByText(name, { exact: true });
  }

  /** What is said to readers without JavaScript. */
  get withoutScripts(): Locator {
    return this.opening.locator('noscript p');
  }

  get chronicle(): Locator {
    return this.page.getByRole('heading', { name: 'Chronicle of the day' });
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get day(): Locator {
    return this.page.getByRole('slider', { name: 'Day', exact: true });
  }

  /** The window of the time bar, on its strip of years. */
  get window(): Locator {
    return this.page.getByRole('slider', { name: 'Window of the time bar' });
  }

  get dossier(): Locator {
    return this.page.getByRole('region', { name: 'Dossier' });
  }

  get places(): Locator {
    return this.page.getByRole('list', { name: 'Places' });
  }

  get filters(): Locator {
    return this.page.getByRole('group', { name: 'Filters' });
  }

  get notices(): Locator {
    return this.page.getByRole('log', { name: 'Notices' });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** One of the tools of the page. */
  tool(name: string): Locator {
    return this.page.getByRole('group', { name: 'Tools' }).getByRole('button', { name });
  }

  /** A mark or label on the map, by the beginning of its accessible name. */
  mark(name: string): Locator {
    return this.page.locator('.scene').getByRole('button', { name: new RegExp(`^${name}`) });
  }

  /** Where the marks of a place are drawn, in px of the window. */
  async marksBox(place: string) {
    const box = await this.page.locator(`[data-key="place:${place}"] .marks`).boundingBox();
    if (!box) throw new Error(`expected marks at ${place}`);
    return box;
  }

  /** The words of the day under its heading. */
  get sentence(): Locator {
    return this.page.locator('.sentence');
  }

  get key(): Locator {
    return this.page.getByRole('region', { name: 'Key' });
  }

  get timeBar(): Locator {
    return this.page.getByRole('region', { name: 'Time bar' });
  }

  get snapshot(): Locator {
    return this.page.getByRole('dialog', { name: 'Snapshot' });
  }

  /** The drawing of the map that stands on paper only. */
  get paperMap(): Locator {
    return this.page.getByRole('img', { name: 'The map', exact: true });
  }

  /** The ground in SVG, drawn where the map engine draws none. */
  get plainGround(): Locator {
    return this.page.locator('.stage > canvas');
  }

  /** Texts that are drawn on the map, marks apart. */
  get labels(): Locator {
    return this.page.locator('.scene svg text');
  }

  /** Changes the records on their way to the page; a text is sent as it is. */
  async alterDataset(alter: (dataset: CompiledDataset) => unknown): Promise<void> {
    await this.page.route('**/dataset*.json', async (route) => {
      const dataset = (await (await route.fetch()).json()) as CompiledDataset;
      const body = alter(dataset);
      await route.fulfill({
        contentType: 'application/json',
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
    });
  }

  /** Takes the graphics card away from the map; `restoreContext` gives it back. */
  async loseContext(): Promise<void> {
    await this.page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas');
      const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      if (!extension) throw new Error('expected a map that can lose its context');
      Object.assign(globalThis, { lostContext: extension });
      extension.loseContext();
    });
  }

  async restoreContext(): Promise<void> {
    await this.page.evaluate(() => {
      (globalThis as unknown as { lostContext: WEBGL_lose_context }).lostContext.restoreContext();
    });
  }

  /** The colour of the map's ground, red, green and blue, at a point in shares of the map's window. */
  async groundAt(x: number, y: number): Promise<readonly number[]> {
    const box = await this.page.locator('.stage').boundingBox();
    if (!box) throw new Error('expected a stage');
    const clip = { x: box.x + box.width * x, y: box.y + box.height * y, width: 1, height: 1 };
    const { data } = PNG.sync.read(await this.page.screenshot({ clip }));
    return [...data.subarray(0, 3)];
  }

  /** Left edges, px, of the characters of some words on the page, in the order of the text. */
  async leftEdges(words: string): Promise<readonly number[]> {
    return this.page.evaluate((text) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.textContent?.indexOf(text) ?? -1;
        if (start < 0) continue;
        return Array.from(text, (_, index) => {
          const range = document.createRange();
          range.setStart(node, start + index);
          range.setEnd(node, start + index + 1);
          return range.getBoundingClientRect().left;
        });
      }
      throw new Error(`expected «${text}» on the page`);
    }, words);
  }

  /** Two parts of the page do not lie over each other. */
  async expectApart(one: Locator, other: Locator): Promise<void> {
    const [a, b] = [await one.boundingBox(), await other.boundingBox()];
    if (!a || !b) throw new Error('expected two parts on the page');
    const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
    const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
    expect(Math.min(across, down)).toBeLessThanOrEqual(0);
  }

  /** Neither the page nor the panel scrolls sideways, and no text in them is wider than its box. */
  async expectNothingSticksOut(): Promise<void> {
    const wide = await this.page.evaluate(() => {
      const all = [document.documentElement, ...document.querySelectorAll('.dossier, .dossier *')];
      return all
        .filter((one) => !one.matches('.visually-hidden, svg *') && one.clientWidth > 0)
        .filter((one) => one.scrollWidth > one.clientWidth + 1)
        .map((one) => `${one.tagName} ${one.className}`);
    });
    expect(wide).toEqual([]);
  }

  /** Hides the tab from the reader, or shows it again. */
  async hideTab(hidden: boolean): Promise<void> {
    await this.page.evaluate((isHidden) => {
      Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  }

  /** From here on: how far things move by themselves, as the browser measures it. */
  async watchShifts(): Promise<() => Promise<number>> {
    await this.page.evaluate(() => {
      const watched = globalThis as unknown as { shifts: number };
      watched.shifts = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          watched.shifts += (entry as PerformanceEntry & { value: number }).value;
        }
      }).observe({ type: 'layout-shift' });
    });
    return () => this.page.evaluate(() => (globalThis as unknown as { shifts: number }).shifts);
  }

  /** Makes the record set's own words 30 % longer, as a translation may be. */
  async lengthenTitles(): Promise<void> {
    await this.page.route('**/dataset-*.json', async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      const longer = text.replace(
        /"(en|kk|ru)":"([^"\\]*)"/g,
        (_, language: string, words: string) => {
          const more = words.slice(0, Math.ceil(words.length * 0.3));
          return `"${language}":"${words} ${more}"`;
        },
      );
      await route.fulfill({ response, body: longer });
    });
  }

  /** Parts of the page that lie over each other, or whose words do not fit. */
  async crampedParts(): Promise<readonly string[]> {
    return this.page.evaluate(() => {
      const isShown = (node: Element) => {
        const { width, height } = node.getBoundingClientRect();
        return width > 1 && height > 1 && getComputedStyle(node).visibility !== 'hidden';
      };
      const parts = [...document.querySelectorAll('main > header, .key, .tools, .scale, .handle')]
        .filter(isShown)
        .filter((part) => part.closest('aside, .phone > header') === null);
      const overlaps = parts.flatMap((one, index) =>
        parts.slice(index + 1).flatMap((other) => {
          const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
          const isOver =
            !one.contains(other) &&
            a.left < b.right &&
            b.left < a.right &&
            a.top < b.bottom &&
            b.top < a.bottom;
          return isOver ? [`${one.className || one.tagName} over ${other.className}`] : [];
        }),
      );
      const boxes = 'main > header, .key section, .toolbar, .dossier, .content, .bar .row, dialog';
      const cut = [...document.querySelectorAll(boxes)]
        .filter(isShown)
        .filter((box) => box.scrollWidth > box.clientWidth + 1)
        .map((box) => `${box.className || box.tagName} is cut`);
      const beyond = [...document.querySelectorAll('button, h1, h2')]
        .filter((node) => isShown(node) && node.closest('.scene, .scroller') === null)
        .filter((node) => {
          const { left, right } = node.getBoundingClientRect();
          return left < -1 || (left < innerWidth && right > innerWidth + 1);
        })
        .map((node) => `${node.textContent.trim()} is beyond the edge`);
      return [...overlaps, ...cut, ...beyond];
    });
  }

  /** Where something stands, in whole px of the window. */
  async boxOf(one: Locator): Promise<Record<string, number>> {
    const box = await one.boundingBox();
    if (!box) throw new Error('expected it to be visible');
    return Object.fromEntries(Object.entries(box).map(([key, px]) => [key, Math.round(px)]));
  }

  /** Counts from the next page on what moves by itself. */
  async watchOpening(): Promise<void> {
    await this.page.addInitScript(() => {
      const seen = { sum: 0 };
      Object.assign(window, { seenShifts: seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          seen.sum += 'value' in entry ? Number(entry.value) : 0;
      }).observe({ type: 'layout-shift', buffered: true });
    });
  }

  /** The sum of layout shifts (Layout Instability API). */
  openingShifts(): Promise<number> {
    return this.page.evaluate(() => {
      const { seenShifts } = window as unknown as { seenShifts: { sum: number } };
      return seenShifts.sum;
    });
  }

  async fontsLoaded(): Promise<void> {
    await this.page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
  }

  /** The day in the address, as the app writes it after a pause. */
  async expectAddress(pattern: RegExp): Promise<void> {
    await expect(this.page).toHaveURL(pattern);
  }

  async expectDay(words: string): Promise<void> {
    await expect(this.day).toHaveAttribute('aria-valuetext', words);
    await expect(this.heading).toHaveText(words);
  }

  async expectAccessible(): Promise<void> {
    // Half way through a fade a text has less contrast than it will have.
    await this.page.evaluate(() =>
      Promise.all(document.getAnimations().map((animation) => animation.finished)),
    );
    const { violations } = await new AxeBuilder({ page: this.page }).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map((n) => n.html) }))).toEqual([]);
  }
}

/** A reader on a page. After each test: no foreign request, no breach of policy, no error. */
export const test = base.extend<{ reader: Reader; mayFail: boolean }>({
  mayFail: [false, { option: true }],
  reader: async ({ page, mayFail }, use) => {
    const reader = new Reader(page);
    await use(reader);
    expect(reader.trouble.foreignRequests).toEqual([]);
    expect(reader.trouble.policyViolations).toEqual([]);
    if (!mayFail) expect(reader.trouble.errors).toEqual([]);
  },
});

export { expect };
