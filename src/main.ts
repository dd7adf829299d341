/** The composition root: load the records, read the address, mount the page. */
import { mount } from 'svelte';
import { firstUrl, restUrl } from 'virtual:geodata';
import { defaultView } from './core/default-view.ts';
import type { Wave } from './core/model.ts';
import { asksForMore, decodeView } from './core/view-url.ts';
import { loadWave, loadRest } from './state/wave-file.ts';
import { en } from './core/words/made/en/locale.ts';
import App from './ui/App.svelte';
import DataFailed from './ui/DataFailed.svelte';
import { coverWithOpening } from './ui/opening.ts';
import './fonts.css';
import './app.css';
import './layout.css';
import './opening/opening.css';
import './print.css';

/** Set by public/old-browser.js, which has already said that the browser cannot show this page. */
const isTooOld = 'tooOld' in document.documentElement.dataset;
const target = document.getElementById('app') ?? document.body;

async function start(): Promise<void> {
  const first = await loadWave(firstUrl);
  const whole = loadRest(restUrl, first);
  const wave = await enough(first, whole);
  const defaults = defaultView(wave);
  const opening = decodeView(location.search, wave, defaults);
  coverWithOpening();
  mount(App, { target, props: { wave, whole, defaults, opening, locale: en } });
}

/** The opening does not wait for other years, unless its address asks for one; nor for those that fail. */
async function enough(first: Wave, whole: Promise<Wave>): Promise<Wave> {
  if (!asksForMore(decodeView(location.search, first, defaultView(first)), first)) return first;
  return whole.catch(() => first);
}

try {
  if (!isTooOld) await start();
} catch (error) {
  console.error(error);
  target.replaceChildren();
  mount(DataFailed, { target, props: { error } });
}
