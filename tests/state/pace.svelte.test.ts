import { describe, expect, it } from 'vitest';
import { CALM_MS, Pace } from '../../src/ui/map/pace.ts';
import { january } from '../core/fixture.ts';

describe('the pace of the reader', () => {
  it('is calm at any speed of play: a night at 2× is the shortest step', () => {
    const pace = new Pace(january(4));
    expect(pace.to(january(5, 'night'), 1000)).toBe('calm');
    expect(pace.to(january(5), 1350)).toBe('calm');
  });

  it('is hasty while steps follow each other, and calm again after a rest', () => {
    const pace = new Pace(january(4));
    pace.to(january(5), 1000);
    expect(pace.to(january(6), 1033)).toBe('hasty');
    expect(pace.to(january(7), 1066)).toBe('hasty');
    expect(pace.to(january(8), 1066 + CALM_MS)).toBe('calm');
  });

  it('is none where something other than the moment changes', () => {
    const pace = new Pace(january(4));
    expect(pace.to({ ...january(4) }, 1000)).toBe('none');
    expect(pace.to(january(5), 1001)).toBe('calm');
  });
});
