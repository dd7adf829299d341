/** The composition root: load the records, read the address, mount the page. */
import { mount } from 'svelte';
import { defaultView } from './core/view/default-view.ts';
import type { Wave } from './core/format/wave.ts';
import { asksForMore, decodeView } from './core/view/view-url.ts';
import { loadRest, loadWave } from './state/wave-file.ts';
import { askedWave } from './state/wave-files.ts';
import { localeOf } from './core/words/load.ts';
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
/** In the language that the built page is in. */
const words = localeOf(document.documentElement.lang);

async function start(): Promise<void> {
  const { files, notices } = askedWave(location.search, document.documentElement.dataset['wave']);
  const [first, locale] = await Promise.all([loadWave(files.first), words]);
  const whole = loadRest(files.rest, first);
  const wave = await enough(first, whole);
  const defaults = defaultView(wave);
  const decoded = decodeView(location.search, wave, defaults);
  const opening = { ...decoded, notices: [...notices, ...decoded.notices] };
  coverWithOpening();
  mount(App, { target, props: { wave, whole, defaults, opening, locale } });
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
  mount(DataFailed, { target, props: { error, locale: await words } });
}
