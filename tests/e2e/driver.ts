/**
 * The only file of these tests that knows selectors. Given a link, when the reader does something,
 * then she finds something: the specs read as what a reader would say.
 */
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

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
    await expect(this.heading).toBeVisible();
    if (wait === 'ready') await this.isReady();
  }

  async isReady(): Promise<void> {
    // Software rendering on a busy machine: patience, not a measure.
    await expect(this.page.locator('html')).toHaveAttribute('data-ready', 'true', {
      timeout: 90_000,
    });
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get day(): Locator {
    return this.page.getByRole('slider', { name: 'Day', exact: true });
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
