/** What happened, step by step, as it ships: every claim can be checked where it is read. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openWave } from '../../src/core/format/open.ts';
import { boundsOf } from '../../src/core/scene/bounds.ts';
import { startDays } from '../../src/core/record/presence.ts';
import { attribute } from '../../src/core/record/perspective.ts';
import { regionBounds } from '../../src/core/scene/outlines.ts';
import { buildGeodata } from '../../tools/geodata/build.ts';

const { assets } = buildGeodata(fileURLToPath(new URL('../../', import.meta.url)));
/** As the page has it before the records of other years come. */
const wave = openWave(JSON.parse(assets?.first ?? 'null'));
const told = new Map(attribute(wave, null).map((one) => [one.record.id, one]));

describe('what happened', () => {
  test('is told in six to eight steps', () => {
    expect(wave.story.length).toBeGreaterThanOrEqual(6);
    expect(wave.story.length).toBeLessThanOrEqual(8);
  });

  test.each(wave.story)('in $id every claim has a record that the page holds', ({ claims }) => {
    for (const { records } of claims) {
      expect(records.filter((id) => !told.has(id))).toEqual([]);
    }
  });

  test.each(wave.story)('in $id nothing is told before its day', ({ claims, moment }) => {
    const starts = claims
      .flatMap(({ records }) => records)
      .flatMap((id) => told.get(id) ?? [])
      .map(({ span }) => startDays(span).first);
    expect(Math.max(...starts)).toBeLessThanOrEqual(moment.day);
  });

  test.each(wave.story)('in $id the map can look where the step says', ({ look }) => {
    if (look.length === 0) return;
    expect(boundsOf(wave, look, regionBounds(wave.outline))).not.toBeNull();
  });
});
