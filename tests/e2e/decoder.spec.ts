/** The decoder of the build in a worker of the page, under the policies that the page is served with. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { type DecodedWave, decodeWave, type Texts } from '../../src/core/format/decode-wave.ts';
import { readTexts } from '../../tools/geodata/read.ts';
import type { Job } from './decoder-worker.ts';
import { expect, test } from './driver.ts';

const FOLDER = 'tests/waves/lanmere-1911';
const FILING = { folder: FOLDER, id: 'lanmere-1911', isHome: false };
const WORKER = '/decoder-worker.js';

/** The worker as one script, which the page's own server seems to have. */
async function serveWorker(page: Page): Promise<void> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'decoder-worker.ts'), formats: ['es'] },
    },
  });
  const [bundle] = built as Rolldown.RolldownOutput[];
  const [chunk] = bundle?.output ?? [];
  if (!chunk) throw new Error('expected a bundle');
  await page.route(`**${WORKER}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: chunk.code }),
  );
}

type Answer = Pick<DecodedWave, 'compiled' | 'problems'>;

function inWorker(page: Page, texts: Texts): Promise<Answer> {
  return page.evaluate(
    ({ address, texts, filing }) =>
      new Promise<Answer>((resolve, reject) => {
        const worker = new Worker(address, { type: 'module' });
        worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage({ texts: new Map(texts), filing } satisfies Job);
      }),
    { address: WORKER, texts: [...texts], filing: FILING },
  );
}

test('a worker decodes the files of a wave as the build does, damaged ones too', async ({
  page,
}) => {
  const texts = readTexts('.', FOLDER);
  const damaged = new Map(texts)
    .set('wave.json', (texts.get('wave.json') ?? '').replace('"version"', '"edition"'))
    .set('sources.json', '{}');
  await page.goto('/');
  await serveWorker(page);

  const sound = decodeWave(texts, FILING);
  expect(sound.compiled?.records.length).toBeGreaterThan(0);
  expect(await inWorker(page, texts)).toEqual({
    compiled: sound.compiled,
    problems: sound.problems,
  });

  const { problems } = decodeWave(damaged, FILING);
  expect(problems.map(({ expected }) => expected)).toContain('a list');
  expect(problems.map(({ expected }) => expected)).toContain('the field "version"');
  expect(await inWorker(page, damaged)).toEqual({ compiled: null, problems });
});
