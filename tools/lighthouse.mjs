/**
 * Asks Lighthouse about the built page, as a desk and as a phone: accessibility, best practices and SEO
 * have to be without a fault; performance is told only, since it is the machine's as much as the page's.
 * `npm run build` first.
 */
import { chromium } from '@playwright/test';
import lighthouse, { desktopConfig } from 'lighthouse';
import { preview } from 'vite';
import { chromium as findChromium } from './lib/chromium.mjs';
import { ROOT, run } from './lib/environment.mjs';
import { freePort } from './lib/free-port.mjs';

/**
 * @typedef {import('lighthouse').RunnerResult['lhr']} Result
 * @typedef {Result['audits'][string]} Audit
 */

/**
 * What is read of a row of an audit.
 * @typedef {object} Row
 * @property {{ selector?: string, nodeLabel?: string }} [node]
 * @property {unknown} [source]
 * @property {unknown} [description]
 * @property {unknown} [url]
 * @property {unknown} [message]
 */

const REQUIRED = ['accessibility', 'best-practices', 'seo'];

/** @type {import('lighthouse').Flags} */
const SETTINGS = {
  onlyCategories: [...REQUIRED, 'performance'],
  logLevel: 'error',
  // Nothing that has to be 100 depends on speed: the line of this machine, unslowed, is the quickest.
  throttlingMethod: 'provided',
  disableFullPageScreenshot: true,
};

/**
 * Form factor and Lighthouse's configuration for it; none is its phone.
 * @type {readonly (readonly [string, import('lighthouse').Config | undefined])[]}
 */
const FORMS = [
  ['desktop', desktopConfig],
  ['mobile', undefined],
];

await run(async () => {
  const server = await preview({
    root: ROOT,
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0 },
  });
  // Lighthouse speaks to the browser through a port, and has to be told which.
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [
      '--no-sandbox',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      `--remote-debugging-port=${String(port)}`,
    ],
  });
  try {
    for (const [form, config] of FORMS) {
      const result = await lighthouse(server.resolvedUrls?.local[0], { ...SETTINGS, port }, config);
      if (!result) throw new Error(`Lighthouse, ${form}: expected a result`);
      tell(form, result.lhr);
    }
  } finally {
    await browser.close();
    await server.close();
  }
});

/**
 * One line of scores, and one for each audit that takes from a score that has to be 100.
 * @param {string} form
 * @param {Result} result
 */
function tell(form, { categories, audits, runtimeError }) {
  if (runtimeError) throw new Error(`Lighthouse, ${form}: ${runtimeError.message}`);
  const scores = Object.values(categories).map(({ title, score }) => `${title} ${percent(score)}`);
  console.log(`${form}: ${scores.join(', ')}`);
  const failed = REQUIRED.flatMap((id) => expectOf(categories, id).auditRefs)
    .filter(({ weight }) => weight > 0)
    .map(({ id }) => expectOf(audits, id))
    .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'error' || (score ?? 1) < 1);
  for (const audit of failed) {
    process.exitCode = 1;
    console.log(inWords(audit));
  }
}

/**
 * What is wrong and where: selectors, addresses, messages, whatever the audit has.
 * @param {Audit} audit
 */
function inWords({ id, title, explanation, errorMessage, details }) {
  const where = rowsOf(details).map(({ node, source, description, url, message }) =>
    node
      ? `${node.selector} (${node.nodeLabel})`
      : [source, description, message, url].filter(Boolean).join(' '),
  );
  const parts = [title, explanation, errorMessage, ...new Set(where)].filter(Boolean);
  return `  ${id}: ${parts.join('\n    ')}`;
}

/**
 * @param {Audit['details']} details
 * @returns {readonly Row[]}
 */
function rowsOf(details) {
  /** @type {unknown} */
  const items = details && 'items' in details ? details.items : [];
  return Array.isArray(items) ? /** @type {readonly Row[]} */ (items) : [];
}

/**
 * @template Value
 * @param {Readonly<Record<string, Value>>} all
 * @param {string} id
 */
function expectOf(all, id) {
  const found = all[id];
  if (found === undefined) throw new Error(`expected ${id} in what Lighthouse says`);
  return found;
}

/** @param {number | null} score */
function percent(score) {
  return score === null ? 'unknown' : String(Math.round(score * 100));
}
