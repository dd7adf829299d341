/** The code is for any wave: nothing in it names the country, a region, a place, a kind or a day of one. */
import { describe, expect, test } from 'vitest';
import { formatDay } from '../../src/core/time/day.ts';
import { openWave } from '../../src/core/format/open.ts';
import { SIGNS } from '../../src/core/format/vocabulary.ts';
import type { Wave } from '../../src/core/format/wave.ts';
import { buildWaves } from '../../tools/geodata/build.ts';
import { read, ROOT, textFiles } from './files.ts';

const waves = buildWaves(ROOT).map(({ compiled }) => {
  if (!compiled) throw new Error('geodata: expected no errors');
  return openWave(compiled);
});

/** What is left of a file without its comments, where examples of a wave may stand. */
function codeOf(path: string): string {
  return read(path)
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/<!--.*?-->/gs, '')
    .replace(/(^|\s)\/\/.*$/gm, '');
}

const SOURCES = textFiles('src').filter((path) => /\.(ts|svelte)$/.test(path));

/** Lines of code that hold one of some words, as «file: word». */
function found(words: readonly string[], asText: boolean): readonly string[] {
  return SOURCES.flatMap((path) => {
    const code = codeOf(path);
    return words
      .filter((word) => (asText ? code.includes(`'${word}'`) : hasWord(code, word)))
      .map((word) => `${path}: ${word}`);
  });
}

const hasWord = (code: string, word: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}(?![\\p{L}\\p{N}])`, 'iu').test(code);

/** Words of the engine that a wave uses too: signs, fields of its files, a part of a drawing. */
const ENGINE_WORDS: readonly string[] = [...SIGNS, 'demands', 'children'];

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const namesOf = ({ country, regions, places }: Wave) =>
  [country, ...regions.values(), ...places.values()].flatMap(({ names }) => Object.values(names));

describe.each(waves.map((wave) => [wave.id, wave] as const))('no code knows of %s', (id, wave) => {
  test('its id, its country, its codes and what its regions are called', () => {
    const { alpha3, names } = wave.country;
    const terms = Object.entries(wave.vocabulary.regions)
      .filter(([, { isCity }]) => !isCity)
      .flatMap(([kind, { one, many }]) => [kind, one.en, many.en]);
    expect(found([id, alpha3, names.en, ...terms], false)).toEqual([]);
  });

  test('its regions and places', () => {
    expect(found([...wave.regions.keys(), ...namesOf(wave)], false)).toEqual([]);
  });

  test('its kinds, actors and voices', () => {
    const { kinds, actors, employers } = wave.vocabulary;
    const ids = [...kinds.keys(), ...Object.keys(actors), ...Object.keys(employers)].filter(
      (one) => !ENGINE_WORDS.includes(one),
    );
    expect(found([...ids, ...wave.voices.keys()], true)).toEqual([]);
  });

  test('its days', () => {
    const year = formatDay(wave.window.first).slice(0, 4);
    expect(found([year], false)).toEqual([]);
  });
});
