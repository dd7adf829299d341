import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledWave } from '../../src/core/format/compiled.ts';
import { openWave } from '../../src/core/format/open.ts';
import { defaultView } from '../../src/core/view/default-view.ts';
import { frameAt } from '../../src/core/frame/frame.ts';
import type { Wave } from '../../src/core/format/wave.ts';
import { attribute } from '../../src/core/record/perspective.ts';
import { MAP_PADDING, PHONE_SEEN } from '../../src/core/scene/windows.ts';
import { openingPage, type OpeningPage, recordsPage } from '../../src/opening/render.ts';
import { bottomSheetStops } from '../../src/ui/bottom-sheet.ts';
import { buildGeodata } from '../../tools/geodata/build.ts';
import { dataBlock, dataFiles } from '../../tools/geodata/data-files.ts';
import { besideIndex, metaTags } from '../../tools/opening-plugin.ts';
import { ROOT, read } from '../house/files.ts';

const bands = JSON.parse(read('geodata/kazakhstan-2022/ground/bands.geojson')) as FeatureCollection;
const PAGES = { opening: './', records: 'records.html' };
let compiled: CompiledWave;
let wave: Wave;
let page: OpeningPage;
let all: ReturnType<typeof recordsPage>;

beforeAll(() => {
  const built = buildGeodata(ROOT);
  if (!built.compiled) throw new Error('geodata: expected no errors');
  compiled = built.compiled;
  wave = openWave(compiled);
  page = openingPage(compiled, bands, PAGES, 'en');
  all = recordsPage(compiled, PAGES, 'en');
}, 120_000);

const count = (text: string, part: string | RegExp) => text.split(part).length - 1;

/** As the page writes a text. */
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

describe('the opening', () => {
  test('is the same for the same data', () => {
    expect(openingPage(compiled, bands, PAGES, 'en')).toEqual(page);
  });

  test('tells the records of the day once, with every account of them', () => {
    const view = defaultView(wave);
    const frame = frameAt(wave, attribute(wave, null), view.moment);
    const ofDay = [...frame.begun, ...frame.uncertain, ...frame.goingOn];
    expect(ofDay.length).toBeGreaterThan(10);
    for (const { record } of ofDay) {
      expect(count(page.body, `id="record-${record.id}"`), record.id).toBe(1);
      for (const { quote } of record.accounts)
        expect(page.body).toContain(`“${escaped(quote ?? '')}”`);
    }
    expect(page.body).toContain('href="records.html"');
  });

  test('names every text that is held, with its address', () => {
    const references = page.body.slice(page.body.indexOf('id="references"'));
    for (const { text, title, url } of wave.voices.values()) {
      if (text === null) continue;
      expect(references).toContain(escaped(title));
      if (url !== null) expect(references).toContain(`href="${escaped(url)}"`);
    }
  });

  test('has nothing that the policy forbids, and no control that would do nothing', () => {
    expect(page.body + all.body).not.toMatch(/ style=|<style|<script|<button|<input| on\w+=/);
  });

  test('has no id twice, and leads to ids that are there', () => {
    for (const { body } of [page, all]) {
      const ids = [...body.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
      expect(new Set(ids).size).toBe(ids.length);
      const used = [...body.matchAll(/(?:href="|url\()#([^")]+)/g)].map((match) => match[1]);
      expect(used.length).toBeGreaterThan(0);
      expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  test('draws in the colours of the style sheet, which follow the theme', () => {
    // What a mask lets through is white in every theme.
    const drawn = page.body.replace(/<mask.*?<\/mask>/gs, '');
    const colours = [...drawn.matchAll(/ (?:fill|stroke)="([^"]+)"/g)].map((match) => match[1]);
    expect(
      colours.filter((one) => !/^(none|var\(--[\w-]+\)|url\(#.+\)|currentColor)$/.test(one ?? '')),
    ).toEqual([]);
  });

  test('uses only colours that the style sheet has', () => {
    const css = readFileSync(`${ROOT}src/app.css`, 'utf8');
    const tokens = new Set([...page.body.matchAll(/var\((--[\w-]+)\)/g)].map((match) => match[1]));
    for (const token of tokens) expect(css).toContain(`${String(token)}:`);
  });
});

describe('the map of the opening', () => {
  const css = read('src/opening/map.css');

  test.each(['desk', 'low'] as const)(
    'stands in the room in which the app fits the country: %s',
    (name) => {
      const { top, right, bottom, left } = MAP_PADDING[name];
      const sides = [top, right, bottom, ...(left === right ? [] : [left])];
      expect(css).toContain(`inset: ${sides.map((px) => `${String(px)}px`).join(' ')};`);
    },
  );

  test('stands above the half open sheet of a phone', () => {
    const { top, right, bottom } = MAP_PADDING.phone;
    expect(css).toContain(`inset: ${String(top)}px ${String(right)}px auto;`);
    expect(css).toContain(
      `height: calc(100% + var(--sheet) - var(--half-sheet) - ${String(top + bottom)}px);`,
    );
    // 844 px less the page's own head, the time bar and, for the map, the sheet at its lowest.
    expect(bottomSheetStops(696)[1]).toBe(696 - PHONE_SEEN);
  });
});

describe('the page of all records', () => {
  test('tells every record once, with every account of it', () => {
    for (const { id, accounts } of wave.records) {
      expect(count(all.body, `id="record-${id}"`), id).toBe(1);
      for (const { quote } of accounts) expect(all.body, id).toContain(`“${escaped(quote ?? '')}”`);
    }
    const accounts = wave.records.flatMap(({ accounts: own, spreadFrom }) => [
      ...own,
      ...spreadFrom.flatMap((spread) => spread.accounts),
    ]);
    expect(count(all.body, '<blockquote')).toBe(accounts.length);
  });

  test('has the head of the built page, without its scripts', () => {
    const index =
      '<html><head><script>a()</script><title>x</title><link rel="stylesheet" href="a.css">' +
      '<link rel="preload" as="fetch" href="b.json"><meta property="og:title" content="x">' +
      '<script type="module" src="c.js"></script></head><body><div id="app"></div></body></html>';
    const html = besideIndex(index, all, 'en');
    expect(html).toContain('<link rel="stylesheet" href="a.css">');
    expect(html).toContain(`<title>${all.title}</title>`);
    expect(html).toContain(all.body);
    expect(html).not.toMatch(/<script|preload|og:|id="app"/);
  });
});

test('title and description come from the data', () => {
  expect(page.title).toBe('Tuesday 4 January 2022 – Tolqyn: Kazakhstan, January 2022');
  expect(page.description).toContain(`${String(wave.records.length)} records`);
  expect(page.preview).toBe(`Map of the wave: ${page.title}`);
  expect(page.day).toBe('2022-01-04');
});

describe('the tags for shared links', () => {
  const tagsOf = (site: string | undefined) =>
    new Map(
      metaTags(
        { title: 'A day – Tolqyn', description: 'A wave', preview: 'A map of a day' },
        site,
      ).map(({ attrs }) => [attrs?.['property'] ?? attrs?.['name'], attrs?.['content']]),
    );

  test('name the address of the page where it is known', () => {
    const tags = tagsOf('https://example.org/wave/');
    expect(tags.get('og:url')).toBe('https://example.org/wave/');
    expect(tags.get('og:image')).toBe('https://example.org/wave/preview.png');
  });

  test('name none where it is not', () => {
    expect(tagsOf(undefined).has('og:url')).toBe(false);
    expect(tagsOf(undefined).get('og:image')).toBe('preview.png');
  });

  test('show a large picture that is there, in the size that they say', () => {
    const tags = tagsOf(undefined);
    const file = readFileSync(`${ROOT}public/preview.png`);
    const { width, height } = PNG.sync.read(file);
    expect([width, height]).toEqual([1200, 630]);
    expect(tags.get('og:image:width')).toBe(String(width));
    expect(tags.get('og:image:height')).toBe(String(height));
    expect(tags.get('og:image:alt')).toBe('A map of a day');
    expect(tags.get('twitter:card')).toBe('summary_large_image');
    // Some sites leave out what takes them long to fetch.
    expect(file.length).toBeLessThan(120_000);
  });
});

describe('what search engines read of the data', () => {
  const blockOf = (site: string | undefined) => {
    const { assets } = buildGeodata(ROOT);
    if (!assets) throw new Error('expected geodata without errors');
    const files = dataFiles(wave, assets, site);
    const { attrs, children } = dataBlock(wave, files, 'A wave </script>', site);
    const text = typeof children === 'string' ? children : '';
    return { attrs, text, files };
  };

  test('is a data block with licence, version, days, bounds and every file', () => {
    const { attrs, text, files } = blockOf('https://example.org/wave/');
    expect(attrs).toEqual({ type: 'application/ld+json' });
    expect(text).not.toContain('<');
    const block = JSON.parse(text) as {
      temporalCoverage: string;
      spatialCoverage: { geo: { box: string } };
      distribution: { contentUrl: string }[];
    };
    expect(block).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      version: wave.version,
      url: 'https://example.org/wave/',
    });
    const [first = '', last = ''] = block.temporalCoverage.split('/');
    expect(first <= '2022-01-01' && last >= '2022-01-19').toBe(true);
    const [south = 0, west = 0, north = 0, east = 0] = block.spatialCoverage.geo.box
      .split(' ')
      .map(Number);
    // The outermost points of Kazakhstan.
    expect(south > 40 && west > 46 && north < 56 && east < 88).toBe(true);
    expect(block.distribution.map(({ contentUrl }) => contentUrl)).toEqual(
      files.map(({ name }) => `https://example.org/wave/${name}`),
    );
  });

  test('leads to the files beside the page where its address is not known', () => {
    const { text } = blockOf(undefined);
    const { distribution } = JSON.parse(text) as { distribution: { contentUrl: string }[] };
    for (const { contentUrl } of distribution) expect(contentUrl).toMatch(/^\.\/data\/tolqyn-/);
  });
});
