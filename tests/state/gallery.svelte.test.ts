import { join } from 'node:path';
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openWave } from '../../src/core/format/open.ts';
import { PALETTE } from '../../src/core/scene/palette.ts';
import { svgText } from '../../src/core/scene/svg.ts';
import { buildGeodata } from '../../tools/geodata/build.ts';
import Ask from '../gallery/Ask.svelte';
import { briefSheet, marksSheet, sizesSheet } from '../gallery/sheet.ts';
import States from '../gallery/States.svelte';
import Watch from '../gallery/Watch.svelte';

const { compiled } = buildGeodata(join(import.meta.dirname, '../..'));
const wave = openWave(compiled);

/** What a value that went wrong looks like in a picture. */
const BROKEN = /NaN|undefined|Infinity|\[object/;
/** The one failure that the gallery shows on purpose. */
const ON_PURPOSE = 'broken on purpose, for the gallery';

describe('the parts of the gallery', () => {
  let attributed: string[] = [];
  beforeEach(() => {
    attributed = [];
    vi.spyOn(console, 'error').mockImplementation((...all: unknown[]) => {
      attributed.push(all.join(' '));
    });
  });
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ['watch', Watch],
    ['ask', Ask],
    ['states', States],
  ] as const)('show no error but their own: %s', async (id, part) => {
    const mounted = mount(part, { target: document.body, props: { wave } });
    flushSync();
    const section = document.getElementById(id);
    expect(section?.querySelectorAll('article').length).toBeGreaterThan(2);
    expect(document.body.innerHTML).not.toMatch(BROKEN);
    expect(attributed.filter((text) => !text.includes(ON_PURPOSE))).toEqual([]);
    expect(attributed.length).toBe(id === 'states' ? 1 : 0);
    await unmount(mounted);
  });
});

it.each(Object.values(PALETTE))('the sheets draw every mark in the $theme theme', (palette) => {
  const sheets = [marksSheet(palette, 'a-'), sizesSheet(palette), briefSheet(palette, 'b-')];
  const text = sheets.map(svgText).join('');
  expect(text).not.toMatch(BROKEN);
  for (const colour of Object.values(palette.signs)) expect(text).toContain(colour);
  const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(40);
  expect(new Set(ids).size).toBe(ids.length);
});
