import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/core/format/gazetteer.ts';
import { distanceKm, originOf } from '../../../src/core/frame/origin.ts';
import { waveWith, record, attributedOf } from '../fixture.ts';

const origin = (...records: Parameters<typeof waveWith>) => {
  const wave = waveWith(...records);
  return originOf(wave, attributedOf(wave))?.id ?? null;
};

describe('where the wave began', () => {
  it('is the place of the first labour or street record dated to a day', () => {
    expect(
      origin(
        record('decree', { kind: 'measure', when: '2022-01-01', where: ['place:almaty'] }),
        record('maybe', { when: '[2022-01-01..2022-01-03]', where: ['place:almaty'] }),
        record('first', { when: '2022-01-02' }),
        record('later', { when: '2022-01-03', where: ['place:almaty'] }),
      ),
    ).toBe('zhanaozen');
  });

  it('is not made up where two places begin together, or none is named', () => {
    const both = { where: ['place:almaty', 'place:zhanaozen'] };
    expect(origin(record('a', both))).toBeNull();
    expect(origin(record('a', { where: ['region:KZ-MAN'] }))).toBeNull();
  });
});

describe('a distance', () => {
  it('is that of the great circle: Almaty to Nur-Sultan is 972 km (GeoNames points)', () => {
    const wave = waveWith();
    const [some] = wave.places.values();
    if (!some) throw new Error('expected a place');
    const at = (lng: number, lat: number): Place => ({ ...some, at: [lng, lat] });
    // Great-circle calculators give 971 to 973 km for these two points, by the radius they take.
    const km = distanceKm(at(76.9115, 43.25249), at(71.44598, 51.1801));
    expect(km).toBeGreaterThanOrEqual(970);
    expect(km).toBeLessThanOrEqual(974);
  });
});
