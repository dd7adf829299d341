import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/core/format/compile.ts';
import { decode } from '../../../src/core/format/decode.ts';
import { link } from '../../../src/core/format/link.ts';
import { openWave } from '../../../src/core/format/open.ts';
import { isNoTown } from '../../../src/core/format/gazetteer.ts';
import { validFiles } from '../../geodata/valid.ts';

const CAPE = { point: { name: 'Cape Ánvil', at: [60.1, 45.2], precision: 'approximate' } };

/** A small wave whose clash is at a point; its strike too, if asked. */
function waveAtPoint(...where: unknown[]) {
  const files = validFiles();
  const [strikes, clashes] = files.records.map(({ value }) => value as { where: unknown[] }[]);
  if (clashes?.[0]) clashes[0].where = [CAPE, ...where];
  if (strikes?.[0]) strikes[0].where.push(CAPE);
  const { raw, problems } = decode(files);
  expect([...problems, ...link(raw)]).toEqual([]);
  return openWave(compile(raw, { id: 'a-wave', isHome: true }));
}

describe('a point that comes with a record', () => {
  it('is a place with its own name, in every language, and without a region', () => {
    const place = waveAtPoint('region:KZ-MAN').places.get('cape-anvil');
    expect(place).toMatchObject({
      kind: 'point',
      names: { en: 'Cape Ánvil', ru: 'Cape Ánvil' },
      at: [60.1, 45.2],
      region: null,
    });
  });

  it('is one place, however many records are at it', () => {
    const { records } = waveAtPoint();
    const at = records.filter(({ where }) => where.some(({ id }) => id === 'cape-anvil'));
    expect(at).toHaveLength(2);
  });

  it('never looks like a town where it may be off', () => {
    const place = waveAtPoint().places.get('cape-anvil');
    expect(place && isNoTown(place)).toBe(true);
    expect(place && isNoTown({ ...place, precision: 'settlement' })).toBe(false);
  });
});
