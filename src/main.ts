/** The composition root: load the records, read the address, mount the page. */
import { mount } from 'svelte';
import { datasetUrl } from 'virtual:geodata';
import { defaultView } from './core/default-view.ts';
import { decodeView } from './core/view-url.ts';
import { loadDataset } from './state/dataset-file.ts';
import App from './ui/App.svelte';
import DataFailed from './ui/DataFailed.svelte';
import { coverWithOpening } from './ui/opening.ts';
import './fonts.css';
import './app.css';
import './opening/opening.css';
import './print.css';

/** Set by public/old-browser.js, which has already said that the browser cannot show this page. */
const isTooOld = 'tooOld' in document.documentElement.dataset;
const target = document.getElementById('app') ?? document.body;

async function start(): Promise<void> {
  const dataset = await loadDataset(datasetUrl);
  const defaults = defaultView(dataset);
  const opening = decodeView(location.search, dataset, defaults);
  coverWithOpening();
  mount(App, { target, props: { dataset, defaults, opening } });
}

try {
  if (!isTooOld) await start();
} catch (error) {
  console.error(error);
  target.replaceChildren();
  mount(DataFailed, { target, props: { error } });
}
