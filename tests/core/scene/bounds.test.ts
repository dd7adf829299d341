import { describe, expect, test } from 'vitest';
import { frameAt } from '../../../src/core/frame/frame.ts';
import { boundsOf, waveRefs } from '../../../src/core/scene/bounds.ts';
import { attribute } from '../../../src/core/record/perspective.ts';
import { waveWith, january, record } from '../fixture.ts';

const wave = waveWith(
  record('first', { when: '2022-01-02', where: ['place:zhanaozen'] }),
  record('whole', { when: '2022-01-03', where: ['region:KZ-ATY'] }),
  record('far', { when: '2022-01-05', where: ['place:almaty'] }),
  record('nowhere', { when: '2022-01-05', where: ['country:kz'] }),
);
const atyrau = { west: 48, south: 45, east: 55, north: 49 };
const regions = new Map([['KZ-ATY', atyrau]]);

describe('the ground of a selection', () => {
  test('a place is a point, an oblast all of its outline, never its label point', () => {
    const place = boundsOf(wave, [{ kind: 'place', id: 'zhanaozen' }], regions);
    expect(place).toEqual({ west: 60, south: 45, east: 60, north: 45 });
    expect(boundsOf(wave, [{ kind: 'region', id: 'KZ-ATY' }], regions)).toEqual(atyrau);
  });

  test('several reach as far as all of them', () => {
    const both = [
      { kind: 'place', id: 'almaty' },
      { kind: 'region', id: 'KZ-ATY' },
    ] as const;
    expect(boundsOf(wave, both, regions)).toEqual({ ...atyrau, east: 60 });
  });

  test('what is told of the country has none', () => {
    expect(boundsOf(wave, [{ kind: 'country', id: 'kz' }], regions)).toBeNull();
  });
});

describe('the wave so far', () => {
  const firstOccurrence = (day: number) =>
    waveRefs(frameAt(wave, attribute(wave, null), january(day))).map(
      ({ kind, id }) => `${kind}:${id}`,
    );

  test('is nowhere before it begins', () => {
    expect(firstOccurrence(1)).toEqual([]);
  });

  test('holds every place and oblast that it has come to, and none to come', () => {
    expect(firstOccurrence(3)).toEqual(
      expect.arrayContaining(['place:zhanaozen', 'region:KZ-MAN', 'region:KZ-ATY']),
    );
    expect(firstOccurrence(3)).not.toContain('place:almaty');
    expect(firstOccurrence(6)).toContain('place:almaty');
  });
});
