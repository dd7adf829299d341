/** What the page needs of the map, in one module that is loaded after the first picture. */
export { bandStylesOf } from './bands.ts';
export { createIsland } from './island.ts';
export { statesOf } from './states.ts';
