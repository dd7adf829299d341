/** What a page has no room for: words that are cut, broken or outside their part, parts over each other. */
import type { Page } from '@playwright/test';

/**
 * Each fault in words; none where everything fits. What nobody sees, and what is drawn, is left out.
 * @param scrolled looks at what scrolls from its beginning to its end as well, and leaves it as it was
 */
export function crampedParts(page: Page, scrolled = false): Promise<readonly string[]> {
  return page.evaluate((isScrolled) => {
    /** Px: less than this is rounding. */
    const SLACK = 1;
    /** Px: what a finger hits reaches over its neighbour’s edge where both look smaller. */
    const REACH = matchMedia('(pointer: coarse)').matches ? 8 : SLACK;
    /** Px by which letters are higher than the lines they stand in. */
    const ASCENT = 4;
    const PARTS = 'main > header, .key, .tools, .scale, .handle';
    const CONTROLS = 'button, a[href], select, input, textarea, summary, [role=slider]';
    /** What lies over the rest of the page, as it should; so does what sticks to an edge. */
    const LAYERS = 'aside, .sheet, .cover, dialog';
    const BOXES = 'main > header, .key section, .key p, .toolbar, .bar .row, .product, dialog';
    const SCROLLERS = '.dossier, .content, .cover, .fields, dialog';
    const DRAWN = '.scene, .strip, svg, [role=slider]';

    interface Line {
      readonly parent: Element;
      readonly box: DOMRect;
    }

    /** What is asked of an element often, and stays: asking is most of the work. */
    function kept<Value>(ask: (node: Element) => Value): (node: Element) => Value {
      const answers = new Map<Element, Value>();
      return (node) => {
        const answer = answers.get(node) ?? ask(node);
        answers.set(node, answer);
        return answer;
      };
    }

    const up: (node: Element) => readonly Element[] = kept((node) =>
      node.parentElement ? [node, ...up(node.parentElement)] : [node],
    );
    const styleOf = kept((node) => {
      const style = getComputedStyle(node);
      const { display, overflowX, overflowY, clipPath, position, backgroundColor } = style;
      const hasEdge = style.borderLeftWidth !== '0px' || style.borderRightWidth !== '0px';
      const hasGround = hasEdge || backgroundColor !== 'rgba(0, 0, 0, 0)';
      return { display, overflowX, overflowY, clipPath, position, hasGround };
    });
    const isInline = (node: Element) => /^(inline|contents)$/.test(styleOf(node).display);
    const blocks = kept((node) => up(node).filter((one) => !isInline(one)));
    const frames = kept((node) =>
      up(node).filter((one) => {
        const { overflowX, overflowY } = styleOf(one);
        return overflowX !== 'visible' || overflowY !== 'visible';
      }),
    );
    const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
    /** Said to readers who hear, and shown to nobody. */
    const isSpoken = kept((node) =>
      up(node).some((one) => styleOf(one).clipPath.startsWith('inset(50%')),
    );
    /** Not hidden, and not in something that is folded. */
    const isShown = kept((node) => node.checkVisibility({ visibilityProperty: true }));
    const isIn = (node: Element, other: Element) => node.contains(other) || other.contains(node);
    const layerOf = kept((node) =>
      up(node).find((one) => one.matches(LAYERS) || styleOf(one).position === 'sticky'),
    );
    const isSameLayer = (one: Element, other: Element) => layerOf(one) === layerOf(other);

    function nameOf(node: Element): string {
      const words = (node.getAttribute('aria-label') ?? node.textContent).trim().slice(0, 40);
      return `«${words}» (${node.tagName.toLowerCase()})`;
    }

    /** How far two boxes lie over each other, across and down. */
    function overlap(a: DOMRect, b: DOMRect): number {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return Math.min(across, down);
    }

    function pairs<One>(all: readonly One[], isFault: (one: One, other: One) => boolean) {
      return all.flatMap((one, at) =>
        all.slice(at + 1).flatMap((other) => (isFault(one, other) ? [[one, other] as const] : [])),
      );
    }

    /** What is left of a box in all that clips or scrolls it. */
    function inView(node: Element, box: DOMRect): DOMRect {
      const around = frames(node).map((one) => one.getBoundingClientRect());
      const left = Math.max(box.left, ...around.map((frame) => frame.left));
      const top = Math.max(box.top, ...around.map((frame) => frame.top));
      const right = Math.min(box.right, ...around.map((frame) => frame.right));
      const bottom = Math.min(box.bottom, ...around.map((frame) => frame.bottom));
      return new DOMRect(left, top, right - left, bottom - top);
    }

    /** Some of it is in the window, under nothing else. */
    function isSeen(node: Element, box: DOMRect): boolean {
      if (box.width <= 1 || box.height <= 1 || isSpoken(node) || !isShown(node)) return false;
      return [0.5, 0.1, 0.9].some((share) => {
        const [x, y] = [box.left + box.width * share, box.top + box.height / 2];
        const top = document.elementFromPoint(x, y);
        return top !== null && isIn(node, top);
      });
    }

    const linesOf = (range: Range, parent: Element): readonly Line[] =>
      [...range.getClientRects()].map((box) => ({ parent, box }));

    /** Every text on the page; a select shows one of its own. */
    function texts(): readonly Text[] {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!(node instanceof Text) || node.data.trim() === '' || parent === null) continue;
        if (parent.closest(`${DRAWN}, script, style, noscript, select`) !== null) continue;
        // Its own text is hidden, and the element is not.
        if (parent.matches('details:not([open])')) continue;
        if (isShown(parent) && !isSpoken(parent)) found.push(node);
      }
      return found;
    }

    function linesIn(node: Text): readonly Line[] {
      const range = document.createRange();
      range.selectNodeContents(node);
      const parent = node.parentElement;
      return parent === null ? [] : linesOf(range, parent);
    }

    /** Where a text ends before its end: in its own box, or in one around it that does not scroll. */
    function cutBy({ parent, box }: Line): Element | null {
      const own = blocks(parent)[0];
      if (own && clips(styleOf(own).overflowX) && own.scrollWidth > own.clientWidth + SLACK)
        return own;
      for (const node of blocks(parent)) {
        const { overflowX, overflowY } = styleOf(node);
        const edge = node.getBoundingClientRect();
        const isOut = {
          across: box.left < edge.left - SLACK || box.right > edge.right + SLACK,
          down: box.top < edge.top - ASCENT || box.bottom > edge.bottom + ASCENT,
        };
        if ((clips(overflowX) && isOut.across) || (clips(overflowY) && isOut.down)) return node;
        if (scrolls(overflowX) || scrolls(overflowY)) return null;
      }
      return null;
    }

    /** The nearest box around a text that has a ground or an edge, where the text stands out of it. */
    function leaves({ parent, box }: Line): Element | null {
      const around = blocks(parent).find((node) => {
        return styleOf(node).hasGround;
      });
      if (!around) return null;
      const { left, right } = around.getBoundingClientRect();
      return box.left < left - SLACK || box.right > right + SLACK ? around : null;
    }

    /** Words whose letters stand in two lines; addresses have to be broken somewhere. */
    function brokenWords(node: Text): readonly string[] {
      if (node.parentElement?.closest('a[href^=http], .only-on-paper')) return [];
      return [...node.data.matchAll(/(?<![/.@])[\p{L}\p{N}]{2,}(?![/@])/gu)].flatMap((match) => {
        const range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        const [first, ...others] = range.getClientRects();
        const isBroken = first && others.some(({ top }) => top > first.bottom - ASCENT);
        return isBroken ? [`«${match[0]}» is broken`] : [];
      });
    }

    function partsOverParts(): readonly string[] {
      const all = [...document.querySelectorAll(`${PARTS}, ${CONTROLS}`)]
        .filter((node) => node.closest('.scene, .strip') === null)
        .flatMap((node) =>
          [...node.getClientRects()].map((box) => ({ node, box: inView(node, box) })),
        )
        .filter(({ node, box }) => isSeen(node, box));
      return pairs(
        all,
        (one, other) =>
          isSameLayer(one.node, other.node) &&
          !isIn(one.node, other.node) &&
          overlap(one.box, other.box) > REACH,
      ).map(([one, other]) => `${nameOf(one.node)} and ${nameOf(other.node)} lie over each other`);
    }

    function wordsOverWords(lines: readonly Line[]): readonly string[] {
      // Letters are higher than their lines: the middles are compared.
      const middles = lines.map(({ parent, box }) => {
        const { left, top, width, height } = inView(parent, box);
        return { parent, box: new DOMRect(left, top + height * 0.3, width, height * 0.4) };
      });
      return pairs(
        middles,
        (one, other) =>
          one.parent !== other.parent &&
          isSameLayer(one.parent, other.parent) &&
          overlap(one.box, other.box) > SLACK,
      ).map(([one, other]) => `${nameOf(one.parent)} is written over ${nameOf(other.parent)}`);
    }

    /** What has to be scrolled sideways; the plot of the time bar is meant to be. */
    function sideways(): readonly string[] {
      return [...document.querySelectorAll('html, body, body *')]
        .filter((node) => node.closest('.plot') === null && node.clientWidth > 1)
        .filter((node) => node.scrollWidth > node.clientWidth + SLACK)
        .filter((node) => scrolls(styleOf(node).overflowX) || node.matches('html'))
        .map((node) => `${nameOf(node)} scrolls sideways`);
    }

    function edges(line: Line): readonly string[] {
      const [cut, left] = [cutBy(line), leaves(line)];
      const name = nameOf(line.parent);
      if (cut) return [`${name} is cut by ${nameOf(cut)}`];
      return left ? [`${name} leaves ${nameOf(left)}`] : [];
    }

    /** Where something that is drawn, or that nobody can see any more, stands out. */
    function tooNarrow(): readonly string[] {
      return [...document.querySelectorAll(BOXES)]
        .filter((box) => isSeen(box, inView(box, box.getBoundingClientRect())))
        .filter((box) => box.scrollWidth > box.clientWidth + SLACK)
        .map((box) => `${nameOf(box)} is too narrow`);
    }

    const written = texts();

    function look(): readonly string[] {
      const lines = written
        .flatMap(linesIn)
        .filter(({ box }) => box.bottom > 0 && box.top < innerHeight)
        .filter(({ parent, box }) => isSeen(parent, inView(parent, box)));
      return [...partsOverParts(), ...lines.flatMap(edges), ...wordsOverWords(lines)];
    }

    function lookThrough(scroller: Element): readonly string[] {
      const { scrollTop, scrollHeight, clientHeight } = scroller;
      const found: string[] = [];
      for (
        let top = 0;
        clientHeight > 0 && top + clientHeight < scrollHeight;
        top += clientHeight
      ) {
        scroller.scrollTop = top + clientHeight;
        found.push(...look());
      }
      scroller.scrollTop = scrollTop;
      return found;
    }

    const faults = [...look(), ...written.flatMap(brokenWords), ...sideways(), ...tooNarrow()];
    const further = isScrolled
      ? [...document.querySelectorAll(SCROLLERS)].flatMap(lookThrough)
      : [];
    return [...new Set([...faults, ...further])];
  }, scrolled);
}
