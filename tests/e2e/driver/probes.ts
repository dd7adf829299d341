/** What no locator tells: asked of the page itself, from its boxes and pixels. Lengths in px. */
import type { Locator, Page } from '@playwright/test';
import { PNG } from 'pngjs';

/** Where something stands, in whole px of the window. */
export async function boxOf(one: Locator): Promise<Record<string, number>> {
  const box = await one.boundingBox();
  if (!box) throw new Error('expected it to be visible');
  return Object.fromEntries(Object.entries(box).map(([key, px]) => [key, Math.round(px)]));
}

/** By how much two parts of the page lie over each other, across and down; none where that is not over 0. */
export async function overlapOf(one: Locator, other: Locator): Promise<number> {
  const [a, b] = [await one.boundingBox(), await other.boundingBox()];
  if (!a || !b) throw new Error('expected two parts on the page');
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.min(across, down);
}

/** The colour, red, green and blue, at a point in shares of a box. */
export async function colourAt(box: Locator, x: number, y: number): Promise<readonly number[]> {
  const area = await box.boundingBox();
  if (!area) throw new Error('expected it to be visible');
  const clip = { x: area.x + area.width * x, y: area.y + area.height * y, width: 1, height: 1 };
  const { data } = PNG.sync.read(await box.page().screenshot({ clip }));
  return [...data.subarray(0, 3)];
}

/** Left edges of the characters of some words on the page, in the order of the text. */
export function leftEdges(page: Page, words: string): Promise<readonly number[]> {
  return page.evaluate((text) => {
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

/** The page and the parts of its panel that scroll sideways, or whose text is wider than they are. */
export function wideParts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const all = [document.documentElement, ...document.querySelectorAll('.dossier, .dossier *')];
    return all
      .filter((one) => !one.matches('.visually-hidden, svg *') && one.clientWidth > 1)
      .filter((one) => one.scrollWidth > one.clientWidth + 1)
      .map((one) => `${one.tagName} ${one.className}`);
  });
}
