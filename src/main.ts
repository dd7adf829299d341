/** The composition root: load the records, read the address, mount the page. */
import { mount } from 'svelte';
import { datasetUrl } from 'virtual:geodata';
import { openDataset } from './core/dataset/open.ts';
import { defaultView } from './core/default-view.ts';
import type { Dataset } from './core/model.ts';
import { decodeView } from './core/view-url.ts';
import App from './ui/App.svelte';
import DataFailed from './ui/DataFailed.svelte';
import { coverWithOpening } from './ui/opening.ts';
import './fonts.css';
import './app.css';
import './opening/opening.css';

async function load(): Promise<Dataset> {
  const response = await fetch(datasetUrl);
  if (!response.ok) throw new Error(`${datasetUrl}: expected status 200, got ${response.status}`);
  return openDataset(await response.json());
}

const target = document.getElementById('app') ?? document.body;

try {
  const dataset = await load();
  const defaults = defaultView(dataset);
  const opening = decodeView(location.search, dataset, defaults);
  coverWithOpening();
  mount(App, { target, props: { dataset, defaults, opening } });
} catch (error) {
  console.error(error);
  target.replaceChildren();
  mount(DataFailed, { target });
}
