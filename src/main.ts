/** The composition root: load the records, read the address, mount the page. */
import { mount } from 'svelte';
import { defaultView } from './core/default-view.ts';
import type { Wave } from './core/model.ts';
import { asksForMore, decodeView } from './core/view-url.ts';
import { loadRest, loadWave } from './state/wave-file.ts';
import { askedWave } from './state/wave-files.ts';
import { en } from './core/words/made/en/locale.ts';
import { panel } from './core/words/made/en/panel.ts';
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
  const { files, notices } = askedWave(location.search, document.documentElement.dataset['wave']);
  const first = await loadWave(files.first);
  const whole = loadRest(files.rest, first);
  const wave = await enough(first, whole);
  const defaults = defaultView(wave);
  const decoded = decodeView(location.search, wave, defaults);
  const opening = { ...decoded, notices: [...notices, ...decoded.notices] };
  coverWithOpening();
  mount(App, { target, props: { wave, whole, defaults, opening, locale: { ...en, panel } } });
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
