// Still pictures of one plate against a bare canvas of the same size, drawn and read back.

import { readFileSync, statSync } from 'node:fs';
import { openPage } from '../browser.mjs';
import { figure, kilobytes, median, times } from '../numbers.mjs';
import { expectRenderer, renderersNow } from '../renderers.mjs';
import { table } from '../table.mjs';

/** What the others are held against. */
const BARE = 'canvas';

/** What is measured: a function of `tests/bench/bare/stills.ts`, and the px it is given. */
const CASES = [
  { name: BARE, title: 'a bare canvas, 3840 × 2160', width: 3840, height: 2160 },
  { name: 'png', title: 'PNG, 3840 × 2160', width: 3840, height: 2160 },
];

/** What the app's own dialog makes: from the press of its button to the file. */
const DIALOG_CASES = [
  { name: 'pdf', title: 'PDF, A3', choose: [/^A3 poster/, /^PDF/] },
  {
    name: 'sheet-png',
    title: 'contact sheet, A4, PNG at 300 dpi, all pages',
    choose: [/^Every day with something new/, /^A4/, /^PNG/, /^300/],
  },
  {
    name: 'sheet-pdf',
    title: 'contact sheet, A4, PDF',
    choose: [/^Every day with something new/, /^A4/, /^PDF/],
  },
];

/**
 * @typedef {import('@playwright/test').Browser} Browser
 * @typedef {import('../sites.mjs').Site} Site
 * @typedef {{ clock: number, bytes: number, processor: number, peak: number }} Run
 */

/**
 * The dialog of the fullest day, with what is chosen in it drawn.
 * @param {Browser} browser
 * @param {Site} site
 * @param {readonly RegExp[]} choose
 */
async function dialogOf(browser, site, choose) {
  const url = site.url.replace('2022-01-01', '2022-01-05');
  const { page, close } = await openPage(browser, url);
  await page.getByRole('button', { name: 'Snapshot', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Snapshot' });
  await dialog.getByRole('img').waitFor();
  for (const name of choose) await dialog.getByRole('radio', { name }).check();
  await dialog.locator('[aria-busy=true]').waitFor({ state: 'detached' });
  return { page, close, button: dialog.getByRole('button', { name: /^Download/ }) };
}

/**
 * The plate as the app itself writes it down.
 * @param {Browser} browser
 * @param {Site} site
 */
async function plateOf(browser, site) {
  const { page, close, button } = await dialogOf(browser, site, [/^SVG/]);
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const text = readFileSync(await file.path(), 'utf8');
  await close();
  return text;
}

/**
 * The files that one press of the dialog's button gives.
 * @param {Browser} browser
 * @param {Site} site
 * @param {typeof DIALOG_CASES[number]} chosen
 * @returns {Promise<Run>}
 */
async function press(browser, site, { choose }) {
  const { page, close, button } = await dialogOf(browser, site, choose);
  /** @type {import('@playwright/test').Download[]} */
  const files = [];
  page.on('download', (file) => files.push(file));
  const before = await renderersNow(browser);
  const start = performance.now();
  await button.click();
  await page.getByText(/with your downloads/).waitFor({ timeout: 120_000 });
  const clock = performance.now() - start;
  const worked = expectRenderer(before, await renderersNow(browser));
  const sizes = await Promise.all(files.map(async (file) => statSync(await file.path()).size));
  await close();
  return { clock, bytes: sizes.reduce((sum, size) => sum + size, 0), ...worked };
}

/**
 * One file, in a page of its own.
 * @param {Browser} browser
 * @param {Site} site
 * @param {string} text
 * @param {typeof CASES[number]} picture
 * @returns {Promise<Run>}
 */
async function make(browser, site, text, { name, width, height }) {
  const { page, close } = await openPage(browser, site.url);
  const before = await renderersNow(browser);
  const { clock, bytes } = await page.evaluate(
    async ({ text, name, width, height }) => {
      const make = window.stills[name];
      if (!make) throw new Error(`expected the page to make ${name}`);
      const start = performance.now();
      const { size } = await make(text, width, height);
      return { clock: performance.now() - start, bytes: size };
    },
    { text, name, width, height },
  );
  const worked = expectRenderer(before, await renderersNow(browser));
  await close();
  return { clock, bytes, ...worked };
}

/** @param {import('../main.mjs').Bench} bench */
export async function stills({ browser, sites, reps }) {
  const text = await plateOf(browser, sites.app);
  const all = [...CASES, ...DIALOG_CASES];
  /** @type {(Run & { name: string })[]} */
  const runs = [];
  // Turns: a busy spell on the machine hits all alike.
  for (let rep = 0; rep < reps; rep += 1) {
    for (const one of CASES) {
      runs.push({ name: one.name, ...(await make(browser, sites.stills, text, one)) });
    }
    for (const one of DIALOG_CASES) {
      runs.push({ name: one.name, ...(await press(browser, sites.app, one)) });
    }
  }
  /** @type {(name: string, what: keyof Run) => number} */
  const of = (name, what) =>
    median(runs.filter((run) => run.name === name).map((run) => run[what]));
  /** @type {(name: string, what: keyof Run, write: (value: number) => string) => string[]} */
  const cells = (name, what, write) => [
    write(of(name, what)),
    times(of(name, what) / of(BARE, what)),
  ];
  return table([
    [
      'a still picture',
      'clock, ms',
      '',
      'processor, ms',
      '',
      'file, KB',
      '',
      'peak memory, MB',
      '',
    ],
    ...all.map(({ name, title }) => [
      title,
      ...cells(name, 'clock', figure),
      ...cells(name, 'processor', figure),
      ...cells(name, 'bytes', kilobytes),
      ...cells(name, 'peak', (bytes) => figure(bytes / 1e6)),
    ]),
  ]);
}
