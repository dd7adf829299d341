/** The engine alone: a background and no data. */
import { show } from './show.ts';

const paint = { 'background-color': '#f4f4f4' };
show({ version: 8, sources: {}, layers: [{ id: 'ground', type: 'background', paint }] });
