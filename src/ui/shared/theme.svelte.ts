/** The theme that the reader's system asks for, and her wish about motion. */
import { MediaQuery } from 'svelte/reactivity';
import { PALETTE, type Palette, type Theme } from '../../core/scene/palette.ts';

const dark = new MediaQuery('prefers-color-scheme: dark');
const still = new MediaQuery('prefers-reduced-motion: reduce');

export const appearance = {
  get theme(): Theme {
    return dark.current ? 'dark' : 'light';
  },
  get palette(): Palette {
    return PALETTE[dark.current ? 'dark' : 'light'];
  },
  get reducedMotion(): boolean {
    return still.current;
  },
};
