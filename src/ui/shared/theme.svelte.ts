/** The theme that the reader's system asks for, her wish about motion, and whether it is for paper. */
import { flushSync } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';
import { PALETTE, type Palette, type Theme } from '../../core/scene/palette.ts';

const dark = new MediaQuery('prefers-color-scheme: dark');
const print = new MediaQuery('print');
const still = new MediaQuery('prefers-reduced-motion: reduce');

/** Between `beforeprint` and `afterprint`: the media query follows too late for the first page. */
let isPrinting = $state(false);

export const appearance = {
  get theme(): Theme {
    return dark.current ? 'dark' : 'light';
  },
  /** Paper is light. */
  get palette(): Palette {
    return PALETTE[appearance.onPaper ? 'light' : appearance.theme];
  },
  get onPaper(): boolean {
    return isPrinting || print.current;
  },
  get reducedMotion(): boolean {
    return still.current;
  },
};

/** Draws for paper before the browser lays the pages out. */
export function beginPrint(): void {
  flushSync(() => (isPrinting = true));
}

export function endPrint(): void {
  isPrinting = false;
}
