/** Loads the real records and mounts the gallery. `data-ready` of the document says that it stands. */
import { mount } from 'svelte';
import { waves } from 'virtual:geodata';
import { openWave } from '../../src/core/format/open.ts';
import Gallery from './Gallery.svelte';
import '../../src/fonts.css';
import '../../src/app.css';
import './gallery.css';

const response = await fetch(Object.values(waves)[0]?.first ?? '');
const wave = openWave(await response.json());
mount(Gallery, { target: document.getElementById('app') ?? document.body, props: { wave } });
await document.fonts.ready;
document.documentElement.dataset['ready'] = 'true';
