// Still pictures of one plate against a bare canvas of the same size, drawn and read back.

import { readFileSync } from 'node:fs';
import { openPage } from '../browser.mjs';
import { figure, kilobytes, median, times } from '../numbers.mjs';
import { expectRenderer, renderersNow } from '../renderers.mjs';
import { table } from '../table.mjs';

/**
 * What is measured: a function of `tests/bench/bare/stills.ts`, and the px it is given. The first is
 * what the others are held against.
 */
const CASES = [
  { name: 'canvas', title: 'a bare canvas, 3840 × 2160', width: 3840, height: 2160 },
  { name: 'png', title: 'PNG, 3840 × 2160', width: 3840, height: 2160 },
];

/** The plate of 5 January, the fullest day, as the app itself writes it down. */
async function plateOf(browser, site) {
  const url = site.url.replace('2022-01-01', '2022-01-05');
  const { page, close } = await openPage(browser, url);
  await page.getByRole('button', { name: 'Snapshot' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download SVG' }).click(),
  ]);
  const text = readFileSync(await file.path(), 'utf8');
  await close();
  return text;
}

/** One file, in a page of its own. */
async function make(browser, site, text, { name, width, height }) {
  const { page, close } = await openPage(browser, site.url);
  const before = await renderersNow(browser);
  const { clock, bytes } = await page.evaluate(
    async ([text, name, width, height]) => {
      const start = performance.now();
      const { size } = await window.stills[name](text, width, height);
      return { clock: performance.now() - start, bytes: size };
    },
    [text, name, width, height],
  );
  const worked = expectRenderer(before, await renderersNow(browser));
  await close();
  return { clock, bytes, ...worked };
}

export async function stills({ browser, sites, reps }) {
  const text = await plateOf(browser, sites.app);
  const runs = new Map(CASES.map(({ name }) => [name, []]));
  // Turns: a busy spell on the machine hits all alike.
  for (let rep = 0; rep < reps; rep += 1) {
    for (const one of CASES) {
      runs.get(one.name).push(await make(browser, sites.stills, text, one));
    }
  }
  const of = (name, what) => median(runs.get(name).map((run) => run[what]));
  const cells = (name, what, write) => [
    write(of(name, what)),
    times(of(name, what) / of(CASES[0].name, what)),
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
    ...CASES.map(({ name, title }) => [
      title,
      ...cells(name, 'clock', figure),
      ...cells(name, 'processor', figure),
      ...cells(name, 'bytes', kilobytes),
      ...cells(name, 'peak', (bytes) => figure(bytes / 1e6)),
    ]),
  ]);
}
