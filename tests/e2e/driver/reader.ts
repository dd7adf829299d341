/** A reader of the page: what she finds, by selectors that stand here and in the probes only. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import type { CompiledWave } from '../../../src/core/format/compiled.ts';
import { type Downloaded, downloadBy } from './downloads.ts';
import { PlateDialog } from './plate.ts';
import { colourAt, leftEdges, overlapOf, wideParts } from './probes.ts';
import { alterWave } from './records.ts';
import { crampedParts } from './room.ts';
import { watchShifts } from './shifts.ts';
import { drawSeldom } from './frames.ts';

/** Everything on the page that must never happen, collected while a test runs. */
interface Trouble {
  readonly foreignRequests: string[];
  readonly policyViolations: string[];
  readonly errors: string[];
}

/**
 * How much of the page a test needs, the dearest first: the map's first whole picture; the app, while
 * the engine comes; the app without the engine, which costs more than all the rest together.
 */
type Needed = 'ready' | 'coming' | 'readable';

/** The engine and its worker. */
const ENGINE = '**/maplibre*.js';

/** Never answered: to the app the engine is still on its way, and the scene stands on its own. */
const hold = () => undefined;

export class Reader {
  readonly page: Page;
  #isHeld = false;
  #isSlowed = false;
  readonly trouble: Trouble = { foreignRequests: [], policyViolations: [], errors: [] };

  /** The dialog in which a picture of the view is made. */
  readonly plate: PlateDialog;

  constructor(page: Page) {
    this.page = page;
    this.plate = new PlateDialog(page);
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

  async open(query = '', needed: Needed = 'ready'): Promise<void> {
    await this.#holdEngine(needed === 'readable');
    if (needed === 'ready') await this.#drawSeldom();
    await this.page.goto(`/${query}`);
    // The static opening has a heading of its own: what follows needs the app.
    await expect(this.opening).toHaveCount(0);
    await expect(this.heading).toBeVisible();
    if (needed === 'ready') await this.isReady();
  }

  /** A route of the test's own for the engine goes with `coming`: of two the later one answers. */
  async #holdEngine(held: boolean): Promise<void> {
    if (held === this.#isHeld) return;
    this.#isHeld = held;
    if (held) await this.page.route(ENGINE, hold);
    else await this.page.unroute(ENGINE, hold);
  }

  async #drawSeldom(): Promise<void> {
    if (this.#isSlowed) return;
    this.#isSlowed = true;
    await drawSeldom(this.page);
  }

  /** Goes on to another view, as back and forward do: the page is not loaded anew. */
  async goOn(query: string): Promise<void> {
    await this.page.evaluate((address) => {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    }, query);
  }

  /** Opens a link, and the dialog of pictures on it. */
  async openPlate(query: string): Promise<PlateDialog> {
    await this.plate.prepare();
    await this.open(query, 'readable');
    await this.plate.open();
    return this.plate;
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
    // Under the table the head of the map is there and not for anybody.
    const heading = this.page.getByRole('heading', { level: 1 });
    return heading.and(this.page.locator(':not([inert] *)'));
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

  /** What happened, step by step. */
  get story(): Locator {
    return this.dossier.locator('details').filter({ hasText: 'What happened' });
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

  /** A finger in the middle of the marks of a place, whose button may be shared with others. */
  async tapMarks(place: string): Promise<void> {
    const { x, y, width, height } = await this.marksBox(place);
    await this.page.touchscreen.tap(x + width / 2, y + height / 2);
  }

  /** Where the marks of a place are drawn, in px of the window. */
  async marksBox(place: string) {
    const box = await this.page.locator(`.scene .marks[data-of="place:${place}"]`).boundingBox();
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
    return this.plate.dialog;
  }

  /** The drawing of the map that stands on paper only. */
  get paperMap(): Locator {
    return this.page.getByRole('img', { name: 'The map', exact: true });
  }

  /** The ground in SVG, drawn where the map engine draws none. */
  get plainGround(): Locator {
    return this.page.locator('.container > canvas');
  }

  /** Texts that are drawn on the map, marks apart. */
  get labels(): Locator {
    return this.page.locator('.scene svg text');
  }

  /** Changes the records on their way to the page; a text is sent as it is. */
  alterWave(alter: (wave: CompiledWave) => unknown): Promise<void> {
    return alterWave(this.page, alter);
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
  groundAt(x: number, y: number): Promise<readonly number[]> {
    return colourAt(this.page.locator('.container'), x, y);
  }

  /** Left edges, px, of the characters of some words on the page, in the order of the text. */
  leftEdges(words: string): Promise<readonly number[]> {
    return leftEdges(this.page, words);
  }

  /** Two parts of the page do not lie over each other. */
  async expectApart(one: Locator, other: Locator): Promise<void> {
    expect(await overlapOf(one, other)).toBeLessThanOrEqual(0);
  }

  /** Neither the page nor the panel scrolls sideways, and no text in them is wider than its box. */
  async expectNothingSticksOut(): Promise<void> {
    expect(await wideParts(this.page)).toEqual([]);
  }

  /** No part of the page lies over another, and all words fit: none is cut, broken or beyond its part. */
  async expectNothingCramped(where: 'in view' | 'all of it' = 'in view'): Promise<void> {
    await expect.poll(() => crampedParts(this.page, where === 'all of it')).toEqual([]);
  }

  /** From here on time passes in the page by `page.clock.runFor` only, however slow the machine is. */
  async stopClock(): Promise<void> {
    await this.page.clock.install();
    await this.page.clock.pauseAt(Date.now() + 60_000);
  }

  /** Hides the tab from the reader, or shows it again. */
  async hideTab(hidden: boolean): Promise<void> {
    await this.page.evaluate((isHidden) => {
      Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  }

  /** How far things move by themselves from here on, as the browser measures it; also on the next page. */
  watchShifts(): Promise<() => Promise<number>> {
    return watchShifts(this.page);
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
    // All rules. What passes is not described, and a page without frames needs no second one to sum up in:
    // more than half of the work.
    const axe = new AxeBuilder({ page: this.page }).options({ resultTypes: ['violations'] });
    const { violations } = await axe.setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map((n) => n.html) }))).toEqual([]);
  }

  // Downloads.

  get download(): Locator {
    return this.page.getByRole('dialog', { name: 'Download' });
  }

  /** The file that a format gives, and its name. */
  async taken(format: string): Promise<Downloaded & { readonly text: string }> {
    await this.download.getByRole('radio', { name: new RegExp(`^${format}`) }).check();
    const file = await downloadBy(
      this.download.getByRole('button', { name: `Download ${format}` }),
    );
    return { ...file, text: file.bytes.toString('utf8') };
  }

  // Finding: the search and the table.

  get searchField(): Locator {
    return this.page.getByRole('combobox', { name: 'Search' });
  }

  /** What a search found: places, then records. */
  get results(): Locator {
    return this.page.getByRole('listbox', { name: 'Search' }).getByRole('option');
  }

  /** The result that the arrow keys have come to. */
  get activeResult(): Locator {
    return this.results.and(this.page.locator('[aria-selected="true"]'));
  }

  /** Places and oblasts whose marks a search has found, as `place:aktau`. */
  foundMarks(): Promise<readonly (string | null)[]> {
    const marks = this.page.locator('.scene .marks.found');
    return marks.evaluateAll((all) => all.map((one) => one.getAttribute('data-of')));
  }

  /** Blocks of the time bar that are not among what a search has found. */
  get recedingBlocks(): Locator {
    return this.timeBar.locator('path.recedes');
  }

  get table(): Locator {
    return this.page.getByRole('table');
  }

  /** The header that sorts a column of the table. */
  column(name: string): Locator {
    return this.table.getByRole('columnheader', { name });
  }

  /** The rows of the table without its header. */
  get rows(): Locator {
    return this.table.locator('tbody tr');
  }

  // Witnesses and disagreement.

  /** The page of differences, or of sources, by its heading. */
  drawer(name: 'Sources' | 'Where the texts differ'): Locator {
    return this.dossier.getByRole('heading', { level: 2, name, exact: true });
  }

  /** The drawing of the voices. */
  get voices(): Locator {
    return this.dossier.getByRole('group', { name: /^The voices and what ties them/ });
  }

  /** A topic on which the texts differ. */
  topic(name: string): Locator {
    return this.dossier.getByRole('region', { name, exact: true });
  }

  /** What has the focus. */
  get focused(): Locator {
    return this.page.locator(':focus');
  }

  /** Whose telling is shown. */
  get accordingTo(): Locator {
    return this.page.getByLabel('According to');
  }
}
