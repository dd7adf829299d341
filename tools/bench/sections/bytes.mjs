// What the page asks for, in bytes after brotli.

import { openPage } from '../browser.mjs';
import { kilobytes, times } from '../numbers.mjs';
import { table } from '../table.mjs';

/**
 * @typedef {import('@playwright/test').Browser} Browser
 * @typedef {import('../sites.mjs').Site} Site
 * @typedef {import('../sites.mjs').Size} Size
 */

/**
 * Files asked for until the map is whole; one more second for what comes after.
 * @param {Browser} browser
 * @param {Site} site
 */
async function whole(browser, site) {
  site.forget();
  const tab = await openPage(browser, site.url);
  await tab.page.waitForTimeout(1000);
  const early = await tab.page.evaluate(askedBeforeEngine);
  await tab.close();
  return { all: site.sizes(site.asked()), early: site.sizes(early) };
}

/** Runs in the page: the engine is asked for when the first picture stands. */
function askedBeforeEngine() {
  const files = performance.getEntriesByType('resource');
  const engine = files.find((file) => /\/map(libre)?-[^/]*\.js$/.test(file.name));
  const early = files.filter((file) => file.startTime < (engine?.startTime ?? 0));
  const paths = [location.href, ...early.map((file) => file.name)].map(
    (url) => new URL(url).pathname,
  );
  return [...new Set(paths)];
}

/**
 * Files asked for where scripts are off: what a reader has before any of them runs.
 * @param {Browser} browser
 * @param {Site} site
 */
async function withoutScript(browser, site) {
  site.forget();
  const tab = await openPage(browser, site.url, { javaScript: false, ready: false });
  await tab.page.waitForTimeout(1000);
  await tab.close();
  // A browser may fetch the scripts of a preload even so: nothing waits for them.
  return site.sizes(site.asked().filter((name) => !name.endsWith('.js')));
}

/** @param {readonly Size[]} files */
const sum = (files) => files.reduce((total, file) => total + file.brotli, 0);

/** @type {readonly (readonly [string, RegExp])[]} */
const CLASSES = [
  ['engine', /maplibre/],
  ['ground', /^\/ground\/|\/regions-/],
  ['fonts', /\.woff2$/],
  ['records', /\/wave-/],
];

/** What is none of them. */
const REST = 'app: page, scripts, styles';

/** @param {Size} file */
const classOf = ({ name }) => CLASSES.find(([, pattern]) => pattern.test(name))?.[0] ?? REST;

/**
 * Bytes by what they are for.
 * @param {readonly Size[]} files
 */
function byClass(files) {
  return [...CLASSES.map(([title]) => title), REST].map((title) => {
    const size = sum(files.filter((file) => classOf(file) === title));
    return [title, kilobytes(size)];
  });
}

/** @param {import('../main.mjs').Bench} bench */
export async function bytes({ browser, sites }) {
  const readable = await withoutScript(browser, sites.app);
  const app = await whole(browser, sites.app);
  const { all: ground } = await whole(browser, sites.ground);
  const { all: empty } = await whole(browser, sites.empty);
  /** @type {(title: string, files: readonly Size[]) => string[]} */
  const row = (title, files) => [
    title,
    String(files.length),
    kilobytes(sum(files)),
    times(sum(files) / sum(ground)),
    times(sum(files) / sum(empty)),
  ];
  const head = ['bytes', 'files', 'KB, brotli 11', 'of the bare ground', 'of an empty map'];
  return [
    table([
      head,
      row('Tolqyn until readable (scripts off)', readable),
      row('Tolqyn until the scripts have drawn it, before the engine', app.early),
      row('Tolqyn until the map is whole', app.all),
      row('the bare ground in MapLibre', ground),
      row('an empty MapLibre map', empty),
    ]),
    table([['the whole page, by what it is for', 'KB, brotli 11'], ...byClass(app.all)]),
  ].join('\n\n');
}
