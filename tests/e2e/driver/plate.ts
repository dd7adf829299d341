/** The dialog in which a reader makes a picture: what it offers, what it shows, the files it gives. */
import { expect, type Locator, type Page } from '@playwright/test';
import { type Downloaded, downloadBy } from './downloads.ts';

export class PlateDialog {
  readonly #page: Page;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.dialog = page.getByRole('dialog', { name: 'Snapshot' });
  }

  /** Opens it, and waits for its first picture. */
  async open(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Snapshot', exact: true }).click();
    await this.isDrawn();
  }

  get preview(): Locator {
    return this.dialog.getByRole('img');
  }

  /** The preview shows what is chosen. */
  async isDrawn(): Promise<void> {
    await expect(this.preview).toBeVisible();
    await expect(this.dialog.locator('[aria-busy=true]')).toHaveCount(0);
  }

  /** Width and height, px of CSS, of the picture that the preview shows. */
  async previewSize(): Promise<readonly number[]> {
    await this.isDrawn();
    return this.preview.evaluate((image: HTMLImageElement) => [
      image.naturalWidth,
      image.naturalHeight,
    ]);
  }

  /** To be called before the page is opened: what the preview shows can be read. */
  async prepare(): Promise<void> {
    await this.#page.addInitScript(() => {
      const blobs = new Map<string, Blob>();
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        const url = make(blob);
        blobs.set(url, blob);
        return url;
      };
      Object.assign(globalThis, { blobs });
    });
  }

  /** The document that the preview shows; the page's policy lets no script fetch it. */
  async previewText(): Promise<string> {
    await this.isDrawn();
    return this.preview.evaluate((image: HTMLImageElement) => {
      const { blobs } = globalThis as unknown as { blobs: Map<string, Blob> };
      return blobs.get(image.src)?.text() ?? '';
    });
  }

  radio(name: string | RegExp): Locator {
    return this.dialog.getByRole('radio', { name, exact: true });
  }

  box(name: string): Locator {
    return this.dialog.getByRole('checkbox', { name, exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.dialog.getByRole('button', { name, exact: true });
  }

  field(name: string): Locator {
    return this.dialog.getByLabel(name, { exact: true });
  }

  /** The size that is said before a file is made. */
  get summary(): Locator {
    return this.dialog.locator('.summary');
  }

  get progress(): Locator {
    return this.dialog.getByRole('progressbar');
  }

  /** «Page 1 of 2», where there is more than one. */
  get pageNumber(): Locator {
    return this.dialog.getByRole('group', { name: 'Pages' }).getByText(/^Page \d/);
  }

  /** What is under way, or how it ended. */
  get said(): Locator {
    return this.dialog.locator('.said');
  }

  /** What the words beside the focus are. */
  focusedWords(): Promise<string> {
    return this.dialog.locator(':focus').evaluateAll(([one]) => {
      const label = one instanceof HTMLInputElement ? one.labels?.[0] : one;
      return label?.textContent.trim() ?? '';
    });
  }

  /** What a finger may want to hit, with its height, px. */
  targets(): Promise<readonly { readonly what: string; readonly height: number }[]> {
    const all = this.dialog.locator('button, summary, label:has(input), input.field');
    return all.evaluateAll((nodes) =>
      nodes.map((node) => ({
        what: node.textContent,
        height: node.getBoundingClientRect().height,
      })),
    );
  }

  async unfoldParts(): Promise<void> {
    await this.dialog.locator('summary').click();
  }

  /** The file that a press of a button gives. */
  download(button: string): Promise<Downloaded> {
    return downloadBy(this.button(button));
  }
}
