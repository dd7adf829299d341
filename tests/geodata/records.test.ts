/** The data that ships: it is right, and nothing of it is lost on the way to the map. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/core/format/decode.ts';
import { openWave } from '../../src/core/format/open.ts';
import { daysIn } from '../../src/core/time/day.ts';
import { frameAt } from '../../src/core/frame/frame.ts';
import { histogram, outsideWindow } from '../../src/core/frame/histogram.ts';
import { formatProblem } from '../../src/core/base/problem.ts';
import { attribute } from '../../src/core/record/perspective.ts';
import { buildGeodata } from '../../tools/geodata/build.ts';
import { shippedFiles } from './shipped.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const { assets, compiled, problems } = buildGeodata(ROOT);
const errors = problems.filter(({ severity }) => severity === 'error').map(formatProblem);

function opened() {
  if (!compiled) throw new Error(`expected geodata without errors, got\n${errors.join('\n')}`);
  return openWave(compiled);
}

/** Ids as they stand in the files, read by nothing of ours. */
function idsInFiles(): readonly string[] {
  return shippedFiles().records.flatMap(({ value }) =>
    Array.isArray(value) ? value.map((record: { readonly id: string }) => record.id) : [],
  );
}

describe('geodata', () => {
  test('decodes and links without errors', () => {
    expect(errors).toEqual([]);
  });

  test('has records', () => {
    expect(idsInFiles().length).toBeGreaterThan(0);
  });

  test('loses no record between the files and the wave', () => {
    const ids = opened().records.map(({ id }) => id);
    expect(ids.toSorted()).toEqual(idsInFiles().toSorted());
  });

  test('loses no place, region or voice', () => {
    const { raw } = decode(shippedFiles());
    const { places, regions, voices } = opened();
    expect([...places.keys()]).toEqual(raw.places.map(({ item }) => item.id));
    expect([...regions.keys()]).toEqual(raw.regions.map(({ item }) => item.id));
    expect([...voices.keys()]).toEqual(raw.sources.map(({ item }) => item.id));
  });

  test('has an account for every record', () => {
    for (const { id, accounts } of opened().records) expect(accounts.length, id).toBeGreaterThan(0);
  });

  test('puts its records in order of time', () => {
    const firsts = opened().records.map(({ when }) => when.first);
    expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
  });
});

describe('the frames of the whole window', () => {
  const wave = opened();
  const attributed = attribute(wave, null);
  const frames = daysIn(wave.window).flatMap((day) =>
    (['night', 'day'] as const).map((phase) => frameAt(wave, attributed, { day, phase })),
  );

  test('show every record that the time bar has, in the words of the day', () => {
    const shown = new Set(
      frames.flatMap(({ begun, goingOn, uncertain }) =>
        [...begun, ...goingOn, ...uncertain].map(({ record }) => record.id),
      ),
    );
    const outside = outsideWindow(attributed, wave.window);
    const rest = [...outside.before, ...outside.after, ...outside.undated];
    const all = new Set([...shown, ...rest.map(({ record }) => record.id)]);
    expect([...all].sort()).toEqual(idsInFiles().toSorted());
  });

  test('have a mark at every place and region that a drawn record names', () => {
    const marked = new Set(
      frames.flatMap(({ places, regions }) =>
        [...places.values(), ...regions.values()].flatMap(({ id, marks }) =>
          marks.flatMap(({ records }) => records.map((record) => `${record} at ${id}`)),
        ),
      ),
    );
    const inColumns = new Set(
      histogram(attributed, wave.window)
        .flatMap(({ night, dayTime }) => [...night, ...dayTime])
        .map(({ record }) => record),
    );
    const named = attributed
      .filter(({ record }) => inColumns.has(record.id))
      .flatMap(({ record, where }) =>
        where.filter(({ kind }) => kind !== 'country').map(({ id }) => `${record.id} at ${id}`),
      );
    expect(named.filter((one) => !marked.has(one))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });
});

describe('the tagged layers', () => {
  const tagged = (text: string | undefined) => {
    // The build wrote it a moment ago, in this shape.
    const layer = JSON.parse(text ?? '{"features":[]}') as {
      features: { id: string; properties: { records: string[]; days: string[] } }[];
    };
    return new Map(layer.features.map(({ id, properties }) => [id, properties]));
  };

  test('name every record at each of its places and regions', () => {
    const cities = tagged(assets?.cities);
    const regions = tagged(assets?.regions);
    for (const { id, where } of opened().records) {
      for (const ref of where) {
        if (ref.kind === 'place') expect(cities.get(ref.id)?.records, ref.id).toContain(id);
        if (ref.kind === 'region') expect(regions.get(ref.id)?.records, ref.id).toContain(id);
      }
    }
  });

  test('give every feature its days in order, each once', () => {
    for (const layer of [tagged(assets?.cities), tagged(assets?.regions)]) {
      expect(layer.size).toBeGreaterThan(0);
      for (const { days } of layer.values()) expect(days).toEqual([...new Set(days)].sort());
    }
  });
});
