import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Moment } from '../../src/core/time/day.ts';
import { CALM_MS } from '../../src/ui/map/pace.ts';
import { unhurried } from '../../src/ui/panel/unhurried.svelte.ts';
import { january } from '../core/fixture.ts';

function reading() {
  let now: { moment: Moment; filter: string } = $state.raw({ moment: january(4), filter: '' });
  let told: { value: typeof now; isBehind: boolean } | undefined;
  const end = $effect.root(() => {
    told = unhurried(() => now);
  });
  const to = (next: typeof now) => {
    now = next;
    flushSync();
    if (!told) throw new Error('expected it to be set up');
    return [told.value, told.isBehind] as const;
  };
  const seen = () => [told?.value, told?.isBehind] as const;
  return { to, seen, end };
}

const on = (day: number, filter = '') => ({ moment: january(day), filter });

describe('what is read', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('follows a step at once', () => {
    const { to, end } = reading();
    vi.advanceTimersByTime(1000);
    expect(to(on(5))).toEqual([on(5), false]);
    vi.advanceTimersByTime(CALM_MS);
    expect(to(on(6))).toEqual([on(6), false]);
    end();
  });

  it('waits while the reader hurries, and is of the last moment when she rests', () => {
    const { to, seen, end } = reading();
    to(on(5));
    expect(to(on(6))).toEqual([on(5), true]);
    expect(to(on(7))).toEqual([on(5), true]);
    vi.advanceTimersByTime(CALM_MS);
    expect(seen()).toEqual([on(7), false]);
    end();
  });

  it('does not wait with what is no moment', () => {
    const { to, seen, end } = reading();
    to(on(5));
    to(on(6));
    expect(to(on(6, 'strikes'))).toEqual([on(6, 'strikes'), false]);
    vi.advanceTimersByTime(CALM_MS);
    expect(seen()).toEqual([on(6, 'strikes'), false]);
    end();
  });
});
